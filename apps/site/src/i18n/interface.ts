// The interface in one language: its strings, and how it counts, dates and addresses.
import { ar } from "./ar.ts";
import { dateInWords } from "./date-words.ts";
import { en } from "./en.ts";
import { fill } from "./fill.ts";
import { pagesInArabic } from "./page-strings.ar.ts";
import { pagesInEnglish } from "./page-strings.en.ts";
import type { PageStrings } from "./page-strings.ts";
import type { Countable, Forms, Locale, Strings } from "./strings.ts";
import { timeInWords } from "./time-words.ts";
import { unitInWords } from "./unit-words.ts";

export const locales: readonly Locale[] = ["ar", "en"];

const dictionaries: Record<Locale, Strings> = { ar, en };
const pageDictionaries: Record<Locale, PageStrings> = { ar: pagesInArabic, en: pagesInEnglish };

/** Digits as the press at hand writes them: Latin, in both languages, as in the articles. */
const digitTag: Record<Locale, string> = { ar: "ar-u-nu-latn", en: "en-GB" };

/** From a million on digits are hard to count. */
const GREAT = 1_000_000;

export interface Interface {
  readonly locale: Locale;
  readonly dir: "rtl" | "ltr";
  readonly t: Strings;
  /** Strings of single pages. */
  readonly p: PageStrings;
  /** A number in the interface's digits and grouping. */
  number(value: number): string;
  /** A number with its noun, in the plural form it takes: "11 واقعة", "3 وقائع". */
  count(what: Countable, value: number): string;
  /** An ISO day or an EDTF year or month, in words; anything else comes back as it is. */
  date(edtf: string): string;
  /** A TIMEX3 value that has no date, in words; null where there are none. */
  time(value: string): string | null;
  /** A short time in words, in seconds from one second on. */
  duration(milliseconds: number): string;
  /** The name of a unit (ISO 4217 or UCUM code) as it follows the number; null where it has none. */
  unit(code: string, value: number): string | null;
  /** A number as it is read: a great round one with its million or billion in words. */
  amount(value: number): string;
  /** The address of a page in this language; path without a leading slash. */
  href(path: string): string;
}

export function interfaceIn(locale: Locale): Interface {
  const tag = digitTag[locale];
  const numbers = new Intl.NumberFormat(tag);
  const great = new Intl.NumberFormat(tag, { notation: "compact", compactDisplay: "long", maximumFractionDigits: 6 });
  const plural = new Intl.PluralRules(locale);
  const t = dictionaries[locale];
  return {
    locale,
    dir: locale === "ar" ? "rtl" : "ltr",
    t,
    p: pageDictionaries[locale],
    number: (value) => numbers.format(value),
    count: (what, value) => {
      const forms: Forms & Partial<Record<Intl.LDMLPluralRule, string>> = t.counts[what];
      return fill(forms[plural.select(value)] ?? forms.other, { n: numbers.format(value) });
    },
    amount: (value) => {
      const round = value >= GREAT && Number.isInteger((value / GREAT) * 1000);
      return (round ? great : numbers).format(value);
    },
    date: (edtf) => dateInWords(edtf, locale, tag),
    duration: (milliseconds) => {
      const long = milliseconds >= 1000;
      const unit = long ? "second" : "millisecond";
      return new Intl.NumberFormat(tag, { style: "unit", unit, unitDisplay: "long", maximumFractionDigits: 1 }).format(
        long ? milliseconds / 1000 : milliseconds,
      );
    },
    unit: (code, value) => unitInWords(code, value, locale, tag),
    time: (value) => timeInWords(value, locale, tag),
    href: (path) => `/${locale === "ar" ? "" : "en/"}${path}`,
  };
}
