import { expect, test } from "vitest";
import type { Token } from "../schema/article.ts";
import { tokenCases } from "./tokenize.cases.ts";
import { tokenize } from "./tokenize.ts";

const marks: Readonly<Record<Token["kind"], string>> = {
  word: "",
  number: "/n",
  punct: "/p",
  url: "/u",
  email: "/e",
  handle: "/h",
  other: "/o",
};

test.each(tokenCases)("%s", (text, tokens) => {
  expect(
    tokenize(text)
      .map((token) => token.text + marks[token.kind])
      .join("|"),
  ).toBe(tokens);
});
