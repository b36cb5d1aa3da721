// Arabic made comparable for search: without vowel marks and tatweel, letter variants folded. For matching only.

const folds: readonly (readonly [RegExp, string])[] = [
  [/[\u0640\u064b-\u065f\u0670]/gu, ""],
  [/[\u0622\u0623\u0625\u0671]/gu, "\u0627"],
  [/\u0649/gu, "\u064a"],
  [/\u0629/gu, "\u0647"],
  [/\u0624/gu, "\u0648"],
  [/\u0626/gu, "\u064a"],
];

export function fold(text: string): string {
  return folds.reduce((folded, [letters, letter]) => folded.replace(letters, letter), text.toLowerCase());
}

/** Words of a query or a text, folded. */
export function terms(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
