// One article to parse: what crosses to a worker thread and what comes back. Text in, JSON out, so that copying is cheap.
import { parseArticle } from "@isnad/core";
import type { ParseOptions } from "@isnad/core/schema";

export interface ParseTask {
  readonly text: string;
  readonly options: ParseOptions;
  readonly indent: number;
}

export type ParseResult = { readonly json: string } | { readonly error: string };

/** Parses; what the parser refuses (an invalid date) comes back as an error in words. */
export function parseTask({ text, options, indent }: ParseTask): ParseResult {
  try {
    return { json: JSON.stringify(parseArticle(text, options), null, indent) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}
