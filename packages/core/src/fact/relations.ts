// How propositions and reports hang together, where a connective says so.

import type { Reading } from "../model/reading.ts";
import { childrenBy, relation, spanOf } from "../model/tree-queries.ts";
import type { Relation, RelationType } from "../schema/facts.ts";
import { clauseConnectives, nominalConnectives } from "./fact-words.ts";

/** `itemAt` gives the proposition or report at a predicate's place, `claimant` whose claim a proposition is. */
export function relationsOf(
  reading: Reading,
  itemAt: ReadonlyMap<number, string>,
  claimant: (item: string) => string,
): Relation[] {
  const found: Relation[] = [];
  for (const word of reading.words) {
    const relationHere = clausal(reading, word.index, itemAt) ?? nominal(reading, word.index, itemAt);
    if (relationHere === null) continue;
    const { type, from, to, first, last, by } = relationHere;
    const connective = spanOf(reading.text, reading.words[first]?.start ?? 0, reading.words[last]?.end ?? 0);
    found.push({ id: `l${connective.start}`, type, from, to, connective, explicit: true, source: claimant(to), by });
  }
  return found;
}

interface Found {
  readonly type: RelationType;
  readonly from: string;
  readonly to: string;
  readonly first: number;
  readonly last: number;
  readonly by: string;
}

/** A connective that marks a clause; the clause it goes with is the nearest above that has an item. */
function clausal(reading: Reading, at: number, itemAt: ReadonlyMap<number, string>): Found | null {
  const { words, tree } = reading;
  const deprel = relation(tree.deprels[at] ?? "");
  if (deprel !== "mark" && deprel !== "cc" && deprel !== "case" && deprel !== "advmod") return null;
  const word = words[at];
  if (word === undefined) return null;
  const pair = `${word.norm} ${words[at + 1]?.norm ?? ""}`;
  const type = clauseConnectives.get(pair) ?? clauseConnectives.get(word.lemma) ?? clauseConnectives.get(word.norm);
  const evenIf = word.norm === "لو" && words[at - 1]?.token === word.token; // ولو
  if (evenIf) return null;
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
  return { type, from, to, first: at, last, by: "relation.connective" };
}

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
  const type = nominalConnectives.get(word.lemma) ?? nominalConnectives.get(word.norm);
  const noun = tree.heads[at] ?? -1;
  if (type === undefined || reading.timeAt.has(noun)) return null;
  const to = itemAt.get(noun);
  const from = itemAbove(reading, noun, itemAt);
  if (to === undefined || from === null || from === to) return null;
  return { type, from, to, first: at, last: at, by: "relation.preposition" };
}

function itemFrom(reading: Reading, clause: number, itemAt: ReadonlyMap<number, string>): string | null {
  const here = itemAt.get(clause);
  if (here !== undefined) return here;
  for (const child of childrenBy(reading.tree, clause, "cop", "csubj", "ccomp")) {
    const item = itemAt.get(child);
    if (item !== undefined) return item;
  }
  return null;
}

function itemAbove(reading: Reading, at: number, itemAt: ReadonlyMap<number, string>): string | null {
  for (
    let above = reading.tree.heads[at] ?? -1, steps = 0;
    above >= 0 && steps < 20;
    above = reading.tree.heads[above] ?? -1, steps++
  ) {
    const item = itemFrom(reading, above, itemAt);
    if (item !== null) return item;
  }
  return null;
}

/** The first item inside a phrase, nearest its beginning. */
function itemBelow(reading: Reading, head: number, itemAt: ReadonlyMap<number, string>): string | null {
  const last = Math.min(reading.tree.last[head] ?? head, head + 20);
  for (let at = head; at <= last; at++) {
    const item = itemAt.get(at);
    if (item !== undefined) return item;
  }
  return null;
}

/** غير أن at the head of a sentence stands against the sentence before: against the first thing it says. */
function itemBefore(reading: Reading, at: number, itemAt: ReadonlyMap<number, string>): string | null {
  const sentence = reading.document.wordSentences[(reading.words[at]?.sentence ?? 0) - 1];
  if (sentence === undefined || at - sentence.to > HEAD_OF_SENTENCE) return null;
  for (let word = sentence.from; word < sentence.to; word++) {
    const item = itemAt.get(word);
    if (item !== undefined && reading.tree.heads[word] === -1) return item;
  }
  return null;
}
/** A connective this many words into its sentence no longer opens it. */
const HEAD_OF_SENTENCE = 2;
