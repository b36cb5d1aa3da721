// Where rows of one bucket meet: a noun row that is also a verb's masdar takes its frame over and the derived reading goes.
import type { Entry } from "../model/word.ts";
import type { Lexeme, Stem } from "./stem.ts";

const wordClass = (stem: Stem) => `${stem.lexeme.entry.upos} ${stem.lexeme.entry.lemma}`;
const isDerived = (stem: Stem) => stem.lexeme.by.endsWith(":masdar") || stem.lexeme.by.endsWith(":participle");

/** Drops derived nominals that have a row of their own and hands the verb's facts to that row. */
export function settle(stems: readonly Stem[]): Stem[] {
  const derived = new Map<string, Stem>();
  const own = new Set<string>();
  for (const stem of stems) {
    if (!isDerived(stem)) own.add(wordClass(stem));
    else if (!derived.has(wordClass(stem))) derived.set(wordClass(stem), stem);
  }
  if (derived.size === 0) return [...stems];
  const enriched = new Map<Lexeme, Lexeme>();
  const kept: Stem[] = [];
  for (const stem of stems) {
    const made = derived.get(wordClass(stem));
    if (isDerived(stem)) {
      // Two verbs with one participle (متهم): the first keeps it.
      if (!own.has(wordClass(stem)) && made?.lexeme.entry.verb === stem.lexeme.entry.verb) kept.push(stem);
    } else if (made === undefined) kept.push(stem);
    else {
      const lexeme = enriched.get(stem.lexeme) ?? { ...stem.lexeme, entry: inherit(stem.lexeme.entry, made.lexeme.entry) };
      enriched.set(stem.lexeme, lexeme);
      const { VerbForm, Voice } = made.feats;
      kept.push({ ...stem, lexeme, feats: { ...stem.feats, ...(VerbForm ? { VerbForm } : {}), ...(Voice ? { Voice } : {}) } });
    }
  }
  return kept;
}

function inherit(own: Entry, made: Entry): Entry {
  return {
    ...own,
    root: own.root ?? made.root,
    frame: own.frame ?? made.frame,
    event: own.event ?? made.event,
    prep: own.prep ?? made.prep,
    verb: made.verb,
  };
}
