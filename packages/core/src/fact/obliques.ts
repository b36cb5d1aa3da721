// What a prepositional phrase does for its predicate: the row's word for it, a compound preposition, or the preposition's usual role.
import type { Reading } from "../model/reading.ts";
import { mentionFor } from "../model/reading.ts";
import { childBy, childrenBy } from "../model/tree-queries.ts";
import type { Word } from "../model/word.ts";
import type { RoleName } from "../schema/facts.ts";
import { prepositionRoles, temporal } from "./fact-words.ts";

/** Preposition and relational noun together work as one preposition: في ضوء الهزيمة (in the light of the defeat). Lemma + comparable form. */
const compounds: ReadonlyMap<string, RoleName> = new Map([
  ["في ضوء", "cause"],
  ["في ظل", "manner"],
  ["في اطار", "manner"],
  ["من اجل", "purpose"],
  ["ب هدف", "purpose"],
  ["ب غيه", "purpose"],
  ["ب غرض", "purpose"],
  ["ب سبب", "cause"],
  ["ب فضل", "cause"],
  ["ب فعل", "cause"],
  ["ب دعم", "companion"],
  ["ب مشاركه", "companion"],
  ["ب حضور", "companion"],
  ["ب رفقه", "companion"],
  ["ب التعاون", "companion"],
  ["ب قياده", "agent"],
  ["من قبل", "agent"],
  ["من جانب", "agent"],
  ["من طرف", "agent"],
  ["على يد", "agent"],
  ["على ايدي", "agent"],
  ["من خلال", "instrument"],
  ["عن طريق", "instrument"],
  ["عبر", "instrument"],
  ["ب شان", "topic"],
  ["ب خصوص", "topic"],
  ["في شان", "topic"],
  ["على راس", "manner"],
  ["ب شكل", "manner"],
  ["ب صوره", "manner"],
  ["ب طريقه", "manner"],
  ["في مهمه", "manner"],
  ["على اساس", "manner"],
  ["الى جانب", "companion"],
  ["نتيجه", "cause"],
]);
/** These keep the relational noun itself as the filler's head: على رأس تحالف, بشكل كامل. */
const wholePhrase: ReadonlySet<RoleName> = new Set(["manner"]);

export function roleOfOblique(
  reading: Reading,
  predicate: Word,
  head: number,
): { role: RoleName; filler: number } | null {
  const { words, tree } = reading;
  const cases = childrenBy(tree, head, "case");
  const preposition = words[cases[0] ?? -1];
  const noun = words[head];
  if (preposition === undefined || noun === undefined) return null;
  if (noun.norm === "ما" && temporal.has(words[head + 1]?.lemma ?? "")) return null; // لما بعد الانتخابات
  if (reading.timeAt.has(head) || cases.some((at) => temporal.has(words[at]?.lemma ?? ""))) return null;
  // The tree has taken بسبب and the like together; في مهمة and the like it has not.
  const second = words[cases[1] ?? -1];
  const taken =
    second === undefined
      ? undefined
      : (compounds.get(`${preposition.lemma} ${second.norm}`) ?? compounds.get(`${preposition.norm} ${second.norm}`));
  if (taken !== undefined) return { role: taken, filler: head };
  const compound =
    compounds.get(`${preposition.lemma} ${noun.norm}`) ?? compounds.get(`${preposition.norm} ${noun.norm}`);
  if (compound !== undefined) {
    const inner = childBy(tree, head, "nmod");
    return { role: compound, filler: wholePhrase.has(compound) || inner === undefined ? head : inner };
  }
  const own = predicate.entry?.prep?.[preposition.lemma];
  if (own !== undefined) return { role: own as RoleName, filler: head };
  return { role: usualRole(reading, preposition, head), filler: head };
}

function usualRole(reading: Reading, preposition: Word, head: number): RoleName {
  const noun = reading.words[head];
  const type = reading.entityOf.get(mentionFor(reading, head)?.entity ?? "")?.type;
  const verbalNoun = noun?.feats.VerbForm === "Vnoun";
  const usual = prepositionRoles.get(preposition.lemma) ?? "manner";
  if (preposition.lemma === "ل" && verbalNoun) return "purpose";
  if (
    preposition.lemma === "في" &&
    !(
      type === "gpe" ||
      type === "location" ||
      noun?.entry?.kinds.some((kind) => kind === "place" || kind === "facility" || kind === "org")
    )
  )
    return noun?.entry?.kinds.includes("place") === false && verbalNoun ? "topic" : "place";
  if (preposition.lemma === "ب" && verbalNoun) return "manner";
  return usual;
}
