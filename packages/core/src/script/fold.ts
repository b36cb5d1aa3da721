// The comparable form of one word: what lexicon look-ups and string comparisons use.
import { isArabicLetter } from "./characters.ts";
import {
  ALEF_MAKSURA,
  COMPOSITE,
  DROPPED,
  foldCode,
  HAMZA_ABOVE,
  HEH,
  TEH_MARBUTA,
  unfoldForm,
  withHamza,
  YEH,
} from "./fold-letter.ts";

/**
 * The word without harakat, tatweel and invisible characters, أإآٱ as ا, look-alikes and digits folded, and its last letter
 * ى as ي, ة as ه. Inside a word ى and ة stay as they are: they cannot stand there, and so betray words glued together.
 * A word that needs no folding is returned as it is, without allocation.
 */
export function fold(form: string): string {
  const length = form.length;
  const last = length - 1;
  for (let at = 0; at < length; at++) {
    const code = form.charCodeAt(at);
    if (foldCode(code) !== code) return foldFrom(form, at);
    if (at === last && (code === ALEF_MAKSURA || code === TEH_MARBUTA))
      return form.slice(0, at) + String.fromCharCode(foldFinal(code));
    if ((code === ALEF_MAKSURA || code === TEH_MARBUTA) && !isArabicLetter(form.charCodeAt(at + 1)))
      return foldFrom(form, at);
  }
  return form;
}

/** What a letter is compared as at the end of a word: ى as ي, ة as ه, any other as itself. */
export function foldFinal(code: number): number {
  if (code === ALEF_MAKSURA) return YEH;
  return code === TEH_MARBUTA ? HEH : code;
}

/** The slow way, from the letter before the first that needs folding: its last letter may turn out to be a final one. */
function foldFrom(form: string, first: number): string {
  const from = Math.max(0, first - 1);
  const codes: number[] = [];
  const push = (code: number): void => {
    const before = codes.length - 1;
    const letter = codes[before];
    if (letter !== undefined && !isArabicLetter(code)) codes[before] = foldFinal(letter);
    codes.push(code);
  };
  for (let at = from; at < form.length; at++) {
    const code = form.charCodeAt(at);
    const folded = foldCode(code);
    const before = codes.length - 1;
    if (folded === COMPOSITE) {
      const letters = unfoldForm(code);
      for (let letter = 0; letter < letters.length; letter++) push(letters.charCodeAt(letter));
    } else if (folded !== DROPPED) push(folded);
    else if (code === HAMZA_ABOVE && before >= 0) codes[before] = withHamza(codes[before] ?? 0);
  }
  const end = codes.length - 1;
  if (end >= 0) codes[end] = foldFinal(codes[end] ?? 0);
  return form.slice(0, from) + textOfCodes(codes, codes.length);
}

/** Code units handed to String.fromCharCode at once: far below every engine's argument limit. */
const CHUNK = 8192;

/** The string of the first `size` code units. */
export function textOfCodes(codes: number[] | Uint16Array, size: number): string {
  if (size <= CHUNK) return textOf(size === codes.length ? codes : codes.slice(0, size));
  let text = "";
  for (let from = 0; from < size; from += CHUNK) {
    text += textOf(codes.slice(from, Math.min(from + CHUNK, size)));
  }
  return text;
}

// `apply` reads a list by its length; spreading would walk it step by step.
const textOf = (codes: number[] | Uint16Array): string => Reflect.apply(String.fromCharCode, null, codes);
