// The words of time as patterns: months, weekdays, years, ordinals, periods. Rules are put together from these.

import { eraMarks } from "../../lexicon/rows/times/eras.ts";
import { gregorianMonths, hijriMonths, shyHijriMonths, shyMonths } from "../../lexicon/rows/times/months.ts";
import { ordinalTeen, ordinalUnits } from "../../lexicon/rows/times/ordinals.ts";
import { type PeriodName, periods } from "../../lexicon/rows/times/periods.ts";
import { shiftWords } from "../../lexicon/rows/times/relatives.ts";
import { bareWeekdays, weekdays } from "../../lexicon/rows/times/weekdays.ts";
import { type NoCaptures, type Pattern, patterns } from "../../match/index.ts";
import type { YearSpec } from "../../model/time-expression.ts";
import type { Item } from "../quantity/item.ts";

export const p = patterns<Item>();
const { seq, alt, opt, as, having, words, table, tagged, make, map } = p;
type Plain<V> = Pattern<Item, V, NoCaptures>;

/** A number item whose value passes. */
export const numberWhere = (
  test: (item: Item & { readonly amount: NonNullable<Item["amount"]> }) => boolean,
): Plain<number> =>
  map(tagged("number"), (item) =>
    item.amount && !item.amount.fraction && item.amount.min === null && test({ ...item, amount: item.amount })
      ? item.amount.value
      : null,
  );

export const comma: Plain<unknown> = words("،", ",");
export const maybeComma = opt(comma);
export const dash: Plain<unknown> = words("-", "–", "—", "ـ", "−");
export const slash: Plain<unknown> = words("/");

/** Numbers that can be a day of the month: 1–31, in digits or words. */
export const dayNumber: Plain<number> = p.memo(
  numberWhere(
    ({ amount }) =>
      Number.isInteger(amount.value) &&
      amount.value >= 1 &&
      amount.value <= 31 &&
      (amount.digits === null ? amount.words : amount.digits.length <= 2),
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
    numberWhere(({ amount }) => amount.definite && amount.words && amount.value >= 20 && amount.value <= 90),
    numberWhere(({ amount }) => amount.definite && amount.words && amount.value >= 11 && amount.value < 20),
  ),
);

/** A day of the month in any form. */
export const dayOfMonth: Plain<number> = p.memo(
  alt(
    dayNumber,
    map(ordinal, (day) => (day <= 31 ? day : null)),
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

export interface YearValue {
  readonly year: YearSpec;
  readonly hijri: boolean;
  readonly before: boolean;
}
const years = (year: YearSpec, mark: "common" | "before" | "hijri" | null | undefined = null): YearValue => ({
  year,
  hijri: mark === "hijri",
  before: mark === "before",
});

/** Hijri years in news; a bare one without هـ is told by its size. Source: 1300–1500 AH is 1882–2077. */
const looksHijri = (year: number): boolean => year >= 1300 && year <= 1500;

export const eraMark = table(eraMarks);
const fourDigits = numberWhere(
  ({ amount }) => amount.digits?.length === 4 && amount.value >= 1000 && amount.value <= 2200,
);
const yearInWords = numberWhere(
  ({ amount }) =>
    amount.words &&
    amount.digits === null &&
    amount.value >= 1000 &&
    amount.value <= 2200 &&
    Number.isInteger(amount.value),
);

/** 2014، 2014 م، 1445 هـ: a year without a word for it; only its surroundings make it sure. */
export const bareYear: Plain<YearValue> = p.memo(
  alt(
    make(seq(as("year", fourDigits), opt(as("mark", eraMark))), ({ year, mark }) =>
      years({ year: year.value }, mark?.value),
    ),
  ),
);

const yearHead = seq(
  words("عام", "سنة", "العام", "السنة"),
  opt(words("المالي", "المالية", "الدراسي", "الدراسية", "الميلادي", "الهجري")),
);
const anyYear = numberWhere(
  ({ amount }) =>
    amount.value >= 1 &&
    amount.value <= 2300 &&
    Number.isInteger(amount.value) &&
    (amount.digits !== null ? amount.digits.length >= 3 : amount.words && amount.value >= 100),
);

const wordsBetween = (least: number, most: number, step: number) =>
  numberWhere(
    ({ amount }) => amount.words && amount.value >= least && amount.value <= most && amount.value % step === 0,
  );
/** سنة أربع وعشرين وألفين، سنة اثنتين وخمسين وسبعمئة: a year told from its ones upwards. */
const risingYear = make(
  seq(
    as("low", wordsBetween(1, 99, 1)),
    words("و"),
    as("middle", wordsBetween(100, 2000, 100)),
    opt(seq(words("و"), as("high", wordsBetween(1000, 2000, 1000)))),
  ),
  ({ low, middle, high }) =>
    high !== undefined && high !== null && middle.value >= 1000 ? null : low.value + middle.value + (high?.value ?? 0),
);
const touchesNext = (item: Item): boolean => item.form === "،";

/** عام 2014، سنة ألفين وتسعة، عام 1445 هـ، عام 500 قبل الميلاد. */
export const namedYear: Plain<YearValue> = p.memo(
  alt(
    make(seq(yearHead, as("year", risingYear), opt(as("mark", eraMark))), ({ year, mark }) =>
      years({ year: year.value }, mark?.value),
    ),
    // عام ،2016: a comma that slipped before its number
    make(seq(yearHead, having(comma, touchesNext), as("year", fourDigits)), ({ year }) => years({ year: year.value })),
    make(seq(yearHead, as("year", anyYear), opt(as("mark", eraMark))), ({ year, mark }) =>
      years({ year: year.value }, mark?.value),
    ),
    make(
      seq(
        yearHead,
        as(
          "year",
          numberWhere(({ amount }) => amount.value >= 1 && amount.value <= 12_000),
        ),
        as("mark", eraMark),
      ),
      ({ year, mark }) => years({ year: year.value }, mark.value),
    ),
  ),
);

export const shift: Plain<number> = table(shiftWords);
const yearWord = words("العام", "السنة");
/** العام الماضي، هذا العام، السنة الجارية. */
export const relativeYear: Plain<YearValue> = p.memo(
  alt(
    make(seq(yearWord, as("shift", shift)), ({ shift: by }) => years({ shift: by.value })),
    make(seq(words("هذا", "هذه"), yearWord), () => years({ shift: 0 })),
  ),
);

/** Any year once the words before it ask for one. */
export const year: Plain<YearValue> = p.memo(
  alt(
    namedYear,
    relativeYear,
    bareYear,
    make(as("year", yearInWords), ({ year: y }) => years({ year: y.value })),
  ),
);

/** The year behind a month: 2014، من عام 2014، من العام الماضي، ، 2018. */
export const yearTail: Plain<YearValue> = p.memo(
  make(
    alt(
      seq(alt(words("من", "في", "ل", "ب"), comma), as("year", alt(namedYear, relativeYear))),
      seq(maybeComma, as("year", alt(year))),
      seq(words("ل"), as("year", bareYear)),
    ),
    ({ year: y }) => y.value,
  ),
);

export const calendarOf = (
  monthValue: MonthValue | null,
  yearValue: YearValue | null | undefined,
): "gregorian" | "hijri" => {
  if (monthValue?.calendar === "hijri") return "hijri";
  const written = yearValue?.year && "year" in yearValue.year ? yearValue.year.year : null;
  return yearValue?.hijri ||
    (monthValue === null && written !== null && looksHijri(written) && yearValue?.hijri === true)
    ? "hijri"
    : "gregorian";
};

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
