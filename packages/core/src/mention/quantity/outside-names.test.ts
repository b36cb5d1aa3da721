// Which quantities are left where names are known.
import { expect, it } from "vitest";
import { outsideNames } from "./outside-names.ts";

const at = (start: number, end: number) => ({ start, end });

it.each([
  ["inside a name", [at(5, 7)], [at(0, 8)], []],
  ["the whole name", [at(5, 7)], [at(5, 7)], []],
  ["beside a name", [at(8, 10)], [at(0, 7)], [at(8, 10)]],
  ["longer than the name", [at(5, 12)], [at(5, 7)], [at(5, 12)]],
  ["inside the outer of two names", [at(6, 7), at(20, 21)], [at(0, 30), at(2, 4)], []],
  ["names in any order", [at(6, 7), at(20, 21)], [at(20, 25), at(0, 3)], [at(6, 7)]],
])("%s", (_, quantities, names, left) => {
  expect(outsideNames(quantities, names)).toEqual(left);
});
