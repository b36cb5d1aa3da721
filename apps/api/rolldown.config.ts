// dist/edge.js: the API in one file for edge runtimes. On Node the sources run as they are.
import { defineConfig } from "rolldown";

export default defineConfig({
  input: { edge: "./src/edge.ts" },
  platform: "browser",
  output: { dir: "dist", format: "esm", cleanDir: true, codeSplitting: false },
});
