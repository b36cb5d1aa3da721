// Lines of a byte stream, as many together as have arrived: the last one with or without a newline, each decoded apart so
// that bad bytes spoil one line only.
import type { Readable } from "node:stream";

/** Longer than any article by far; what is longer is reported and skipped instead of filling memory. */
export const maximumLineBytes = 64 * 1024 * 1024;

export type Line =
  | { readonly number: number; readonly text: string }
  | { readonly number: number; readonly error: "not-utf8" | "too-long" };

const newline = 0x0a;

/** Enough to make handing them to a thread cheap, few enough that all threads get some. */
const mostTogether = 16;

/**
 * Yields lines with their numbers from 1, without their line ends. Lines that arrived together come together, so a filter
 * is fast on a file and still answers a single line at once.
 */
export async function* readLines(stream: Readable, limit = maximumLineBytes): AsyncGenerator<Line[]> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let number = 0;
  let parts: Buffer[] = [];
  let size = 0;
  const keep = (part: Buffer): void => {
    size += part.length;
    if (size <= limit) parts.push(part);
  };
  const take = (): Line => {
    number += 1;
    const bytes = parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts);
    const tooLong = size > limit;
    parts = [];
    size = 0;
    if (tooLong) return { number, error: "too-long" };
    try {
      return { number, text: decoder.decode(bytes).replace(/\r$/u, "") };
    } catch {
      return { number, error: "not-utf8" };
    }
  };
  for await (const chunk of stream) {
    const bytes = Buffer.isBuffer(chunk) ? chunk : Buffer.from(chunk);
    let from = 0;
    let lines: Line[] = [];
    for (let end = bytes.indexOf(newline); end >= 0; end = bytes.indexOf(newline, from)) {
      keep(bytes.subarray(from, end));
      lines.push(take());
      from = end + 1;
      if (lines.length === mostTogether) {
        yield lines;
        lines = [];
      }
    }
    if (from < bytes.length) keep(bytes.subarray(from));
    if (lines.length > 0) yield lines;
  }
  if (size > 0) yield [take()];
}
