// Parses on worker threads, or in this one when a single job is asked for.
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { setFlagsFromString } from "node:v8";
import { Piscina } from "piscina";
import type { LinesTask, ParsedLines } from "./parse-lines.ts";
import type { ParseResult, ParseTask } from "./parse-task.ts";

export interface Pool {
  /** How many tasks to keep under way: enough that no thread waits for the reader. */
  readonly window: number;
  parse(task: ParseTask): Promise<ParseResult>;
  parseLines(task: LinesTask): Promise<ParsedLines>;
  close(): Promise<void>;
}

/** Two a thread: one being parsed, one ready. More would only hold more results in memory. */
const tasksPerThread = 2;

/**
 * Megabytes of a thread's young objects, and by how many percent its heap may grow before it is swept. What V8 chooses by itself
 * suits one program on an idle machine; many threads parse as fast with half the memory. Neither is a limit: a long text gets what it needs.
 */
const youngGenerationMegabytes = 24;
const heapGrowingPercent = 60;

export const defaultJobs = availableParallelism();

export async function openPool(jobs: number): Promise<Pool> {
  setFlagsFromString(`--heap-growing-percent=${heapGrowingPercent}`);
  if (jobs === 1) {
    // Loaded here only: where threads parse, this one keeps no parser and no lexicon in memory.
    const { parseTask } = await import("./parse-task.ts");
    const { parseLines } = await import("./parse-lines.ts");
    return {
      window: 1,
      parse: async (task) => parseTask(task),
      parseLines: async (task) => parseLines(task),
      close: async () => {},
    };
  }
  const threads = new Piscina({
    filename: fileURLToPath(new URL("./worker.js", import.meta.url)),
    minThreads: jobs,
    maxThreads: jobs,
    idleTimeout: 10_000,
    resourceLimits: { maxYoungGenerationSizeMb: youngGenerationMegabytes },
  });
  return {
    window: jobs * tasksPerThread,
    parse: (task) => threads.run(task, { name: "parseTask" }),
    parseLines: (task) => threads.run(task, { name: "parseLines" }),
    close: () => threads.close({ force: true }),
  };
}
