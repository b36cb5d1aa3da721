// The lines of NDJSON files one after the other, or of standard input. A file that cannot be read is told in its place.
import { createReadStream } from "node:fs";
import { standardInput } from "./input-files.ts";
import { readingError } from "./read-article.ts";
import { type Line, readLines } from "./read-lines.ts";
import type { Streams } from "./streams.ts";

export type FileLines =
  | { readonly file: string; readonly lines: readonly Line[] }
  | { readonly file: string; readonly error: string };

export async function* openLines(files: readonly string[], { stdin }: Streams): AsyncGenerator<FileLines> {
  for (const file of files) {
    const stream = file === standardInput ? stdin : createReadStream(file);
    try {
      for await (const lines of readLines(stream)) yield { file, lines };
    } catch (error) {
      yield { file, error: readingError(error) };
    }
  }
}
