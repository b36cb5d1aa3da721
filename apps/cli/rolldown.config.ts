// dist/: the program and the worker it starts, as plain JavaScript for Node 20 and up.
import { defineConfig } from "rolldown";

export default defineConfig({
  input: { main: "src/main.ts", worker: "src/worker.ts" },
  platform: "node",
  external: [/^@isnad\/core/, "piscina", /^zod/],
  output: { dir: "dist", format: "esm", cleanDir: true },
});
