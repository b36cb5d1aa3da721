// Where a prepositional phrase hangs for the renderers: on the adjective right before it that governs it, whatever the tree says.
import type { Word } from "../schema/article.ts";
import { gloss } from "./english/gloss.ts";
import { governedPreposition } from "./english/governed-prepositions.ts";

/** صراع مرتبط بالحرب (a conflict linked to the war): adjective and participle keep what they govern.
 * @returns the head for the phrase at `place`, its own one where nothing is known better */
export function governingHead(words: readonly Word[], heads: readonly number[], place: number): number {
  const head = heads[place] ?? -1;
  const word = words[place];
  if (word?.upos !== "ADP" || word.deprel !== "case") return -1;
  const at = place - 1;
  const adjective = words[at];
  if (adjective?.upos !== "ADJ" || adjective.deprel !== "amod" || heads[head] === at || head < place) return -1;
  return governedPreposition(word.lemma, gloss(adjective) ?? "", false) === null ? -1 : at;
}
