// What إن brings up by a pronoun, said again inside its clause: إنه صدر له قرار (that a decision was issued for it).
import type { Word } from "../model/word.ts";
import type { Discourse } from "./discourse.ts";
import type { Draft } from "./draft.ts";

const carriers = new Set(["ان", "لكن", "لان", "كان", "لعل"]);
/** Particles between the pronoun and its verb at most. */
const between = 3;

/** The entity of the pronoun on إن, where the verb after it has a subject of its own and no other word takes the pronoun up. */
export function topicAgain(discourse: Discourse, word: Word, clauses: readonly number[]): Draft | null {
  const { words } = discourse;
  const verb = words[clauses[0] ?? -1];
  if (word.part !== "enclitic" || verb?.upos !== "VERB" || verb.index > word.index) return null;
  const subject = discourse.subjectWord(verb.index);
  // The subject of its own is another noun, so that the pronoun on إن is left without a place.
  if (subject < verb.index || words[subject]?.upos === "PRON") return null;
  for (let at = verb.index - 1; at >= Math.max(1, verb.index - between); at--) {
    const pronoun = words[at];
    if (pronoun === undefined || pronoun.sentence !== word.sentence) return null;
    if (pronoun.part === "enclitic" && pronoun.upos === "PRON") {
      if (!carriers.has(words[at - 1]?.norm ?? "")) return null;
      const same = pronoun.feats.Gender === word.feats.Gender && pronoun.feats.Number === word.feats.Number;
      return same ? (discourse.at.get(at) ?? null) : null;
    }
    if (pronoun.upos !== "PART" && pronoun.upos !== "AUX") return null;
  }
  return null;
}
