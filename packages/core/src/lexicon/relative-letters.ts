// A word written relative to the skeleton of its bucket: in the bucket علن, إعلان is إ,,ا, and packs like every other إفعال.
import { decodeLetter, encodeLetters } from "./letter-codes.ts";

/** Stands for the next letter of the skeleton. */
const next = ",";
/** Stands for the last letter of the skeleton once more: قرر in the bucket قر. */
const again = "'";

/** Letters to signs; each item of a list (parted by ;) starts the skeleton afresh. */
export function encodeRelative(text: string, bone: string): string {
  if (text.includes(next) || text.includes(again)) throw new RangeError(`cannot be packed: ${text}`);
  let out = "";
  let at = 0;
  for (const letter of text) {
    if (letter === ";") at = 0;
    if (letter === bone[at]) {
      out += next;
      at++;
    } else if (at > 0 && letter === bone[at - 1]) out += again;
    else out += encodeLetters(letter);
  }
  return out;
}

export function decodeRelative(text: string, bone: string): string {
  let out = "";
  let at = 0;
  for (let place = 0; place < text.length; place++) {
    const sign = text[place] ?? "";
    if (sign === next) out += bone[at++] ?? "";
    else if (sign === again) out += bone[at - 1] ?? "";
    else {
      if (sign === ";") at = 0;
      out += decodeLetter(sign);
    }
  }
  return out;
}
