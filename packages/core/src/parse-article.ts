// parseArticle: the parser, and the statements of what it finds.
import { parseWithoutStatements } from "./parse-without-statements.ts";
import { withStatements } from "./render/index.ts";
import type { ParsedArticle, ParseOptions } from "./schema/parsed-article.ts";

/**
 * Parses an Arabic news article.
 *
 * @param text The article as published; never altered. Offsets in the answer are half-open UTF-16 offsets into it.
 * @param options What is known beside the text: id, title, publication date (ISO 8601) and so on.
 * @param onProgress Is told after each pass over the text how much is done, from 0 to 1: for a progress bar beside a long text.
 * @throws {InvalidOptionError} for a caller's mistake only (text not a string, a date that is none). Never on text: odd input is told in `issues`.
 */
export function parseArticle(
  text: string,
  options: ParseOptions = {},
  onProgress?: (done: number) => void,
): ParsedArticle {
  return withStatements(parseWithoutStatements(text, options, onProgress));
}
