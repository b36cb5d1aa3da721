// EDTF dates in words: days, months, years, seasons, quarters, halves, decades, intervals open and closed. Source: ISO 8601-2.
import { fill } from "./fill.ts";
import type { Locale } from "./strings.ts";

type Words = Record<"since" | "until" | "about" | "decade" | "comma", string>;

const words: Record<Locale, Words> = {
  ar: { since: "منذ {date}", until: "حتى {date}", about: "نحو {date}", decade: "عقد {year}", comma: "، " },
  en: { since: "since {date}", until: "until {date}", about: "about {date}", decade: "the {year}s", comma: ", " },
};

/** EDTF level 2 sub-year groupings. */
const parts: Record<Locale, Readonly<Record<string, string>>> = {
  ar: {
    21: "ربيع {year}",
    22: "صيف {year}",
    23: "خريف {year}",
    24: "شتاء {year}",
    33: "الربع الأول من {year}",
    34: "الربع الثاني من {year}",
    35: "الربع الثالث من {year}",
    36: "الربع الرابع من {year}",
    40: "النصف الأول من {year}",
    41: "النصف الثاني من {year}",
  },
  en: {
    21: "spring {year}",
    22: "summer {year}",
    23: "autumn {year}",
    24: "winter {year}",
    33: "first quarter of {year}",
    34: "second quarter of {year}",
    35: "third quarter of {year}",
    36: "fourth quarter of {year}",
    40: "first half of {year}",
    41: "second half of {year}",
  },
};

const calendarDate = /^(\d{4}|XXXX)(?:-(0[1-9]|1[0-2]))?(?:-(\d{2}))?(?:T\d{2}(?::\d{2}){0,2}Z?)?$/u;

/** A date in words; what is none of the known forms comes back as it is. */
export function dateInWords(edtf: string, locale: Locale, tag: string): string {
  const say = (part: string): string => dateInWords(part, locale, tag);
  const [start = "", end, more] = edtf.split("/");
  if (end !== undefined && more === undefined) {
    if (isOpen(start) || isOpen(end)) {
      return isOpen(start)
        ? fill(words[locale].until, { date: say(end) })
        : fill(words[locale].since, { date: say(start) });
    }
    const [first, last] = [wholeDate.exec(start), wholeDate.exec(end)];
    // Two days or two months: what they share, as the year, is said once.
    if (first !== null && last !== null && start.length === end.length) {
      // Some locales part the ends by thin spaces, which the faces of the page do not have.
      return formatOf(first, tag).formatRange(momentOf(first), momentOf(last)).replaceAll("\u2009", " ");
    }
    const sameDay = start.includes("T") && end.includes("T") && start.slice(0, 10) === end.slice(0, 10);
    return `${say(start)} – ${sameDay ? clock(end) : say(end)}`;
  }
  if (/[~%?]$/u.test(edtf)) return fill(words[locale].about, { date: say(edtf.slice(0, -1)) });
  const [, year = "", part = ""] = /^(\d{4})-(\d{2})$/u.exec(edtf) ?? [];
  const grouping = parts[locale][part];
  if (grouping !== undefined) return fill(grouping, { year });
  const decade = /^(\d{3})X$/u.exec(edtf)?.[1];
  if (decade !== undefined) return fill(words[locale].decade, { year: `${decade}0` });
  const date = calendarDate.exec(edtf);
  if (date === null) return edtf;
  const day = calendarWords(date, tag);
  return edtf.includes("T") ? `${day}${words[locale].comma}${clock(edtf)}` : day;
}

const wholeDate = /^(\d{4})-(0[1-9]|1[0-2])(?:-(\d{2}))?$/u;

const isOpen = (end: string): boolean => end === ".." || end === "";

const calendarWords = (date: RegExpExecArray, tag: string): string => formatOf(date, tag).format(momentOf(date));

function momentOf([, year, month, day]: RegExpExecArray): Date {
  // A leap year stands in where no year is known, so that 29 February can be said.
  return new Date(Date.UTC(year === "XXXX" ? 2000 : Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
}

/** Says as much of a date as is known of it. */
function formatOf([, year, month, day]: RegExpExecArray, tag: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(tag, {
    timeZone: "UTC",
    ...(year === "XXXX" ? {} : { year: "numeric" }),
    ...(month === undefined ? {} : { month: "long" }),
    ...(day === undefined ? {} : { day: "numeric" }),
  });
}

/** Hours and minutes of a date-time. */
function clock(edtf: string): string {
  const [, hours = "", minutes = "00"] = /T(\d{2})(?::(\d{2}))?/u.exec(edtf) ?? [];
  return `${hours}:${minutes}`;
}
