// زوجته … زوجته, حكومة الرئيس سعيد … حكومته: what is somebody's and was called so before is the same again.
import type { Word } from "../model/word.ts";
import type { Discourse } from "./discourse.ts";
import type { Draft } from "./draft.ts";

/** So many uses of the noun are asked, and so many words after it for its owner. */
const usesAsked = 6;
const ownerReach = 4;

/** One of a kind: people by kin or office, and bodies; of deeds and things there are others. */
const kinds = new Set(["human", "role", "org", "group", "media"]);

/** The entity of the same noun of the same owner before, or null. */
export function ownedAgain(discourse: Discourse, noun: Word, owner: Draft): Draft | null {
  if (noun.feats.VerbForm === "Vnoun" || noun.entry?.kinds.some((kind) => kinds.has(kind)) !== true) return null;
  const uses = discourse.nouns.get(noun.lemma) ?? [];
  for (let use = uses.length - 1, asked = 0; use >= 0 && asked < usesAsked; use--) {
    const at = uses[use] ?? -1;
    const before = discourse.words[at];
    if (before === undefined || at >= noun.index || before.feats.Number !== noun.feats.Number) continue;
    asked++;
    if (before.feats.Definite !== "Cons") continue;
    if (isOf(discourse, at, owner)) return discourse.holder(at);
  }
  return null;
}

function isOf(discourse: Discourse, noun: number, owner: Draft): boolean {
  for (let at = noun + 1; at <= noun + ownerReach; at++) {
    const word = discourse.words[at];
    if (word === undefined || (word.upos !== "NOUN" && word.upos !== "PROPN" && word.upos !== "PRON")) return false;
    if (discourse.at.get(at) === owner) return true;
    if (word.upos === "PRON") return false;
  }
  return false;
}
