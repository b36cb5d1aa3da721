// Units in words: currencies by their ISO 4217 code, measures by their UCUM code where a browser knows their names.

/** UCUM to what Intl calls it. */
const measures: Readonly<Record<string, string>> = {
  km: "kilometer",
  m: "meter",
  cm: "centimeter",
  mm: "millimeter",
  "[mi_i]": "mile",
  "[ft_i]": "foot",
  "[yd_i]": "yard",
  kg: "kilogram",
  g: "gram",
  L: "liter",
  har: "hectare",
  a: "year",
  mo: "month",
  wk: "week",
  d: "day",
  h: "hour",
  min: "minute",
  s: "second",
  Cel: "celsius",
  "km/h": "kilometer-per-hour",
  Mby: "megabyte",
  Gby: "gigabyte",
};

const currency = /^[A-Z]{3}$/u;

/** The unit's name in the form that goes with the number ("3 أشهر", "12 جنيهًا مصريًا"); the code itself where it has no name. */
export function unitInWords(code: string, value: number, tag: string): string {
  const unit = measures[code];
  const style: Intl.NumberFormatOptions | null = currency.test(code)
    ? { style: "currency", currency: code, currencyDisplay: "name", minimumFractionDigits: 0 }
    : unit === undefined
      ? null
      : { style: "unit", unit, unitDisplay: "long" };
  if (style === null) return code;
  const parts = new Intl.NumberFormat(tag, style).formatToParts(value);
  const name = parts.filter(({ type }) => type === "currency" || type === "unit").map((part) => part.value);
  return name.join("").trim() || code;
}
