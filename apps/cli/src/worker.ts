// The worker thread: parses an article, or some lines, at a time.
import { move, transferableSymbol, valueSymbol } from "piscina";
import { type LinesTask, type ParsedLines, parseLines as parse } from "./parse-lines.ts";

export { parseTask } from "./parse-task.ts";

/** The bytes are moved to the main thread, not copied. */
export function parseLines(task: LinesTask): unknown {
  const parsed: ParsedLines = parse(task);
  return move({ [transferableSymbol]: [parsed.written.buffer], [valueSymbol]: parsed });
}
