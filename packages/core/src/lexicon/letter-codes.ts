// One ASCII sign for each Arabic letter, so that the packed lexicon is smaller: UTF-8 takes two bytes a letter.

const arabic = "اليمنرتوبةسعدفكحقجأشطصخإهضغزىذثئءظؤآپچڤگ";
const signs = "ABCDEFGHIJKLMNOPQRSTUVWXYZ!#$%&*<=>?@^_~";

const toSign = new Map([...arabic].map((letter, place) => [letter, signs[place] ?? letter]));
const letterTable: readonly string[] = Array.from({ length: 128 }, (_, code) => {
  const sign = String.fromCharCode(code);
  const place = signs.indexOf(sign);
  return place < 0 ? sign : (arabic[place] ?? sign);
});

/** Arabic letters to signs. Throws on text that already has a sign in it: it could not be read back. */
export function encodeLetters(text: string): string {
  let out = "";
  for (const letter of text) {
    if (signs.includes(letter)) throw new RangeError(`cannot be packed: ${text}`);
    out += toSign.get(letter) ?? letter;
  }
  return out;
}

/** The letter of one sign. */
export const decodeLetter = (sign: string): string => letterTable[sign.charCodeAt(0)] ?? sign;

export function decodeLetters(text: string): string {
  let out = "";
  for (let at = 0; at < text.length; at++) out += letterTable[text.charCodeAt(at)] ?? text[at];
  return out;
}
