import { expect, it, test } from "vitest";
import { inputIssues } from "./input-issues.ts";

const cases: readonly (readonly [text: string, codes: readonly string[]])[] = [
  ["قال الوزير إن الاجتماع تأجل.", []],
  ["أعلنت شركة Apple إطلاق iPhone 15 في السعودية اليوم", []],
  ["", ["empty"]],
  [" \n\t\u200f", ["empty"]],
  ["The minister said the meeting was postponed.", ["not-arabic"]],
  ["12 + 30", ["not-arabic"]],
  ["部長は会議が延期されたと述べた", ["not-arabic"]],
  ["قال\u0000 الوزير\u0007", ["control-characters"]],
  ["قال\nالوزير\tأمس\r\n", []],
  ["قال \ud83d الوزير 😀", ["lone-surrogates"]],
  ["ﻗﺎل الوزير", ["presentation-forms"]],
  [`قال ${"لا".repeat(150)} الوزير`, ["very-long-word"]],
];

test.each(cases)("%j", (text, codes) => {
  expect(inputIssues(text).map(({ code }) => code)).toEqual(codes);
});

it("points at the first place", () => {
  const [issue] = inputIssues("قال\u0001 ثم\u0002");
  expect(issue?.span).toEqual({ start: 3, end: 4, text: "\u0001" });
  expect(issue?.message).toContain("2");
});
