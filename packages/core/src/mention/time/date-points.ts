import type { NoCaptures, Pattern } from "../../match/index.ts";
import type { TimeSpec } from "../../model/time-expression.ts";
import type { CalendarDay, Item } from "../quantity/item.ts";
import { calendar } from "./draft.ts";
import {
  bareWeekday,
  dash,
  dayNumber,
  dayOfMonth,
  type MonthValue,
  maybeComma,
  month,
  monthName,
  numberedMonth,
  numberWhere,
  p,
  shift,
  slash,
  weekday,
} from "./vocabulary.ts";
import { bareYear, calendarOf, namedYear, type YearValue, year, yearTail } from "./years.ts";

const { seq, alt, opt, as, words, tagged, make, map, notAhead } = p;

/** A meaning, and whether it needs its surroundings to be a time at all (a bare year, مارس, رمضان). */
export interface Point {
  readonly spec: TimeSpec;
  readonly weak: boolean;
}
export type PointPattern = Pattern<Item, Point, NoCaptures>;

export const sure = (spec: TimeSpec): Point => ({ spec, weak: false });

/** A calendar date of parts that were read; null for days the month does not have. */
function dateOf(
  monthValue: MonthValue,
  yearValue: YearValue | null | undefined,
  day: number | null,
  weekdayValue: number | null = null,
): TimeSpec | null {
  const longest =
    monthValue.calendar === "hijri"
      ? 30
      : monthValue.month === 2
        ? 29
        : [4, 6, 9, 11].includes(monthValue.month)
          ? 30
          : 31;
  if (day !== null && day > longest) return null;
  return calendar({
    calendar: calendarOf(monthValue, yearValue),
    year: yearValue?.year ?? null,
    month: monthValue.month,
    day,
    weekday: weekdayValue,
    era: yearValue?.before ? "before" : "common",
  });
}
const sureDate = (...parts: Parameters<typeof dateOf>): Point | null => {
  const spec = dateOf(...parts);
  return spec && sure(spec);
};

/** A weekday in front of a date; without the article too: خميس 6 مايو. */
const weekdayHead = opt(
  seq(as("weekday", alt(weekday, bareWeekday)), maybeComma, opt(words("الموافق", "المصادف")), opt(words("في"))),
);
const dayHead = opt(words("يوم", "اليوم"));
/** 16. نوفمبر: the full stop behind a day is German. */
const touchingStop = p.having(words("."), ({ start, end }) => end === start + 1);
const ofMonth = opt(
  alt(
    words("من", "في", "-", "/"),
    p.map(touchingStop, () => "."),
  ),
);

/** الإثنين 11 مارس/آذار 2024، الأول من مايو، 12 ربيع الأول 1445 هـ. */
export const dayMonth: PointPattern = p.memo(
  make(
    seq(
      weekdayHead,
      dayHead,
      as("day", dayOfMonth),
      as("link", ofMonth),
      as("month", alt(month, numberedMonth)),
      opt(alt(as("year", yearTail), as("shift", shift))),
    ),
    ({ weekday: name, day, link, month: m, year: y, shift: by }) =>
      // 6 - صفر is a score, not the sixth of Safar
      (link.value === "-" || link.value === "/") && m.value.shy
        ? null
        : shifted(sureDate(m.value, y?.value, day.value, name?.value ?? null), by?.value),
  ),
);

/** A date with الماضي or المقبل behind it: the last or next one, not this year's. */
function shifted(point: Point | null, by: number | undefined): Point | null {
  return point && by !== undefined && point.spec.kind === "calendar"
    ? sure({ ...point.spec, monthShift: by * 12 })
    : point;
}

/** A year behind the day: 22 يناير، 2018. */
const laterYear = make(seq(alt(words("من"), maybeComma), as("year", year)), ({ year: y }) => y.value);
/** يناير الثاني والعشرين، 2018؛ مارس 11. */
export const monthDay: PointPattern = p.memo(
  make(
    seq(
      weekdayHead,
      as("month", monthName),
      opt(as("mark", alt(slash, dash))),
      as("day", dayOfMonth),
      opt(as("year", laterYear)),
    ),
    // صفر - 1 is a score
    ({ weekday: name, day, month: m, year: y, mark }) =>
      mark && m.value.shy ? null : sureDate(m.value, y?.value, day.value, name?.value ?? null),
  ),
);

const numericDate = (name: number | null, date: CalendarDay): Point => {
  const hijri = date.year !== null && date.year >= 1300 && date.year <= 1500;
  return sure(
    calendar({
      calendar: hijri ? "hijri" : "gregorian",
      year: date.year === null ? null : { year: date.year },
      month: date.month,
      day: date.day,
      weekday: name,
    }),
  );
};

const twoDigits = numberWhere(({ amount }) => amount.digits !== null && amount.digits.length <= 2 && amount.value >= 1);
const fourDigitYear = numberWhere(
  ({ amount }) => amount.digits?.length === 4 && amount.value >= 1300 && amount.value <= 2200,
  "year",
);
/** What stands between the numbers of a date. */
const apart = alt(dash, slash);

