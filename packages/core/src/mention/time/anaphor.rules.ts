// Rules for times that are the same as, or lie in, one named before: the same day, that year, the 30th of the same month.
import type { Period } from "../../lexicon/rows/times/periods.ts";
import type { TimeSpec } from "../../model/time-expression.ts";
import { DAY_OF_SAME, MONTH_OF_SAME, SAME_PERIOD } from "./anaphor.ts";
import { calendar, shiftOf, timeRule } from "./draft.ts";
import { shiftUnitOf } from "./lengths.ts";
import { dayOfMonth, month, p, periodWhere } from "./vocabulary.ts";

const { seq, alt, opt, as, words, make } = p;

const ofPeriod = (period: Period) => periodWhere((name) => name.definite && name.count === 1 && name.period === period);
const itself = seq(words("نفس", "ذات", "عين"), words("ه", "ها"));
/** نفس الشهر، الشهر ذاته، ذلك الشهر: a period that was named before. */
const same = (period: Period) =>
  make(
    alt(seq(words("نفس", "ذات"), as("unit", ofPeriod(period))), seq(words("ذلك", "تلك", "ذاك"), as("unit", ofPeriod(period))), seq(as("unit", ofPeriod(period)), itself)),
    ({ unit }) => unit.value.period,
  );
const samePeriod = p.memo(alt(same("day"), same("week"), same("month"), same("year")));

/** What stands until the time it leans on is known. */
const open = (period: Period): TimeSpec => shiftOf(shiftUnitOf(period) ?? "day", 0);

export const anaphorRules = [
  timeRule(SAME_PERIOD, {
    example: ["في 3 مارس 2014 عاد في اليوم نفس+ه", "في 2003 عاد العام ذات+ه", "في مارس 2003 عاد في نفس الشهر", "في 2003 عاد في ذلك العام"],
    not: ["اليوم", "في اليوم نفس+ه", "النفس الأخير"],
    match: as("period", samePeriod),
    build: ({ captures: { period } }) => ({ spec: open(period.value) }),
    priority: 1,
  }),
  timeRule(DAY_OF_SAME, {
    example: ["30 من الشهر نفس+ه", "في الثاني عشر من ذلك الشهر", "29 من نفس الشهر"],
    not: ["30 من الشهر"],
    match: seq(opt(words("يوم")), as("day", dayOfMonth), words("من"), same("month")),
    build: ({ captures: { day } }) => ({ spec: calendar({ day: day.value, monthShift: 0 }) }),
    priority: 1,
  }),
  timeRule(MONTH_OF_SAME, {
    example: ["يناير من السنة ذات+ها", "في أكتوبر من العام نفس+ه", "12 مايو من ذلك العام"],
    not: ["يناير من السنة"],
    match: seq(opt(as("day", dayOfMonth)), as("month", month), words("من", "ل"), same("year")),
    build: ({ captures: { day, month: named } }) => ({
      spec: calendar({ calendar: named.value.calendar, month: named.value.month, day: day?.value ?? null }),
    }),
    priority: 1,
  }),
];
