// Letters as the lexicon keys them: spelling variants folded one for one, and the skeleton that stems of one row share.

const dropped = /[\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u200c-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** Harakat, tatweel and direction marks removed; the letters stay as written. */
export function plain(form: string): string {
  return form.replace(dropped, "");
}

/** Letter variants and what each is keyed as: أ إ آ ٱ → ا, ى → ي, ة → ه, Persian look-alikes. */
const variants: readonly (readonly [letters: string, as: string])[] = [
  ["أإآٱ", "ا"],
  ["ىی", "ي"],
  ["ک", "ك"],
  ["گ", "ك"],
  ["ةہھ", "ه"],
];

/** Arabic block; what lies beyond is its own key. */
const tableSize = 0x0700;
const foldTable = Uint16Array.from({ length: tableSize }, (_, code) => code);
for (const [letters, as] of variants) for (const letter of letters) foldTable[letter.charCodeAt(0)] = as.charCodeAt(0);

/** Folds letter by letter, keeping the length. A form without variants is returned as it is. */
export function foldLetters(letters: string): string {
  for (let at = 0; at < letters.length; at++) {
    const code = letters.charCodeAt(at);
    if ((foldTable[code] ?? code) !== code) return foldFrom(letters, at);
  }
  return letters;
}

function foldFrom(letters: string, from: number): string {
  let out = letters.slice(0, from);
  for (let at = from; at < letters.length; at++) {
    const code = letters.charCodeAt(at);
    out += String.fromCharCode(foldTable[code] ?? code);
  }
  return out;
}

/** Letters that come and go inside one paradigm: long vowels and hamza seats. */
const weakTable = new Uint8Array(tableSize);
for (const letter of "اويءؤئ") weakTable[letter.charCodeAt(0)] = 1;
const ta = "ت".charCodeAt(0);
const mim = "م".charCodeAt(0);

/**
 * What the stems of one row have in common, so that rows can wait unread in buckets: weak letters dropped, the ت and م
 * that open verbal nouns and participles dropped, doubled letters once. كاتب، مكتوب، كتب share كتب.
 */
export function skeleton(folded: string): string {
  let out = "";
  let last = 0;
  for (let at = 0; at < folded.length; at++) {
    const code = folded.charCodeAt(at);
    if (weakTable[code] === 1 || code === last) continue;
    if (last === 0 && (code === ta || code === mim)) continue;
    out += folded[at];
    last = code;
  }
  return out;
}
