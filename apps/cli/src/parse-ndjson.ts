// `isnad parse --ndjson`: a line in, a line out, in order. A bad line is one line on stderr and the rest goes on.
import { writeError } from "./error-line.ts";
import type { Format } from "./format.ts";
import { inputFiles, standardInput } from "./input-files.ts";
import { mapInOrder } from "./map-in-order.ts";
import { openLines } from "./open-lines.ts";
import type { Pool } from "./pool.ts";
import { type Streams, write } from "./streams.ts";

export interface ParseNdjsonCommand {
  /** None is standard input. */
  readonly files: readonly string[];
  readonly format: Format;
}

/** Returns how many lines and files could not be parsed. */
export async function parseNdjson(
  { files, format }: ParseNdjsonCommand,
  streams: Streams,
  pool: Pool,
): Promise<number> {
  const inputs = files.length === 0 ? [standardInput] : await inputFiles(files, ".ndjson");
  let bad = 0;
  let isFirst = true;
  const results = mapInOrder(openLines(inputs, streams), pool.window, async (input) => {
    if ("error" in input) return { file: input.file, unreadable: input.error };
    const task = { lines: input.lines, format, isFirst };
    isFirst = false;
    return { file: input.file, ...(await pool.parseLines(task)) };
  });
  for await (const result of results) {
    const { file } = result;
    if ("unreadable" in result) {
      bad += 1;
      await writeError(streams, { file }, result.unreadable);
      continue;
    }
    if (result.written.length > 0) await write(streams.stdout, result.written);
    for (const { number, message } of result.errors) await writeError(streams, { file, line: number }, message);
    bad += result.errors.length;
  }
  return bad;
}
