// Clues from dates in the text: years named as past or coming, today's date, undated months before and after, weekday and date pairs.
import type { TimeExpression } from "../model/time-expression.ts";
import type { DatingClue } from "./clue.ts";
import { type DaySet, type Stretch, since, union, until } from "./day-set.ts";
import { civil, dayNumber, daysInMonth, isoWeekday } from "./days.ts";
import { resolveSpec } from "./resolve-spec.ts";

/** Years for which undated months and weekdays are tried: the age of news on the web and as long again. */
const FIRST_YEAR = 1990;
const LAST_YEAR = 2060;
/** A month or day named without its year is of the same calendar year, or no farther than this beyond it. */
const REACH_MONTHS = 6;
/** A weekday with a date but no year is near the day of writing. */
const PAIR_REACH_DAYS = 180;

const eachYear = (stretch: (year: number) => Stretch | null): DaySet => {
  const stretches: Stretch[] = [];
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year++) {
    const one = stretch(year);
    if (one) stretches.push(one);
  }
  return union(stretches);
};

const spanOf = ({ start, end, text }: TimeExpression) => ({ start, end, text });

/** Whether the writer says "last week" and the like, so that a month he names is not the one just over. */
const usesRelativeWords = (all: readonly TimeExpression[]): boolean =>
  all.some(
    ({ spec }) =>
      spec.kind === "shift" && !spec.exact && spec.by < 0 && (spec.unit === "week" || spec.unit === "month"),
  );

/** Clues of all dates in the text. */
export function dateClues(all: readonly TimeExpression[]): DatingClue[] {
  const relative = usesRelativeWords(all);
  return [...all.flatMap((expression) => clueOf(expression, relative) ?? []), ...namedTwice(all)];
}

/** في مارس 2023 … في مارس: the month without its year is of a later one, the writer's own. */
function namedTwice(all: readonly TimeExpression[]): DatingClue[] {
  const bare = new Set(
    all.flatMap(({ spec, direction }) =>
      spec.kind === "calendar" && spec.year === null && spec.monthShift === null && direction === "past"
        ? [spec.month]
        : [],
    ),
  );
  return all.flatMap((expression): DatingClue[] => {
    const { spec } = expression;
    if (spec.kind !== "calendar" || spec.month === null || !bare.has(spec.month) || spec.calendar === "hijri")
      return [];
    if (spec.year === null || !("year" in spec.year) || spec.era === "before") return [];
    return [
      {
        by: "dating/month-named-twice",
        days: since(dayNumber(spec.year.year + 1, 1, 1)),
        firm: false,
        span: spanOf(expression),
        ar: `«${expression.text}» ذكرت سنته، وذكر الشهر نفسه من دونها، فهو من سنة لاحقة`,
        en: "The same month is named with its year and without: the latter is of a later year",
      },
    ];
  });
}

function clueOf(expression: TimeExpression, relative: boolean): DatingClue | null {
  const { spec, direction, text } = expression;
  if (spec.kind !== "calendar" || spec.era === "before") return null;
  const span = spanOf(expression);
  if (spec.year !== null) {
    const resolved = "year" in spec.year ? resolveSpec(spec, null, null) : null;
    if (resolved === null || resolved.from === null || resolved.to === null) return null;
    if (direction === "past") {
      return {
        by: "dating/past-date",
        days: since(resolved.from),
        firm: true,
        span,
        ar: `يذكر النص «${text}» زمنا مضى`,
        en: `The text speaks of ${resolved.value} as past`,
      };
    }
    if (direction === "future") {
      return {
        by: "dating/coming-date",
        days: until(resolved.to),
        firm: true,
        span,
        ar: `يذكر النص «${text}» زمنا مقبلا`,
        en: `The text speaks of ${resolved.value} as still to come`,
      };
    }
    return null;
  }
  const { month, day, weekday } = spec;
  if (month !== null && spec.monthShift === 0 && spec.calendar === "gregorian") return thisMonth(expression, month);
  if (month === null || spec.monthShift !== null || spec.calendar === "hijri") return null;
  if (day !== null && weekday !== null) return pairClue(expression, month, day, weekday);
  if (direction === "past") return pastMonth(expression, month, day, relative);
  return direction === "future" ? comingMonth(expression, month, day) : null;
}

/** في آب الجاري: written in that month, of some year. */
const thisMonth = (expression: TimeExpression, month: number): DatingClue => ({
  by: "dating/this-month",
  days: eachYear((year) => [dayNumber(year, month, 1), dayNumber(year, month + 1, 1) - 1]),
  firm: false,
  span: spanOf(expression),
  ar: `«${expression.text}» هو شهر الكتابة`,
  en: "The text says which month this is",
});

