// Who wants, fears or holds what, and of whom.
import { expect, test } from "vitest";
import { parseArticle, stances } from "./index.ts";
import { Stance } from "./schema/index.ts";

/** Holder, attitude and what it is about, as one line each. */
function lines(text: string): string[] {
  const parsed = parseArticle(text);
  const names = new Map(parsed.facts.entities.map(({ id, name }) => [id, name.ar]));
  return stances(parsed).map(
    ({ holder, attitude, value }) => `${names.get(holder) ?? holder} ${attitude}${value === null ? "" : ` ${value}`}`,
  );
}

test.each([
  ["طالبت المعارضة بتشكيل حكومة جديدة.", ["المعارضة wants Uu"]],
  ["قال الوزير إن المحادثات بدأت أمس.", ["الوزير holds CT+"]],
  ["نفى الوزير أن تكون المحادثات قد بدأت.", ["الوزير rejects CT-"]],
  ["رفضت الوزارة التعليق على التقرير.", []],
  ["بدأت المحادثات أمس.", []],
])("%s", (text, expected) => {
  expect(lines(text)).toEqual(expected);
});

test("a fear is a fear, whatever its holder thinks likely", () => {
  expect(lines("تخشى الأحزاب أن يؤدي الانسحاب إلى فراغ.")[0]).toMatch(/^الأحزاب fears/u);
});

test("each fits its schema, points at a report that is there and quotes the text", () => {
  const text = "قالت الوزارة إن المحادثات ستبدأ غدا. وطالبت المعارضة بتشكيل حكومة جديدة.";
  const parsed = parseArticle(text);
  const all = stances(parsed);
  expect(all.length).toBeGreaterThan(1);
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  for (const stance of all) {
    expect(Stance.parse(stance)).toEqual(stance);
    expect(parsed.facts.reports.map(({ id }) => id)).toContain(stance.report);
    for (const { start, end, text: words } of stance.evidence) expect(text.slice(start, end)).toBe(words);
  }
});
