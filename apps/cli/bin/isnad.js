#!/usr/bin/env node
// The `isnad` command: plain JavaScript, so that it can say what is missing on any Node.
import { existsSync } from "node:fs";

const oldestNode = 20;
const program = new URL("../dist/main.js", import.meta.url);
if (Number.parseInt(process.versions.node, 10) < oldestNode) {
  console.error(`isnad: Node ${oldestNode} or newer is needed, this is ${process.versions.node}`);
  process.exitCode = 1;
} else if (!existsSync(program)) {
  console.error("isnad: not built yet; run `npx pnpm@12 build` in the repository first");
  process.exitCode = 1;
} else {
  const { main } = await import(program.href);
  process.exitCode = await main(process.argv.slice(2), process);
}
