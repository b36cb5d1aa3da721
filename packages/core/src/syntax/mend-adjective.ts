// صراع مرتبط بالحرب (a conflict linked to the war): an adjective or participle keeps the phrase right after it that it governs.
import { adjectiveTakes } from "./adjective-valency.ts";
import type { Reader } from "./reader.ts";

/** Moves the phrase that the preposition at `index` introduces under the adjective right before it. */
export function mendAdjectivePhrase(reader: Reader, index: number): void {
  const { arcs } = reader;
  const phrase = arcs.heads[index] ?? -1;
  const at = index - 1;
  const adjective = reader.peek(at);
  if (adjective === undefined || arcs.deprels[index] !== "case" || phrase <= index || arcs.heads[phrase] === at) return;
  if (reader.category(at) !== "adjective" || arcs.deprels[at] !== "amod") return;
  if (arcs.deprels[phrase] !== "nmod" && arcs.deprels[phrase] !== "obl") return;
  // أهمية خاصة بالنسبة إلى البلد: a composed preposition is of all that is said; رئيس سابق لـ, مشترك بين go with the noun
  if (arcs.heads[index + 1] === phrase && arcs.deprels[index + 1] === "case") return;
  if (adjective.feats.VerbForm !== "Part" || ofNouns.test(adjective.lemma)) return;
  if (adjectiveTakes(adjective.lemma, reader.word(index).lemma))
    arcs.move(phrase, at, "obl", "syntax.phrase-of-adjective");
}
const ofNouns = /^(?:سابق|لاحق|تال|تالي|مشترك|متبادل)$/;
