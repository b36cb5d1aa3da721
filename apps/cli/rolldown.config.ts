// dist/: the program and the threads it starts, as plain JavaScript for Node 20 and up. The API is built in; packages stay outside.
import { defineConfig } from "rolldown";

const ownSources = /^(?:[./]|[a-z]:\\|@isnad\/api\/)/iu;

const shared = { platform: "node", external: (id: string) => !ownSources.test(id) } as const;

/** Built apart, so that the program shares no file with its threads: the file would load the parser in both. */
export default defineConfig([
  { ...shared, input: { main: "./src/main.ts" }, output: { dir: "dist", format: "esm", cleanDir: true } },
  {
    ...shared,
    input: { worker: "./src/worker.ts", "parser-thread": "../api/src/parser/worker.ts" },
    output: { dir: "dist", format: "esm" },
  },
]);
