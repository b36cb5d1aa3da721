// How the interface counts, dates and addresses, in both languages.
import { describe, expect, test } from "vitest";
import { fill } from "./fill.ts";
import { interfaceIn, locales } from "./interface.ts";

const ar = interfaceIn("ar");
const en = interfaceIn("en");

test.each([
  [0, "لا وقائع", "0 facts"],
  [1, "واقعة واحدة", "1 fact"],
  [2, "واقعتان", "2 facts"],
  [3, "3 وقائع", "3 facts"],
  [10, "10 وقائع", "10 facts"],
  [11, "11 واقعة", "11 facts"],
  [100, "100 واقعة", "100 facts"],
  [103, "103 وقائع", "103 facts"],
  [2500, "2,500 واقعة", "2,500 facts"],
])("%i facts", (count, arabic, english) => {
  expect(ar.count("fact", count)).toBe(arabic);
  expect(en.count("fact", count)).toBe(english);
});

test.each([
  ["2024-03-28", "28 مارس 2024", "28 March 2024"],
  ["2024-11", "نوفمبر 2024", "November 2024"],
  ["2003", "2003", "2003"],
  ["XXXX-11", "نوفمبر", "November"],
  ["2024-03-01/2024-11-05", "1 مارس – 5 نوفمبر 2024", "1 March – 5 November 2024"],
  ["2023-12-30/2024-01-02", "30 ديسمبر 2023 – 2 يناير 2024", "30 December 2023 – 2 January 2024"],
  ["2024-03/2024-05", "مارس – مايو 2024", "March – May 2024"],
  ["2011/2014", "2011 – 2014", "2011 – 2014"],
  ["2025-09-08T08:00:00/2025-09-08T12:00:00", "8 سبتمبر 2025، 08:00 – 12:00", "8 September 2025, 08:00 – 12:00"],
  ["2025-21", "ربيع 2025", "spring 2025"],
  ["2025-33", "الربع الأول من 2025", "first quarter of 2025"],
  ["199X", "عقد 1990", "the 1990s"],
  ["2014/..", "منذ 2014", "since 2014"],
  ["2024~", "نحو 2024", "about 2024"],
  ["2025-W46", "2025-W46", "2025-W46"],
])("%s in words", (edtf, arabic, english) => {
  expect(ar.date(edtf)).toBe(arabic);
  expect(en.date(edtf)).toBe(english);
});

test("Arabic stands at the root", () => {
  expect([ar.href("how/"), en.href("how/")]).toEqual(["/how/", "/en/how/"]);
});

test("a placeholder without a value stays visible", () => {
  expect(fill("{n} من {all}", { n: "3" })).toBe("3 من {all}");
});

/** Every string of a dictionary with its path. */
function strings(value: unknown, path = ""): [path: string, text: string][] {
  if (typeof value === "string") return [[path, value]];
  return Object.entries(value ?? {}).flatMap(([name, inner]) => strings(inner, `${path}.${name}`));
}

describe.each(locales)("the dictionary in %s", (locale) => {
  const { t, p } = interfaceIn(locale);
  const all = [...strings(t), ...strings(p)];

  test("leaves nothing empty", () => {
    expect(all.filter(([, text]) => text.trim() === "")).toEqual([]);
  });

  test("is in its own language", () => {
    // The language link is in the other language, and the placeholder shows what an Arabic text looks like.
    const own = all.filter(([path]) => !/otherLanguage|placeholder/u.test(path));
    const foreign = locale === "ar" ? /[A-Za-z]{3,}/u : /[\u0600-\u06ff]/u;
    const allowed = /Apache-2\.0|\u2066connect-src 'none'\u2069|JSON|OpenAPI|\{\w+\}/gu;
    expect(own.filter(([, text]) => foreign.test(text.replace(allowed, "")))).toEqual([]);
  });
});
