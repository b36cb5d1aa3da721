// Where a prepositional phrase hangs for the renderers: on the adjective right before it that governs it, whatever the tree says.
import type { Word } from "../schema/article.ts";
import { isElative } from "./english/elative.ts";
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
  const english = governedPreposition(word.lemma, gloss(adjective) ?? "", false);
  return english === null || english === "of" ? -1 : at;
}

/** أحد أبرز المسارات, ثاني أكبر مدينة, إلى أعلى مستوى: one idafa, though the tree has the noun beside or above its elative.
 * @returns whether the word at `place` is such an elative, with its noun after it */
export function isElativeInIdafa(words: readonly Word[], heads: readonly number[], place: number): boolean {
  const word = words[place];
  const after = words[place + 1];
  if (word === undefined || after?.upos !== "NOUN" || /^ال/.test(word.norm)) return false;
  if (!isElative(word) && word.lemma !== "آخر" && word.lemma !== "أول") return false;
  const above = heads[place] ?? -1;
  const beside = heads[place + 1] ?? -1;
  const numbered = /^(?:أحد|إحدى|واحد|ثاني|ثالث|رابع|خامس)$/.test(words[place - 1]?.lemma ?? "");
  if (above === place - 1) return numbered && beside !== place;
  if (beside === place) return after.deprel !== "nmod";
  return beside === above && word.deprel !== "amod" && isElative(word);
}

/** تراجع النمو بشكل أسرع: بشكل with an adjective tells how the verb is done, not the subject; so do times (خلال، منذ).
 * @returns the verb, or -1 */
export function mannerHead(words: readonly Word[], heads: readonly number[], place: number): number {
  const word = words[place];
  const before = words[place - 1];
  if (word === undefined || before?.upos !== "ADP") return -1;
  const manner = /^(?:شكل|صوره|طريقه)$/.test(word.norm) && before.norm === "ب";
  const time =
    /^(?:خلال|منذ|طوال|أثناء|عقب|إثر)$/.test(before.lemma) || (word.norm === "مدي" && before.lemma === "على");
  if (!manner && !time) return -1;
  const noun = heads[place] ?? -1;
  const verb = heads[noun] ?? -1;
  if (!words[noun]?.deprel.startsWith("nsubj") || words[verb]?.upos !== "VERB" || verb > noun) return -1;
  return verb;
}