/** "On 11 March", "in January" behind a past verb: within the year after, and a month that is named is over. */
function pastMonth(expression: TimeExpression, month: number, day: number | null, relative: boolean): DatingClue {
  const last = (year: number): number =>
    day === null ? dayNumber(year, month + 1, 1) - 1 : dayNumber(year, month, Math.min(day, daysInMonth(year, month)));
  const skipped = day === null && relative;
  const days = eachYear((year) => [
    day === null ? dayNumber(year, month + (skipped ? 2 : 1), 1) : last(year),
    Math.max(dayNumber(year, 12, 31), dayNumber(year, month + REACH_MONTHS, day ?? 1)),
  ]);
  return {
    by: skipped ? "dating/named-month-not-last" : "dating/past-month",
    days,
    firm: false,
    span: spanOf(expression),
    ar: skipped
      ? `«${expression.text}» مضى ولم يقل الكاتب «الشهر الماضي»، مع أنه يستعمل مثل هذه العبارة في غيره`
      : `«${expression.text}» زمن مضى من دون ذكر سنته، فهو الأقرب`,
    en: skipped
      ? "A month behind us is named, not called last month, though the writer uses such words elsewhere"
      : "A month or day behind us without a year is the latest one",
  };
}

/** "In September" ahead of us: before the month begins, or the writer would say "this month". */
function comingMonth(expression: TimeExpression, month: number, day: number | null): DatingClue {
  const last = (year: number): number =>
    day === null ? dayNumber(year, month, 1) - 1 : dayNumber(year, month, Math.min(day, daysInMonth(year, month)));
  return {
    by: "dating/coming-month",
    days: eachYear((year) => [
      Math.min(dayNumber(year, 1, 1), dayNumber(year, month - REACH_MONTHS, day ?? 1)),
      last(year),
    ]),
    firm: false,
    span: spanOf(expression),
    ar: `«${expression.text}» زمن مقبل من دون ذكر سنته، فهو الأقرب`,
    en: "A month or day ahead without a year is the next one",
  };
}

/** الثلاثاء 11 مارس: only some years have it; the text is from around that day. */
function pairClue(expression: TimeExpression, month: number, day: number, weekday: number): DatingClue {
  const { direction } = expression;
  const days = eachYear((year) => {
    if (day > daysInMonth(year, month)) return null;
    const at = dayNumber(year, month, day);
    if (isoWeekday(at) !== weekday) return null;
    return [
      direction === "future" ? at - PAIR_REACH_DAYS : direction === "past" ? at : at - PAIR_REACH_DAYS,
      direction === "past" ? at + PAIR_REACH_DAYS : direction === "future" ? at : at + PAIR_REACH_DAYS,
    ];
  });
  return {
    by: "dating/weekday-and-date",
    days,
    firm: false,
    span: spanOf(expression),
    ar: `«${expression.text}»: لا يقع هذا التاريخ في هذا اليوم إلا في بعض السنوات`,
    en: "The weekday and the date agree in some years only",
  };
}

/** فجر اليوم الاثنين 6 فبراير 2023: today and its date in one. */
export const saysToday = ({ text }: TimeExpression): boolean => /(?:^|\s)اليوم\s/.test(text);

/** اليوم الأربعاء 13 مارس 2024، العام الجاري 2024: the text says what today is. */
export function todayClues(all: readonly TimeExpression[], text: string): DatingClue[] {
  return all.flatMap((expression, at): DatingClue[] => {
    const { spec } = expression;
    const before = all[at - 1];
    const gap = before ? text.slice(before.end, expression.start) : null;
    const near = before !== undefined && gap !== null && gap.length <= 4 && /^[\s،,()]*$/.test(gap) ? before : null;
    if (spec.kind !== "calendar" || spec.year === null || !("year" in spec.year)) return [];
    const span = spanOf(expression);
    const resolved = resolveSpec(spec, null, null);
    if (resolved.from === null || resolved.to === null) return [];
    if (spec.day !== null && saysToday(expression))
      return [
        {
          by: "dating/today",
          days: [[resolved.from, resolved.from]],
          firm: true,
          span,
          ar: `«${expression.text}» هو يوم الكتابة`,
          en: "The text says which day today is",
        },
      ];
    if (spec.day !== null && near?.spec.kind === "shift" && near.spec.unit === "day") {
      const day = resolved.from - near.spec.by;
      return [
        {
          by: "dating/today",
          days: [[day, day]],
          firm: true,
          span,
          ar: `«${near.text}» هو ${expression.text}`,
          en: `The text says which day "${near.text}" is`,
        },
      ];
    }
    const wholeYear = spec.month === null;
    const tail = text.slice(expression.end, expression.end + 12);
    const word = /^\s+(الجاري|الحالي|الماضي|المنصرم|المقبل|القادم)/.exec(tail)?.[1];
    const by =
      word === undefined
        ? wholeYear && near?.spec.kind === "shift" && near.spec.unit === "year" && !near.spec.exact
          ? near.spec.by
          : null
        : "الجاري الحالي".includes(word)
          ? 0
          : "الماضي المنصرم".includes(word)
            ? -1
            : 1;
    if (!wholeYear || by === null) return [];
    const year = civil(resolved.from).year - by;
    return [
      {
        by: "dating/this-year",
        days: [[dayNumber(year, 1, 1), dayNumber(year, 12, 31)]],
        firm: true,
        span,
        ar: `يقول النص أي سنة هي ${by === 0 ? "الجارية" : by < 0 ? "الماضية" : "المقبلة"}`,
        en: `The text says which year is ${by === 0 ? "this" : by < 0 ? "last" : "next"} year`,
      },
    ];
  });
}
