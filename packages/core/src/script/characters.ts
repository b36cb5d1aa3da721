// Character classes of Arabic writing, by UTF-16 code unit. Sources: Unicode blocks Arabic (0600), Supplement (0750), Extended-A (08A0), Presentation Forms A and B.

/** Bits of `classOf`. */
const LETTER = 1;
const MARK = 2;
const DIGIT = 4;
const INVISIBLE = 8;
const SPACE = 16;

const TABLE_SIZE = 0x0900;
const table = buildTable();

function buildTable(): Uint8Array {
  const classes = new Uint8Array(TABLE_SIZE);
  const fill = (from: number, to: number, bits: number): void => {
    classes.fill(bits, from, to + 1);
  };
  fill(0x09, 0x0d, SPACE);
  fill(0x20, 0x20, SPACE);
  fill(0x85, 0x85, SPACE);
  fill(0xa0, 0xa0, SPACE);
  fill(0xad, 0xad, INVISIBLE); // soft hyphen
  fill(0x30, 0x39, DIGIT);
  fill(0x0610, 0x061a, MARK);
  fill(0x061c, 0x061c, INVISIBLE); // Arabic letter mark
  fill(0x0620, 0x063f, LETTER);
  fill(0x0640, 0x0640, INVISIBLE); // tatweel
  fill(0x0641, 0x064a, LETTER);
  fill(0x064b, 0x065f, MARK);
  fill(0x0660, 0x0669, DIGIT);
  fill(0x066e, 0x066f, LETTER);
  fill(0x0670, 0x0670, MARK); // superscript alef: هٰذا
  fill(0x0671, 0x06d3, LETTER);
  fill(0x06d5, 0x06d5, LETTER);
  fill(0x06d6, 0x06dc, MARK);
  fill(0x06df, 0x06e8, MARK);
  fill(0x06e5, 0x06e6, LETTER);
  fill(0x06ea, 0x06ed, MARK);
  fill(0x06ee, 0x06ef, LETTER);
  fill(0x06f0, 0x06f9, DIGIT);
  fill(0x06fa, 0x06fc, LETTER);
  fill(0x06ff, 0x06ff, LETTER);
  fill(0x0750, 0x077f, LETTER);
  fill(0x08a0, 0x08c9, LETTER);
  fill(0x08ca, 0x08e1, MARK);
  fill(0x08e3, 0x08ff, MARK);
  return classes;
}

function classOf(code: number): number {
  if (code < TABLE_SIZE) return table[code] ?? 0;
  if (code < 0x2000) return code === 0x1680 ? SPACE : code === 0x180e ? INVISIBLE : 0;
  if (code <= 0x206f) {
    if (code <= 0x200a || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f) return SPACE;
    return (code >= 0x200b && code <= 0x200f) || (code >= 0x202a && code <= 0x202e) || code >= 0x2060 ? INVISIBLE : 0;
  }
  if (code === 0x3000) return SPACE;
  if (code < 0xfb50) return 0;
  if (code === 0xfeff) return INVISIBLE;
  if (isPresentationForm(code))
    return (code >= 0xfe70 && code <= 0xfe7f) || (code >= 0xfc5e && code <= 0xfc63) ? MARK : LETTER;
  if (code >= 0xfe00 && code <= 0xfe0f) return INVISIBLE; // variation selectors
  return code >= 0xff10 && code <= 0xff19 ? DIGIT : 0;
}

/** A letter of the Arabic script, presentation forms included; not tatweel, not a vowel sign. */
export function isArabicLetter(code: number): boolean {
  return (classOf(code) & LETTER) !== 0;
}

/** A vowel sign, shadda, tanwin, superscript alef or Quranic mark. */
export function isHaraka(code: number): boolean {
  return (classOf(code) & MARK) !== 0;
}

/** ASCII, Arabic-Indic (٠–٩), Persian (۰–۹) or full-width digit. */
export function isDigit(code: number): boolean {
  return (classOf(code) & DIGIT) !== 0;
}

/** Tatweel, zero-width characters, bidi controls, soft hyphen, variation selectors: they are part of no word. */
export function isInvisible(code: number): boolean {
  return (classOf(code) & INVISIBLE) !== 0;
}

/** White space, line breaks and no-break spaces included. */
export function isSpace(code: number): boolean {
  return (classOf(code) & SPACE) !== 0;
}

/** What can stand inside an Arabic word: letters, their marks, tatweel and invisible characters. */
export function isArabicWordPart(code: number): boolean {
  return (classOf(code) & (LETTER | MARK | INVISIBLE)) !== 0;
}

/** A letter drawn in one of its four positions, or a ligature: ﻻ, ﷲ. */
export function isPresentationForm(code: number): boolean {
  return (
    (code >= 0xfb50 && code <= 0xfdff && !(code >= 0xfd3e && code <= 0xfd4f)) || (code >= 0xfe70 && code <= 0xfefc)
  );
}

/** A Latin, Greek or Cyrillic letter: what foreign words in Arabic news are written in. */
export function isForeignLetter(code: number): boolean {
  if (code < 0x80) return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
  return code >= 0xc0 && code <= 0x052f && code !== 0xd7 && code !== 0xf7;
}

/** A control character that no text needs: C0 without tab and line ends, DEL, C1 without NEL. */
export function isControl(code: number): boolean {
  return (code < 0x20 && !(code >= 0x09 && code <= 0x0d)) || (code >= 0x7f && code <= 0x9f && code !== 0x85);
}
