// What stands before the noun in English: number, order, adjectives.
import { childrenBy, relationOf } from "../sentence-view.ts";
import { adjective, followsNoun, governingAdjective } from "./adjective-phrase.ts";
import { isCountAfter, isNth, nthOf, ordinal, quantityAfter } from "./count-after.ts";
import { isException } from "./exceptive.ts";
import { gloss } from "./gloss.ts";
import { manyOf } from "./multitudes.ts";
import { numberPhrase } from "./number-phrase.ts";
import { mayBePlural } from "./plural-or-dual.ts";
import type { PhraseOptions, Writer } from "./writer.ts";

/** What stands before the noun in English: number, adjectives. */
export function modifiers(writer: Writer, place: number, used: ReadonlySet<number>, options: PhraseOptions): string[] {
  const { view } = writer;
  const word = view.words[place];
  const numbers = childrenBy(view, place, "nummod").filter((at) => !view.fixed.in.has(at));
  const counted = numbers.filter((at) => at < place).map((at) => manyOf(view, at) ?? grouped(numberPhrase(writer, at)));
  // السنوات الثلاث: the three years
  const following = numbers.filter((at) => isCountAfter(view, place, at)).map((at) => numberPhrase(writer, at));
  const ordinals = numbers
    .filter((at) => at > place && ordinal.test(gloss(view.words[at]) ?? ""))
    .map((at) => gloss(view.words[at]) ?? "");
  const nth = childrenBy(view, place, "nummod")
    .filter((at) => at === place + 1 && isNth(view, place))
    .map((at) => nthOf(gloss(view.words[at]) ?? ""));
  const dual =
    word?.feats.Number === "Dual" &&
    !mayBePlural(word) &&
    counted.length === 0 &&
    view.mentionAt.get(place)?.form !== "name"
      ? ["two"]
      : [];
  const governing = new Set(childrenBy(view, place, "nmod", "obl").map((at) => governingAdjective(view, place, at)));
  // أعمال العنف الأخيرة: what is said of a word that has gone into the noun
  const inner = [...used].flatMap((at) => (relationOf(view, at) === "nmod" ? childrenBy(view, at, "amod") : []));
  const adjectives = [...childrenBy(view, place, "amod"), ...inner]
    .filter((at) => !governing.has(at))
    .filter((at) => !used.has(at) && at !== options.without && !view.fixed.in.has(at))
    .filter((at) => !followsNoun(view, at)) // a linked conflict, but a conflict linked to the war
    .toReversed()
    .map((at) => adjective(writer, at))
    .reduce<string[]>(joinNations, []);
  // the past three years: what tells when stands before the number
  const whenAt = new Set(
    following.length === 0 ? [] : adjectives.filter((text) => /^(?:past|last|next|coming|recent|first)$/.test(text)),
  );
  const when = [...whenAt];
  const near = childrenBy(view, place, "advmod")
    .filter((at) => !view.fixed.in.has(at) && at < place && !isException(view, at))
    .map((at) => (gloss(view.words[at]) ?? "").replace(/^as for$/, ""));
  const quantity = quantityAfter(view, place) === undefined ? [] : ["several"];
  return [
    ...near,
    ...quantity,
    ...counted,
    ...ordinals,
    ...nth,
    ...when,
    ...following,
    ...dual,
    ...adjectives.filter((text) => !whenAt.has(text)),
  ].filter((part) => part !== "");
}

/** 2500 soldiers: 2,500 */
const grouped = (text: string) => text.replace(/\b([1-9])(\d{3})\b(?!,)/g, "$1,$2");

/** التعاون الصيني الأفريقي: Chinese-African cooperation, in the order of the Arabic. */
function joinNations(joined: string[], text: string): string[] {
  const last = joined.at(-1);
  const nations = last !== undefined && isNation(last) && isNation(text);
  return nations ? [...joined.slice(0, -1), `${text}-${last}`] : [...joined, text];
}

const isNation = (text: string) =>
  /^[A-Z][A-Za-z]+(?:-[A-Z][A-Za-z]+)?$/.test(text) &&
  !/^(?:Western|Eastern|Islamic|Christian|Jewish|Muslim|Sunni|Shiite|Arab)$/.test(text);
