// هذا المبلغ (this sum) after a sum of money, الحصيلة (the toll) after a number of victims.
import type { Word } from "../model/word.ts";
import type { Discourse } from "./discourse.ts";
import { type Draft, draft } from "./draft.ts";
import { counted } from "./phrase-words.ts";

const sums = new Set(["مبلغ"]);
const tolls = new Set(["حصيلة"]);
const victims = new Set(["قتيل", "جريح", "مصاب", "ضحية", "وفاة", "إصابة", "مفقود", "شهيد"]);

export const isAmount = (lemma: string) => sums.has(lemma) || tolls.has(lemma);

/** So many words back. */
const reach = 100;

export function amountBefore(discourse: Discourse, word: Word): Draft | null {
  const sum = sums.has(word.lemma);
  if (!sum && !tolls.has(word.lemma)) return null;
  const { words } = discourse;
  for (let at = word.index - 1; at >= Math.max(0, word.index - reach); at--) {
    const here = words[at];
    if (here === undefined || !counted(discourse, at)) continue;
    if (sum ? here.entry?.kinds.includes("money") === true : victims.has(here.lemma))
      return discourse.holder(at) ?? (sum ? amountAt(discourse, here) : null);
  }
  return null;
}

/** 500 مليون دولار, as a thing of its own. */
function amountAt(discourse: Discourse, unit: Word): Draft {
  const made = draft(`e${unit.start}`, "other", unit.form, { gender: "Masc", lemmas: new Set([unit.lemma]) });
  discourse.latent.set(unit.index, made);
  discourse.latentHead.set(made, unit.index);
  return made;
}
