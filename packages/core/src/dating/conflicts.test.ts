// Which dates of a text are told to be impossible.
import { expect, it } from "vitest";
import { findValues } from "../mention/value-stage.ts";
import { wordsByHand } from "../mention/words-by-hand.cases.ts";
import { dateConflicts } from "./conflicts.ts";
import { parseDay } from "./days.ts";

it.each([
  ["قتل الثلاثاء 11 مارس 2025", "2025-03-12", []],
  ["قتل الإثنين 11 مارس 2025", "2025-03-12", ["2025-03-11 was a Tuesday, not a Monday."]],
  ["قال اليوم الأربعاء 12 مارس 2025", "2025-03-12", []],
  ["قال فجر اليوم الأربعاء 12 مارس 2025", "2025-03-10", ["Published 2025-03-10, but the text says it is 2025-03-12."]],
  ["قال في العام الجاري 2024", "2025-03-12", ["Published 2025-03-12, but the text says it is 2024-01-01/2024-12-31."]],
  ["قال في العام الجاري 2024", null, []],
])("%s, published %s", (marked, published, messages) => {
  const { text, words, sentences } = wordsByHand(marked);
  const { timeExpressions } = findValues(text, words, sentences);
  const found = dateConflicts(text, timeExpressions, published === null ? null : parseDay(published));
  expect(found.map((issue) => issue.message)).toEqual(messages);
  expect(found.every((issue) => issue.code === "date-conflict")).toBe(true);
});