/** 2024/3/11، الأحد 7-10-2023. */
export const numeric: PointPattern = p.memo(
  alt(
    make(seq(weekdayHead, dayHead, as("date", tagged("date"))), ({ weekday: name, date }) =>
      date.value.date ? numericDate(name?.value ?? null, date.value.date) : null,
    ),
    // الأربعاء 30 - 8 - 2006
    make(
      seq(weekdayHead, dayHead, as("day", dayNumber), apart, as("month", twoDigits), apart, as("year", fourDigitYear)),
      ({ weekday: name, day, month: m, year: y }) =>
        m.value <= 12 && day.value <= 31
          ? numericDate(name?.value ?? null, { year: y.value, month: m.value, day: day.value })
          : null,
    ),
  ),
);

/** 3/2015، 2015-3: a month of a year. */
export const numericMonth: PointPattern = p.memo(
  alt(
    make(seq(as("month", twoDigits), alt(slash, dash), as("year", fourDigitYear)), ({ month: m, year: y }) =>
      m.value <= 12 ? sure(calendar({ year: { year: y.value }, month: m.value })) : null,
    ),
    make(seq(as("year", fourDigitYear), alt(slash, dash), as("month", twoDigits)), ({ month: m, year: y }) =>
      m.value <= 12 ? sure(calendar({ year: { year: y.value }, month: m.value })) : null,
    ),
  ),
);

/** 22/04: day and month, in the order that fits; only where a day is expected. */
export const numericDayMonth: PointPattern = p.memo(
  make(
    seq(
      weekdayHead,
      dayHead,
      as("a", twoDigits),
      alt(slash, dash),
      as("b", twoDigits),
      opt(alt(seq(maybeComma, as("year", fourDigitYear)), as("shift", shift))),
    ),
    ({ weekday: name, a, b, year: y, shift: by }) => {
      const [day, m] = b.value <= 12 ? [a.value, b.value] : [b.value, a.value];
      const sureOfIt = y != null || day > 12;
      return m <= 12 && day <= 31
        ? {
            spec: calendar({
              year: y ? { year: y.value } : null,
              month: m,
              monthShift: by ? by.value * 12 : null,
              day,
              weekday: name?.value ?? null,
            }),
            weak: !sureOfIt && !by,
          }
        : null;
    },
  ),
);

/** الجمعة 22، الثلاثاء الحادي والثلاثين: a weekday with its day, the month left open. */
export const weekdayDay: PointPattern = p.memo(
  make(
    seq(
      as("weekday", weekday),
      maybeComma,
      opt(words("في", "ال")),
      as("day", dayOfMonth),
      notAhead(alt(tagged("number"), words("مساء", "صباحا", "ظهرا", "مساءا", "ليلا", "فجرا"))),
    ),
    ({ weekday: name, day }) => ({ spec: calendar({ weekday: name.value, day: day.value }), weak: true }),
  ),
);

/** 20 من الشهر المقبل، 15 الجاري، 4 من هذا الشهر. */
export const dayOfShiftedMonth: PointPattern = p.memo(
  make(
    seq(
      weekdayHead,
      dayHead,
      as("day", dayOfMonth),
      opt(words("من")),
      alt(
        seq(words("الشهر"), as("shift", shift)),
        seq(
          as(
            "shift",
            map(words("هذا"), () => 0),
          ),
          words("الشهر"),
        ),
        seq(
          as(
            "shift",
            map(words("الجاري", "الحالي"), () => 0),
          ),
        ),
        seq(
          as(
            "shift",
            map(words("المنصرم", "المقبل", "القادم"), (word) => (word === "المنصرم" ? -1 : 1)),
          ),
        ),
      ),
    ),
    ({ weekday: name, day, shift: by }) =>
      sure(calendar({ day: day.value, monthShift: by.value, weekday: name?.value ?? null })),
  ),
);

/** مارس 2013، نوفمبر المقبل، شهر رمضان، هذا سبتمبر. */
export const monthPoint: PointPattern = p.memo(
  make(
    seq(
      opt(as("this", words("هذا"))),
      as("month", alt(month, numberedMonth)),
      opt(alt(as("year", yearTail), as("shift", shift))),
    ),
    ({ this: here, month: m, year: y, shift: by }) => {
      if (by !== undefined && by !== null)
        return sure(
          calendar({
            calendar: m.value.calendar,
            month: m.value.month,
            monthShift: by.value === 0 ? 0 : by.value * 12,
          }),
        );
      const spec = dateOf(
        m.value,
        y?.value ?? (here ? { year: { shift: 0 }, hijri: false, before: false } : null),
        null,
      );
      return spec && { spec, weak: m.value.shy && !y && !here };
    },
  ),
);

const yearSpec = (y: YearValue): TimeSpec =>
  calendar({ calendar: y.hijri ? "hijri" : "gregorian", year: y.year, era: y.before ? "before" : "common" });

/** عام 2014، سنة 1788. */
export const yearPoint: PointPattern = p.memo(
  make(as("year", alt(namedYear)), ({ year: y }) => sure(yearSpec(y.value))),
);
/** 2014 where a time is expected. */
export const bareYearPoint: PointPattern = p.memo(
  make(as("year", bareYear), ({ year: y }) => ({
    spec: yearSpec(y.value),
    weak: !y.value.hijri && !y.value.before,
  })),
);
