// render(parsed, id): a proposition or a report as one sentence in Arabic and in English.
import { statementOf, viewOf } from "./render/index.ts";
import type { Act, Report } from "./schema/facts.ts";
import type { ParsedArticle } from "./schema/parsed-article.ts";
import type { Bilingual } from "./schema/span.ts";

/** What the source did, affirmed and negated. */
const acts: Readonly<Record<Act, readonly [string, string]>> = {
  assert: ["said", "did not say"],
  announce: ["announced", "did not announce"],
  deny: ["denied", "did not deny"],
  ask: ["asked", "did not ask"],
  demand: ["demanded", "did not demand"],
  promise: ["promised", "did not promise"],
  threaten: ["threatened", "did not threaten"],
  accuse: ["accused", "did not accuse"],
  warn: ["warned", "did not warn"],
  believe: ["believes", "does not believe"],
  doubt: ["doubts", "does not doubt"],
  fear: ["fears", "does not fear"],
  hope: ["hopes", "does not hope"],
  expect: ["expects", "does not expect"],
  "refuse-comment": ["refused to comment", "did not refuse to comment"],
};

/**
 * A proposition's statement, or a report as who said it and what.
 * @returns null when the article has no proposition and no report of this id
 */
export function render(parsed: ParsedArticle, id: string): Bilingual | null {
  const proposition = parsed.facts.propositions.find((item) => item.id === id);
  if (proposition !== undefined) return statementOf(viewOf(parsed), proposition);
  const report = parsed.facts.reports.find((item) => item.id === id);
  return report === undefined ? null : renderReport(parsed, report);
}

function renderReport({ article, facts }: ParsedArticle, report: Report): Bilingual {
  const { cue, source, content, act, negated } = report;
  const name = facts.entities.find(({ id }) => id === source?.entity)?.name;
  const words = content.map(({ text }) => text).join(" … ");
  const carried = new Set(report.propositions);
  const statements = facts.propositions.filter(({ id }) => carried.has(id)).map(({ statement }) => statement.en);
  const said = acts[act][negated ? 1 : 0];
  const before = article.words.find(({ end, feats }) => feats.Polarity === "Neg" && isJustBefore(end, cue.start));
  const verb = negated && before ? `${before.form} ${cue.text}` : cue.text;
  return {
    ar: `${[verb, name?.ar ?? source?.text].filter(Boolean).join(" ")}: «${words}»`,
    en: sentenceCase(
      `${name?.en ?? source?.text ?? "An unnamed source"} ${said}: ${statements.join("; ") || `«${words}»`}`,
    ),
  };

  function isJustBefore(end: number, start: number): boolean {
    return end <= start && article.text.slice(end, start).trim() === "";
  }
}

const sentenceCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
