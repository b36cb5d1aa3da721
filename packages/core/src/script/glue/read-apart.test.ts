import { describe, expect, it, test } from "vitest";
import { fold } from "../fold.ts";
import { functionWords, lexiconCases, names, seamCases, words } from "./glue.cases.ts";
import { lexicalVocabulary } from "./lexical-vocabulary.ts";
import { nameIndex } from "./name-index.ts";
import { mayBeGlued, readApart } from "./read-apart.ts";
import type { PieceReading, Vocabulary } from "./vocabulary.ts";

const known = new Set([...words, ...functionWords, ...names].map(fold));

/** A few words, each with or without و. */
const small: Vocabulary = {
  costOf: (form) => (read(form.replaceAll("ى", "ي")) === null ? Number.POSITIVE_INFINITY : 1),
  read,
  markNames: nameIndex(names).mark,
};

function read(form: string): PieceReading | null {
  const norm = fold(form);
  const conjunction = !known.has(norm) && norm.startsWith("و");
  const bare = conjunction ? norm.slice(1) : norm;
  if (!known.has(bare)) return null;
  const is = (list: readonly string[]): boolean => list.map(fold).includes(bare);
  return {
    kind: is(names) ? "country" : is(functionWords) ? "function" : "word",
    article: bare.startsWith("ال") && !is(functionWords),
    proclitic: conjunction ? "conjunction" : "none",
    cost: 1,
  };
}

const readingOf = (token: string, vocabulary: Vocabulary): string =>
  (mayBeGlued(token, vocabulary) ? readApart(token, vocabulary) : null)?.words.join(" ") ?? "";

test.each(seamCases)("%s → %s", (token, reading, evidence) => {
  expect(readingOf(token, small)).toBe(reading);
  if (reading === "") return;
  expect(readApart(token, small)?.evidence).toEqual([...evidence.split(" "), "no-other-reading"]);
});

test.each(lexiconCases)("with the lexicon: %s → %s", (token, reading) => {
  expect(readingOf(token, lexicalVocabulary())).toBe(reading);
});

describe("whatever the token", () => {
  it.each(["ة", "ال", "بغداد", "على", "وال", "ى", "إ", "ً"])("reads %j a hundred times over quickly", (unit) => {
    const start = performance.now();
    for (let times = 2; times <= 120; times++) readApart(unit.repeat(times), small);
    readApart(unit.repeat(500_000), small);
    expect(performance.now() - start).toBeLessThan(3000);
  });

  it("keeps every letter, only putting spaces between", () => {
    for (const [token] of [...seamCases, ...lexiconCases]) {
      const reading = readApart(token, lexicalVocabulary());
      expect(reading?.words.join("") ?? token).toBe(token);
    }
  });
});
