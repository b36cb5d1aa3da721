import { expect, test } from "vitest";
import { isArabicLetter, isDigit, isHaraka, isInvisible, isSpace } from "./characters.ts";

const classes = { isArabicLetter, isDigit, isHaraka, isInvisible, isSpace };
const cases: readonly (readonly [characters: string, only: keyof typeof classes])[] = [
  ["ءأبةىيپچڤگٱﻻﷲ", "isArabicLetter"],
  ["07٠٩۰۹", "isDigit"],
  ["\u064b\u0652\u0670\u0610\u06d6", "isHaraka"],
  ["ـ\u200b\u200f\u061c\u2067\ufeff\u00ad", "isInvisible"],
  [" \n\t\u00a0\u2003\u3000", "isSpace"],
];

test.each(cases)("%j are %s and nothing else", (characters, only) => {
  for (const character of characters) {
    const holds = Object.entries(classes).filter(([, is]) => is(character.charCodeAt(0)));
    expect(holds.map(([name]) => name)).toEqual([only]);
  }
});

test("marks and foreign letters are no Arabic letters", () => {
  for (const character of "،؛؟٪«.aé-") expect(isArabicLetter(character.charCodeAt(0))).toBe(false);
});
