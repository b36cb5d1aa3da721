// A parsed article made ready for the views: look-ups by id, and the facts in the order and groups a reader meets them.
import { facts } from "@isnad/core";
import type { Entity, Fact, ParsedArticle, Quantity, Relation, Report, Sentence, Time, Word } from "@isnad/core/schema";
import type { Interface } from "../i18n/interface.ts";

export interface ReportGroup {
  readonly report: Report;
  readonly facts: readonly Fact[];
  readonly inner: readonly ReportGroup[];
}

export interface SentenceGroup {
  readonly sentence: Sentence;
  /** Counted from 1, datelines and headlines included. */
  readonly number: number;
  readonly reports: readonly ReportGroup[];
  /** What the author says in his own voice. */
  readonly own: readonly Fact[];
  /** Verbal nouns and attributive participles: named rather than told. */
  readonly minor: readonly Fact[];
}

export interface Reading {
  readonly parsed: ParsedArticle;
  readonly facts: readonly Fact[];
  readonly sentences: readonly SentenceGroup[];
  readonly main: readonly Fact[];
  readonly minor: readonly Fact[];
  readonly relations: ReadonlyMap<string, readonly Relation[]>;
  fact(id: string): Fact | undefined;
  report(id: string): Report | undefined;
  entity(id: string): Entity | undefined;
  time(id: string): Time | undefined;
  quantity(id: string): Quantity | undefined;
  word(id: string): Word | undefined;
}

const byId = <T extends { readonly id: string }>(items: readonly T[]): Map<string, T> =>
  new Map(items.map((item) => [item.id, item]));

/** A verbal noun, or a participle that only describes a noun (هجمات متبادلة, mutual attacks). */
function isMinor(fact: Fact, words: ReadonlyMap<string, Word>): boolean {
  const { kind, word } = fact.proposition.predicate;
  return kind === "verbal-noun" || (kind === "participle" && words.get(word)?.deprel === "amod");
}

export function readingOf(parsed: ParsedArticle): Reading {
  const { article, facts: model } = parsed;
  const all = facts(parsed);
  const words = byId(article.words);
  const reports = byId(model.reports);
  const [factsById, entities, times, quantities] = [
    byId(all),
    byId(model.entities),
    byId(model.times),
    byId(model.quantities),
  ];
  const minor = all.filter((fact) => isMinor(fact, words));
  const isMinorId = new Set(minor.map(({ id }) => id));
  const main = all.filter(({ id }) => !isMinorId.has(id));

  const group = (report: Report, depth: number): ReportGroup => ({
    report,
    facts: main.filter((fact) => fact.reports.at(-1)?.id === report.id),
    inner:
      depth > 0
        ? model.reports.filter(({ parent }) => parent === report.id).map((inner) => group(inner, depth - 1))
        : [],
  });
  const within = (sentence: Sentence, start: number): boolean => sentence.start <= start && start < sentence.end;
  const sentences = article.sentences.map((sentence, index) => ({
    sentence,
    number: index + 1,
    reports: model.reports
      .filter(({ parent, cue }) => !reports.has(parent) && within(sentence, cue.start))
      .map((report) => group(report, 8)),
    own: main.filter((fact) => fact.proposition.sentence === sentence.id && fact.reports.length === 0),
    minor: minor.filter((fact) => fact.proposition.sentence === sentence.id),
  }));
  const relations = new Map<string, Relation[]>();
  for (const relation of model.relations)
    relations.set(relation.from, [...(relations.get(relation.from) ?? []), relation]);

  return {
    parsed,
    facts: all,
    sentences,
    main,
    minor,
    relations,
    fact: (id) => factsById.get(id),
    report: (id) => reports.get(id),
    entity: (id) => entities.get(id),
    time: (id) => times.get(id),
    quantity: (id) => quantities.get(id),
    word: (id) => words.get(id),
  };
}

/** Words of a headline that was not given: the text's own beginning. */
const OPENING_WORDS = 9;
/** No nine words of a language are longer: what is, is no text. */
const OPENING_LETTERS = 140;

/** The article's title: as given, or the headline in the text; where there is neither, its opening words. */
export function titleOf({ article }: ParsedArticle): { readonly text: string; readonly given: boolean } {
  if (article.title !== null) return { text: article.title, given: true };
  const headline = article.sentences.find(({ kind }) => kind === "headline");
  if (headline !== undefined) return { text: headline.text.trim(), given: true };
  const start = article.dateline?.end ?? 0;
  const body = article.sentences.find(({ kind, end }) => kind === "body" && end > start);
  const opening = body === undefined ? article.text : article.text.slice(Math.max(start, body.start), body.end);
  const words = opening
    .replace(/^[^\p{L}\p{N}«"“(]+/u, "")
    .trim()
    .split(/\s+/u);
  const firstWords = words.slice(0, OPENING_WORDS).join(" ");
  const cut = firstWords.slice(0, OPENING_LETTERS);
  return { text: words.length > OPENING_WORDS || cut !== firstWords ? `${cut}…` : cut, given: false };
}

export interface PageContext {
  readonly reading: Reading;
  readonly ui: Interface;
  /** Address of the article's pages, with a trailing slash; empty where facts stand on the same page. */
  readonly base: string;
}
