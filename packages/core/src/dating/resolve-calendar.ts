// Calendar dates with open parts: which year an undated November is in, which month "the 15th" belongs to.
import type { Direction, TimeSpec } from "../model/time-expression.ts";
import { civil, dayNumber, daysInMonth, isoWeekday } from "./days.ts";
import { hijriDay, hijriMonthStart, hijriOf } from "./hijri.ts";
import { aDay, aMonth, anchored, anOpen, aStretch, aYear, type Resolved } from "./resolved.ts";

type Calendar = Extract<TimeSpec, { kind: "calendar" }>;

/**
 * Without a verb to tell, a date is in the publication year, unless that puts it farther away than this and another year is nearer:
 * "December" in January is last December.
 */
const FAR_DAYS = 270;

interface Candidate {
  readonly from: number;
  readonly to: number;
  readonly year: number;
}

/** The candidate the direction asks for; candidates are one a year, in order, `middle` of the publication year. */
export function choose(candidates: readonly Candidate[], day: number, direction: Direction): Candidate | null {
  if (direction === "past") return candidates.findLast((one) => one.from <= day) ?? null;
  if (direction === "future") return candidates.find((one) => one.to >= day) ?? null;
  const distance = (one: Candidate): number => (one.from > day ? one.from - day : one.to < day ? day - one.to : 0);
  const { year } = civil(day);
  const own = candidates.find((one) => civil(one.from).year === year);
  if (own && distance(own) <= FAR_DAYS) return own;
  return candidates.reduce<Candidate | null>(
    (best, one) => (best === null || distance(one) < distance(best) ? one : best),
    null,
  );
}

const twoDigits = (value: number): string => String(value).padStart(2, "0");

/** Resolves against the publication day, or leaves the X form where that is null and needed. */
export function resolveCalendar(spec: Calendar, day: number | null, direction: Direction): Resolved {
  if (spec.calendar === "hijri") return resolveHijri(spec, day, direction);
  return asNthWeekday(spec, resolveGregorian(spec, day, direction));
}

/** الثلاثاء الثالث من سبتمبر: where the third is no Tuesday, the third Tuesday is meant. */
function asNthWeekday(spec: Calendar, resolved: Resolved): Resolved {
  const { weekday, day, month } = spec;
  if (
    weekday === null ||
    day === null ||
    day > 5 ||
    month === null ||
    resolved.from === null ||
    isoWeekday(resolved.from) === weekday
  )
    return resolved;
  const first = resolved.from - day + 1;
  const nth = first + ((weekday - isoWeekday(first) + 7) % 7) + (day - 1) * 7;
  return { ...aDay(nth), anchored: resolved.anchored };
}

function resolveGregorian(spec: Calendar, day: number | null, direction: Direction): Resolved {
  const { year, month } = spec;
  if (year !== null && "year" in year) return whole(spec.era === "before" ? 1 - year.year : year.year, month, spec.day);
  const today = day === null ? null : civil(day);
  if (year !== null) {
    if (today === null) return open(spec);
    return anchored(whole(today.year + year.shift, month, spec.day));
  }
  if (day === null || today === null) return open(spec);
  if (month !== null) return anchored(undated(spec, month, day, direction));
  if (spec.monthShift !== null) {
    const first = dayNumber(today.year, today.month + spec.monthShift, 1);
    const at = civil(first);
    return anchored(whole(at.year, at.month, spec.day));
  }
  return spec.day !== null ? anchored(undatedDay(spec.day, spec.weekday, day, direction)) : open(spec);
}

function whole(year: number, month: number | null, day: number | null): Resolved {
  if (month === null) return aYear(year);
  return day === null ? aMonth(year, month) : aDay(dayNumber(year, month, Math.min(day, daysInMonth(year, month))));
}

