// A small ParsedArticle written by hand, so that tests of the API do not depend on what the parser understands.
import type { Commitment, Entity, ParsedArticle, Proposition, Report, Span, Time } from "@isnad/core/schema";

/** The minister said in Baghdad's name that talks may last until 2025; the author says they began in 2024. */
export const text = "قال الوزير إن المحادثات قد تستمر حتى 2025. وبدأت المحادثات في 2024.";

/** The n-th place (from 0) where the words stand. */
export function spanOf(words: string, nth = 0): Span {
  let start = text.indexOf(words);
  for (let n = 0; n < nth; n += 1) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`the sample has no ${words}`);
  return { start, end: start + words.length, text: words };
}

const by = "sample";

function entity(id: string, words: string, en: string, known: string | null): Entity {
  const type = known ? "event" : "person";
  return {
    id,
    ...spanOf(words),
    by,
    type,
    name: { ar: words, en },
    named: false,
    known,
    sameAs: [],
    attributes: [],
    mentions: [],
  };
}

function time(id: string, year: string): Time {
  return {
    ...{ id, ...spanOf(year), by, type: "DATE", value: year, mod: null, edtf: year },
    ...{ earliest: `${year}-01-01`, latest: `${year}-12-31`, anchor: null, basis: "stated" },
  };
}

function proposition(id: string, verb: string, sentence: string, timeId: string): Proposition {
  return {
    ...{ id, ...spanOf(verb), by, sentence, negated: false },
    predicate: {
      ...spanOf(verb),
      word: "w",
      lemma: verb,
      frame: "last",
      en: null,
      kind: "verb",
      voice: "active",
      tense: "past",
    },
    clause: spanOf(verb),
    roles: [{ role: "theme", span: spanOf("المحادثات"), filler: "e:talks", basis: "stated" }],
    time: { ref: timeId, relation: "during", edtf: null, basis: "stated" },
    place: null,
    realis: "actual",
    event: null,
    statement: { ar: verb, en: verb },
  };
}

function commitment(
  id: string,
  of: string,
  source: string,
  value: Commitment["value"],
  via: string | null,
): Commitment {
  return { id, proposition: of, source, value, via, markers: [], by };
}

const report: Report = {
  ...{ id: "r0", ...spanOf("قال"), by, act: "assert", kind: "assertion", mode: "indirect", negated: false },
  cue: { ...spanOf("قال"), lemma: "قال", distance: "neutral", word: "w0" },
  source: { ...spanOf("الوزير"), entity: "e4", basis: "stated" },
  sourceType: "unnamed-person",
  ...{ addressee: null, channel: null, occasion: null, time: null },
  content: [spanOf("المحادثات قد تستمر حتى 2025")],
  propositions: ["p27"],
  parent: "author",
};

export const sample: ParsedArticle = {
  schemaVersion: "1",
  engine: { name: "isnad", version: "0.0.0" },
  article: {
    ...{ id: "sample", language: "ar", text, textSha256: "0".repeat(64), title: "محادثات", publisher: null, url: null },
    ...{
      byline: null,
      dateline: null,
      published: null,
      repairs: [],
      paragraphs: [],
      sentences: [],
      tokens: [],
      words: [],
    },
  },
  facts: {
    entities: [entity("e4", "الوزير", "the minister", null), entity("e:talks", "المحادثات", "talks", "talks")],
    mentions: [],
    times: [time("t37", "2025"), time("t64", "2024")],
    quantities: [],
    propositions: [proposition("p27", "تستمر", "s0", "t37"), proposition("p44", "بدأت", "s1", "t64")],
    reports: [report],
    commitments: [
      commitment("c27.e4", "p27", "e4", "PS+", "r0"),
      commitment("c27.author", "p27", "author", "Uu", null),
      commitment("c44.author", "p44", "author", "CT+", null),
    ],
    relations: [],
    coverage: { clauses: 3, modelled: 3, partial: 0, unresolved: [] },
  },
  issues: [],
};
