// The letters of a token without harakat, tatweel and invisible characters, with the offset of each in the text.
import { ALEF, foldCode, unfoldForm } from "../script/fold-letter.ts";

export interface Letters {
  /** Hamzas, ى and ة as written; look-alikes folded. */
  readonly text: string;
  /** Offset of each letter in the text. */
  readonly at: readonly number[];
  readonly end: number;
}

const hamzatedAlefs = "أإآٱ";
const plainLetters = /^[\u0621-\u063a\u0641-\u064a]*$/;

export function lettersOf(text: string, start: number, end: number): Letters {
  const slice = text.slice(start, end);
  if (plainLetters.test(slice)) return { text: slice, at: Array.from({ length: slice.length }, (_, place) => start + place), end };
  let out = "";
  const at: number[] = [];
  for (let place = start; place < end; place++) {
    const code = text.charCodeAt(place);
    const folded = foldCode(code);
    if (folded === 0) continue;
    const letter = String.fromCharCode(code);
    const letters = folded === 1 ? unfoldForm(code) : folded === ALEF && hamzatedAlefs.includes(letter) ? letter : String.fromCharCode(folded);
    for (const one of letters) {
      out += one;
      at.push(place);
    }
  }
  return { text: out, at, end };
}
