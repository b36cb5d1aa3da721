// The letters of a token without harakat, tatweel and invisible characters, with the place of each in what is written.
import { ALEF, COMPOSITE, DROPPED, foldCode, unfoldForm } from "../script/fold-letter.ts";

export interface Letters {
  /** Hamzas, ى and ة as written; look-alikes folded. */
  readonly text: string;
  /** Place of each letter in the written form; null where every character is a letter. */
  readonly at: readonly number[] | null;
  /** Length of the written form. */
  readonly size: number;
}

const hamzatedAlefs = "أإآٱ";
/** A final ئ as two signs: الطوارىء (the emergency). */
const hamzaBesideYa = "ىء";
const nothingToDrop = /^[\u0621-\u063a\u0641-\u064a]*$/;

export function lettersOf(written: string): Letters {
  const size = written.length;
  if (nothingToDrop.test(written) && !written.endsWith(hamzaBesideYa)) return { text: written, at: null, size };
  let text = "";
  const at: number[] = [];
  for (let place = 0; place < size; place++) {
    const code = written.charCodeAt(place);
    const folded = foldCode(code);
    if (folded === DROPPED) continue;
    const letter = String.fromCharCode(code);
    const kept = folded === ALEF && hamzatedAlefs.includes(letter) ? letter : String.fromCharCode(folded);
    for (const one of folded === COMPOSITE ? unfoldForm(code) : kept) {
      text += one;
      at.push(place);
    }
  }
  if (text.endsWith(hamzaBesideYa)) {
    text = `${text.slice(0, -hamzaBesideYa.length)}ئ`;
    at.pop();
  }
  return { text, at, size };
}
