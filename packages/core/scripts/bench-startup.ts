// The two limits of the shipped parser, for the main entry and for the parser alone: bytes of the entry with all it imports, gzipped, and
// the time from import to the first parsed word, the median of fresh processes. Run after `bundle`: node scripts/bench-startup.ts
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";

const entries = [
  { name: "main entry", file: "index.js", parse: "parseArticle" },
  { name: "parser alone", file: "parse.js", parse: "parseWithoutStatements" },
];
const processes = 10;

/** The entry and what it imports from its own package, each file once. */
function filesOf(path: string, found = new Set<string>()): Set<string> {
  if (found.has(path)) return found;
  found.add(path);
  for (const [, from = ""] of readFileSync(path, "utf8").matchAll(/(?:from|import)\s*["'](\.[^"']+)["']/g)) {
    filesOf(resolve(dirname(path), from), found);
  }
  return found;
}

/** Milliseconds of a fresh process to the end of the import and to the first parsed word. */
function startOf(path: string, parse: string): { readonly imported: number; readonly parsed: number } {
  const program = `
const from = performance.now();
const { ${parse} } = await import(${JSON.stringify(pathToFileURL(path).href)});
const imported = performance.now();
${parse}("قال");
console.log(JSON.stringify([imported - from, performance.now() - from]));`;
  const run = spawnSync(process.execPath, ["--input-type=module", "--eval", program], { encoding: "utf8" });
  if (run.status !== 0) throw new Error(run.stderr);
  const [imported = 0, parsed = 0] = JSON.parse(run.stdout) as number[];
  return { imported, parsed };
}

const median = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1] ?? 0;
for (const { name, file, parse } of entries) {
  const path = fileURLToPath(new URL(`../dist/${file}`, import.meta.url));
  const bytes = [...filesOf(path)].reduce((sum, one) => sum + gzipSync(readFileSync(one), { level: 9 }).length, 0);
  const times = Array.from({ length: processes }, () => startOf(path, parse));
  const imported = median(times.map((time) => time.imported));
  const parsed = median(times.map((time) => time.parsed));
  console.log(`${name} with lexicon: ${(bytes / 1024).toFixed(1)} KB gzipped`);
  console.log(
    `${name}, import to first parsed word: ${parsed.toFixed(1)} ms (import alone ${imported.toFixed(1)} ms), median of ${processes} processes`,
  );
}
