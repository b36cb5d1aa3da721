// Numerals in words, digits or both, read left to right: ثلاثة آلاف ومئتان وخمسة عشر، 15,5 مليون، مليونان ونصف المليون.
import { normOf } from "../../match/index.ts";
import type { Item } from "./item.ts";
import { afterAnd, alfa, entryAt, fractions } from "./numeral-lexicon.ts";

/** Where a reading ended and what it is worth. */
interface Read {
  readonly to: number;
  readonly value: number;
}

export interface Reading extends Read {
  readonly definite: boolean;
  readonly construct: boolean;
  readonly digits: string | null;
  readonly words: boolean;
}

/** 4.1 مليار is 4,100,000,000, not 4,099,999,999.9999995: what a number's digits can say, and no more. */
const SIGNIFICANT_DIGITS = 15;
const exact = (value: number): number => Number(value.toPrecision(SIGNIFICANT_DIGITS));

/** The decimal mark as it is spoken: فاصلة. */
const COMMAS: ReadonlySet<string> = new Set(["فاصله", "فاصل"]);

/** A number below 1000 in words that starts at `at`: مئتان وخمسة عشر. */
function readGroup(items: readonly Item[], at: number): Read | null {
  const first = entryAt(items, at);
  if (first === undefined) return null;
  let value: number;
  let to = at + 1;
  if (first.kind === "hundred") value = first.value;
  else {
    const small = readSmall(items, at);
    if (small === null) return null;
    const hundred = entryAt(items, small.to);
    // خمس مئة: the hundred is a word of its own
    if (small.value >= 3 && small.value <= 9 && hundred?.kind === "hundred" && hundred.value === 100) {
      value = small.value * 100;
      to = small.to + 1;
    } else return small;
  }
  const next = afterAnd(items, to);
  const rest = next < 0 ? null : readSmall(items, next);
  if (rest !== null && rest.value <= 10 && fractions.get(items[rest.to]?.norm ?? "")?.plural) return { to, value };
  return rest !== null && rest.value > 0 ? { to: rest.to, value: value + rest.value } : { to, value };
}

/** 0–99 in words. */
export function readSmall(items: readonly Item[], at: number): Read | null {
  const first = entryAt(items, at);
  if (first === undefined) return null;
  const second = entryAt(items, at + 1);
  if (first.kind === "unit" || first.kind === "joined") {
    if (second?.kind === "unit" && second.value === 10 && !second.definite && first.value >= 1 && first.value <= 9)
      return { to: at + 2, value: first.value + 10 };
    const next = afterAnd(items, at + 1);
    const ten = next < 0 ? undefined : entryAt(items, next);
    if (ten?.kind === "ten" && first.value >= 1 && first.value <= 9)
      return { to: next + 1, value: first.value + ten.value };
    return first.kind === "joined" ? null : { to: at + 1, value: first.value };
  }
  return first.kind === "ten" || first.kind === "teen" ? { to: at + 1, value: first.value } : null;
}

/** The scale word at `at`: ألف، ملايين; ألفا after a number. */
export function scaleAt(items: readonly Item[], at: number): number | null {
  const entry = entryAt(items, at);
  if (entry?.kind === "scale") return entry.value;
  return items[at]?.norm === alfa && items[at]?.tag === undefined ? 1e3 : null;
}

/** One addend: a group or digits with their scales, a scale alone, or a dual scale. */
function readTerm(items: readonly Item[], at: number): (Read & { readonly scale: number }) | null {
  const item = items[at];
  const entry = entryAt(items, at);
  if (entry?.kind === "dual") return { to: at + 1, value: entry.value, scale: entry.value / 2 };
  const digits = item?.tag === "number" ? item.amount : undefined;
  let read: Read | null;
  if (digits !== undefined) read = readDigitHundreds(items, at, digits.value);
  else if (entry?.kind === "scale") read = { to: at, value: 1 };
  else read = readGroup(items, at);
  if (read === null) return null;
  let { to, value } = read;
  let scale = 1;
  // A four-digit number before ألف is a year, not thousands of thousands.
  const tooLarge = digits !== undefined && value >= 1000;
  for (
    let next = scaleAt(items, to);
    next !== null && !(tooLarge && next === 1e3) && (scale === 1 || scale <= next);
    next = scaleAt(items, to)
  ) {
    value *= next;
    scale *= next;
    to++;
  }
  return { to, value, scale };
}

