// Which PLOVER type a sentence's predicates have: only what actors do to one another has one.
import { describe, expect, test } from "vitest";
import { parseArticle } from "../index.ts";

describe("types of events", () => {
  test.each([
    ["قصفت الطائرات مواقع عسكرية.", "قصفت", "ASSAULT"],
    ["تظاهر آلاف العمال أمام البرلمان.", "تظاهر", "PROTEST"],
    ["تراجعت الحكومة عن قرارها.", "تراجعت", "RETREAT"],
    ["تراجعت نسبة البطالة إلى 7 في المئة.", "تراجعت", null],
    ["اجتاحت السيول القرية.", "اجتاحت", null],
    ["اجتاح الجيش القرية.", "اجتاح", "ASSAULT"],
    ["يواصل رجال الإنقاذ البحث عن المفقودين.", "البحث", null],
    ["وافق البرلمان على الميزانية.", "وافق", "AGREE"],
    ["اعتقلت الشرطة ثلاثة مشتبه بهم.", "اعتقلت", "COERCE"],
  ])("%s", (sentence, predicate, event) => {
    const { propositions } = parseArticle(sentence).facts;
    expect(propositions.find((one) => one.predicate.text === predicate)?.event).toBe(event);
  });
});
