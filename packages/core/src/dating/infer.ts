// Publication date inferred from the text's own clues: every clue allows some days, and the date lies in what all allow.
import type { TimeExpression } from "../model/time-expression.ts";
import type { Word } from "../model/word.ts";
import type { Published } from "../schema/article.ts";
import { type DatingClue, edtfOf, published } from "./clue.ts";
import { anniversaryClues, yearsAgoClues } from "./clue-anniversary.ts";
import { dateClues, todayClues } from "./clue-dates.ts";
import { elapsedClues } from "./clue-elapsed.ts";
import { nameClues } from "./clue-names.ts";
import { rememberedClues } from "./clue-remembered.ts";
import { dayClues } from "./clue-today.ts";
import { allDays, type DaySet, hull, intersect } from "./day-set.ts";
import { isoDay } from "./days.ts";

/** Two stretches with no more than this between first and last day are still one answer. */
const WIDEST_GAPPED_DAYS = 366;

/** The interval the text allows, with the clues that narrowed it; null where no clue bounds it on both sides. */
export function inferPublished(
  text: string,
  words: readonly Word[],
  times: readonly TimeExpression[],
): Published | null {
  const clues = [
    ...todayClues(times, text),
    ...dayClues(text, words, times),
    ...nameClues(text, words, times),
    ...dateClues(times),
    ...elapsedClues(words, times),
    ...anniversaryClues(words, times),
    ...yearsAgoClues(text, times),
    ...rememberedClues(text, words, times),
  ];
  return combine([...clues.filter((clue) => clue.firm), ...clues.filter((clue) => !clue.firm)]);
}

/** Intersects clues in their order; one that contradicts the others widens the interval, and is said to. */
export function combine(clues: readonly DatingClue[]): Published | null {
  let days: DaySet = allDays;
  const used: DatingClue[] = [];
  for (const clue of clues) {
    const both = intersect(days, clue.days);
    // Habits of wording that fit every year (a month named without one) cannot be widened to one stretch: the later one is left out.
    if (both.length === 0 && days.length > 1 && clue.days.length > 1) continue;
    if (both.length === 0) {
      days = widen(days, clue.days);
      used.push({
        ...clue,
        by: `${clue.by}/contradiction`,
        ar: `${clue.ar} (يناقض ما سبقه، فوسع المدى)`,
        en: `${clue.en} (contradicts the clues before it, so the interval was widened)`,
      });
    } else if (!equal(both, days)) {
      days = both;
      used.push(clue);
    }
  }
  const first = days[0]?.[0] ?? Number.NEGATIVE_INFINITY;
  const last = days.at(-1)?.[1] ?? Number.POSITIVE_INFINITY;
  if (!Number.isFinite(first) || !Number.isFinite(last)) return null;
  if (days.length > 1 && last - first > WIDEST_GAPPED_DAYS) return null;
  return {
    edtf: edtfOf([[first, last]]),
    earliest: isoDay(first),
    latest: isoDay(last),
    basis: "inferred",
    because: used.map(published),
  };
}

/** From the nearest allowed days of the one to those of the other. */
function widen(days: DaySet, other: DaySet): DaySet {
  let best: { readonly gap: number; readonly set: DaySet } | null = null;
  for (const a of days) {
    for (const b of other) {
      const gap = Math.max(a[0] - b[1], b[0] - a[1]);
      if (best === null || gap < best.gap) best = { gap, set: hull([a], [b]) };
    }
  }
  return best?.set ?? days;
}

const equal = (a: DaySet, b: DaySet): boolean =>
  a.length === b.length && a.every((one, at) => one[0] === b[at]?.[0] && one[1] === b[at]?.[1]);
