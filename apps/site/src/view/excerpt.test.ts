// Parts of a long text: together they hold every sentence and fact once, and each can be read by itself.
import { parseArticle } from "@isnad/core";
import { expect, test } from "vitest";
import { excerptOf, partsOf } from "./excerpt.ts";
import { readingOf } from "./reading.ts";

const paragraph = "قال وزير المالية إن الموازنة ستناقش غدا. وأضاف أن العجز بلغ ثلاثة مليارات دينار.\n";

test("a short text is one part", () => {
  expect(partsOf(parseArticle(paragraph))).toHaveLength(1);
});

test("the parts of a long text hold every sentence, fact and report once", () => {
  const parsed = parseArticle(paragraph.repeat(400));
  const parts = partsOf(parsed);
  expect(parts.length).toBeGreaterThan(1);
  expect(parts.flat().map(({ id }) => id)).toEqual(parsed.article.sentences.map(({ id }) => id));
  const excerpts = parts.map((sentences) => excerptOf(parsed, sentences));
  for (const list of ["propositions", "reports", "times", "quantities"] as const) {
    const ids = excerpts.flatMap(({ facts }) => facts[list].map(({ id }) => id));
    expect(ids).toEqual(parsed.facts[list].map(({ id }) => id));
  }
  for (const excerpt of excerpts)
    expect(readingOf(excerpt).sentences.every(({ reports }) => reports.length > 0)).toBe(true);
});

test("a text without sentences has no parts", () => {
  expect(partsOf(parseArticle(""))).toEqual([]);
});
