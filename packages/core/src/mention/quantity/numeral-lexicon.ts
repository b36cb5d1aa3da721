// Number words as the numeral reader looks them up: by comparable form, with and without the article.
import { type FractionWord, fractionWords } from "../../lexicon/rows/quantities/fractions.ts";
import {
  ALFA,
  accusativeScales,
  dozenWords,
  minusWords,
  type NumberWord,
  numberWords,
} from "../../lexicon/rows/quantities/number-words.ts";
import { few, vagueScales } from "../../lexicon/rows/quantities/vague.ts";
import { normOf } from "../../match/index.ts";
import type { Item } from "./item.ts";

export interface Entry extends NumberWord {
  readonly definite: boolean;
}

export const lexicon: ReadonlyMap<string, Entry> = new Map(
  [...numberWords].flatMap(([form, word]): [string, Entry][] => [
    [normOf(form), { ...word, definite: false }],
    // الألفي is a family: what stands before its noun without ن has no article
    ...(word.construct ? [] : [[normOf(`ال${form}`), { ...word, definite: true }] as [string, Entry]]),
  ]),
);
export const folded = <V>(rows: Readonly<Record<string, V>>): ReadonlyMap<string, V> =>
  new Map(
    Object.entries(rows).flatMap(([form, value]): [string, V][] => [
      [normOf(form), value],
      [normOf(`ال${form}`), value],
    ]),
  );
export const fractions = folded(fractionWords);
export const vague = folded(vagueScales);
export const fewWords = folded(few);
export const dozens = folded(dozenWords);
export const minus = new Set(minusWords.map(normOf));
export const alfa = normOf(ALFA);
/** Two of a scale, or the accusative of one: ألفا، مليونا. */
export const duals: ReadonlyMap<string, number> = new Map(
  [[ALFA, 1e3] as const, ...accusativeScales].map(([form, value]) => [normOf(form), value]),
);
/** Weekday names with the article that look like numbers: الاثنين (Monday), الأحد (Sunday). */
export const weekdayLike = new Set(["الاثنين", "الإثنين", "الأحد", "أحد"].map(normOf));

/** Whether any reading can start with the word; one look-up for the words that cannot. */
const starters: ReadonlySet<string> = new Set([
  ...lexicon.keys(),
  ...fractions.keys(),
  ...vague.keys(),
  ...fewWords.keys(),
  ...dozens.keys(),
  ...minus,
  alfa,
]);
export const mayStart = (norm: string): boolean => starters.has(norm);

/** The number word at a place. */
export const entryAt = (items: readonly Item[], at: number): Entry | undefined => {
  const item = items[at];
  return item === undefined || item.tag !== undefined ? undefined : lexicon.get(item.norm);
};

/** The fraction word at a place. */
export const fractionAt = (items: readonly Item[], at: number): FractionWord | undefined => {
  const item = items[at];
  return item === undefined || item.tag !== undefined ? undefined : fractions.get(item.norm);
};

/** The place after و where one stands at `at`, else -1. */
export const afterAnd = (items: readonly Item[], at: number): number => (items[at]?.norm === "و" ? at + 1 : -1);
