// Which quantities are given the time they hold at.
import { expect, it } from "vitest";
import { findValues } from "../value-stage.ts";
import { wordsByHand } from "../words-by-hand.cases.ts";

it.each([
  ["كان^ هناك 500 جندي في 2014", "2014"],
  ["صدر^ 350 ألف برميل العام الماضي", "العام الماضي"],
  ["قتل^ 20 شخصا. في 2014 عاد^", null],
  ["أجلى^ 20 شخصا وعاد^ في 2014", null],
  ["صمد^ 20 شخصا ثلاثة أيام", null],
])("%s: %s", (marked, said) => {
  const { text, words, sentences } = wordsByHand(marked);
  const { quantities, timeExpressions } = findValues(text, words, sentences);
  const time = timeExpressions.find((one) => one.id === quantities[0]?.asOf);
  expect(time?.text ?? null).toBe(said);
});
