// `pnpm bench`: many articles through `isnad parse --ndjson`, on one core and on all, with the memory it takes. Prints ratios.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { Readable } from "node:stream";
import { fileURLToPath } from "node:url";
import { articles } from "@isnad/core/articles";

const count = Number(process.env.BENCH_ARTICLES ?? 10_000);
const program = fileURLToPath(new URL("../bin/isnad.js", import.meta.url));
/** How often memory is looked at. */
const sampleMilliseconds = 250;

/** News items of three sentences, each begun at another sentence of the stored articles, so that no two neighbours are the same. */
function* lines(): Generator<string> {
  const sentences = articles.flatMap(({ article }) => article.text.split(/(?<=\.)\s+/u));
  const perItem = 3;
  for (let n = 0; n < count; n += 1) {
    const text = Array.from({ length: perItem }, (_, k) => sentences[(n + k) % sentences.length]).join(" ");
    yield `${JSON.stringify({ id: String(n), text })}\n`;
  }
}

/** Resident memory in megabytes; undefined where there is no /proc. */
function resident(pid: number | undefined): number | undefined {
  try {
    const kilobytes = /^VmRSS:\s+(\d+)/mu.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
    return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
  } catch {
    return undefined;
  }
}

async function run(jobs: number): Promise<{ seconds: number; memory: readonly number[] }> {
  const child = spawn(process.execPath, [program, "parse", "--ndjson", "--jobs", String(jobs)], {
    // What reads the answers would share the cores with what is measured.
    stdio: ["pipe", "ignore", "inherit"],
  });
  const memory: number[] = [];
  const timer = setInterval(() => {
    const megabytes = resident(child.pid);
    if (megabytes !== undefined) memory.push(megabytes);
  }, sampleMilliseconds);
  const start = performance.now();
  Readable.from(lines()).pipe(child.stdin);
  const [code] = await once(child, "close");
  clearInterval(timer);
  if (code !== 0) throw new Error(`isnad ended with ${code}`);
  return { seconds: (performance.now() - start) / 1000, memory };
}

const cores = availableParallelism();
const one = await run(1);
const all = await run(cores);
const rate = (seconds: number): string => `${(count / seconds).toFixed(0)}/s`;
console.log(
  `isnad --ndjson, ${count} articles  1 job ${rate(one.seconds)}, ${cores} jobs ${rate(all.seconds)}: ${(one.seconds / all.seconds).toFixed(2)} ×`,
);
for (const [jobs, { memory }] of [
  [1, one],
  [cores, all],
] as const) {
  const half = Math.floor(memory.length / 2);
  const early = Math.max(...memory.slice(0, half));
  const late = Math.max(...memory.slice(half));
  console.log(
    `resident memory, ${jobs} job${jobs === 1 ? "" : "s"}: at most ${Math.max(early, late).toFixed(0)} MB; second half against first ${(late / early).toFixed(2)} ×`,
  );
}
