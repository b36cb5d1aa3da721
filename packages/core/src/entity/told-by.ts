// إعلان الرئيس أن قمته (the president's announcement that his summit): what a verbal noun of saying tells begins with what is its teller's.
import { frameOf } from "../lexicon/frames.ts";
import type { Word } from "../model/word.ts";
import { agrees } from "./agreement.ts";
import type { Discourse } from "./discourse.ts";
import type { Draft } from "./draft.ts";
import { speakerOfNoun } from "./speech-noun.ts";

/** The phrase that the pronoun ends has at most so many words after أن; the teller's as many before it. */
const phraseReach = 5;
const tellerReach = 8;

/** The teller, for a pronoun inside the phrase right after أن; null elsewhere. */
export function toldByNoun(discourse: Discourse, word: Word): Draft | null {
  const { words } = discourse;
  if (word.part !== "enclitic" || words[word.index - 1]?.upos !== "NOUN") return null;
  let that = word.index - 1;
  while (that > word.index - phraseReach && words[that]?.upos === "NOUN") that--;
  if (words[that]?.upos !== "SCONJ" || words[that]?.norm !== "ان") return null;
  for (let at = that - 1; at >= Math.max(0, that - tellerReach); at--) {
    const noun = words[at];
    if (noun === undefined || noun.sentence !== word.sentence || noun.upos === "VERB") return null;
    if (noun.feats.VerbForm !== "Vnoun" || frameOf(noun.entry?.frame ?? null)?.report === undefined) continue;
    const teller = speakerOfNoun(discourse, at);
    return teller !== null && agrees(teller, word.feats, "pronoun") ? teller : null;
  }
  return null;
}
