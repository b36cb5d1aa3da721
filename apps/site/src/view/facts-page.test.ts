// The page of facts by itself: its links inside lead to something on it, whatever a fact is tied to.
import { parseArticle } from "@isnad/core";
import { expect, test } from "vitest";
import { interfaceIn } from "../i18n/interface.ts";
import { factsPage } from "./facts-page.ts";
import { readingOf } from "./reading.ts";

const texts = [
  "ارتفعت الأسعار بعدما أعلنت الحكومة أن الدعم سيُرفع. وانسحب الوفد بينما قال رئيسه إن المفاوضات مستمرة.",
  "خفض البنك الفائدة لأن محافظه توقع أن يتراجع التضخم. ورحب التجار بالقرار، لكن النقابة حذرت من ارتفاع الأسعار.",
  "استقال الوزير قبل أن يتهمه النواب بالتقصير.",
];

test("some fact here is tied to a report, which the page does not show", () => {
  const tied = texts.flatMap((text) => {
    const { facts } = parseArticle(text, { id: "x" });
    return facts.relations.filter(({ to }) => facts.reports.some(({ id }) => id === to));
  });
  expect(tied.length).toBeGreaterThan(0);
});

test.each(texts)("%s", (text) => {
  const reading = readingOf(parseArticle(text, { id: "x" }));
  const { markup } = factsPage({ reading, ui: interfaceIn("ar"), base: "/articles/x/" });
  const ids = new Set([...markup.matchAll(/ id="([^"]+)"/gu)].map(([, id]) => id));
  const inside = [...markup.matchAll(/href="#([^"]+)"/gu)].map(([, id]) => id);
  expect(inside.filter((id) => !ids.has(id))).toEqual([]);
});
