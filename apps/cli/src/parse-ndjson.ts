// `isnad parse --ndjson`: a line in, a line out, in order. A bad line is one line on stderr and the rest goes on.
import type { Format } from "./format.ts";
import { mapInOrder } from "./map-in-order.ts";
import { oneLine } from "./one-line.ts";
import type { Pool } from "./pool.ts";
import { readLines } from "./read-lines.ts";
import { type Streams, write } from "./streams.ts";

/** Returns how many lines could not be parsed. */
export async function parseNdjson(streams: Streams, pool: Pool, format: Format): Promise<number> {
  let bad = 0;
  let isFirst = true;
  const results = mapInOrder(readLines(streams.stdin), pool.window, (lines) => {
    const task = { lines, format, isFirst };
    isFirst = false;
    return pool.parseLines(task);
  });
  for await (const { written, errors } of results) {
    if (written.length > 0) await write(streams.stdout, written);
    for (const { number, message } of errors)
      await write(streams.stderr, `isnad: line ${number}: ${oneLine(message)}\n`);
    bad += errors.length;
  }
  return bad;
}
