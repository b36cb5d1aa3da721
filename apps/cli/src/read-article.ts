// Reads one article from a file or from standard input, as UTF-8, with what a front matter says of it.
import { readFile } from "node:fs/promises";
import { basename, extname } from "node:path";
import { buffer } from "node:stream/consumers";
import { readArticleFile } from "@isnad/core/front-matter";
import type { ParseOptions } from "@isnad/core/schema";
import { standardInput } from "./input-files.ts";
import type { Streams } from "./streams.ts";

/** Why a file could not be read, in words, and the line where that shows. */
export class UnreadableFile extends Error {
  readonly line: number | undefined;

  constructor(message: string, line?: number) {
    super(message);
    this.line = line;
  }
}

export interface ReadArticle {
  readonly text: string;
  readonly options: ParseOptions;
}

/** Text that opens like this has a front matter: no article begins with a line of three hyphens. */
const opensWithFrontMatter = /^---\r?\n/u;

/**
 * @param given what the command line says of the article; it wins over the front matter
 * @throws UnreadableFile
 */
export async function readArticle(file: string, given: ParseOptions, streams: Streams): Promise<ReadArticle> {
  const text = await readText(file, streams);
  const id = idOf(file);
  const named = id === undefined ? {} : { id };
  if (!opensWithFrontMatter.test(text)) return { text, options: { ...named, ...given } };
  try {
    const { meta, body } = readArticleFile(text, file);
    return { text: body, options: { ...named, ...meta, ...given } };
  } catch (error) {
    // It names file and line itself.
    const message = error instanceof Error ? error.message.slice(file.length) : String(error);
    const [, line, reason] = /^:(\d+): (.*)$/su.exec(message) ?? [];
    throw new UnreadableFile(reason ?? message, line === undefined ? undefined : Number(line));
  }
}

/** The article's id when none is given: the file's name without its ending. */
export function idOf(file: string): string | undefined {
  return file === standardInput ? undefined : basename(file, extname(file));
}

/** @throws UnreadableFile */
export async function readText(file: string, streams: Streams): Promise<string> {
  const bytes = await (file === standardInput ? buffer(streams.stdin) : readFile(file)).catch((error: unknown) => {
    throw new UnreadableFile(readingError(error));
  });
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new UnreadableFile("not valid UTF-8");
  }
}

/** What kept a file from being read, in words. */
export function readingError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = "code" in error ? error.code : undefined;
  if (code === "ENOENT") return "no such file";
  if (code === "EISDIR") return "is a folder, not a file";
  if (code === "EACCES") return "may not be read";
  return error.message;
}
