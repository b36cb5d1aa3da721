// What a time expression comes to: TIMEX3 value, EDTF, first and last day. Small constructors for each kind of value.
import type { Time } from "../schema/facts.ts";
import { civil, dayNumber, daysInMonth, isoDay, isoMonth, isoWeek, isoYear, mondayOfWeek } from "./days.ts";

export interface Resolved {
  readonly type: Time["type"];
  readonly value: string;
  readonly edtf: string | null;
  /** Day numbers, inclusive; null where open. */
  readonly from: number | null;
  readonly to: number | null;
  /** Whether the publication day went into it. */
  readonly anchored: boolean;
}

const make = (
  value: string,
  edtf: string | null,
  from: number | null,
  to: number | null,
  anchored = false,
): Resolved => ({ type: "DATE", value, edtf, from, to, anchored });

export const aDay = (day: number): Resolved => make(isoDay(day), isoDay(day), day, day);
export const aMonth = (year: number, month: number): Resolved => {
  const first = dayNumber(year, month, 1);
  const at = civil(first);
  const iso = isoMonth(at.year, at.month);
  return make(iso, iso, first, first + daysInMonth(at.year, at.month) - 1);
};
export const aYear = (year: number): Resolved =>
  make(isoYear(year), isoYear(year), dayNumber(year, 1, 1), dayNumber(year, 12, 31));
/** The ISO week a day is in. */
export const aWeek = (day: number): Resolved => {
  const { year, week } = isoWeek(day);
  const monday = mondayOfWeek(year, week);
  return make(
    `${isoYear(year)}-W${String(week).padStart(2, "0")}`,
    `${isoDay(monday)}/${isoDay(monday + 6)}`,
    monday,
    monday + 6,
  );
};
export const aWeekend = (day: number): Resolved => {
  const week = aWeek(day);
  const monday = week.from ?? day;
  return make(`${week.value}-WE`, `${isoDay(monday + 5)}/${isoDay(monday + 6)}`, monday + 5, monday + 6);
};
/** EDTF numbers quarters 33–36. Source: ISO 8601-2, 4.8. */
export const aQuarter = (year: number, quarter: number): Resolved => {
  const y = year + Math.floor((quarter - 1) / 4);
  const q = ((((quarter - 1) % 4) + 4) % 4) + 1;
  return make(
    `${isoYear(y)}-Q${q}`,
    `${isoYear(y)}-${32 + q}`,
    dayNumber(y, q * 3 - 2, 1),
    dayNumber(y, q * 3 + 1, 1) - 1,
  );
};
/** EDTF numbers halves 40 and 41. */
export const aHalf = (year: number, half: number): Resolved =>
  make(
    `${isoYear(year)}-H${half}`,
    `${isoYear(year)}-${39 + half}`,
    dayNumber(year, half * 6 - 5, 1),
    dayNumber(year, half * 6 + 1, 1) - 1,
  );

/** TIMEX3 writes a decade with three digits, EDTF with an X. */
export const aDecade = (decade: number): Resolved =>
  make(String(decade), `${decade}X`, dayNumber(decade * 10, 1, 1), dayNumber(decade * 10 + 9, 12, 31));
/** `index` is the year without its last two digits: 18 for the 19th century. */
export const aCentury = (index: number): Resolved =>
  make(
    String(index).padStart(2, "0"),
    `${String(index).padStart(2, "0")}XX`,
    dayNumber(Math.max(1, index * 100), 1, 1),
    dayNumber(index * 100 + 99, 12, 31),
  );

const seasonMonths = { SP: [3, 5], SU: [6, 8], FA: [9, 11], WI: [12, 14] } as const;
const seasonNumbers = { SP: "21", SU: "22", FA: "23", WI: "24" } as const;
/** Meteorological seasons of the northern hemisphere; winter is named by the year it begins in. */
export const aSeason = (year: number, season: keyof typeof seasonMonths): Resolved => {
  const [first, last] = seasonMonths[season];
  return make(
    `${isoYear(year)}-${season}`,
    `${isoYear(year)}-${seasonNumbers[season]}`,
    dayNumber(year, first, 1),
    dayNumber(year, last + 1, 1) - 1,
  );
};

/** Days from one to another as an EDTF interval. */
export const aStretch = (from: number, to: number): Resolved =>
  make(`${isoDay(from)}/${isoDay(to)}`, `${isoDay(from)}/${isoDay(to)}`, from, to);

/** A value that stays open: TIMEX3's X form. EDTF takes the ones made of year, month and day. */
export const anOpen = (value: string, type: Time["type"] = "DATE"): Resolved => ({
  type,
  value,
  edtf: /^[\dX]{4}(?:-[\dX]{2}){0,2}$/.test(value) && /\d/.test(value) ? value : null,
  from: null,
  to: null,
  anchored: false,
});

export const anchored = (resolved: Resolved): Resolved => ({ ...resolved, anchored: true });
