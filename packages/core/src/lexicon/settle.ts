// Where rows of one bucket meet: a noun row that is also a verb's masdar takes its frame over and the derived reading goes.

import type { Entry } from "../model/word.ts";
import { shareFeats } from "./merge-feats.ts";
import type { Lexeme, Stem } from "./stem.ts";

const isDerived = (lexeme: Lexeme) => lexeme.by.endsWith(":masdar") || lexeme.by.endsWith(":participle");
const classOf = (lexeme: Lexeme) => `${lexeme.entry.upos} ${lexeme.entry.lemma}`;

/** Drops derived nominals that have a row of their own and hands the verb's facts to that row. */
export function settle(stems: readonly Stem[]): readonly Stem[] {
  const derived = new Map<string, Stem>();
  const own = new Set<string>();
  const classes = new Map<Lexeme, string>();
  for (const stem of stems) {
    if (classes.has(stem.lexeme)) continue;
    const wordClass = classOf(stem.lexeme);
    classes.set(stem.lexeme, wordClass);
    if (!isDerived(stem.lexeme)) own.add(wordClass);
    else if (!derived.has(wordClass)) derived.set(wordClass, stem);
  }
  if (derived.size === 0) return stems;
  const settled = new Map<Lexeme, Lexeme | null>();
  for (const [lexeme, wordClass] of classes) settled.set(lexeme, settleLexeme(lexeme, derived.get(wordClass), own.has(wordClass)));
  const kept: Stem[] = [];
  for (const stem of stems) {
    const lexeme = settled.get(stem.lexeme);
    if (lexeme === stem.lexeme) kept.push(stem);
    else if (lexeme) kept.push({ ...stem, lexeme, feats: withVerbForm(stem, derived.get(classOf(lexeme))) });
  }
  return kept;
}

/** The lexeme as it stays, enriched, or null where it goes. Two verbs with one participle (متهم): the first keeps it. */
function settleLexeme(lexeme: Lexeme, made: Stem | undefined, hasOwnRow: boolean): Lexeme | null {
  if (made === undefined) return lexeme;
  if (isDerived(lexeme)) return !hasOwnRow && made.lexeme.entry.verb === lexeme.entry.verb ? lexeme : null;
  return { ...lexeme, entry: inherit(lexeme.entry, made.lexeme.entry) };
}

function withVerbForm(stem: Stem, made: Stem | undefined): Stem["feats"] {
  if (made === undefined) return stem.feats;
  // A noun of its own that once was a participle (مسؤول) is a noun now; a verbal noun stays one.
  if (stem.lexeme.entry.upos === "NOUN" && made.feats.VerbForm === "Part") return stem.feats;
  const { VerbForm, Voice } = made.feats;
  return shareFeats({ ...stem.feats, ...(VerbForm ? { VerbForm } : {}), ...(Voice ? { Voice } : {}) });
}

/** Kinds of things that do not say, ask or happen, whatever their masdar does: المعارضة (the opposition), الإعلام (the media). */
const things = new Set(["group", "org", "media", "human", "role", "place", "facility", "document", "money", "unit"]);

function inherit(own: Entry, made: Entry): Entry {
  if (own.kinds.some((kind) => things.has(kind))) return own;
  return {
    ...own,
    root: own.root ?? made.root,
    frame: own.frame ?? made.frame,
    event: own.event ?? made.event,
    prep: own.prep ?? made.prep,
    verb: made.verb,
    subject: made.subject ?? null,
    ...(made.object === undefined ? {} : { object: made.object }),
  };
}
