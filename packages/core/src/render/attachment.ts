// Where a prepositional phrase hangs for the renderers: on the adjective right before it that governs it, whatever the tree says.
import type { Word } from "../schema/article.ts";
import { isElative } from "./english/elative.ts";
import { gloss } from "./english/gloss.ts";
import { governedPreposition } from "./english/governed-prepositions.ts";
import { governsPreposition } from "./english/verb-governs.ts";

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
  const numbered = isNumbered(words[place - 1]);
  if (numbered && word.deprel !== "nsubj") return true;
  if (above === place - 1) return false;
  if (beside === place) return after.deprel !== "nmod";
  return beside === above && word.deprel !== "amod" && isElative(word);
}

const manners = /^(?:شكل|صوره|طريقه)$/;
const times = /^(?:مدي|مدار|غضون|حلول)$/;
const timePrepositions = /^(?:خلال|منذ|طوال|أثناء|عقب|إثر)$/;

/** تراجع النمو بشكل أسرع, يؤدي رحيل القوات إلى فراغ: what tells how, when or to what end the verb is done hangs on it, not on its subject.
 * @returns the verb, or -1 */
export function verbsOwn(words: readonly Word[], heads: readonly number[], place: number): number {
  const noun = heads[place] ?? -1;
  if (noun < 0 || noun > place || words[place]?.deprel !== "nmod" || !words[noun]?.deprel.startsWith("nsubj"))
    return -1;
  const verb = heads[noun] ?? -1;
  if (words[verb]?.upos !== "VERB" || verb > noun) return -1;
  const preposition = caseBefore(words, heads, place);
  // يأتي ذلك في ظل أزمة: a demonstrative takes no phrase of its own
  if (
    preposition !== undefined &&
    ["DET", "PRON"].includes(words[noun]?.upos ?? "") &&
    words[noun]?.feats.PronType === "Dem"
  )
    return verb;
  const norm = words[place]?.norm ?? "";
  if (preposition === undefined) return -1;
  if (manners.test(norm) ? preposition.norm === "ب" : times.test(norm) || timePrepositions.test(preposition.lemma))
    return verb;
  const { lemma } = preposition;
  const governs =
    governsPreposition(words[verb]?.lemma ?? "", lemma) ||
    governedPreposition(lemma, gloss(words[verb]) ?? "", true) !== null;
  const nouns = governedPreposition(lemma, gloss(words[noun]) ?? "", false) !== null;
  const served = words.some(
    (_, at) => at > verb && at < verb + REACH && heads[at] === verb && caseBefore(words, heads, at)?.lemma === lemma,
  );
  return governs && !nouns && !served ? verb : -1;
}

/** Words after a verb in which its own phrases stand. */
const REACH = 40;

/** The preposition of a phrase, with an approximator between them at most (بنحو 5). */
function caseBefore(words: readonly Word[], heads: readonly number[], place: number): Word | undefined {
  for (let at = place - 1; at >= place - 3 && at >= 0; at--)
    if (words[at]?.upos === "ADP" && words[at]?.deprel === "case" && heads[at] === place) return words[at];
  return undefined;
}

/** أحد, ثاني: what counts among the most so. */
export const isNumbered = (word: Word | undefined): boolean =>
  word !== undefined && /^(?:أحد|إحدى|واحد|ثاني|ثالث|رابع|خامس)$/.test(word.lemma) && word.feats.Definite !== "Def";

/** A bare time (الشهر القادم) that the tree hangs on an adjective or noun before it tells when the verb above is done.
 * @returns the verb, or -1 */
export function timesVerb(words: readonly Word[], heads: readonly number[], place: number): number {
  if (words[place]?.deprel !== "obl:tmod" || words[heads[place] ?? -1]?.upos !== "ADJ") return -1;
  let up = heads[place] ?? -1;
  if (words[up]?.deprel !== "amod") return -1;
  for (let steps = 0; steps < 20 && up >= 0 && words[up]?.upos !== "VERB"; steps++) up = heads[up] ?? -1;
  return up >= 0 && words[up]?.upos === "VERB" && up < place ? up : -1;
}
