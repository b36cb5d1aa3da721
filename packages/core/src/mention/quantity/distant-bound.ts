// Bounds that do not touch their number: a verb before its subject (لا يتجاوز عددهم 14), a phrase behind what is counted (ثلاث مذكرات احتجاج على الأقل).
import { type BoundVerb, boundNegations, boundVerbs } from "../../lexicon/rows/quantities/bound-verbs.ts";
import { boundsAfter } from "../../lexicon/rows/quantities/bounds.ts";
import { normOf } from "../../match/index.ts";
import type { Bound } from "../../schema/facts.ts";
import { p } from "./amounts.ts";
import type { Item } from "./item.ts";

/** Items between verb and number: a subject of a noun with a complement or two. */
const SUBJECT_REACH = 6;
/** Items between the counted noun and the phrase behind it. */
const PHRASE_REACH = 3;

const verbs: ReadonlyMap<string, BoundVerb> = new Map(
  Object.entries(boundVerbs).map(([lemma, row]) => [normOf(lemma), row]),
);
const negations = new Set(boundNegations.map(normOf));
const phrase = p.table(boundsAfter);
/** لم يقل عن 400 (not fewer than): spelled like the jussive of قال, which takes no عن before a number. */
const shortened = new Set(["يقل", "تقل"]);
const shortLemma = normOf("قل");
/** What a subject or a counted phrase is made of. */
const nominal = new Set(["NOUN", "PROPN", "ADJ", "PRON", "DET"]);
const between = (item: Item): boolean => item.tag === undefined && nominal.has(item.upos);

export interface DistantBound {
  readonly bound: Bound;
  /** Half-open end of the phrase, where it stands behind. */
  readonly to: number | null;
}

/** The bound of the amount in items `from`–`to` (half-open, with what it counts), from words that do not touch it. */
export function distantBound(items: readonly Item[], from: number, to: number): DistantBound | null {
  for (let at = to; at <= Math.min(items.length - 1, to + PHRASE_REACH); at++) {
    const end = phrase.ends(items, at, items.length)[0];
    if (end !== undefined) return { bound: end.value, to: end.to };
    const item = items[at];
    if (item === undefined || !between(item)) break;
  }
  const bound = verbBound(items, from);
  return bound && { bound, to: null };
}

function verbBound(items: readonly Item[], from: number): Bound | null {
  const preposition = items[from - 1];
  const linked = preposition?.upos === "ADP" && preposition.tag === undefined ? normOf(preposition.norm) : null;
  const first = linked === null ? from - 1 : from - 2;
  for (let at = first; at >= Math.max(0, first - SUBJECT_REACH); at--) {
    const item = items[at];
    if (item === undefined) return null;
    if (item.upos === "VERB") return boundOf(items, at, linked, at < first);
    // Inside the subject other prepositions may stand: عدد العاملين في المصنع.
    if (!between(item) && item.upos !== "ADP") return null;
  }
  return null;
}

function boundOf(items: readonly Item[], at: number, linked: string | null, subject: boolean): Bound | null {
  const verb = items[at];
  const row = verb && verbs.get(shortened.has(verb.norm) ? shortLemma : normOf(verb.lemma));
  if (verb === undefined || row === undefined) return null;
  if (row.with === null ? linked !== null : !row.with.some((word) => normOf(word) === linked)) return null;
  const before = items[at - 1]?.norm ?? "";
  // كلفة تصل إلى 4 مليارات is "up to"; يصل عددهم إلى 400, with its subject, and ليصل إلى say what it comes to.
  if (row.imperfect && (verb.feats.Aspect !== "Imp" || before === "ل" || subject)) return null;
  return negations.has(before) ? row.negated : row.said;
}
