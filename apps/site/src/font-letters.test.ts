// The faces hold every letter that the interface writes, and every letter of Arabic and its digits.
import { describe, expect, test } from "vitest";
import { arabicLetters, inRanges, latinLetters } from "./font-letters.ts";
import { interfaceIn, locales } from "./i18n/interface.ts";

const lacking = (text: string): string[] =>
  [...new Set(text)].filter(
    (letter) => !inRanges(letter.codePointAt(0) ?? 0, [...arabicLetters, ...latinLetters, [0x0a, 0x0a]]),
  );

describe.each(locales)("in %s", (locale) => {
  test("no letter of the interface is missing", () => {
    const { t, p } = interfaceIn(locale);
    expect(lacking(JSON.stringify([t, p]))).toEqual([]);
  });
});

// An Arabic line takes its digits and quotation marks from the file of its letters: the page waits for no other.
test.each([
  "ابتثجحخدذرزسشصضطظعغفقكلمنهوي",
  "ءآأإؤئةى",
  "ًٌٍَُِّْٰـ",
  "پچژڤگک",
  "0123456789 ٠١٢٣٤٥٦٧٨٩ ٪٫٬",
  "«» “” ‘’ ،؛؟.:!()[]%-–—…/",
])("one file holds %s", (line) => {
  const missing = [...line].filter((letter) => !inRanges(letter.codePointAt(0) ?? 0, arabicLetters));
  expect(missing).toEqual([]);
});
