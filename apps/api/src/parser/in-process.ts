// A parser in this thread: for tests, and for edge runtimes, which have no worker threads.
import { type Parser, RefusedInput } from "./parser.ts";
import { runTask } from "./run-task.ts";

export function createInProcessParser(): Parser {
  return {
    parse: async (task) => {
      const result = runTask(task);
      if ("refused" in result) throw new RefusedInput(result.refused, result.field);
      return result.written;
    },
    load: 0,
    threads: 1,
    close: async () => {},
  };
}
