// dist/: the program and the threads it starts, as plain JavaScript for Node 20 and up. The API is built in; packages stay outside.
import { defineConfig } from "rolldown";

const ownSources = /^(?:[./]|[a-z]:\\|@isnad\/api\/)/iu;

export default defineConfig({
  input: { main: "./src/main.ts", worker: "./src/worker.ts", "parser-thread": "../api/src/parser/worker.ts" },
  platform: "node",
  external: (id) => !ownSources.test(id),
  output: { dir: "dist", format: "esm", cleanDir: true },
});
