// Reads a stretch of text with digits in it, without spaces: numbers in every notation, dates, clock times, and what stands between them.
import { fold } from "../../script/fold.ts";
import type { CalendarDay } from "./item.ts";

export type Piece =
  | {
      readonly kind: "number";
      readonly start: number;
      readonly end: number;
      readonly value: number;
      readonly digits: string | null;
    }
  | { readonly kind: "date"; readonly start: number; readonly end: number; readonly date: CalendarDay }
  | { readonly kind: "clock"; readonly start: number; readonly end: number; readonly clock: string }
  /** Digits that are a name or a code, not a number: F-16, +961 1 234567. */
  | { readonly kind: "code"; readonly start: number; readonly end: number }
  | { readonly kind: "mark"; readonly start: number; readonly end: number; readonly norm: string };

/** More digits than a number in news has: identifiers, not numbers. Largest amounts are in the hundreds of trillions. */
const LONGEST_NUMBER = 18;

const date3 = /(\d{1,4})([/.-])(\d{1,2})\2(\d{1,4})(?![\d]|[/.-]\d)/y;
const clock = /(\d{1,2}):(\d{2})(?::(\d{2}))?(?![\d:])/y;
/** 18h30، 9H: French hours, as the press of the Maghreb writes them. */
const frenchClock = /(\d{1,2})h(\d{2})?(?![\da-z])/iy;
const score = /\d{1,3}:\d{1,3}(?!\d)/y;
const grouped = /\d{1,3}(?:,\d{3})+(?:\.\d{1,18})?(?!\d)/y;
const dotGrouped = /\d{1,3}(?:\.\d{3}){2,6}(?:,\d{1,18})?(?!\d)/y;
const dotThenComma = /\d{1,3}\.\d{3},\d{1,2}(?!\d)/y;
/** Gulf and AFP style: 19ر2 is 2.19, the decimals written first. */
const reh = /(\d{1,6})ر(\d{1,9})(?!\d)/y;
const decimal = /\d{1,18}[.,]\d{1,18}(?![\d])(?:e[+-]?\d{1,2}(?!\d))?/y;
const leadingDot = /[.]\d{1,18}(?!\d)/y;
const exponent = /\d{1,18}e[+-]?\d{1,2}(?![\da-z])/y;
/** 192.168.1.2: an address of the net. */
const address = /\d{1,3}(?:\.\d{1,3}){3}(?![\d.]*\d)/y;
const digitRun = /\d+/y;
const latin = /[a-z][a-z-]*/iy;
const letters = /[\u0621-\u06d3]+(?:\.[\u0621-\u06d3])*/y;

/** Digits, separators and dashes of all scripts as ASCII, one character for one. */
export function ascii(raw: string): string {
  let plain = "";
  for (const char of raw) {
    const folded = fold(char);
    if (char === "،") plain += ",";
    else if (char === "−" || char === "–" || char === "—" || char === "‐" || char === "‑" || char === "ـ") plain += "-";
    else plain += folded.length === char.length ? folded : char;
  }
  return plain;
}

const at = (pattern: RegExp, text: string, place: number): RegExpExecArray | null => {
  pattern.lastIndex = place;
  return pattern.exec(text);
};

/** Pieces of `raw` in order; offsets are into `raw`. `before` is the character before it in the text. Linear time. */
export function readDigits(raw: string, before = " "): Piece[] {
  const text = ascii(raw);
  const pieces: Piece[] = [];
  for (let place = 0; place < text.length; ) {
    const piece = pieceAt(text, place, before);
    pieces.push(piece);
    place = piece.end;
  }
  return markCodes(pieces, text, before);
}

function pieceAt(text: string, place: number, before: string): Piece {
  const char = text.charAt(place);
  const start = place;
  const previous = place > 0 ? text.charAt(place - 1) : before;
  const fresh = !/[\p{L}\d]/u.test(previous);
  const signed = (char === "-" || char === "+") && fresh && previous !== char && /[\d.]/.test(text.charAt(place + 1));
  if (signed) {
    const next = pieceAt(text, place + 1, char);
    if (next.kind === "number") return { ...next, start, value: char === "-" ? -next.value : next.value, digits: null };
    return { kind: "mark", start, end: start + 1, norm: char };
  }
  if (char === "." && fresh) {
    const match = at(leadingDot, text, place);
    if (match) return { kind: "number", start, end: start + match[0].length, value: Number(match[0]), digits: null };
  }
  if (char >= "0" && char <= "9") return numberAt(text, place);
  const word = at(latin, text, place) ?? at(letters, text, place);
  const end = word ? start + word[0].length : start + 1;
  return { kind: "mark", start, end, norm: fold(text.slice(start, end)).toLowerCase() };
}

/** 1.1^23, 2^-1. */
const power = /\^([+-]{0,2})(\d{1,3}(?:\.\d{1,6})?)(?!\d)/y;

function numberAt(text: string, start: number): Piece {
  const base = plainNumberAt(text, start);
  const raised = base.kind === "number" ? at(power, text, base.end) : null;
  if (base.kind !== "number" || raised === null) return base;
  const sign = raised[1] === "-" ? -1 : 1;
  return { ...base, end: base.end + raised[0].length, value: base.value ** (sign * Number(raised[2])), digits: null };
}

