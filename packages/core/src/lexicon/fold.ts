// Letters as the lexicon keys them: spelling variants folded one for one, and the skeleton that stems of one row share.

const dropped = /[\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u200c-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** Harakat, tatweel and direction marks removed; the letters stay as written. */
export function plain(form: string): string {
  return form.replace(dropped, "");
}

const variants: Readonly<Record<string, string>> = {
  أ: "ا",
  إ: "ا",
  آ: "ا",
  ٱ: "ا",
  ى: "ي",
  ة: "ه",
  ی: "ي",
  ک: "ك",
  گ: "ك",
  ہ: "ه",
  ھ: "ه",
};

/** Folds letter by letter, keeping the length: أ إ آ ٱ → ا, ى → ي, ة → ه, Persian look-alikes. */
export function foldLetters(letters: string): string {
  let out = "";
  for (const letter of letters) out += variants[letter] ?? letter;
  return out;
}

/** Letters that come and go inside one paradigm: long vowels and hamza seats. */
const weak = new Set("اويءؤئ");

/**
 * What the stems of one row have in common, so that rows can wait unread in buckets: weak letters dropped, the ت and م
 * that open verbal nouns and participles dropped, doubled letters once. كاتب، مكتوب، كتب share كتب.
 */
export function skeleton(folded: string): string {
  let out = "";
  let last = "";
  for (const letter of folded) {
    if (weak.has(letter) || letter === last) continue;
    if (out === "" && (letter === "ت" || letter === "م")) continue;
    out += letter;
    last = letter;
  }
  return out;
}
