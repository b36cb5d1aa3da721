// The streams a command works on, and writing to one no faster than it is read.
import { once } from "node:events";
import type { Readable, Writable } from "node:stream";

export interface Streams {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable;
}

/** Thrown by {@link write} when the reader has gone away, as `head` does. */
export class ReaderGone extends Error {}

/**
 * Writes and waits while the reader is behind, so memory stays flat.
 * @throws ReaderGone when the other end is closed.
 */
export async function write(stream: Writable, text: string | Uint8Array): Promise<void> {
  if (stream.destroyed || stream.writableEnded) throw new ReaderGone();
  if (stream.write(text)) return;
  const waiting = new AbortController();
  const { signal } = waiting;
  try {
    // `close` without `drain` is a reader that left; so is EPIPE, which `once` throws.
    const event = await Promise.race([
      once(stream, "drain", { signal }).then(() => "drain"),
      once(stream, "close", { signal }).then(() => "close"),
    ]);
    if (event === "close") throw new ReaderGone();
  } catch (error) {
    throw isBrokenPipe(error) ? new ReaderGone() : error;
  } finally {
    waiting.abort();
  }
}

function isBrokenPipe(error: unknown): boolean {
  return error instanceof Error && "code" in error && (error.code === "EPIPE" || error.code === "ERR_STREAM_DESTROYED");
}
