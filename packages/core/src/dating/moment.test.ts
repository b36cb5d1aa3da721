// Moments counted from the writing, on a day of publication and with its hour.
import { expect, it } from "vitest";
import { findValues } from "../mention/value-stage.ts";
import { wordsByHand } from "../mention/words-by-hand.cases.ts";
import { parseClock } from "./moment.ts";
import { resolveTimes } from "./resolve-stage.ts";

const day = { edtf: "2024-03-13", earliest: "2024-03-13", latest: "2024-03-13", basis: "stated", because: [] } as const;

it.each([
  ["انفجرت^ قبل ساعتين", "2024-03-13T12:30:00", "2024-03-13T10:30", "2024-03-13T10:30:00"],
  ["انفجرت^ قبل ساعتين", "2024-03-13T01:30:00", "2024-03-12T23:30", "2024-03-12T23:30:00"],
  ["انفجرت^ قبل ساعتين", "2024-03-13T00:00:00", "2024-03-13", "2024-03-13~"],
  ["انفجرت^ قبل ساعتين", "2024-03-13", "2024-03-13", "2024-03-13~"],
  ["انفجرت^ قبل 30 ساعة", "2024-03-13", "2024-03-12", "2024-03-12~"],
  ["انفجرت^ قبل 100 دقيقة", "2024-03-13", "2024-03-13", "2024-03-13~"],
  ["عادت^ بعد ساعتين", "2024-03-13", "PT2H", null],
  ["الآن", "2024-03-13T12:30:00", "PRESENT_REF", "2024-03-13T12:30:00"],
  ["آخر 3 دقائق", "2024-03-13T12:30:00", "PT3M", "2024-03-13T12:27:00/2024-03-13T12:30:00"],
])("%s at %s", (marked, published, value, edtf) => {
  const { text, words, sentences } = wordsByHand(marked);
  const { timeExpressions } = findValues(text, words, sentences);
  const [time] = resolveTimes(timeExpressions, { ...day, because: [] }, parseClock(published));
  expect([time?.value, time?.edtf]).toEqual([value, edtf]);
});
