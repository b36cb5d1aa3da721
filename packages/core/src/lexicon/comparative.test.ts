// English comparatives as the glosses of elatives need them.
import { expect, test } from "vitest";
import { comparativeOf } from "./comparative.ts";

test.each([
  ["big", "bigger"],
  ["long", "longer"],
  ["large", "larger"],
  ["easy", "easier"],
  ["good", "better"],
  ["many", "more"],
  ["important", "more important"],
  ["well known", "more well known"],
])("%s → %s", (gloss, comparative) => {
  expect(comparativeOf(gloss)).toBe(comparative);
});
