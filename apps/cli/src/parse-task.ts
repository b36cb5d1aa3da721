// One article to parse: what crosses to a worker thread and what comes back. Text in, text out, so that copying is cheap.
import { parseArticle } from "@isnad/core";
import type { ParseOptions } from "@isnad/core/schema";
import { type WriteOptions, write } from "./format.ts";

export interface ParseTask {
  readonly text: string;
  readonly options: ParseOptions;
  readonly write: WriteOptions;
}

export type ParseResult = { readonly written: string } | { readonly error: string };

/** Parses; what the parser refuses (an invalid date) comes back as an error in words. */
export function parseTask({ text, options, write: how }: ParseTask): ParseResult {
  try {
    return { written: write(parseArticle(text, options), how) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}
