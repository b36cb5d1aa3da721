// Places inside a token where one word must end or may well begin, by its letters alone.
import type { Comparable } from "../../model/comparable.ts";
import { isArabicLetter, isHaraka, isInvisible } from "../characters.ts";

const TEH_MARBUTA = 0x0629;
const ALEF = 0x0627;
const ALEF_MAKSURA = 0x0649;
const HAMZA = 0x0621;
const YEH_HAMZA = 0x0626;
const ALEF_HAMZA_BELOW = 0x0625;
const FATHATAN = 0x064b;
const KASRATAN = 0x064d;

/** What the letters say of the place before a letter of the comparable form. */
/** A word ends here: ة, ى or tanwin stands before. */
export const ENDS = 1;
/** إ stands after, and what stands before is no run of proclitics. */
export const BEGINS = 2;

/** Proclitics, with which a word may go on to إ: والإعلان, بإذن, للإعلام. */
const PROCLITICS = /^[وف]?(?:[بلك]?(?:ال)?|لل|ا)$/;

/** A mark for each place of the comparable form; `text` is the token. */
export function seamsOf(text: string, { norm, map }: Comparable): Uint8Array {
  const seams = new Uint8Array(norm.length + 1);
  for (let at = 1; at < norm.length; at++) {
    const before = norm.charCodeAt(at - 1);
    const after = norm.charCodeAt(at);
    if (!isArabicLetter(after)) continue;
    if (before === TEH_MARBUTA) seams[at] = ENDS;
    // شىء and مجىئه are how Egypt writes شيء and مجيئه.
    else if (before === ALEF_MAKSURA && after !== HAMZA && after !== YEH_HAMZA) seams[at] = ENDS;
    else if (tanwinBetween(text, map[at - 1] ?? 0, map[at] ?? 0)) {
      // جداًفي and جدًافي: the alef may stand on either side of the sign.
      const bearsAlef = before !== ALEF && after === ALEF;
      if (!bearsAlef) seams[at] = ENDS;
      else if (at + 1 < norm.length && isArabicLetter(norm.charCodeAt(at + 1))) seams[at + 1] = ENDS;
    } else if (text.charCodeAt(map[at] ?? 0) === ALEF_HAMZA_BELOW && !(at <= 5 && PROCLITICS.test(norm.slice(0, at)))) {
      seams[at] = BEGINS;
    }
  }
  return seams;
}

function tanwinBetween(text: string, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code >= FATHATAN && code <= KASRATAN) return true;
    if (!isHaraka(code) && !isInvisible(code)) return false;
  }
  return false;
}

/** Whether the letters as they stand may hold such a place: one pass, nothing allocated. */
export function mayHoldSeam(text: string): boolean {
  const last = text.length - 1;
  for (let at = 1; at < last; at++) {
    const code = text.charCodeAt(at);
    if (code === TEH_MARBUTA || code === ALEF_MAKSURA) {
      if (isArabicLetter(text.charCodeAt(at + 1)) || at + 1 < last) return true;
    } else if (code >= FATHATAN && code <= KASRATAN) {
      if (at + 1 < last) return true;
    } else if (code === ALEF_HAMZA_BELOW && !(at <= 5 && PROCLITICS.test(text.slice(0, at)))) return true;
  }
  return false;
}
