// People by what they do: اعتصم الأهالي (the residents staged a sit-in) … المعتصمون.
import type { Word } from "../model/word.ts";
import type { Discourse } from "./discourse.ts";
import type { Draft } from "./draft.ts";

const doings: ReadonlyMap<string, readonly string[]> = new Map([
  ["معتصم", ["اعتصم", "اعتصام"]],
  ["محتج", ["احتج", "احتجاج", "وقفة", "اعتصام", "تظاهر"]],
  ["متظاهر", ["تظاهر", "مظاهرة", "تظاهرة", "مسيرة", "احتجاج"]],
  ["مضرب", ["أضرب", "إضراب"]],
]);
/** So many words back. */
const reach = 120;

/** Who did what the plural names, last before it; null for other words and where nobody did. */
export function doersOf(discourse: Discourse, word: Word): Draft | null {
  for (const deed of doings.get(word.lemma) ?? []) {
    const at = (discourse.verbs.get(deed) ?? discourse.nouns.get(deed))?.findLast((use) => use < word.index) ?? -1;
    if (at < 0 || word.index - at > reach) continue;
    const clause = discourse.words[at]?.upos === "VERB" ? at : discourse.clausesAbove(at)[0];
    const doer = clause === undefined ? null : discourse.subjectOf(clause);
    if (doer?.human === true && doer.number === "Plur") return doer;
  }
  return null;
}
