// An error as one line on stderr, with the file and, where it is known, the line in it: what editors and log readers expect.
import type { Streams } from "./streams.ts";
import { write } from "./streams.ts";

export interface Place {
  readonly file: string;
  /** From 1. */
  readonly line?: number | undefined;
}

export async function writeError({ stderr }: Streams, { file, line }: Place, message: string): Promise<void> {
  await write(stderr, `isnad: ${line === undefined ? file : `${file}:${line}`}: ${oneLine(message)}\n`);
}

/** With a line break in it (JSON.parse quotes its input) a message would look like two errors. */
function oneLine(message: string): string {
  return message.replace(/\s+/gu, " ").trim();
}
