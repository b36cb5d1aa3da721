// The stage over whole sentences: splits, lemmas, parts of speech, offsets, and what holds for any text.
import { describe, expect, it } from "vitest";
import type { Word } from "../model/word.ts";
import type { Sentence, Token } from "../schema/article.ts";
import { morphStage } from "./index.ts";
import { homographs, passives, repaired, sentences, vocalised } from "./morph.cases.ts";

interface Glued {
  readonly start: number;
  readonly end: number;
  readonly reading: string;
}

/** A document as the stages before would give it: tokens by white space and marks, one sentence. */
function wordsOf(text: string, glued: readonly Glued[] = []): readonly Word[] {
  const tokens = [...text.matchAll(/[\p{L}\p{M}\p{N}\u0640]+|[^\s\p{L}\p{M}\p{N}\u0640]/gu)].map((match): Token => {
    const [form] = match;
    const kind = /\d/.test(form) ? "number" : /\p{L}/u.test(form) ? "word" : "punct";
    return { id: `t${match.index}`, start: match.index, end: match.index + form.length, text: form, by: "test", kind };
  });
  const sentence: Sentence = { id: "s0", start: 0, end: text.length, text, by: "test", paragraph: "p0", kind: "body" };
  const repairs = glued.map(({ start, end, reading }) => ({
    id: `r${start}`,
    start,
    end,
    text: text.slice(start, end),
    by: "test",
    reading,
    kind: "glued" as const,
    evidence: [],
  }));
  return morphStage.run({
    text,
    options: {},
    comparable: { norm: text, map: new Uint32Array() },
    issues: [],
    repairs,
    dateline: null,
    byline: null,
    paragraphs: [],
    sentences: [sentence],
    tokens,
    quotations: [],
  }).words;
}

const notation = (words: readonly Word[]) =>
  words
    .map(
      (word, at) =>
        `${at > 0 && words[at - 1]?.token === word.token ? "+" : ""}${word.form}/${word.lemma}/${word.upos}`,
    )
    .join(" ");

describe("words in context", () => {
  it.each(sentences.map(([text, words]) => ({ text, words })))("$text", ({ text, words }) => {
    expect(notation(wordsOf(text))).toBe(words);
  });
  it.each(repaired.map(([text, stretch, reading, words]) => ({ text, stretch, reading, words })))(
    "$text, glued",
    ({ text, stretch, reading, words }) => {
      const start = text.indexOf(stretch);
      const found = wordsOf(text, [{ start, end: start + stretch.length, reading }]);
      expect(notation(found)).toBe(words);
      expect(found.map((word) => text.slice(word.start, word.end)).join("")).toBe(text.replaceAll(" ", ""));
    },
  );
});

describe("readings that are written alike", () => {
  it.each(vocalised)("%s reads like its bare letters", (text) => {
    const analysis = (words: readonly Word[]) => words.map((word) => `${word.lemma}/${word.upos}`);
    expect(analysis(wordsOf(text))).toEqual(analysis(wordsOf(text.replace(/[\u064b-\u0652]/g, ""))));
  });
  it.each(passives.map(([text, words]) => ({ text, words })))("the passives of $text", ({ text, words }) => {
    const found = wordsOf(text).filter((word) => word.upos === "VERB" && word.feats.Voice === "Pass");
    expect(found.map((word) => word.form)).toEqual(words);
  });
  it.each(homographs.map(([text, verb, frame]) => ({ text, verb, frame })))(
    "$verb in $text",
    ({ text, verb, frame }) => {
      expect(wordsOf(text).find((word) => word.form === verb)?.entry?.frame).toBe(frame);
    },
  );
});

describe("properties", () => {
  const texts = sentences.map(([text]) => text);

  it.each(texts)("words tile the letters of their tokens: %s", (text) => {
    const words = wordsOf(text);
    expect(words.map((word) => text.slice(word.start, word.end)).join("")).toBe(text.replaceAll(" ", ""));
    words.forEach((word, place) => {
      expect(word.index).toBe(place);
      expect(word.id).toBe(`w${word.start}`);
    });
  });

  it.each(texts)("harakat and tatweel change no lemma: %s", (text) => {
    const decorated = text
      .replace(/[\u0628-\u064a]/g, "$&\u064e")
      .replace(/(?<=[بتسعفقلمن])\u064e(?=[\u0628-\u064a])/g, "\u064e\u0640");
    expect(wordsOf(decorated).map((word) => word.lemma)).toEqual(wordsOf(text).map((word) => word.lemma));
  });

  it.each(["", " ", "\u0640", "\u064b", "\ud800", "ا".repeat(500), "(((", "a1ب2", "ـــ و ـــ"])(
    "does not throw on %j",
    (text) => {
      expect(() => wordsOf(text)).not.toThrow();
    },
  );

  it("gives the same words for the same text", () => {
    expect(wordsOf(texts.join(" "))).toEqual(wordsOf(texts.join(" ")));
  });
});
