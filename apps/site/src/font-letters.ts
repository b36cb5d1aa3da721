// The letters that the site's faces keep. An Arabic face holds all that an Arabic line is written with, its digits and punctuation
// included, so that a page begins with one file a face; Latin letters stand in a face of their own.

/** Code points from and to, both included. */
export type Ranges = readonly (readonly [from: number, to: number])[];

/** Digits and the punctuation that both scripts share. */
const shared: Ranges = [
  [0x20, 0x40],
  [0x5b, 0x5b],
  [0x5d, 0x5d],
  [0xa0, 0xa0],
  [0xab, 0xab],
  [0xb7, 0xb7],
  [0xbb, 0xbb],
  [0x2013, 0x2014],
  [0x2018, 0x2019],
  [0x201c, 0x201d],
  [0x2026, 0x2026],
  [0x2066, 0x2069],
];

/** Arabic letters and marks, both sets of Arabic digits, the letters of Persian and of loan words. */
export const arabicLetters: Ranges = [
  ...shared,
  [0x60c, 0x60c],
  [0x61b, 0x61b],
  [0x61f, 0x61f],
  [0x621, 0x63a],
  [0x640, 0x652],
  [0x660, 0x66c],
  [0x670, 0x671],
  [0x67e, 0x67e],
  [0x686, 0x686],
  [0x698, 0x698],
  [0x6a4, 0x6a4],
  [0x6a9, 0x6a9],
  [0x6ad, 0x6af],
  [0x6cc, 0x6cc],
  [0x6d4, 0x6d4],
  [0x6f0, 0x6f9],
  [0x200c, 0x200f],
];

/** Latin letters as the languages of western Europe write them. */
export const latinLetters: Ranges = [
  ...shared,
  [0x41, 0x7e],
  [0xa1, 0xff],
  [0x152, 0x153],
  [0x20ac, 0x20ac],
  [0x2190, 0x2192],
];

export function inRanges(codePoint: number, ranges: Ranges): boolean {
  return ranges.some(([from, to]) => from <= codePoint && codePoint <= to);
}
