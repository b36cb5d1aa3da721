// What counts a noun and stands after it in Arabic: السنوات الثلاث (the three years), قرى عدة (several villages), النصف الأول.
import type { SentenceView } from "../sentence-view.ts";
import { gloss } from "./gloss.ts";
import { genitive } from "./noun-head.ts";

export const isCountAfter = (view: SentenceView, place: number, at: number): boolean =>
  at > place &&
  view.words[at]?.upos === "NUM" &&
  view.words[place]?.feats.Number === "Plur" &&
  view.words[place]?.upos === "NOUN" &&
  !ordinal.test(gloss(view.words[at]) ?? "");

/** النصف الأول */
export const ordinal = /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last)$/;

/** قرى عدة: the quantifier after its noun. */
export const quantityAfter = (view: SentenceView, place: number): number | undefined =>
  (view.children[place] ?? []).find(
    (at) => at === place + 1 && view.words[at]?.lemma === "عدة" && genitive(view, at) === undefined,
  );

/** الدقيقة 66, الجولة 7: told in order, the 66th minute. */
export const isNth = (view: SentenceView, place: number): boolean =>
  /^(?:دقيقة|جولة|دورة|حلقة|طابق)$/.test(view.words[place]?.lemma ?? "") &&
  view.words[place]?.feats.Definite === "Def" &&
  /^[\d٠-٩]{1,3}$/.test(view.words[place + 1]?.form ?? "");

export function nthOf(count: string): string {
  const number = Number(count);
  const teen = number % 100 >= 11 && number % 100 <= 13;
  return `${count}${teen ? "th" : (["th", "st", "nd", "rd"][number % 10] ?? "th")}`;
}