/** A month, or a day of it, without a year. */
function undated(spec: Calendar, month: number, day: number, direction: Direction): Resolved {
  const { year: thisYear, month: thisMonth } = civil(day);
  if (spec.monthShift !== null) {
    // مارس الماضي is the last March that is over, مارس المقبل the first that has not begun.
    const year =
      spec.monthShift < 0
        ? month < thisMonth
          ? thisYear
          : thisYear - 1
        : spec.monthShift > 0
          ? month > thisMonth
            ? thisYear
            : thisYear + 1
          : thisYear;
    return whole(year, month, spec.day);
  }
  const candidates = [-1, 0, 1]
    .map((shift) => thisYear + shift)
    .filter((year) => spec.day === null || spec.day <= daysInMonth(year, month))
    .map((year) => {
      const from = dayNumber(year, month, spec.day ?? 1);
      return { year, from, to: spec.day === null ? dayNumber(year, month + 1, 1) - 1 : from };
    });
  // A weekday beside the date settles the year.
  const fitting =
    spec.weekday !== null && spec.day !== null ? candidates.filter((one) => isoWeekday(one.from) === spec.weekday) : [];
  const chosen = choose(fitting.length > 0 ? fitting : candidates, day, fitting.length === 1 ? null : direction);
  return whole(chosen?.year ?? thisYear, month, spec.day);
}

/** A day without a month: الجمعة 22. Months around are tried, the nearest first, the past before the future. */
function undatedDay(wanted: number, weekday: number | null, day: number, direction: Direction): Resolved {
  const { year, month } = civil(day);
  const steps = direction === "future" ? [0, 1, 2, 3, 4, 5, -1, -2] : [0, -1, 1, -2, 2, -3, 3, -4, -5];
  for (const step of weekday === null ? [0] : steps) {
    const first = dayNumber(year, month + step, 1);
    const at = civil(first);
    if (wanted > daysInMonth(at.year, at.month)) continue;
    const found = first + wanted - 1;
    if (weekday === null || isoWeekday(found) === weekday) return aDay(found);
  }
  return anOpen(`XXXX-XX-${twoDigits(wanted)}`);
}

function resolveHijri(spec: Calendar, day: number | null, direction: Direction): Resolved {
  const { year, month } = spec;
  const at = (hijriYear: number): Resolved => {
    if (month === null) return aStretch(hijriMonthStart(hijriYear, 1), hijriMonthStart(hijriYear + 1, 1) - 1);
    return spec.day === null
      ? aStretch(hijriMonthStart(hijriYear, month), hijriMonthStart(hijriYear, month + 1) - 1)
      : aDay(hijriDay(hijriYear, month, spec.day));
  };
  if (year !== null && "year" in year)
    return year.year > 1900 && month !== null ? hijriInGregorian(year.year, month, spec.day) : at(year.year);
  if (day === null) return anOpen(month === null ? "XXXX" : spec.day === null ? "XXXX-XX" : "XXXX-XX-XX");
  const today = hijriOf(day);
  if (year !== null) return anchored(at(today.year + year.shift));
  const candidates = [-1, 0, 1].map((shift) => {
    const resolved = at(today.year + shift);
    return { year: today.year + shift, from: resolved.from ?? 0, to: resolved.to ?? 0 };
  });
  const toward: Direction =
    spec.monthShift === null || spec.monthShift === 0 ? direction : spec.monthShift < 0 ? "past" : "future";
  return anchored(at(choose(candidates, day, toward)?.year ?? today.year));
}

/** رمضان 2001: the Hijri month that begins in a Gregorian year. */
function hijriInGregorian(gregorian: number, month: number, day: number | null): Resolved {
  const around = hijriOf(dayNumber(gregorian, 1, 1)).year;
  const hijriYear =
    [around, around + 1].find((year) => civil(hijriMonthStart(year, month)).year === gregorian) ?? around;
  return day === null
    ? aStretch(hijriMonthStart(hijriYear, month), hijriMonthStart(hijriYear, month + 1) - 1)
    : aDay(hijriDay(hijriYear, month, day));
}

/** TIMEX3's form with X for what is not known. */
function open(spec: Calendar): Resolved {
  if (spec.month === null && spec.day === null && spec.monthShift === null) return anOpen("XXXX");
  const month = spec.month === null || spec.calendar === "hijri" ? "XX" : twoDigits(spec.month);
  return anOpen(spec.day === null ? `XXXX-${month}` : `XXXX-${month}-${twoDigits(spec.day)}`);
}
