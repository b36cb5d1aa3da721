// A parser thread: the bytes of an answer are moved to the main thread, not copied.
import { move, transferableSymbol, valueSymbol } from "piscina";
import type { ParseTask } from "./parser.ts";
import { runTask } from "./run-task.ts";

export default function parse(task: ParseTask): unknown {
  const result = runTask(task);
  if ("refused" in result) return result;
  return move({ [transferableSymbol]: [result.written.buffer], [valueSymbol]: result });
}
