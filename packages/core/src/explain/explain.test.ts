// Every item can be explained, every explanation ends at words of the text, and no circle of ids runs on.
import { expect, test } from "vitest";
import { parseArticle } from "../index.ts";
import { timeInWords } from "./date-words.ts";
import { explain } from "./index.ts";

const parsed = parseArticle(
  "قال وزير الخارجية العراقي الأسبوع الماضي إن 900 جندي قد ينسحبون من البلاد، وأضاف أن المحادثات بدأت عام 2024.",
  {
    published: "2024-09-07",
  },
);
const { entities, mentions, times, quantities, propositions, reports, commitments, relations } = parsed.facts;

test("every item has an explanation that begins with itself and names no step twice", () => {
  const items = [
    ...entities,
    ...mentions,
    ...times,
    ...quantities,
    ...propositions,
    ...reports,
    ...commitments,
    ...relations,
  ];
  expect(items.length).toBeGreaterThan(5);
  for (const { id } of [...items, ...parsed.article.words]) {
    const steps = explain(parsed, id)?.steps ?? [];
    expect(steps[0]?.id).toBe(id);
    expect(new Set(steps.map((step) => step.id)).size).toBe(steps.length);
    expect(steps.every(({ says }) => says.ar !== "" && says.en !== "")).toBe(true);
  }
});

test("a fact leads to the words that prove it and to the rules that read them", () => {
  for (const { id } of propositions) {
    const steps = explain(parsed, id)?.steps ?? [];
    expect(steps.some(({ kind }) => kind === "word")).toBe(true);
    for (const { span } of steps) if (span) expect(parsed.article.text.slice(span.start, span.end)).toBe(span.text);
    expect(steps[0]?.by).toBeTruthy();
  }
});

test("a reported fact leads to its report and to who is how sure", () => {
  const reported = reports[0]?.propositions[0] ?? "";
  const kinds = (explain(parsed, reported)?.steps ?? []).map(({ kind }) => kind);
  expect(kinds).toEqual(expect.arrayContaining(["report", "commitment"]));
});

test("the day of publication, and an id that is none", () => {
  expect(explain(parsed, "published")?.steps[0]).toMatchObject({ kind: "published", basis: "stated" });
  expect(explain(parsed, "p99999")).toBeNull();
});

const told = (id: string | undefined) => explain(parsed, id ?? "")?.steps[0]?.says;

test("times, numbers, sources and names are told in words that a reader knows", () => {
  expect(told(times.find(({ text }) => text.includes("2024"))?.id)).toEqual({
    ar: "«عام 2024» تعني: عام 2024",
    en: "«عام 2024» means 2024",
  });
  expect(told(quantities[0]?.id)?.en).toMatch(/^«900 جندي» means 900 /);
  expect(told(reports[1]?.id)?.en).toBe("«أضاف» attributes what is said to «وزير الخارجية العراقي»");
  expect(told(entities[0]?.id)?.ar).toMatch(/^ورد ذكر «.*» في (?:موضع واحد|موضعين|\d+ مواضع)$/);
});

test.each([
  ["2024-09-07", "7 سبتمبر 2024", "7 September 2024"],
  ["2026-35", "الربع الثالث من 2026", "the third quarter of 2026"],
  ["2024-06/2024-08", "بين يونيو 2024 وأغسطس 2024", "between June 2024 and August 2024"],
  ["P3Y", "3 سنوات", "3 years"],
  ["P2D", "يومان", "2 days"],
  ["PT11H", "11 ساعة", "11 hours"],
  ["XXXX-10-28", "28 أكتوبر، من سنة غير معروفة", "28 October, in a year that is not known"],
  ["XXXX-WXX-4", "يوم خميس، من أسبوع غير معروف", "a Thursday, in a week that is not known"],
  ["2024~", "نحو عام 2024", "about 2024"],
  ["PAST_REF", "PAST_REF", "PAST_REF"],
])("%s in words", (value, ar, en) => {
  expect(timeInWords(value)).toEqual({ ar, en });
});
