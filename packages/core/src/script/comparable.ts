// The comparable form of a whole text, with the way back to the original offsets. The text itself is never changed.
import type { Comparable } from "../model/comparable.ts";
import { isArabicLetter } from "./characters.ts";
import { foldFinal, textOfCodes } from "./fold.ts";
import { COMPOSITE, DROPPED, foldCode, HAMZA_ABOVE, unfoldForm, withHamza } from "./fold-letter.ts";

/**
 * Folds a text letter by letter as `fold` does a word: ى and ة are folded where no Arabic letter follows.
 * `norm[i]` stands for the original characters from `map[i]` up to `map[i + 1]`; signs that are dropped belong to the letter before
 * them; the letters of a ligature all start where it starts. Linear time.
 */
export function comparable(text: string): Comparable {
  let norm = new Uint16Array(text.length + 1);
  let map = new Uint32Array(text.length + 1);
  let size = 0;
  const room = (more: number): void => {
    if (size + more < norm.length) return;
    const capacity = 2 * (size + more) + 1;
    const largerNorm = new Uint16Array(capacity);
    const largerMap = new Uint32Array(capacity);
    largerNorm.set(norm);
    largerMap.set(map);
    norm = largerNorm;
    map = largerMap;
  };
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const folded = foldCode(code);
    if (folded === DROPPED) {
      if (code === HAMZA_ABOVE && size > 0) norm[size - 1] = withHamza(norm[size - 1] ?? 0);
      continue;
    }
    if (folded !== COMPOSITE) {
      room(1);
      norm[size] = folded;
      map[size++] = at;
      continue;
    }
    const letters = unfoldForm(code);
    room(letters.length);
    for (let letter = 0; letter < letters.length; letter++) {
      norm[size] = letters.charCodeAt(letter);
      map[size++] = at;
    }
  }
  foldFinals(norm, size);
  room(1);
  map[size] = text.length;
  return { norm: textOfCodes(norm, size), map: map.slice(0, size + 1) };
}

function foldFinals(norm: Uint16Array, size: number): void {
  for (let at = 0; at < size; at++) {
    const code = norm[at] ?? 0;
    const folded = foldFinal(code);
    if (folded !== code && !(at + 1 < size && isArabicLetter(norm[at + 1] ?? 0))) norm[at] = folded;
  }
}
