// How real what sentences tell is, by class, through the whole pipeline.
import { describe, expect, test } from "vitest";
import { parseArticle } from "../index.ts";
import { realisCases } from "./realis.cases.ts";

describe("how real what is told is", () => {
  test.each(realisCases)("%s", (sentence, ...expected) => {
    const { propositions } = parseArticle(sentence).facts;
    expect(propositions.map(({ predicate, realis }) => `${predicate.text} ${realis}`)).toEqual(
      expect.arrayContaining(expected),
    );
  });
});