function plainNumberAt(text: string, start: number): Piece {
  const three = at(date3, text, start);
  const date = three && calendarDay(three[1] ?? "", three[3] ?? "", three[4] ?? "");
  if (three && date) return { kind: "date", start, end: start + three[0].length, date };
  const time = at(clock, text, start);
  if (time && Number(time[1]) <= 24 && Number(time[2]) < 60) {
    const [, hour = "", minute = "", second] = time;
    return {
      kind: "clock",
      start,
      end: start + time[0].length,
      clock: [hour.padStart(2, "0"), minute, ...(second ? [second] : [])].join(":"),
    };
  }
  const french = at(frenchClock, text, start);
  if (french && Number(french[1]) <= 24 && Number(french[2] ?? 0) < 60)
    return {
      kind: "clock",
      start,
      end: start + french[0].length,
      clock: `${(french[1] ?? "").padStart(2, "0")}:${french[2] ?? "00"}`,
    };
  const result = at(score, text, start);
  if (result) return { kind: "code", start, end: start + result[0].length };
  const number = (match: string, value: number, digits: string | null = null): Piece => ({
    kind: "number",
    start,
    end: start + match.length,
    value,
    digits,
  });
  const swapped = at(reh, text, start);
  if (swapped) return number(swapped[0], Number(`${swapped[2]}.${swapped[1]}`));
  const host = at(address, text, start);
  if (host && !isGrouped(host[0])) return { kind: "code", start, end: start + host[0].length };
  const commas = at(grouped, text, start);
  if (commas) return number(commas[0], Number(commas[0].replaceAll(",", "")));
  const dots = at(dotGrouped, text, start) ?? at(dotThenComma, text, start);
  if (dots) return number(dots[0], Number(dots[0].replaceAll(".", "").replace(",", ".")));
  const fraction = at(decimal, text, start) ?? at(exponent, text, start);
  if (fraction) return number(fraction[0], Number(fraction[0].replace(",", ".")));
  const run = at(digitRun, text, start)?.[0] ?? text.charAt(start);
  return run.length > LONGEST_NUMBER ? { kind: "code", start, end: start + run.length } : number(run, Number(run), run);
}

/** 1.234.567.890: groups of three are a number. */
const isGrouped = (dotted: string): boolean => /^\d{1,3}(?:\.\d{3})+$/.test(dotted);

/** Day, month and year of three numbers in either order; null where no order gives a date. Two-digit years are 1970–2069. */
export function calendarDay(first: string, second: string, third: string): CalendarDay | null {
  const [a, b, c] = [Number(first), Number(second), Number(third)];
  const full = (year: string): number =>
    year.length > 2 ? Number(year) : Number(year) + (Number(year) < 70 ? 2000 : 1900);
  const valid = (year: number, month: number, day: number): CalendarDay | null =>
    month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month) && year >= 1000 && year <= 2200
      ? { year, month, day }
      : null;
  if (first.length === 4) return valid(a, b, c) ?? valid(a, c, b);
  if (third.length === 4 || third.length === 2) return valid(full(third), b, a) ?? valid(full(third), a, b);
  return null;
}

const lengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
function daysIn(year: number, month: number): number {
  return month === 2 && (year % 4 !== 0 || (year % 100 === 0 && year % 400 !== 0)) ? 28 : (lengths[month - 1] ?? 0);
}

/** Latin words that may stand right beside a number without making it a code; filled from the unit and currency tables by the reader. */
const besideNumbers = new Set(
  "usd eur gbp jpy cny chf cad aud sar aed qar kwd bhd omr yer jod iqd lbp syp egp sdg lyd tnd dzd mad ils try irr inr pkr rub km m cm mm kg g mg ml l gb mb kw mw c am pm e us".split(
    " ",
  ),
);

/** F-16, 5G, +961-1-234567, 1-2-3: digits that belong to a name, a telephone number or a list are no numbers. */
function markCodes(pieces: Piece[], text: string, before: string): Piece[] {
  const dashes = pieces.filter((piece) => piece.kind === "mark" && piece.norm === "-").length;
  const digits = pieces.reduce((sum, piece) => sum + (piece.kind === "number" ? piece.end - piece.start : 0), 0);
  const phone =
    (dashes >= 2 && digits >= 7) ||
    (/^(?:\+|00)/.test(text) && digits >= 8) ||
    (/^0\d{5}/.test(text) && !text.includes("."));
  return pieces.map((piece, place) => {
    if (piece.kind !== "number") return piece;
    const left = pieces[place - 1];
    const right = pieces[place + 1];
    const named = (mark: Piece | undefined) =>
      mark?.kind === "mark" && /^[a-z]/.test(mark.norm) && !besideNumbers.has(mark.norm);
    const beforeDash = pieces[place - 2];
    const letter = beforeDash === undefined ? before : beforeDash.kind === "mark" ? beforeDash.norm : "";
    // الـ28: the stroke behind the article is no dash
    const dashed = left?.kind === "mark" && left.norm === "-" && /^\p{L}/u.test(letter) && !/(?:ال|لل)$/.test(letter);
    return phone || named(left) || named(right) || dashed
      ? { kind: "code", start: piece.start, end: piece.end }
      : piece;
  });
}
