// When and where a proposition holds.

import type { Reading } from "../model/reading.ts";
import { mentionFor } from "../model/reading.ts";
import { childBy, childrenBy, relation } from "../model/tree-queries.ts";
import type { BareProposition } from "../schema/facts.ts";
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

/** Nouns that with a preposition stand before a time: في غضون عشرة أيام، على مدى عامين، بحلول 2030. Comparable forms. */
const beforeTimes: ReadonlyMap<string, string> = new Map([
  ["غضون", "during"],
  ["مدي", "during"],
  ["مدار", "during"],
  ["ظرف", "during"],
  ["مده", "during"],
  ["فتره", "during"],
  ["خلال", "during"],
  ["حلول", "before"],
  ["ابتداء", "since"],
  ["اعتبارا", "since"],
  ["بدءا", "since"],
  ["انطلاقا", "since"],
  ["حدود", "in"],
]);

/** `ids` are the places of predicates: what stands under another one is that one's. */
export function timeOf(
  reading: Reading,
  predicate: PredicateWord,
  ids: ReadonlyMap<number, string>,
): BareProposition["time"] {
  const head = headOf(reading, predicate.word);
  if (!hasTime(reading, reading.words[head]?.sentence ?? -1)) return null;
  const within = timeWithin(reading, head);
  const direct = directTime(reading, head);
  if (direct !== null) return { ...direct, basis: "stated" };
  if (within !== null) return { ...within, basis: "inferred" };
  const nested = nestedTime(reading, head, ids, 0);
  return nested === null ? null : { ...nested, basis: "stated" };
}

/** Sentences of a reading that name a time at all. */
const timed = new WeakMap<Reading, Set<number>>();

function hasTime(reading: Reading, sentence: number): boolean {
  let sentences = timed.get(reading);
  if (sentences === undefined) {
    sentences = new Set();
    for (const at of reading.timeAt.keys()) sentences.add(reading.words[at]?.sentence ?? -1);
    timed.set(reading, sentences);
  }
  return sentences.has(sentence);
}

type Found = Omit<NonNullable<BareProposition["time"]>, "basis">;

function directTime(reading: Reading, head: number): Found | null {
  for (const child of childrenBy(reading.tree, head, "obl", "advmod", "nmod", "obj", "xcomp", "advcl")) {
    const found = timeAtPhrase(reading, child);
    if (found !== null) return found;
  }
  return null;
}

/** A time, or a phrase that only brings one: في غضون عشرة أيام. */
function timeAtPhrase(reading: Reading, head: number): Found | null {
  const time = reading.timeAt.get(head);
  if (time !== undefined) return { ref: time.id, relation: relationOf(reading, head), edtf: time.edtf };
  const relation = beforeTimes.get(reading.words[head]?.norm ?? "");
  if (relation === undefined) return null;
  const inner = childBy(reading.tree, head, "nmod");
  const brought = inner === undefined ? undefined : reading.timeAt.get(inner);
  return brought === undefined ? null : { ref: brought.id, relation, edtf: brought.edtf };
}

/** سجل تسعة أهداف هذا الموسم: a time that stands by the clause's last noun is the clause's, unless that noun happens itself (اجتماع أمس). */
function nestedTime(reading: Reading, head: number, ids: ReadonlyMap<number, string>, depth: number): Found | null {
  const { tree, words } = reading;
  for (const child of childrenBy(tree, head, "nsubj", "obj", "obl", "nmod", "iobj", "xcomp")) {
    const word = words[child];
    if (word === undefined || ids.has(child) || word.upos === "VERB" || reading.timeAt.has(child)) continue;
    if (word.feats.VerbForm === "Vnoun" || (word.entry?.kinds ?? []).some((kind) => happening.has(kind))) continue;
    // بما بين 2 و3 في المئة خلال 2025: the numbers stand in a clause of their own.
    const from = word.norm === "ما" ? (childBy(tree, child, "acl") ?? child) : child;
    for (const inner of childrenBy(tree, from, "nmod", "obl", "advmod")) {
      const apart =
        childBy(tree, inner, "case") !== undefined ||
        childBy(tree, inner, "det") !== undefined ||
        relation(tree.deprels[inner] ?? "") !== "nmod";
      const found = apart ? timeAtPhrase(reading, inner) : null;
      if (found !== null) return found;
    }
    const deeper = depth < MAX_DEPTH ? nestedTime(reading, child, ids, depth + 1) : null;
    if (deeper !== null) return deeper;
  }
  return null;
}
/** Nouns under nouns beyond this many keep their times to themselves. */
const MAX_DEPTH = 3;
const happening = new Set(["event", "time", "document"]);

function relationOf(reading: Reading, head: number): string {
  const preposition = childBy(reading.tree, head, "case");
  return (preposition === undefined ? undefined : timeRelations.get(reading.words[preposition]?.lemma ?? "")) ?? "in";
}

/** تستمر لما بعد الانتخابات المقررة في نوفمبر: the time of the event up to which something goes on. */
function timeWithin(reading: Reading, head: number): Found | null {
  const { tree, words } = reading;
  for (const oblique of childrenBy(tree, head, "obl")) {
    const first = tree.first[oblique] ?? oblique;
    if (words[first]?.norm !== "ما" && words[first + 1]?.norm !== "ما") continue;
    const last = Math.min(tree.last[oblique] ?? oblique, first + MAX_PHRASE);
    const temporal =
      timeRelations.get(words[first]?.lemma ?? "") ??
      timeRelations.get(words[first + 1]?.lemma ?? "") ??
      timeRelations.get(words[first + 2]?.lemma ?? "");
    if (temporal === undefined) continue;
    for (let at = first; at <= last; at++) {
      const time = reading.timeAt.get(at);
      if (time !== undefined) return { ref: time.id, relation: temporal, edtf: time.edtf };
    }
  }
  return null;
}
/** Words of a temporal phrase that are looked through for its date. */
const MAX_PHRASE = 16;

const headOf = (reading: Reading, word: number) =>
  carriesAttribute(reading, word) ? (reading.tree.heads[word] ?? word) : word;

export function placeOf(reading: Reading, predicate: PredicateWord): BareProposition["place"] {
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
