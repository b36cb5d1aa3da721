// Clues that fix the day of writing without naming its year: a dateline (بغداد 15 تموز), yesterday's date (أمس الاثنين 11 مارس), the weekday it is today.
import type { TimeExpression, TimeSpec } from "../model/time-expression.ts";
import type { Word } from "../model/word.ts";
import type { DatingClue } from "./clue.ts";
import { saysToday } from "./clue-dates.ts";
import { type Stretch, union } from "./day-set.ts";
import { dayNumber, daysInMonth, isoWeekday } from "./days.ts";

/** Years for which such days are tried: the age of news on the web and as long again. */
const FIRST_YEAR = 1990;
const LAST_YEAR = 2060;
/** A dateline stands at the head of the text: a place or two, the date, the agency. */
const DATELINE_WORDS = 8;
/** A text is printed on the day of its dateline or the next. */
const PRINT_DAYS = 1;
/** Characters between a word for a day and its date: a comma, a bracket, الموافق. */
const near = /^[\s،,()\-–]*(?:الموافق|المصادف|أي)?[\s،,(]*$/;
/** Behind the date of a dateline: the agency in brackets or slashes, or a dash. */
const agency = /^\s*(?:[(/\-–—:]|$)/;

type DayAndMonth = Extract<TimeSpec, { kind: "calendar" }> & { readonly month: number; readonly day: number };
const isDayAndMonth = (spec: TimeSpec): spec is DayAndMonth =>
  spec.kind === "calendar" &&
  spec.calendar === "gregorian" &&
  spec.year === null &&
  spec.month !== null &&
  spec.day !== null &&
  spec.monthShift === null;

/** A word for a day and how far it is from today: أمس is -1. */
const stepOf = ({ spec }: TimeExpression): number | null =>
  spec.kind === "shift" && spec.unit === "day" && !spec.exact ? spec.by : null;

/** The weekday of the day of writing, where the text says it and does not say two: اليوم السبت، أمس الجمعة. */
export function weekdayOfToday(times: readonly TimeExpression[]): number | null {
  const said = new Set(
    times.flatMap((one) => {
      const step = stepOf(one);
      return step !== null && one.spec.kind === "shift" && one.spec.weekday !== null
        ? [((((one.spec.weekday - step - 1) % 7) + 7) % 7) + 1]
        : [];
    }),
  );
  return said.size === 1 ? ([...said][0] ?? null) : null;
}

/** The days on which a day and month fall in all years, those with the right weekday where one is known. */
function eachYear({ month, day }: DayAndMonth, weekday: number | null, stretch: (at: number) => Stretch) {
  const stretches: Stretch[] = [];
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year++) {
    if (day > daysInMonth(year, month)) continue;
    const at = dayNumber(year, month, day);
    if (weekday === null || isoWeekday(at) === weekday) stretches.push(stretch(at));
  }
  return union(stretches);
}

/** Clues that say the day and month of writing. Linear in the expressions. */
export function dayClues(text: string, words: readonly Word[], times: readonly TimeExpression[]): DatingClue[] {
  const today = weekdayOfToday(times);
  return times.flatMap((one, at): DatingClue[] => {
    const { spec, start, end } = one;
    if (!isDayAndMonth(spec)) return [];
    const span = { start, end, text: one.text };
    if (saysToday(one))
      return [
        {
          by: "dating/day-of-today",
          days: eachYear(spec, spec.weekday, (day) => [day, day]),
          firm: true,
          span,
          ar: `«${one.text}» هو يوم الكتابة`,
          en: "The text says which day of the year today is",
        },
      ];
    const before = times[at - 1];
    const step = before && near.test(text.slice(before.end, start)) ? stepOf(before) : null;
    if (before && step !== null) {
      const said = before.spec.kind === "shift" ? before.spec.weekday : null;
      return [
        {
          by: "dating/day-of-today",
          days: eachYear(spec, said ?? spec.weekday, (day) => [day - step, day - step]),
          firm: true,
          span,
          ar: `«${before.text}» هو ${one.text}`,
          en: `The text says which day of the year "${before.text}" is`,
        },
      ];
    }
    const dateline =
      one.from <= DATELINE_WORDS && words[one.from - 1]?.upos !== "ADP" && agency.test(text.slice(end)) && one.from > 0;
    if (!dateline) return [];
    return [
      {
        by: "dating/dateline",
        days: eachYear(spec, today ?? spec.weekday, (day) => [day, day + PRINT_DAYS]),
        firm: true,
        span,
        ar: today === null ? `كتب النص في ${one.text}` : `كتب النص في ${one.text}، وهو يذكر أي يوم من الأسبوع ذلك`,
        en:
          today === null
            ? "The dateline gives the day and month of writing"
            : "The dateline gives the day and month of writing, and the text its weekday",
      },
    ];
  });
}
