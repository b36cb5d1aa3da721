// Offsets after a character outside the basic plane count it once.
import { expect, test } from "vitest";
import { toCodePointOffsets } from "./code-point-offsets.ts";

test.each([
  ["no surrogates", "قال", { start: 0, end: 3 }, { start: 0, end: 3 }],
  ["an emoji before", "😀قال", { start: 2, end: 5 }, { start: 1, end: 4 }],
  ["a lone surrogate is one", "\ud83dقال😀", { start: 1, end: 6 }, { start: 1, end: 5 }],
])("%s", (_, text, span, expected) => {
  expect(toCodePointOffsets({ items: [{ id: "w2", ...span }] }, text)).toEqual({ items: [{ id: "w2", ...expected }] });
});
