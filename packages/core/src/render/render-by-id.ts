// render(parsed, id): any proposition or report of an article as a sentence in Arabic and in English.
import type { ParsedArticle } from "../schema/parsed-article.ts";
import type { Bilingual } from "../schema/span.ts";
import { reportStatement } from "./report/report-statement.ts";
import { viewOf } from "./sentence-view.ts";
import { statementOf } from "./statement.ts";

/** @returns null when the article has no proposition and no report of this id */
export function render(parsed: ParsedArticle, id: string): Bilingual | null {
  const proposition = parsed.facts.propositions.find((item) => item.id === id);
  if (proposition !== undefined) return statementOf(viewOf(parsed), proposition);
  const report = parsed.facts.reports.find((item) => item.id === id);
  return report === undefined
    ? null
    : reportStatement(viewOf(parsed), report, parsed.facts.propositions, parsed.facts.reports);
}
