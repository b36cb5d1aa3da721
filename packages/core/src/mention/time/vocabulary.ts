// The words of time as patterns: months, weekdays, years, ordinals, periods. Rules are put together from these.

import { gregorianMonths, hijriMonths, shyHijriMonths, shyMonths } from "../../lexicon/rows/times/months.ts";
import { ordinalTeen, ordinalUnits } from "../../lexicon/rows/times/ordinals.ts";
import { type PeriodName, periods } from "../../lexicon/rows/times/periods.ts";
import { shiftWords } from "../../lexicon/rows/times/relatives.ts";
import { bareWeekdays, weekdays } from "../../lexicon/rows/times/weekdays.ts";
import { type NoCaptures, type Pattern, patterns } from "../../match/index.ts";
import type { Item, NumberShape } from "../quantity/item.ts";

export const p = patterns<Item>();
const { seq, alt, opt, as, words, table, shaped, tagged, make, map } = p;
export type Plain<V> = Pattern<Item, V, NoCaptures>;

/** A number item whose value passes; of these shapes only, where some are given. */
export const numberWhere = (
  test: (item: Item & { readonly amount: NonNullable<Item["amount"]> }) => boolean,
  ...shapes: readonly NumberShape[]
): Plain<number> =>
  map(shapes.length === 0 ? tagged("number") : shaped(...shapes), (item) =>
    item.amount && !item.amount.fraction && item.amount.min === null && test({ ...item, amount: item.amount })
      ? item.amount.value
      : null,
  );

export const comma: Plain<unknown> = words("،", ",");
export const maybeComma = opt(comma);
/** A tatweel standing alone serves as a dash. It has no comparable form, as numbers have none, so that only its own form tells it. */
export const dash: Plain<unknown> = alt(
  words("-", "–", "—", "−"),
  p.where(({ form, tag }) => tag === undefined && form === "ـ"),
);
export const slash: Plain<unknown> = words("/");

/** Numbers that can be a day of the month: 1–31, in digits or words. */
export const dayNumber: Plain<number> = p.memo(
  numberWhere(
    ({ amount }) =>
      Number.isInteger(amount.value) &&
      amount.value >= 1 &&
      amount.value <= 31 &&
      (amount.digits === null ? amount.words : amount.digits.length <= 2),
    "day",
    "ordinal",
  ),
);

/** الأول … الحادي والثلاثين. */
export const ordinal: Plain<number> = p.memo(
  alt(
    make(seq(as("unit", table(ordinalUnits)), words(...ordinalTeen)), ({ unit }) => unit.value + 10),
    make(
      seq(
        as("unit", table(ordinalUnits)),
        words("و"),
        as(
          "ten",
          numberWhere(
            ({ amount }) => amount.value % 10 === 0 && amount.value >= 20 && amount.value <= 90 && amount.words,
          ),
        ),
      ),
      ({ unit, ten }) => unit.value + ten.value,
    ),
    table(ordinalUnits),
    numberWhere(({ amount }) => amount.definite && amount.words && amount.value >= 20 && amount.value <= 90, "ordinal"),
    numberWhere(({ amount }) => amount.definite && amount.words && amount.value >= 11 && amount.value < 20, "ordinal"),
  ),
);

/** A day of the month in any form. */
export const dayOfMonth: Plain<number> = p.memo(
  alt(
    dayNumber,
    // الأولى من شهر رمضان are its first fifteen days, not its first
    p.having(
      map(ordinal, (day) => (day <= 31 ? day : null)),
      ({ norm, tag }) => tag !== undefined || !norm.endsWith("ولي"),
    ),
  ),
);

export interface MonthValue {
  readonly month: number;
  readonly calendar: "gregorian" | "hijri";
  /** Also an everyday word or a name. */
  readonly shy: boolean;
}

const monthTable = (
  rows: Readonly<Record<string, number>>,
  calendar: MonthValue["calendar"],
  shy: readonly string[],
): ReadonlyMap<string, MonthValue> =>
  new Map(
    Object.entries(rows).map(([name, month]): [string, MonthValue] => [
      name,
      { month, calendar, shy: shy.includes(name) },
    ]),
  );

const gregorianName = table(monthTable(gregorianMonths, "gregorian", shyMonths));
const hijriName = alt(
  make(
    seq(
      as("name", table(monthTable(hijriMonths, "hijri", shyHijriMonths))),
      words("المبارك", "الكريم", "الحرام", "المكرم", "المعظم"),
    ),
    ({ name }) => ({ ...name.value, shy: false }),
  ),
  table(monthTable(hijriMonths, "hijri", shyHijriMonths)),
);

/** مارس، مارس/آذار، نوفمبر (تشرين الثاني). The second name must be the same month. */
export const monthName: Plain<MonthValue> = p.memo(
  alt(
    make(seq(as("a", gregorianName), alt(slash, dash), as("b", gregorianName)), ({ a, b }) =>
      a.value.month === b.value.month ? { ...a.value, shy: false } : null,
    ),
    // فبراير شباط: both names with nothing between
    make(seq(as("a", gregorianName), as("b", gregorianName)), ({ a, b }) =>
      a.value.month === b.value.month ? { ...a.value, shy: false } : null,
    ),
    make(seq(as("a", gregorianName), words("(", "["), as("b", gregorianName), words(")", "]")), ({ a, b }) =>
      a.value.month === b.value.month ? { ...a.value, shy: false } : null,
    ),
    gregorianName,
    hijriName,
  ),
);

/** A month with or without شهر before it; the word makes a shy name sure. */
export const month: Plain<MonthValue> = p.memo(
  alt(
    make(seq(words("شهر", "شهري", "شهرى"), as("name", monthName)), ({ name }) => ({ ...name.value, shy: false })),
    monthName,
  ),
);

/** شهر 3، الشهر التاسع. */
export const numberedMonth: Plain<MonthValue> = p.memo(
  alt(
    make(
      seq(
        words("شهر"),
        as(
          "n",
          numberWhere(({ amount }) => amount.value >= 1 && amount.value <= 12 && Number.isInteger(amount.value)),
        ),
      ),
      ({ n }) => ({ month: n.value, calendar: "gregorian" as const, shy: false }),
    ),
    make(seq(words("الشهر"), as("n", ordinal)), ({ n }) =>
      n.value <= 12 ? { month: n.value, calendar: "gregorian" as const, shy: false } : null,
    ),
  ),
);

export const shift: Plain<number> = table(shiftWords);

const dayHead = words("يوم", "اليوم", "نهار");
/** الثلاثاء، يوم الثلاثاء، يوم جمعة. */
export const weekday: Plain<number> = p.memo(
  alt(
    make(seq(dayHead, as("day", table({ ...weekdays, ...bareWeekdays }))), ({ day }) => day.value),
    table(weekdays),
  ),
);
export const bareWeekday: Plain<number> = alt(table(bareWeekdays), table(weekdays));

/** A period word in any number. */
export const period: Plain<PeriodName> = table(periods);
export const periodWhere = (test: (name: PeriodName) => boolean): Plain<PeriodName> =>
  map(period, (name) => (test(name) ? name : null));
export const definitePeriod = periodWhere((name) => name.definite && name.count === 1);
