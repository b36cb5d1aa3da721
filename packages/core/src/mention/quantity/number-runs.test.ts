// Which stretches of numbers are read.
import { expect, it } from "vitest";
import { findValues } from "../value-stage.ts";
import { wordsByHand } from "../words-by-hand.cases.ts";

const count = (marked: string): number => {
  const { text, words, sentences } = wordsByHand(marked);
  return findValues(text, words, sentences).quantities.length;
};

it.each([
  ["the ends of a long row", "1 ".repeat(1000), 8],
  ["words beside a long row", `20 جنديا و ${"1 ".repeat(1000)} و 30 جنديا`, 10],
])("%s", (_, marked, found) => {
  expect(count(marked)).toBe(found);
});
