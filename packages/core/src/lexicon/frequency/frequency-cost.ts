// Frequency class of a lemma: common words of news are cheaper than the rest of their kind.
import type { VerbForm } from "../define.ts";
import { commonAdjectives } from "./common-adjectives.ts";
import { commonNouns } from "./common-nouns.ts";
import { commonVerbs } from "./common-verbs.ts";
import { rareVerbs } from "./rare-verbs.ts";

const listed = (words: string): ReadonlySet<string> => new Set(words.replaceAll("\u0651", "").split(/\s+/));

const common: Readonly<Record<string, ReadonlySet<string>>> = {
  VERB: listed(commonVerbs),
  AUX: listed(commonVerbs),
  NOUN: listed(commonNouns),
  ADJ: listed(commonAdjectives),
};

/** What a common word saves: enough to win over a rarer word with the same letters, not over the context. */
const commonSaving = -0.7;
const rareCost = 1;
/** رئيس is a president far more often than "main". */
const mostlyNounCost = 0.8;
const rare: ReadonlySet<string> = listed(rareVerbs);

export function frequencyCost(upos: string, lemma: string, form?: VerbForm): number {
  if (upos === "VERB" && form !== undefined && rare.has(`${lemma}:${form}`)) return rareCost;
  if (common[upos]?.has(lemma)) return commonSaving;
  if (upos === "ADJ" && common.NOUN?.has(lemma)) return mostlyNounCost;
  return upos === "VERB" && rare.has(lemma) ? rareCost : 0;
}
