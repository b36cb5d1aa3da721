// Words stay whole: letters that join are never parted by a tag, and an offset finds its word.
import { parseArticle } from "@isnad/core";
import { expect, test } from "vitest";
import { interfaceIn } from "../i18n/interface.ts";
import { articleText, piecesOf, wordIdAt } from "./article-text.ts";
import { highlightCss } from "./highlight-css.ts";
import { readingOf } from "./reading.ts";

const token = (text: string, start: number) => ({
  id: `t${start}`,
  start,
  end: start + text.length,
  text,
  by: "test",
  kind: "word" as const,
});

test("tokens that meet letter to letter are one piece, punctuation is one of its own", () => {
  const text = "عام2014 قال:";
  const tokens = [token("عام", 0), token("2014", 3), token("قا", 8), token("ل", 10), token(":", 11)];
  const whole = { start: 0, end: text.length, text };
  expect(piecesOf(text, tokens, whole).map(({ start, end }) => text.slice(start, end))).toEqual([
    "عام",
    "2014",
    "قال",
    ":",
  ]);
});

test.each([
  "",
  "   ",
  "<script>alert(1)</script>",
  'قال "أ" & <ب>.',
  "قال الوزير إن المحادثات بدأت.\n\nوأضاف أنها ستستمر.",
])("%j: the page's text is the article's, escaped", (text) => {
  const parsed = parseArticle(text);
  const reading = readingOf(parsed);
  const markup = articleText({ reading, ui: interfaceIn("en"), base: "" }).markup;
  const words = markup
    .replace(/<a class="no"[^>]*>\d+<\/a>/gu, "")
    .replace(/<[^>]+>/gu, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
  expect(words.replace(/\s+/gu, "")).toBe(text.replace(/\s+/gu, ""));
  expect(markup).not.toContain("<script");
  expect(highlightCss(reading)).not.toContain("<");
});

test("an offset inside a word finds it, one outside finds none", () => {
  const parsed = parseArticle("قال الوزير إن المحادثات بدأت.");
  expect(wordIdAt(5, parsed)).toBe("t4");
  expect(wordIdAt(3, parsed)).toBeNull();
  expect(wordIdAt(999, parsed)).toBeNull();
});
