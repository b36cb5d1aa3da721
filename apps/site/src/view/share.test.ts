// Each source's share of the text: parts add up to one, and an inner report's letters are its own source's.
import { parseArticle } from "@isnad/core";
import { expect, test } from "vitest";
import { readingOf } from "./reading.ts";
import { sharesOf } from "./share.ts";

test("the parts are the whole", () => {
  const shares = sharesOf(readingOf(parseArticle("قال الوزير إن المحادثات بدأت. وانتهت الجلسة مساء أمس.")));
  expect(shares.reduce((sum, { part }) => sum + part, 0)).toBeCloseTo(1);
  expect(shares.some(({ report }) => report === null)).toBe(true);
});

test("a text without letters has no shares", () => {
  expect(sharesOf(readingOf(parseArticle("… !")))).toEqual([]);
});
