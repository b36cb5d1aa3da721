// `pnpm bench`: many articles through `isnad parse --ndjson`, on one core and on all, with the memory it takes. Prints ratios.
import { spawn, spawnSync } from "node:child_process";
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

/**
 * One job alone is given one core where the system can do that (taskset): without it V8 compiles and sweeps beside it on the others,
 * and what is compared would be one core and a third with two.
 */
async function run(jobs: number, onOneCore: boolean): Promise<{ seconds: number; memory: readonly number[] }> {
  const command = [...(onOneCore ? ["taskset", "-c", "0"] : []), process.execPath];
  const [first = "", ...rest] = [...command, program, "parse", "--ndjson", "--jobs", String(jobs)];
  const child = spawn(first, rest, {
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
const pins = spawnSync("taskset", ["-c", "0", "true"]).status === 0;
const one = await run(1, pins);
const free = pins ? await run(1, false) : undefined;
const all = await run(cores, false);
const rate = (seconds: number): string => `${(count / seconds).toFixed(0)}/s`;
console.log(
  `isnad --ndjson, ${count} articles  1 job${pins ? " on one core" : ""} ${rate(one.seconds)}, ${cores} jobs on ${cores} cores ${rate(all.seconds)}: ${(one.seconds / all.seconds).toFixed(2)} ×`,
);
if (free) {
  console.log(
    `1 job with its compiler and sweeper on other cores ${rate(free.seconds)}; ${cores} jobs against it ${(free.seconds / all.seconds).toFixed(2)} ×`,
  );
}
for (const [jobs, { memory }] of [
  [1, free ?? one],
  [cores, all],
] as const) {
  const half = Math.floor(memory.length / 2);
  const early = Math.max(...memory.slice(0, half));
  const late = Math.max(...memory.slice(half));
  console.log(
    `resident memory, ${jobs} job${jobs === 1 ? "" : "s"}: at most ${Math.max(early, late).toFixed(0)} MB; second half against first ${(late / early).toFixed(2)} ×`,
  );
}
