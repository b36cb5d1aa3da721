// facts(parsed): one fact a proposition, with who holds it, the reports that carry it and its evidence. Computed, never stored.
import type { Fact } from "./schema/fact-view.ts";
import type { Commitment, Report } from "./schema/facts.ts";
import type { ParsedArticle } from "./schema/parsed-article.ts";

/** Characters of context in a quote's prefix and suffix, as annotation tools use. */
const QUOTE_CONTEXT = 32;
/** Nesting of reports that is followed. */
const MAX_NESTING = 16;

/** The article's facts in text order, verbal nouns included where somebody takes part in them. */
export function facts(parsed: ParsedArticle): Fact[] {
  const { article, facts: model } = parsed;
  const reportById = new Map(model.reports.map((report) => [report.id, report]));
  const commitmentsOf = new Map<string, Commitment[]>();
  for (const commitment of model.commitments) {
    const list = commitmentsOf.get(commitment.proposition);
    if (list === undefined) commitmentsOf.set(commitment.proposition, [commitment]);
    else list.push(commitment);
  }
  const reportsOf = new Map<string, Report>();
  for (const report of model.reports) for (const proposition of report.propositions) reportsOf.set(proposition, report);
  return model.propositions.map((proposition) => {
    const commitments = commitmentsOf.get(proposition.id) ?? [];
    const reports: Report[] = [];
    for (
      let report = reportsOf.get(proposition.id);
      report !== undefined && reports.length < MAX_NESTING;
      report = reportById.get(report.parent)
    )
      reports.unshift(report);
    const { clause } = proposition;
    const entities = [...proposition.roles.map((role) => role.filler), proposition.place?.entity ?? null];
    return {
      id: proposition.id,
      statement: proposition.statement,
      proposition,
      commitments,
      reports,
      acts: [...new Set(reports.map((report) => report.act))],
      entities: [...new Set(entities.filter((id): id is string => id?.startsWith("e") ?? false))],
      sources:
        reports.length === 0 ? ["author"] : [...new Set(reports.map((report) => report.source?.entity ?? "unknown"))],
      evidence: [clause, ...reports.map(({ cue }) => ({ start: cue.start, end: cue.end, text: cue.text }))],
      quote: {
        exact: clause.text,
        prefix: article.text.slice(Math.max(0, clause.start - QUOTE_CONTEXT), clause.start),
        suffix: article.text.slice(clause.end, clause.end + QUOTE_CONTEXT),
      },
    };
  });
}
