// One character of a text to the character it is compared as: alef variants, look-alikes, digits, spaces, presentation forms.
import { isHaraka, isInvisible, isPresentationForm, isSpace } from "./characters.ts";

/** Returned by `foldCode` for what has no place in a comparable form: vowel signs, tatweel, invisible characters. */
export const DROPPED = 0;
/** Returned by `foldCode` for a ligature or positional form, whose letters `unfoldForm` gives. */
export const COMPOSITE = 1;

export const ALEF = 0x0627;
export const TEH_MARBUTA = 0x0629;
export const HEH = 0x0647;
export const WAW = 0x0648;
export const ALEF_MAKSURA = 0x0649;
export const YEH = 0x064a;
export const HAMZA_ABOVE = 0x0654;
const YEH_HAMZA = 0x0626;
const WAW_HAMZA = 0x0624;

/** Letters that are compared as another: [compared as, the variants]. */
const VARIANTS: readonly (readonly [string, string])[] = [
  ["ا", "أإآٱٲٳٵ"],
  ["ي", "یېۍےۓؽؾؿ"],
  ["ئ", "ٸ"],
  ["ك", "کڪڬڭگ"], // گ and ڭ write the g of كركوك, أكادير
  ["ه", "ھہەۀۂ"],
  ["ة", "ۃ"],
  ["و", "ۄۅۆۇۈۉۋ"],
  ["ب", "پ"],
  ["ت", "ٹ"],
  ["ج", "چ"],
  ["ز", "ژ"],
  ["ف", "ڤڢڥ"],
  ["ق", "ڨڧ"], // Tunisian ڨفصة (Gafsa)
  ["ن", "ں"],
  ["ء", "ٴ"],
  [".", "٫"],
  [",", "٬"],
  ["%", "٪"],
];

const TABLE_SIZE = 0x0900;
const table = buildTable();

function buildTable(): Uint16Array {
  const folded = new Uint16Array(TABLE_SIZE);
  for (let code = 0; code < TABLE_SIZE; code++) {
    folded[code] = isHaraka(code) || isInvisible(code) ? DROPPED : code;
  }
  // NUL and SOH would read as the two signals; both are compared as a space.
  folded[0] = 0x20;
  folded[1] = 0x20;
  folded[0xa0] = 0x20;
  for (let digit = 0; digit < 10; digit++) {
    folded[0x0660 + digit] = 0x30 + digit;
    folded[0x06f0 + digit] = 0x30 + digit;
  }
  for (const [as, variants] of VARIANTS) {
    for (let at = 0; at < variants.length; at++) folded[variants.charCodeAt(at)] = as.charCodeAt(0);
  }
  return folded;
}

/** The code unit that `code` is compared as, `DROPPED`, or `COMPOSITE`. Final ى and ة are left to the caller, who knows what follows. */
export function foldCode(code: number): number {
  if (code < TABLE_SIZE) return table[code] ?? code;
  if (code < 0x2000) return isInvisible(code) ? DROPPED : code;
  if (isPresentationForm(code)) return isHaraka(code) ? DROPPED : COMPOSITE;
  if (code <= 0x206f || code >= 0xfe00 || code === 0x3000) {
    if (isInvisible(code)) return DROPPED;
    if (code >= 0xff10 && code <= 0xff19) return code - 0xff10 + 0x30;
    return isSpace(code) && code !== 0x2028 && code !== 0x2029 ? 0x20 : code;
  }
  return code;
}

/** The comparable letters of a positional form or ligature: "ﻻ" → "لا". Source: Unicode compatibility decomposition (NFKC). */
export function unfoldForm(code: number): string {
  const letters = String.fromCharCode(code).normalize("NFKC");
  let unfolded = "";
  for (let at = 0; at < letters.length; at++) {
    const folded = foldCode(letters.charCodeAt(at));
    if (folded > COMPOSITE) unfolded += String.fromCharCode(folded);
    else if (folded === COMPOSITE) unfolded += letters.charAt(at); // a form without decomposition: ﷽
  }
  return unfolded;
}

/** The letter that a hamza written as a sign of its own makes of the letter before it: و + ٔ → ؤ; otherwise that letter itself. */
export function withHamza(code: number): number {
  if (code === WAW) return WAW_HAMZA;
  return code === YEH || code === ALEF_MAKSURA ? YEH_HAMZA : code;
}
