// What a time that has no date means, in words: TIMEX3 durations, parts of a week or day, and what only the day of writing could date.
import { dateInWords } from "./date-words.ts";
import type { Locale } from "./strings.ts";

const references: Record<Locale, Readonly<Record<string, string>>> = {
  ar: {
    PRESENT_REF: "وقت كتابة الخبر",
    PAST_REF: "في الماضي",
    FUTURE_REF: "في المستقبل",
    XXXX: "سنة لا يُعرف أيّها",
    "XXXX-XX": "شهر لا يُعرف أيّه",
    "XXXX-WXX": "أسبوع لا يُعرف أيّه",
    "XXXX-XX-XX": "يوم لا يُعرف تاريخه",
    "XXXX-WXX-WE": "عطلة نهاية أسبوع",
  },
  en: {
    PRESENT_REF: "when the article was written",
    PAST_REF: "in the past",
    FUTURE_REF: "in the future",
    XXXX: "a year, not known which",
    "XXXX-XX": "a month, not known which",
    "XXXX-WXX": "a week, not known which",
    "XXXX-XX-XX": "a day of no known date",
    "XXXX-WXX-WE": "a weekend",
  },
};

/** Parts of a day as TIMEX3 names them. */
const dayParts: Record<Locale, Readonly<Record<string, string>>> = {
  ar: { MO: "صباحًا", MI: "ظهرًا", AF: "بعد الظهر", EV: "مساءً", NI: "ليلًا" },
  en: { MO: "in the morning", MI: "at noon", AF: "in the afternoon", EV: "in the evening", NI: "at night" },
};

/** Units of a duration: the name that Intl knows, and the plural for an unsaid number. */
const units: Readonly<Record<string, readonly [unit: string, ar: string, en: string]>> = {
  PY: ["year", "سنوات", "years"],
  PM: ["month", "أشهر", "months"],
  PW: ["week", "أسابيع", "weeks"],
  PD: ["day", "أيام", "days"],
  PTH: ["hour", "ساعات", "hours"],
  PTM: ["minute", "دقائق", "minutes"],
  PTS: ["second", "ثوانٍ", "seconds"],
};

/** Longer units, as so many years. */
const inYears: Readonly<Record<string, number>> = { PDE: 10, PCE: 100 };
const longUnits: Record<Locale, Readonly<Record<string, string>>> = {
  ar: { PDE: "عقود", PCE: "قرون" },
  en: { PDE: "decades", PCE: "centuries" },
};

const duration = /^(PT?)([\d.]+|X)(Y|M|W|D|H|S|DE|CE)$/u;
const weekday = /^XXXX-WXX-([1-7])(?:T(?:(MO|MI|AF|EV|NI)|(\d{2}:\d{2})Z?))?$/u;
const partOfDay = /^XXXX-XX-XXT(?:(MO|MI|AF|EV|NI)|(\d{2}:\d{2})Z?)$/u;
const noYear = /^XXXX-\d{2}(?:-\d{2})?$/u;
/** A Monday. */
const someMonday = Date.UTC(2024, 0, 1);
const dayLength = 86_400_000;

/** @returns null for what no reader would understand better than the article's own words. */
export function timeInWords(value: string, locale: Locale, tag: string): string | null {
  const reference = references[locale][value];
  if (reference !== undefined) return reference;
  if (noYear.test(value)) return dateInWords(value, locale, tag);
  const [, period = "", count = "", letter = ""] = duration.exec(value) ?? [];
  if (letter !== "") return durationInWords(`${period}${letter}`, count, locale, tag);
  const [, day, part, clock] = weekday.exec(value) ?? [];
  if (day !== undefined) {
    const name = new Intl.DateTimeFormat(tag, { weekday: "long", timeZone: "UTC" }).format(
      someMonday + (Number(day) - 1) * dayLength,
    );
    return [name, part === undefined ? clock : dayParts[locale][part]].filter((word) => word !== undefined).join(" ");
  }
  const [, dayPart, time] = partOfDay.exec(value) ?? [];
  return dayPart === undefined ? (time ?? null) : (dayParts[locale][dayPart] ?? null);
}

function durationInWords(key: string, count: string, locale: Locale, tag: string): string | null {
  const years = inYears[key];
  const [unit, ar, en] = units[years === undefined ? key : "PY"] ?? [];
  if (unit === undefined) return null;
  if (count === "X") return longUnits[locale][key] ?? (locale === "ar" ? ar : en) ?? null;
  const format = new Intl.NumberFormat(tag, { style: "unit", unit, unitDisplay: "long" });
  return format.format(Number(count) * (years ?? 1));
}
