// Points in time as patterns with a meaning, beside calendar dates: weekdays, days counted from today, whole periods beside today's.
import type { PeriodName } from "../../lexicon/rows/times/periods.ts";
import { dayWords } from "../../lexicon/rows/times/relatives.ts";
import type { ShiftUnit } from "../../model/time-expression.ts";
import {
  bareYearPoint,
  dayMonth,
  dayOfShiftedMonth,
  monthDay,
  monthPoint,
  numeric,
  numericMonth,
  type PointPattern,
  sure,
  yearPoint,
} from "./date-points.ts";
import { shiftOf } from "./draft.ts";
import { bareWeekday, definitePeriod, maybeComma, p, shift, weekday } from "./vocabulary.ts";
import { relativeYear } from "./years.ts";

const { seq, alt, opt, as, words, table, make, notAhead } = p;

const shiftUnit = (name: PeriodName): ShiftUnit | null =>
  name.period === "second" || name.period === "millennium" ? null : name.period === "quarter" ? "quarter" : name.period;

/** الأسبوع الماضي، هذا الشهر، العام المقبل، الأسبوع بعد القادم. */
export const periodPoint: PointPattern = p.memo(
  alt(
    make(
      seq(as("period", definitePeriod), as("shift", shift), opt(as("more", words("ذاته")))),
      ({ period, shift: by }) => {
        const unit = shiftUnit(period.value);
        return unit && sure(shiftOf(unit, by.value));
      },
    ),
    make(
      seq(as("period", definitePeriod), opt(words("ما")), as("step", words("بعد", "قبل")), as("shift", shift)),
      ({ period, shift: by, step }) => {
        const unit = shiftUnit(period.value);
        return unit && by.value !== 0 ? sure(shiftOf(unit, by.value * 2)) : step ? null : null;
      },
    ),
    make(seq(words("هذا", "هذه", "هاته"), as("period", definitePeriod), notAhead(shift)), ({ period }) => {
      const unit = shiftUnit(period.value);
      return unit && sure(shiftOf(unit, 0));
    }),
    make(as("year", relativeYear), ({ year: y }) =>
      y.value.year && "shift" in y.value.year ? sure(shiftOf("year", y.value.year.shift)) : null,
    ),
  ),
);

/** Days by a word: أمس، اليوم، بعد غد; with their weekday: أمس الثلاثاء. */
export const dayWord: PointPattern = p.memo(
  make(seq(opt(words("يوم")), as("day", table(dayWords)), opt(as("weekday", seqWeekday()))), ({ day, weekday: name }) =>
    sure(shiftOf("day", day.value, false, name?.value ?? null)),
  ),
);
function seqWeekday() {
  return make(seq(maybeComma, opt(words("يوم")), as("name", weekday)), ({ name }) => name.value);
}

const weekOf = alt(
  make(seq(opt(words("من", "في", "ب")), words("الأسبوع"), as("shift", shift)), ({ shift: by }) => by.value),
  make(seq(opt(words("من", "في")), words("هذا"), words("الأسبوع")), () => 0),
);

/** الثلاثاء، يوم الجمعة الماضي، هذا الاثنين، الثلاثاء من الأسبوع المقبل. */
export const weekdayPoint: PointPattern = p.memo(
  alt(
    make(
      seq(opt(as("this", words("هذا"))), as("weekday", weekday), opt(as("shift", shift))),
      ({ this: here, weekday: name, shift: by }) =>
        sure({ kind: "weekday", weekday: name.value, shift: by?.value ?? (here ? 0 : null), week: null }),
    ),
    make(seq(as("weekday", alt(weekday, bareWeekday)), as("week", weekOf)), ({ weekday: name, week }) =>
      sure({ kind: "weekday", weekday: name.value, shift: null, week: week.value }),
    ),
    make(seq(as("week", weekOf), maybeComma, as("weekday", weekday)), ({ weekday: name, week }) =>
      sure({ kind: "weekday", weekday: name.value, shift: null, week: week.value }),
    ),
  ),
);

/** Everything that is one day. */
export const dayPoint: PointPattern = p.memo(
  alt(dayMonth, monthDay, numeric, dayOfShiftedMonth, weekdayPoint, dayWord),
);
/** Everything a range can begin or end with. */
export const anyPoint: PointPattern = p.memo(
  alt(dayPoint, numericMonth, monthPoint, yearPoint, periodPoint, bareYearPoint),
);
