// Every item can be explained, every explanation ends at words of the text, and no circle of ids runs on.
import { expect, test } from "vitest";
import { parseArticle } from "../index.ts";
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
