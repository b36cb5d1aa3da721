// A clue to the publication date: the days it allows, and why, in words.
import type { Clue } from "../schema/article.ts";
import type { DaySet } from "./day-set.ts";
import { isoDay } from "./days.ts";

export interface DatingClue {
  readonly by: string;
  readonly days: DaySet;
  readonly ar: string;
  readonly en: string;
  readonly span: { readonly start: number; readonly end: number; readonly text: string } | null;
  /** Firm clues (written dates, terms of office) come before those from habits of wording. */
  readonly firm: boolean;
}

const end = (day: number): string => (Number.isFinite(day) ? isoDay(day) : "..");

/** The hull of a set as an EDTF interval. */
export function edtfOf(days: DaySet): string {
  const first = days[0]?.[0] ?? Number.NEGATIVE_INFINITY;
  const last = days.at(-1)?.[1] ?? Number.POSITIVE_INFINITY;
  return first === last ? isoDay(first) : `${end(first)}/${end(last)}`;
}

export const published = ({ ar, en, by, span, days }: DatingClue): Clue => ({ ar, en, by, span, edtf: edtfOf(days) });
