// Times without a date, in words a reader understands: no code of the data model reaches the page.
import { expect, test } from "vitest";
import { interfaceIn } from "./interface.ts";

test.each([
  ["P1M", "شهر", "1 month"],
  ["P2D", "يومان", "2 days"],
  ["P3M", "3 أشهر", "3 months"],
  ["P20Y", "20 سنة", "20 years"],
  ["PT81M", "81 دقيقة", "81 minutes"],
  ["P1DE", "10 سنوات", "10 years"],
  ["PXM", "أشهر", "months"],
  ["PXDE", "عقود", "decades"],
  ["PRESENT_REF", "وقت كتابة الخبر", "when the article was written"],
  ["XXXX-WXX", "أسبوع لا يُعرف أيّه", "a week, not known which"],
  ["XXXX-WXX-3", "الأربعاء", "Wednesday"],
  ["XXXX-WXX-5TMO", "الجمعة صباحًا", "Friday in the morning"],
  ["XXXX-WXX-7T21:30", "الأحد 21:30", "Sunday 21:30"],
  ["XXXX-XX-XXTEV", "مساءً", "in the evening"],
  ["XXXX-XX-XXT05:00Z", "05:00", "05:00"],
  ["XXXX-11-06", "6 نوفمبر", "6 November"],
  ["XXXX-06", "يونيو", "June"],
  ["XXXX-WXX-1/2017-05", null, null],
  ["P10Y/P20Y", null, null],
])("%s", (value, arabic, english) => {
  expect(interfaceIn("ar").time(value)).toBe(arabic);
  expect(interfaceIn("en").time(value)).toBe(english);
});
