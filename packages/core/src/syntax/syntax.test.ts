// Trees of short sentences, and what holds of every tree.
import { describe, expect, test } from "vitest";
import { parseArticle } from "../index.ts";
import type { Word } from "../schema/article.ts";
import { treeCases } from "./syntax.cases.ts";

function arcs(words: readonly Word[]): string {
  const byId = new Map(words.map((word) => [word.id, word]));
  return words
    .filter((word) => word.upos !== "PUNCT")
    .map(({ form, head, deprel }) => (head === null ? `${form} root` : `${form}<${byId.get(head)?.form} ${deprel}`))
    .join(" | ");
}

describe("trees", () => {
  test.each(treeCases)("%s", (sentence, expected) => {
    expect(arcs(parseArticle(sentence).article.words)).toBe(expected);
  });
});

describe("every sentence is one tree", () => {
  test.each([
    "و و و أن إن الذي التي من ما لا لم",
    "قال: قال: قال: «»()،،.",
    "بعد أن قبل أن لكن لكن إذا لو حيث",
    "كان كان كان ليس",
    "«محمد بن علي» (الذي) و3 و4",
    "hello world 123",
  ])("%s", (text) => {
    const { words } = parseArticle(text).article;
    const place = new Map(words.map((word, at) => [word.id, at]));
    for (const word of words) {
      let steps = 0;
      for (let at: Word | undefined = word; at?.head; at = words[place.get(at.head) ?? -1]) {
        steps++;
        expect(steps).toBeLessThanOrEqual(words.length);
      }
    }
    expect(words.filter((word) => word.head === null).length).toBe(parseArticle(text).article.sentences.length);
  });
});
