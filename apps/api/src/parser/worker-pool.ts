// A parser on worker threads, so that a long text never holds up a short request. Overload is refused, not queued without end.
import { availableParallelism } from "node:os";
import { Piscina } from "piscina";
import { Overloaded, type Parser, type ParseTask, RefusedInput, TimedOut } from "./parser.ts";
import type { TaskResult } from "./run-task.ts";

export interface PoolOptions {
  /** 0 takes one a core. */
  readonly workers: number;
  readonly queue: number;
  readonly timeoutMs: number;
  /** File of the thread; the one beside this file unless a bundle has put it elsewhere. */
  readonly thread?: string;
}

const threadBeside = new URL("./worker.ts", import.meta.url).href;

export function createWorkerPool({ workers, queue, timeoutMs, thread = threadBeside }: PoolOptions): Parser {
  const threads = workers === 0 ? availableParallelism() : workers;
  const pool = new Piscina<ParseTask, TaskResult>({
    filename: thread,
    minThreads: threads,
    maxThreads: threads,
    maxQueue: queue,
  });
  let underWay = 0;
  return {
    threads,
    get load() {
      return underWay;
    },
    async parse(task) {
      if (underWay >= threads + queue) throw new Overloaded();
      const limit = AbortSignal.timeout(timeoutMs);
      underWay += 1;
      try {
        // Aborting ends the thread that is stuck; the pool starts another in its place.
        const result = await pool.run(task, { signal: limit });
        if ("refused" in result) throw new RefusedInput(result.refused, result.field);
        return result.written;
      } catch (error) {
        throw limit.aborted ? new TimedOut() : error;
      } finally {
        underWay -= 1;
      }
    },
    close: () => pool.close(),
  };
}
