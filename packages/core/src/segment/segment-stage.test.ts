import { describe, expect, it, test } from "vitest";
import { isInvisible, isSpace } from "../script/characters.ts";
import { datelineCases, quotationCases, sentenceCases } from "./segment.cases.ts";
import { segment } from "./segment-stage.ts";

const hostile = [
  "س",
  ".",
  '"',
  "'",
  "(",
  "«",
  "«»",
  "ا.",
  "a.com،",
  "ـ",
  "1-",
  "1.",
  "@",
  "\n",
  "س. ",
  "« ",
  "😀",
  "\ud800",
];
const letters = "سقالة ى،.«»\"'()-:؟!…1٢٫/aZ@#ـً\u200f\n\ud83d\ude00";

/** Texts made of the letters above by a fixed rule, so that every run tests the same ones. */
function jumble(seed: number): string {
  let state = seed;
  let text = "";
  for (let at = 0; at < 200; at++) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    text += letters.charAt(Math.floor((state / 2_147_483_648) * letters.length));
  }
  return text;
}

test.each(sentenceCases)("sentences of %j", (text, expected) => {
  const kinds = { dateline: "d:", byline: "w:", headline: "h:", body: "" };
  const { sentences } = segment(text);
  expect(sentences.map((sentence) => kinds[sentence.kind] + sentence.text).join("|")).toBe(expected);
});

test.each(datelineCases)("dateline of %j", (text, expected) => {
  const { dateline } = segment(text);
  const parts = dateline && [dateline.place ?? "", dateline.agency ?? "", dateline.date ?? ""].join("|");
  expect(parts ?? "").toBe(expected);
});

test.each(quotationCases)("quotations of %j", (text, expected) => {
  const { quotations } = segment(text);
  const notation = quotations.map(
    ({ start, end, closed, depth }) => (closed ? "" : "~") + "+".repeat(depth) + text.slice(start, end),
  );
  expect(notation.join("|")).toBe(expected);
});

test("lines wrapped at a fixed width are one paragraph", () => {
  const line = "قال مسؤول كبير في الحكومة إن المحادثات بين البلدين قد تستمر";
  const { paragraphs } = segment(`${line}\n${line}\n${line}\n${line}\nأمس.\n\n${line}\n${line}\n${line}\nاليوم.`);
  expect(paragraphs).toHaveLength(2);
});

describe("whatever the text", () => {
  const texts = [...Array(60).keys()].map(jumble);

  it.each(texts)("tokens and white space tile it, sentences hold all tokens: %#", (text) => {
    const { tokens, sentences, paragraphs, quotations } = segment(text);
    let at = 0;
    for (const token of tokens) {
      for (; at < token.start; at++) {
        const code = text.charCodeAt(at);
        expect(isSpace(code) || isInvisible(code)).toBe(true);
      }
      expect(token.end).toBeGreaterThan(token.start);
      expect(text.slice(token.start, token.end)).toBe(token.text);
      at = token.end;
    }
    for (const item of [...sentences, ...paragraphs]) expect(text.slice(item.start, item.end)).toBe(item.text);
    for (const token of tokens) {
      expect(sentences.filter(({ start, end }) => start <= token.start && token.end <= end)).toHaveLength(1);
    }
    for (const { start, end } of quotations) expect(0 <= start && start < end && end <= text.length).toBe(true);
  });

  it("gives the same answer again", () => {
    for (const text of texts) expect(segment(text)).toEqual(segment(text));
  });

  // Were it quadratic, the time limit of the test itself would end it; how fast it is, the benchmarks tell.
  it.each(hostile)("reads half a million characters of %j", (unit) => {
    const text = unit.repeat(Math.ceil(500_000 / unit.length));
    const { tokens } = segment(text);
    expect(tokens.length).toBeLessThanOrEqual(text.length);
  });
});
