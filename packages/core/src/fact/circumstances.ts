// When and where a proposition holds, and how real it is.

import type { Reading } from "../model/reading.ts";
import { mentionFor } from "../model/reading.ts";
import { childBy, childrenBy, relation } from "../model/tree-queries.ts";
import type { Proposition, Time } from "../schema/facts.ts";
import { carriesAttribute, type PredicateWord } from "./predicates.ts";

const timeRelations: ReadonlyMap<string, string> = new Map([
  ["منذ", "since"],
  ["بعد", "after"],
  ["عقب", "after"],
  ["قبل", "before"],
  ["قبيل", "before"],
  ["حتى", "until"],
  ["خلال", "during"],
  ["أثناء", "during"],
  ["طوال", "during"],
]);

export function timeOf(reading: Reading, predicate: PredicateWord): Proposition["time"] {
  const head = headOf(reading, predicate.word);
  for (const child of childrenBy(reading.tree, head, "obl", "advmod", "nmod")) {
    const time = reading.timeAt.get(child);
    if (time !== undefined)
      return { ref: time.id, relation: relationOf(reading, child), edtf: time.edtf, basis: "stated" };
  }
  const inner = timeWithin(reading, head);
  return inner === null
    ? null
    : { ref: inner.time.id, relation: inner.relation, edtf: inner.time.edtf, basis: "inferred" };
}

function relationOf(reading: Reading, head: number): string {
  const preposition = childBy(reading.tree, head, "case");
  return (preposition === undefined ? undefined : timeRelations.get(reading.words[preposition]?.lemma ?? "")) ?? "in";
}

/** تستمر لما بعد الانتخابات المقررة في نوفمبر: the time of the event that a prepositional phrase names. */
function timeWithin(reading: Reading, head: number): { time: Time; relation: string } | null {
  const { tree, words } = reading;
  for (const oblique of childrenBy(tree, head, "obl")) {
    const first = tree.first[oblique] ?? oblique;
    const last = Math.min(tree.last[oblique] ?? oblique, first + MAX_PHRASE);
    const temporal =
      timeRelations.get(words[first]?.lemma ?? "") ??
      timeRelations.get(words[first + 1]?.lemma ?? "") ??
      timeRelations.get(words[first + 2]?.lemma ?? "");
    if (temporal === undefined) continue;
    for (let at = first; at <= last; at++) {
      const time = reading.timeAt.get(at);
      if (time !== undefined) return { time, relation: temporal };
    }
  }
  return null;
}
/** Words of a temporal phrase that are looked through for its date. */
const MAX_PHRASE = 16;

const headOf = (reading: Reading, word: number) =>
  carriesAttribute(reading, word) ? (reading.tree.heads[word] ?? word) : word;

export function placeOf(reading: Reading, predicate: PredicateWord): Proposition["place"] {
  const { tree, words } = reading;
  for (const child of childrenBy(tree, headOf(reading, predicate.word), "obl", "nmod")) {
    const preposition = childBy(tree, child, "case");
    const lemma = preposition === undefined ? null : (words[preposition]?.lemma ?? null);
    if (lemma === null || !placePrepositions.has(lemma)) continue;
    const entity = reading.entityOf.get(mentionFor(reading, child)?.entity ?? "") ?? placeInside(reading, child);
    if (entity?.type === "gpe" || entity?.type === "location")
      return { entity: entity.id, relation: lemma === "في" || lemma === "ب" ? "in" : "near" };
  }
  return null;
}
const placePrepositions = new Set(["في", "ب", "داخل", "قرب", "شمال", "جنوب", "شرق", "غرب", "وسط"]);

/** في مدينة غزة: the name inside. */
function placeInside(reading: Reading, head: number) {
  for (const child of childrenBy(reading.tree, head, "nmod", "appos")) {
    const entity = reading.entityOf.get(mentionFor(reading, child)?.entity ?? "");
    if (entity !== undefined) return entity;
  }
  return undefined;
}

/** Words that put an event on a calendar. Lemmas. */
const scheduled = new Set(["مقرر", "مزمع", "مرتقب", "منتظر", "مقبل", "قادم"]);

export function realisOf(reading: Reading, predicate: PredicateWord, negated: boolean): Proposition["realis"] {
  const { tree, words } = reading;
  const word = words[predicate.word];
  if (word !== undefined && scheduled.has(word.lemma)) return "scheduled";
  const above = words[tree.heads[predicate.word] ?? -1];
  if (above !== undefined && scheduled.has(above.lemma)) return "scheduled";
  if (predicate.tense === "future") return "future";
  const marks = childrenBy(tree, predicate.word, "mark").map((at) => words[at]?.lemma ?? "");
  if (
    marks.some(
      (lemma) =>
        lemma === "إذا" || lemma === "لو" || lemma === "كي" || lemma === "لكي" || lemma === "ل" || lemma === "أن",
    )
  )
    return "hypothetical";
  if (predicate.kind === "verbal-noun" && relation(tree.deprels[predicate.word] ?? "") === "obl") return "hypothetical";
  return negated && predicate.tense === "none" ? "hypothetical" : "actual";
}
