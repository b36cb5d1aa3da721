// Units in words: currencies by their ISO 4217 code, measures by their UCUM code.
import type { Locale } from "./strings.ts";
import { knownToIntl, ownNames } from "./unit-names.ts";

const currency = /^[A-Z]{3}$/u;

/** @returns the unit's name in the form that goes with the number ("3 سنوات", "12 جنيهًا مصريًا"); null where it has none. */
export function unitInWords(code: string, value: number, locale: Locale, tag: string): string | null {
  const unit = knownToIntl[code];
  const style: Intl.NumberFormatOptions | null = currency.test(code)
    ? { style: "currency", currency: code, currencyDisplay: "name", minimumFractionDigits: 0 }
    : unit === undefined
      ? null
      : { style: "unit", unit, unitDisplay: "long" };
  if (style === null) return ownNames[code]?.[locale] ?? null;
  const parts = new Intl.NumberFormat(tag, style).formatToParts(value);
  const name = parts.filter(({ type }) => type === "currency" || type === "unit").map((part) => part.value);
  return name.join("").trim() || null;
}
