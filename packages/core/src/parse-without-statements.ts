// The entry @isnad/core/parse: the parser alone, without what writes statements, for programs whose every kilobyte counts.
import { InvalidOptionError } from "./errors.ts";
import { runStages } from "./parse.ts";
import type { ParseOptions, WithoutStatements } from "./schema/parsed-article.ts";

export { InvalidOptionError } from "./errors.ts";
export type * from "./schema/index.ts";

/**
 * Parses an Arabic news article as `parseArticle` does, but for the statements: propositions come without them.
 * `withStatements` of `@isnad/core/render` writes them, in the same program or in another.
 *
 * @param text The article as published; never altered. Offsets in the answer are half-open UTF-16 offsets into it.
 * @param options What is known beside the text: id, title, publication date (ISO 8601) and so on.
 * @param onProgress Is told after each pass over the text how much is done, from 0 to 1: for a progress bar beside a long text.
 * @throws {InvalidOptionError} for a caller's mistake only (text not a string, a date that is none). Never on text: odd input is told in `issues`.
 */
export function parseWithoutStatements(
  text: string,
  options: ParseOptions = {},
  onProgress?: (done: number) => void,
): WithoutStatements {
  if (typeof text !== "string") throw new InvalidOptionError("text", "must be a string");
  const { published } = options;
  if (published === undefined) return runStages(text, options, onProgress);
  return runStages(text, { ...options, published: isoDate(published) }, onProgress);
}

/** The day of an ISO 8601 date, with the time where it has one. */
function isoDate(value: string): string {
  const day = /^(\d{4})-(\d{2})-(\d{2})(?:$|T)/.exec(String(value));
  const [, year, month, date] = day ?? [];
  const at = day === null ? null : new Date(Date.UTC(Number(year), Number(month) - 1, Number(date)));
  if (at === null || at.getUTCMonth() !== Number(month) - 1 || at.getUTCDate() !== Number(date)) {
    throw new InvalidOptionError("published", "must be an ISO 8601 date such as 2024-03-28");
  }
  const time = /T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?/.exec(value)?.[0] ?? "";
  return `${year}-${month}-${date}${time}`;
}
