// The two limits of the shipped parser: bytes of the main entry with all it imports, gzipped, and the time from import to the
// first parsed word, the median of fresh processes. Run after `bundle`: node scripts/bench-startup.ts
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";

const entry = fileURLToPath(new URL("../dist/index.js", import.meta.url));
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

const bytes = [...filesOf(entry)].reduce((sum, path) => sum + gzipSync(readFileSync(path), { level: 9 }).length, 0);
console.log(`main entry with lexicon: ${(bytes / 1024).toFixed(1)} KB gzipped`);

const program = `
const from = performance.now();
const { parseArticle } = await import(${JSON.stringify(pathToFileURL(entry).href)});
const imported = performance.now();
parseArticle("قال");
console.log(JSON.stringify([imported - from, performance.now() - from]));`;
const times = Array.from({ length: processes }, () => {
  const run = spawnSync(process.execPath, ["--input-type=module", "--eval", program], { encoding: "utf8" });
  if (run.status !== 0) throw new Error(run.stderr);
  const [imported = 0, parsed = 0] = JSON.parse(run.stdout) as number[];
  return { imported, parsed };
});
const median = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1] ?? 0;
const imported = median(times.map((time) => time.imported));
const parsed = median(times.map((time) => time.parsed));
console.log(
  `import to first parsed word: ${parsed.toFixed(1)} ms (import alone ${imported.toFixed(1)} ms), median of ${processes} processes`,
);
