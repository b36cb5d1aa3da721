// What value rules run over: words as they are, and numbers, dates and clock times read out of digits and number words.
import type { Entry } from "../../model/word.ts";
import type { Upos } from "../../schema/article.ts";

/** A number as it stands in the text. */
export interface Amount {
  readonly value: number;
  /** Set for vague numbers (عشرات, بضع): what they can lie between; null max is open. */
  readonly min: number | null;
  readonly max: number | null;
  /** The digits where it is one run of digits without sign or separator, else null: only such a number can be a year or a day. */
  readonly digits: string | null;
  /** A part of a whole: نصف، ثلاثة أرباع. */
  readonly fraction: boolean;
  /** Written with the article: الثلاثة، الـ28. */
  readonly definite: boolean;
  /** Written in words, at least in part. */
  readonly words: boolean;
  /** Stands before its noun without ن (ألفي جندي), so that it must have one. */
  readonly construct: boolean;
}

/** year: four digits · wordYear: thousands in words · ordinal: with the article, in words · day: 1–31. */
export type NumberShape = "year" | "wordYear" | "ordinal" | "day";
const MOST_DAYS = 31;

/** An item's amount, with the shape it gives. */
export function shaped(amount: Amount): { readonly amount: Amount; readonly shape?: NumberShape } {
  const shape = shapeOf(amount);
  return shape === null ? { amount } : { amount, shape };
}

function shapeOf({ value, digits, words, definite }: Amount): NumberShape | null {
  if (!Number.isInteger(value)) return null;
  if (digits?.length === 4) return "year";
  if (words && definite) return "ordinal";
  if (words && value >= 1000) return "wordYear";
  return value >= 1 && value <= MOST_DAYS ? "day" : null;
}

export interface CalendarDay {
  /** Null where only day and month are written. */
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

/** A word, or what was read out of one or several. A `Word` is an item as it is. */
export interface Item {
  readonly start: number;
  readonly end: number;
  /** First word. */
  readonly index: number;
  /** Last word, where it is not the first. */
  readonly last?: number;
  readonly sentence: number;
  readonly form: string;
  readonly norm: string;
  readonly lemma: string;
  readonly upos: Upos;
  readonly feats: Readonly<Record<string, string>>;
  readonly entry: Entry | null;
  readonly tag?: "number" | "date" | "clock" | "code";
  readonly amount?: Amount;
  /** What kind of number it looks like, so that rules for years and days need not look at others. */
  readonly shape?: NumberShape;
  readonly date?: CalendarDay;
  /** HH:MM or HH:MM:SS. */
  readonly clock?: string;
}

export const plainAmount = (value: number, more: Partial<Amount> = {}): Amount => ({
  value,
  min: null,
  max: null,
  digits: null,
  fraction: false,
  definite: false,
  words: false,
  construct: false,
  ...more,
});

/** The last word of an item. */
export const lastWord = (item: Item): number => item.last ?? item.index;
