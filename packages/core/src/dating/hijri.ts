// Hijri dates to Gregorian days in the Umm al-Qura calendar, through the platform's Intl (CLDR islamic-umalqura: tables for 1300–1600 AH, tabular outside).
import { dayNumber } from "./days.ts";

/** Mean length of a lunar month, and the day number of 1 Muharram 1 AH in the tabular calendar. Source: the calendar's definition (16 July 622 Julian). */
const MEAN_MONTH = 29.530588853;
const EPOCH = dayNumber(622, 7, 19);

interface HijriDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

let format: Intl.DateTimeFormat | null = null;
const known = new Map<number, number>();

/** The Hijri date of a day number. */
export function hijriOf(day: number): HijriDate {
  format ??= new Intl.DateTimeFormat("en-u-ca-islamic-umalqura-nu-latn", {
    timeZone: "UTC",
    year: "numeric",
    month: "numeric",
    day: "numeric",
  });
  const parts = format.formatToParts(day * 86_400_000);
  const read = (type: string): number => Number.parseInt(parts.find((part) => part.type === type)?.value ?? "0", 10);
  return { year: read("year"), month: read("month"), day: read("day") };
}

/** Day number of the first of a Hijri month; months outside 1–12 run into the years around. */
export function hijriMonthStart(year: number, month: number): number {
  const index = (year - 1) * 12 + (month - 1);
  const cached = known.get(index);
  if (cached !== undefined) return cached;
  // The estimate is at most a few days off; the month it falls in tells by how much.
  let day = Math.round(EPOCH + index * MEAN_MONTH) + 14;
  for (let step = 0; step < 4; step++) {
    const at = hijriOf(day);
    const apart = (at.year - 1) * 12 + (at.month - 1) - index;
    if (apart === 0) {
      day -= at.day - 1;
      break;
    }
    day -= Math.round(apart * MEAN_MONTH);
  }
  known.set(index, day);
  return day;
}

/** Day number of a Hijri day. */
export const hijriDay = (year: number, month: number, day: number): number => hijriMonthStart(year, month) + day - 1;
