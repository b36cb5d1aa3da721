// Dates that cannot be: a weekday its date does not have, a "today" that is not the day the caller gave.
import type { TimeExpression } from "../model/time-expression.ts";
import type { Issue } from "../schema/parsed-article.ts";
import { edtfOf } from "./clue.ts";
import { todayClues } from "./clue-dates.ts";
import { dayNumber, daysInMonth, isoDay, isoWeekday } from "./days.ts";

/** الثلاثاء الثالث من سبتمبر is the third Tuesday, not a date. */
const MOST_NTH = 5;
const names = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;

/** Issues of a text's dates. `published` is the day number the caller gave, or null. Linear in the expressions. */
export function dateConflicts(text: string, times: readonly TimeExpression[], published: number | null): Issue[] {
  const given =
    published === null
      ? []
      : todayClues(times, text).flatMap((clue): Issue[] =>
          clue.days.some(([from, to]) => from <= published && published <= to)
            ? []
            : [
                {
                  code: "date-conflict",
                  message: `Published ${isoDay(published)}, but the text says it is ${edtfOf(clue.days)}.`,
                  span: clue.span,
                },
              ],
        );
  return [...times.flatMap((time) => wrongWeekday(time) ?? []), ...given];
}

function wrongWeekday({ spec, start, end, text }: TimeExpression): Issue | null {
  if (spec.kind !== "calendar" || spec.calendar !== "gregorian" || spec.era === "before") return null;
  const { year, month, day, weekday } = spec;
  if (year === null || !("year" in year) || month === null || day === null || weekday === null) return null;
  if (day <= MOST_NTH || day > daysInMonth(year.year, month)) return null;
  const at = dayNumber(year.year, month, day);
  const is = isoWeekday(at);
  return is === weekday
    ? null
    : {
        code: "date-conflict",
        message: `${isoDay(at)} was a ${names[is - 1]}, not a ${names[weekday - 1]}.`,
        span: { start, end, text },
      };
}
