// Lines of a request body as they arrive; a line that is too long or not UTF-8 is a problem in its place.
import { ProblemError } from "../../problem/problem.ts";

const newline = 0x0a;

/** Yields each line without its end; the last one with or without a newline. */
export async function* readLines(
  body: ReadableStream<Uint8Array> | null,
  maxLineBytes: number,
): AsyncGenerator<string | ProblemError> {
  let parts: Uint8Array[] = [];
  let size = 0;
  const keep = (part: Uint8Array): void => {
    size += part.byteLength;
    if (size <= maxLineBytes) parts.push(part);
  };
  const take = (): string | ProblemError => {
    const line = size > maxLineBytes ? tooLarge(maxLineBytes) : decode(parts);
    parts = [];
    size = 0;
    return line;
  };
  for await (const chunk of body ?? []) {
    let from = 0;
    for (let end = chunk.indexOf(newline); end >= 0; end = chunk.indexOf(newline, from)) {
      keep(chunk.subarray(from, end));
      yield take();
      from = end + 1;
    }
    if (from < chunk.byteLength) keep(chunk.subarray(from));
  }
  if (size > 0) yield take();
}

function decode(parts: readonly Uint8Array[]): string | ProblemError {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  try {
    return parts.map((part) => decoder.decode(part, { stream: true })).join("") + decoder.decode();
  } catch {
    return new ProblemError("invalid-encoding");
  }
}

function tooLarge(limit: number): ProblemError {
  return new ProblemError("body-too-large", { detail: `At most ${limit} bytes a line` });
}
