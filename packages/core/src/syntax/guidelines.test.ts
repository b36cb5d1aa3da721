// Trees keep the guidelines of Universal Dependencies on sentences of every kind, and the checker sees what breaks them.
import { describe, expect, test } from "vitest";
import { parseArticle } from "../index.ts";
import { guidelineProblems } from "./guideline-problems.ts";
import { guidelineCases } from "./guidelines.cases.ts";

describe("trees keep the guidelines", () => {
  test.each(guidelineCases)("%s", (sentence) => {
    expect(guidelineProblems(parseArticle(sentence).article)).toEqual([]);
  });

  test("in one text, joined by commas or run together", () => {
    for (const mark of [" ", "، ", "\n"]) {
      const { article } = parseArticle(guidelineCases.map((sentence) => sentence.replace(/\.$/, "")).join(mark));
      expect(guidelineProblems(article)).toEqual([]);
    }
  });
});

describe("the checker", () => {
  const { article } = parseArticle("قال الوزير إن الوضع صعب.");
  const { words } = article;
  const change = (form: string, change: { head?: string | null; deprel?: string }) =>
    guidelineProblems({ ...article, words: words.map((word) => (word.form === form ? { ...word, ...change } : word)) });
  const idOf = (form: string) => words.find((word) => word.form === form)?.id ?? null;

  test.each([
    ["a word under a mark", "الوضع", { head: idOf("إن") }],
    ["a conjunct before its head", "قال", { head: idOf("صعب"), deprel: "conj" }],
    ["two subjects", "الوزير", { head: idOf("صعب") }],
    ["a circle", "قال", { head: idOf("صعب"), deprel: "obl" }],
    ["a second root", "صعب", { head: null }],
    ["a head in another sentence", "الوزير", { head: "elsewhere" }],
    ["a mark that is no punct", ".", { deprel: "dep" }],
  ])("%s", (_, form, changed) => {
    expect(change(form, changed)).not.toEqual([]);
  });
});
