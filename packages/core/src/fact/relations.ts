// How propositions and reports hang together, where a connective says so.

import type { Reading } from "../model/reading.ts";
import { relation, spanOf } from "../model/tree-queries.ts";
import type { Word } from "../model/word.ts";
import type { Relation, RelationType } from "../schema/facts.ts";
import { clauseConnectives, nominalConnectives } from "./fact-words.ts";
import { type Found, itemAbove, itemBefore, itemBelow, itemFrom } from "./items.ts";
import { isResult } from "./open-clauses.ts";
import { opener, special } from "./special-connectives.ts";
import { onSurface } from "./surface-connectives.ts";

/** `itemAt` gives the proposition or report at a predicate's place, `claimant` whose claim a proposition is. */
export function relationsOf(
  reading: Reading,
  itemAt: ReadonlyMap<number, string>,
  claimant: (item: string) => string,
): Relation[] {
  const found: Relation[] = [];
  let past = -1;
  for (const word of reading.words) {
    if (word.index <= past) continue;
    const relationHere = relationAt(reading, word, itemAt);
    if (relationHere === null) continue;
    const { type, from, to, first, last, by } = relationHere;
    past = last;
    const connective = spanOf(reading.text, reading.words[first]?.start ?? 0, reading.words[last]?.end ?? 0);
    found.push({ id: `l${connective.start}`, type, from, to, connective, explicit: true, source: claimant(to), by });
  }
  return found;
}

function relationAt(reading: Reading, word: Word, itemAt: ReadonlyMap<number, string>): Found | null {
  const at = word.index;
  if (word.norm !== "اما" && word.norm !== "ما" && !connecting.has(relation(reading.tree.deprels[at] ?? "")))
    return onSurface(reading, at, itemAt);
  return (
    opener(reading, at, itemAt) ??
    onSurface(reading, at, itemAt) ??
    special(reading, at, itemAt) ??
    clausal(reading, at, itemAt) ??
    nominal(reading, at, itemAt)
  );
}

/** What a connective hangs by. */
const connecting = new Set(["mark", "cc", "case", "advmod", "advcl", "fixed", "obl"]);

/** A connective that marks a clause; the clause it goes with is the nearest above that has an item. */
function clausal(reading: Reading, at: number, itemAt: ReadonlyMap<number, string>): Found | null {
  const { words, tree } = reading;
  const deprel = relation(tree.deprels[at] ?? "");
  if (deprel !== "mark" && deprel !== "cc" && deprel !== "case" && deprel !== "advmod") return null;
  const word = words[at];
  if (word === undefined || word.norm === "الرغم") return null; // على الرغم: under على
  // عما إذا كان: whether.
  if (word.norm === "اذا" && /^(ع|في)?ما$/.test(words[at - 1]?.norm ?? "")) return null;
  const pair = `${word.norm} ${words[at + 1]?.norm ?? ""}`;
  const type = clauseConnectives.get(pair) ?? clauseConnectives.get(word.lemma) ?? clauseConnectives.get(word.norm);
  if (type === undefined || (deprel !== "cc" && deprel !== "mark")) return concession(reading, at, itemAt);
  const clause = tree.heads[at] ?? -1;
  if (word.lemma === "إن" && relation(tree.deprels[clause] ?? "") !== "advcl") return null;
  const to = itemFrom(reading, clause, itemAt);
  const from = itemAbove(reading, clause, itemAt) ?? (type === "contrast" ? itemBefore(reading, at, itemAt) : null);
  if (to === null || from === null || to === from) return null;
  const next = words[at + 1];
  const last =
    next !== undefined &&
    (((next.lemma === "أن" || next.lemma === "ما") && tree.heads[at + 1] === clause) ||
      tree.deprels[at + 1] === "fixed")
      ? at + 1
      : at;
  // فاز الفريق لينفرد بالصدارة: the lead is because of the win.
  if (word.norm === "ل" && isResult(reading, clause))
    return { type: "cause", from: to, to: from, first: at, last, by: "relation.result" };
  return {
    type: typeHere(reading, word, clause, type, from, to),
    from,
    to,
    first: at,
    last,
    by: "relation.connective",
  };
}

/** حتى after waiting is until; فيما between two things that happen, and not two that are said, is meanwhile. */
function typeHere(
  { tree, words }: Reading,
  word: Word,
  clause: number,
  type: RelationType,
  from: string,
  to: string,
): RelationType {
  if (word.norm === "حتي") {
    const main = words[tree.heads[clause] ?? -1];
    return main !== undefined && (waiting.has(main.lemma) || words[clause]?.feats.Aspect === "Perf") ? "before" : type;
  }
  if (word.norm === "فيما" && from.startsWith("p") && to.startsWith("p")) return "simultaneous";
  return type;
}
/** Stayed, waited, went on: until something comes. Lemmas. */
const waiting = new Set("بقي انتظر ظل استمر واصل مكث تريث صبر صمد لبث قبع دام".split(" "));

/** على الرغم من، بالرغم من، رغم before a noun phrase or أن. */
function concession(reading: Reading, at: number, itemAt: ReadonlyMap<number, string>): Found | null {
  const { words, tree } = reading;
  const word = words[at];
  const next = words[at + 1];
  if (word === undefined || next === undefined || (word.norm !== "علي" && word.norm !== "ب") || next.norm !== "الرغم")
    return null;
  const last = words[at + 2]?.norm === "من" ? at + 2 : at + 1;
  const host = tree.heads[at + 1] ?? -1;
  const from = itemAbove(reading, host, itemAt);
  const to = itemFrom(reading, host, itemAt) ?? itemBelow(reading, host, itemAt);
  if (from === null || to === null || from === to) return null;
  return { type: "concession", from, to, first: at, last, by: "relation.concession" };
}

/** بعد هجمات: a preposition before a noun that is a proposition itself. */
function nominal(reading: Reading, at: number, itemAt: ReadonlyMap<number, string>): Found | null {
  const { words, tree } = reading;
  const word = words[at];
  if (word === undefined || relation(tree.deprels[at] ?? "") !== "case") return null;
  const noun = tree.heads[at] ?? -1;
  // لعدم كفاية الأدلة: for want of.
  const wanting = word.norm === "ل" && lacks.has(words[noun]?.lemma ?? "") ? "cause" : undefined;
  const type = nominalConnectives.get(word.lemma) ?? nominalConnectives.get(word.norm) ?? wanting;
  if (type === undefined || reading.timeAt.has(noun)) return null;
  if (word.norm === "بعد" && isYet(reading, at)) return null;
  if (word.norm === "الرغم") return null; // of على الرغم من, counted there
  const inner = itemAt.get(noun) ?? (wanting === undefined ? undefined : itemBelow(reading, noun, itemAt));
  const to = inner ?? undefined;
  const from = itemAbove(reading, noun, itemAt);
  if (to === undefined || from === null || from === to) return null;
  return { type, from, to, first: at, last: at, by: "relation.preposition" };
}

/** لم يصدر بعد قرار: not yet. */
const isYet = ({ words }: Reading, at: number) =>
  [at - 2, at - 3].some((before) => words[before]?.norm === "لم" || words[before]?.norm === "لما") &&
  words[at - 1]?.upos !== "PUNCT";

/** Lemmas. */
const lacks = new Set(["عدم", "نقص", "غياب", "انعدام", "قلة", "انتفاء", "ضعف"]);
