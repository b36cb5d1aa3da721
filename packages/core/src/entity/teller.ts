// على حد قوله (in his words), بحسب وصفها (as she put it): of who says what stands before.
import { frameOf } from "../lexicon/frames.ts";
import type { Word } from "../model/word.ts";
import { agrees } from "./agreement.ts";
import type { Discourse } from "./discourse.ts";
import type { Draft } from "./draft.ts";

const words = new Set(["قول", "وصف", "تعبير", "زعم", "رأي", "اعتقاد", "تصريح", "كلام", "تقدير", "ادعاء"]);
const according = new Set(["حد", "حسب", "بحسب", "وفق", "وفقا", "طبقا", "ب"]);
/** A sentence's verbs of saying are looked for so far back. */
const tellerReach = 80;

/** على حد قوله, بحسب وصفها: the words are of who says what stands before. */
export function inTheWordsOf(discourse: Discourse, word: Word): Draft | null {
  const host = discourse.words[word.index - 1];
  const before = discourse.words[word.index - 2];
  if (host === undefined || host.token !== word.token || !words.has(host.lemma) || before === undefined) return null;
  if (!according.has(before.norm) || (before.norm === "ب" && discourse.words[word.index - 3]?.norm !== "حسب"))
    return null;
  for (let at = before.index - 1; at >= Math.max(0, before.index - tellerReach); at--) {
    const verb = discourse.words[at];
    if (verb === undefined || verb.sentence < word.sentence) return null;
    if (frameOf(verb.entry?.frame ?? null)?.report === undefined) continue;
    const teller = discourse.subjectOf(at);
    if (teller !== null && agrees(teller, word.feats, "pronoun")) return teller;
  }
  return null;
}
