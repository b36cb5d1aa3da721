// Bounds that stand away from their number.
import { expect, it } from "vitest";
import type { Word } from "../../model/word.ts";
import { wordsByHand } from "../words-by-hand.cases.ts";
import { findQuantities } from "./find-quantities.ts";
import { readItems } from "./items.ts";

const lemmas: Readonly<Record<string, string>> = {
  يتجاوز: "تجاوز",
  تجاوز: "تجاوز",
  يقل: "قل",
  تخفض: "خفض",
  تصل: "وصل",
  وصلت: "وصل",
  يزيد: "زاد",
};
const nominal = (word: Word): Word =>
  lemmas[word.form]
    ? { ...word, lemma: lemmas[word.form] ?? "" }
    : ["عن", "إلى", "على"].includes(word.form)
      ? { ...word, upos: "ADP" }
      : word;

it.each([
  ["لا يتجاوز~ عدد أعضائها 14 وزيرا", "14 at-most"],
  ["تجاوز^ عدد القتلى 100 قتيل", "100 more-than"],
  ["لا يقل~ عددهم عن 30 شخصا", "30 at-least"],
  ["ألا تخفض~ المساحات عن 700 ألف فدان", "700000 at-least"],
  ["يزيد~ عدد سكانها على مليون نسمة", "1000000 more-than"],
  ["بتكلفة تصل~ إلى 4 مليارات جنيه", "4000000000 at-most"],
  ["وصلت^ الكلفة إلى 4 مليارات جنيه", "4000000000 exact"],
  ["تصل~ قيمة المخزون إلى 90 مليار جنيه", "90000000000 exact"],
  ["ثلاث مذكرات احتجاج على الأقل", "3 at-least"],
  ["ربع الوظائف القيادية على الأقل", "0.25 at-least"],
  ["تجاوز^ الأزمة، وأصاب^ 20 شخصا", "20 exact"],
])("%s: %s", (marked, said) => {
  const { text, words } = wordsByHand(marked);
  const found = findQuantities(text, readItems(text, words.map(nominal)), []);
  expect(found.map(({ value, bound }) => `${value} ${bound}`)).toEqual([said]);
});
