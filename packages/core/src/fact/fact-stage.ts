// Puts the fact model together from trees, mentions and reports.
import type { FactLayer, ReportLayer } from "../model/document.ts";
import { type Input, type Reading, readingOf } from "../model/reading.ts";
import { type Stage, stage } from "../model/stage.ts";
import { phraseSpan, spanOf, spanOfWords } from "../model/tree-queries.ts";
import type { BareProposition, Commitment, Report } from "../schema/facts.ts";
import { placeOf, timeOf } from "./circumstances.ts";
import { commitmentsOf } from "./commitments.ts";
import { coverageOf } from "./coverage.ts";
import { eventOf } from "./events.ts";
import { negationOf } from "./negation.ts";
import { carriesAttribute, type PredicateWord, predicateWords } from "./predicates.ts";
import { realisOf } from "./realis.ts";
import { relationsOf } from "./relations.ts";
import { rolesOf } from "./roles.ts";

export type FactInput = Input & ReportLayer;

export const factStage: Stage<FactInput, FactLayer> = stage("fact", (document) => {
  const reading = readingOf(document);
  const cueAt = new Map<number, Report>();
  for (const report of document.reports) {
    const place = reading.placeOf.get(report.cue.word);
    if (place !== undefined) cueAt.set(place, report);
  }
  const predicates = predicateWords(reading, new Set(cueAt.keys()));
  const ids = new Map(predicates.map(({ word }) => [word, `p${reading.words[word]?.start ?? 0}`]));
  const unsettled = predicates.map((predicate) => propositionOf(reading, predicate, ids));
  const isnads = isnadsOf(document.reports, unsettled);
  const held = unsettled.map((proposition, at): Commitment[] => {
    const predicate = predicates[at];
    if (predicate === undefined) return [];
    if (proposition.predicate.kind === "verbal-noun" && !isWhatIsSaid(proposition, isnads[at]?.[0])) return [];
    return commitmentsOf(reading, proposition, headOf(reading, predicate.word), isnads[at] ?? []);
  });
  const commitments = held.flat();
  const clauseAt = new Map(predicates.map((predicate) => [headOf(reading, predicate.word), predicate]));
  const propositions = unsettled.map((proposition, at): BareProposition => {
    const predicate = predicates[at];
    if (predicate === undefined) return proposition;
    // The first commitment is that of whoever says it.
    return { ...proposition, realis: realisOf(reading, predicate, held[at]?.[0]?.value, isnads[at]?.[0], clauseAt) };
  });
  const itemAt = new Map<number, string>([...ids, ...[...cueAt].map(([place, report]) => [place, report.id] as const)]);
  const claims = new Map(propositions.map((proposition, at) => [proposition.id, isnads[at]?.[0]?.id ?? "author"]));
  const parents = new Map(document.reports.map((report) => [report.id, report.parent]));
  const relations = relationsOf(reading, itemAt, (item) => claims.get(item) ?? parents.get(item) ?? "author");
  const bare = new Set(predicates.filter((_, at) => propositions[at]?.roles.length === 0).map(({ word }) => word));
  return {
    propositions,
    commitments,
    relations,
    coverage: coverageOf(reading, new Set([...cueAt.keys(), ...ids.keys()]), bare),
  };
});

/** نفى تلقي احتجاج، توقع تراجع الأسعار: the verbal noun is what the report is about. */
function isWhatIsSaid({ predicate }: BareProposition, report: Report | undefined): boolean {
  if (report?.mode !== "mention") return false;
  return report.content.some(({ start }) => start <= predicate.start && predicate.start - start <= MAX_PROCLITICS);
}
/** Letters of a preposition that a content may begin with: بالانسحاب. */
const MAX_PROCLITICS = 2;

/** The word the clause hangs from: for a copula, the noun or adjective it links. */
const headOf = (reading: Reading, word: number) =>
  carriesAttribute(reading, word) ? (reading.tree.heads[word] ?? word) : word;

function propositionOf(reading: Reading, predicate: PredicateWord, ids: ReadonlyMap<number, string>): BareProposition {
  const { words, tree, text, document } = reading;
  const word = words[predicate.word];
  if (word === undefined) throw new RangeError("a predicate is a word");
  const head = headOf(reading, predicate.word);
  const span = spanOf(text, word.start, word.end);
  const negated =
    negationOf(reading, predicate.word) !== null || (head !== predicate.word && negationOf(reading, head) !== null);
  const clause =
    predicate.kind === "verbal-noun"
      ? phraseSpan(text, words, tree, head)
      : spanOfWords(text, words, tree.first[head] ?? head, tree.last[head] ?? head);
  const roles = rolesOf(reading, predicate, ids);
  return {
    id: `p${word.start}`,
    ...clause,
    by: `fact.${predicate.kind}`,
    predicate: {
      ...span,
      word: word.id,
      lemma: word.lemma,
      frame: word.entry?.frame ?? null,
      en: word.entry?.gloss ?? null,
      kind: predicate.kind,
      voice: predicate.voice,
      tense: predicate.tense,
    },
    clause,
    sentence: document.sentences[word.sentence]?.id ?? "",
    negated,
    roles,
    time: timeOf(reading, predicate, ids),
    place: placeOf(reading, predicate),
    realis: "actual", // settled once it is known who holds it how surely
    event: eventOf(reading, predicate, roles),
  };
}

/** For each proposition the reports whose content holds its predicate, innermost first. Reports and propositions are in text order. */
function isnadsOf(reports: readonly Report[], propositions: readonly BareProposition[]): Report[][] {
  const byId = new Map(reports.map((report) => [report.id, report]));
  const pieces = reports
    .flatMap((report) => report.content.map((span) => ({ ...span, report })))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  let next = 0;
  const open: typeof pieces = [];
  return propositions.map((proposition) => {
    const { start, end } = proposition.predicate;
    for (; next < pieces.length && (pieces[next]?.start ?? 0) <= start; next++) {
      const piece = pieces[next];
      if (piece !== undefined) open.push(piece);
    }
    // Ended pieces go; the shortest that holds the predicate is the innermost, of equals the later report.
    let kept = 0;
    let inner: (typeof pieces)[number] | undefined;
    for (const piece of open) {
      if (piece.end <= start) continue;
      open[kept++] = piece;
      if (piece.end < end) continue;
      const shorter = inner === undefined ? 1 : inner.end - inner.start - (piece.end - piece.start);
      if (shorter > 0 || (shorter === 0 && piece.report.start > (inner?.report.start ?? 0))) inner = piece;
    }
    open.length = kept;
    const isnad: Report[] = [];
    for (
      let report = inner?.report;
      report !== undefined && isnad.length < MAX_NESTING;
      report = byId.get(report.parent)
    )
      isnad.push(report);
    return isnad;
  });
}
/** Reports within reports beyond this depth are not followed. */
const MAX_NESTING = 16;