/** ٣ مئة و٢١: digits before the word hundred count hundreds. */
function readDigitHundreds(items: readonly Item[], at: number, value: number): Read {
  const hundred = entryAt(items, at + 1);
  if (hundred?.kind !== "hundred" || hundred.value !== 100 || hundred.definite || value > 1000)
    return { to: at + 1, value };
  const next = afterAnd(items, at + 2);
  const digits = items[next]?.tag === "number" ? items[next]?.amount?.value : undefined;
  const rest =
    next < 0 ? null : digits !== undefined && digits < 100 ? { to: next + 1, value: digits } : readSmall(items, next);
  return rest === null ? { to: at + 2, value: value * 100 } : { to: rest.to, value: value * 100 + rest.value };
}

const EXCEPT = normOf("إلا");
// خمسة إلا ربعا without a scale is an hour and its minutes.

/** The fraction that follows و, or is missing after إلا: مليون إلا ربع، خمسة ونصف، مليون ونصف المليون. `unit` is what it is a part of. */
function readAddedFraction(items: readonly Item[], at: number, unit: number): Read | null {
  const less = items[at]?.norm === EXCEPT && items[at]?.tag === undefined && unit > 1;
  const next = less ? at + 1 : afterAnd(items, at);
  const word = next < 0 ? undefined : items[next];
  // ثلاثون وتسعة أعشار
  const several = next < 0 ? null : readSmall(items, next);
  const parts =
    several && items[several.to]?.tag === undefined ? fractions.get(items[several.to]?.norm ?? "") : undefined;
  if (several && parts?.plural) return { to: several.to + 1, value: (less ? -1 : 1) * several.value * parts.value };
  // إلا ربعا: the accusative of the part that is missing
  const fraction =
    word && word.tag === undefined
      ? (fractions.get(word.norm) ??
        (less && word.norm.endsWith("ا") ? fractions.get(word.norm.slice(0, -1)) : undefined))
      : undefined;
  if (fraction === undefined || fraction.plural || fraction.shy) return null;
  const scale = scaleAt(items, next + 1);
  return { to: scale === null ? next + 1 : next + 2, value: (less ? -1 : 1) * fraction.value * (scale ?? unit) };
}

/** سبعة فاصلة خمسة: the decimals behind the spoken comma. */
function readDecimals(items: readonly Item[], at: number): Read | null {
  const comma = items[at];
  if (comma?.tag !== undefined || !COMMAS.has(comma?.norm ?? "")) return null;
  const digits = items[at + 1]?.amount?.digits;
  const small = digits != null ? { to: at + 2, value: Number(digits) } : readSmall(items, at + 1);
  if (small === null) return null;
  return { to: small.to, value: small.value / 10 ** (digits?.length ?? String(small.value).length) };
}

/** A whole number expression from `at`, or null. Each item is looked at a bounded number of times. */
export function readNumeral(items: readonly Item[], at: number): Reading | null {
  const item = items[at];
  if (item === undefined) return null;
  const first = readTerm(items, at);
  if (first === null) return null;
  let { to, value, scale } = first;
  while (scale > 1) {
    const next = afterAnd(items, to);
    const term = next < 0 ? null : readTerm(items, next);
    if (term === null || term.value >= scale) break;
    to = term.to;
    value += term.value;
    scale = term.scale;
  }
  const decimals = scale === 1 ? readDecimals(items, to) : null;
  if (decimals !== null) {
    to = decimals.to;
    value += Math.sign(value || 1) * decimals.value;
  }
  const part = readAddedFraction(items, to, scale);
  if (part !== null) {
    to = part.to;
    value += part.value;
  }
  const entry = entryAt(items, at);
  const single = to === at + 1;
  return {
    to,
    value: exact(value),
    definite: entry?.definite ?? (single && item.amount?.definite === true),
    construct: entryAt(items, to - 1)?.construct ?? false,
    digits: single ? (item.amount?.digits ?? null) : null,
    words: item.tag !== "number" || !single,
  };
}

/** نصف، ثلاثة أرباع، نصف مليون، ثلثي. */
export function readFraction(items: readonly Item[], at: number): (Reading & { readonly plural: boolean }) | null {
  const item = items[at];
  if (item === undefined || item.tag !== undefined) return null;
  const word = fractions.get(item.norm);
  if (word !== undefined && !word.shy && !word.plural) {
    const scale = scaleAt(items, at + 1);
    const definite = item.norm.startsWith("ال");
    if (scale !== null)
      return {
        to: at + 2,
        value: word.value * scale,
        definite,
        construct: false,
        digits: null,
        words: true,
        plural: true,
      };
    return { to: at + 1, value: word.value, definite, construct: false, digits: null, words: true, plural: false };
  }
  return null;
}
