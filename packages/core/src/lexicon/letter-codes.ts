// One ASCII sign for each Arabic letter, so that the packed lexicon is smaller: UTF-8 takes two bytes a letter.

const arabic = "اليمنرتوبةسعدفكحقجأشطصخإهضغزىذثئءظؤآپچڤگ";
const signs = "ABCDEFGHIJKLMNOPQRSTUVWXYZ!#$%&*<=>?@^_~";

const toSign = new Map([...arabic].map((letter, place) => [letter, signs[place] ?? letter]));
const toLetter = new Map([...signs].map((sign, place) => [sign, arabic[place] ?? sign]));

const translate = (text: string, table: ReadonlyMap<string, string>): string => {
  let out = "";
  for (const sign of text) out += table.get(sign) ?? sign;
  return out;
};

/** Arabic letters to signs. Throws on text that already has a sign in it: it could not be read back. */
export function encodeLetters(text: string): string {
  for (const sign of text) if (toLetter.has(sign)) throw new RangeError(`cannot be packed: ${text}`);
  return translate(text, toSign);
}

export const decodeLetters = (text: string): string => translate(text, toLetter);
