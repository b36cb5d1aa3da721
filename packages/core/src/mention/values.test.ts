// Times and quantities as tables: what is found, its span, its value; what must not be found; and what every text must keep to.
import { describe, expect, it } from "vitest";
import { resolveTimes } from "../dating/resolve-stage.ts";
import { prove } from "../match/index.ts";
import type { Published } from "../schema/article.ts";
import { findQuantities } from "./quantity/find-quantities.ts";
import { readItems } from "./quantity/items.ts";
import { noQuantities, quantities } from "./quantity/quantities.cases.ts";
import { quantityRules } from "./quantity/quantity.rules.ts";
import { timeRules } from "./time/find-times.ts";
import { noTimes, PUBLISHED, times } from "./time/times.cases.ts";
import { findValues } from "./value-stage.ts";
import { wordsByHand } from "./words-by-hand.cases.ts";

const published: Published = { edtf: PUBLISHED, earliest: PUBLISHED, latest: PUBLISHED, basis: "stated", because: [] };
function read(marked: string) {
  const { text, words, sentences } = wordsByHand(marked);
  const values = findValues(text, words, sentences);
  return { text, times: resolveTimes(values.timeExpressions, published), quantities: values.quantities };
}

describe("times", () => {
  const rows = times.flatMap(([value, texts]) => texts.map((text) => [text, value] as const));
  it.each(rows)("%s is %s", (marked, value) => {
    const inner = marked.slice(marked.indexOf("[") + 1, marked.indexOf("]")).replaceAll(/[+^~]/g, "");
    const found = read(marked.replaceAll(/[[\]]/g, "")).times;
    const said = found.map((time) => `${time.text}: ${time.value}${time.mod ? ` ${time.mod}` : ""}`);
    expect(said).toContain(`${inner}: ${value}`);
  });
  it.each(noTimes)("none in: %s", (text) => {
    expect(read(text).times.map((time) => time.text)).toEqual([]);
  });
});

describe("quantities", () => {
  const rows = quantities.flatMap(([result, texts]) => texts.map((text) => [text, result] as const));
  it.each(rows)("%s is %s", (marked, result) => {
    const said = read(marked).quantities.map((one) => {
      const size =
        one.value === null || one.bound === "range"
          ? `${one.min}..${one.max}`
          : String(Math.round(one.value * 1e4) / 1e4);
      return `${size} ${one.bound} ${one.unit?.code ?? one.unit?.kind}${one.counts ? ` (${one.counts.text})` : ""}`;
    });
    expect(said).toEqual([result]);
  });
  it.each(noQuantities)("none in: %s", (text) => {
    expect(read(text).quantities.map((one) => one.text)).toEqual([]);
  });
});

describe("rules", () => {
  it("of time fire on their examples and not on their counter-examples", () => {
    const fires = (line: string) => {
      const { text, words, sentences } = wordsByHand(line);
      return findValues(text, words, sentences).timeExpressions.map((one) => one.by);
    };
    // Rules of names make nothing; the corpus of texts without times holds them.
    expect(
      prove(
        timeRules.filter((rule) => !rule.id.startsWith("time/name.")),
        fires,
      ),
    ).toEqual([]);
  });
  it("of quantity fire on their examples and not on their counter-examples", () => {
    const fires = (line: string) => {
      const { text, words } = wordsByHand(line);
      return findQuantities(text, readItems(text, words), []).map((one) => one.by);
    };
    expect(prove(quantityRules, fires)).toEqual([]);
  });
});

describe("any text", () => {
  const all = [
    ...times.flatMap(([, texts]) => texts.map((text) => text.replaceAll(/[[\]]/g, ""))),
    ...quantities.flatMap(([, texts]) => texts),
  ];
  const shape = (marked: string) => {
    const { times: found, quantities: counted } = read(marked);
    return [
      ...found.map((one) => `${one.type} ${one.value} ${one.mod}`),
      ...counted.map((one) => `${one.value} ${one.min} ${one.max} ${one.bound} ${one.unit?.code}`),
    ];
  };
  it("reads the same with harakat and tatweel", () => {
    for (const text of all) {
      const voweled = text.replaceAll(
        /([\u0628\u062a\u062b\u062d\u062e\u0633\u0634\u0639\u0641\u0642\u0645\u0646])(?=[\u0621-\u064a])/g,
        "$1\u064e",
      );
      const stretched = text.replaceAll(
        /([\u0628\u062a\u062d\u0633\u0639\u0642\u0645\u0646])(?=[\u0621-\u064a])/g,
        "$1\u0640",
      );
      expect(shape(voweled), voweled).toEqual(shape(text));
      expect(shape(stretched), stretched).toEqual(shape(text));
    }
  });
  it("gives spans that are in the text and say what they are", () => {
    for (const marked of all) {
      const { text, times: found, quantities: counted } = read(marked);
      for (const one of [...found, ...counted]) expect(text.slice(one.start, one.end)).toBe(one.text);
      const ids = [...found, ...counted].map((one) => one.id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });
  it.each([
    ["digits", "7"],
    ["spaced digits", "123 "],
    ["number words", "مليون و+"],
    ["thousands of thousands", "ألف "],
    ["units", "خمسة "],
    ["dates", "11/3/"],
    ["dashes", "5-"],
    ["months", "مارس/"],
    ["weekdays", "الثلاثاء "],
  ])("takes linear time on %s", (_, unit) => {
    const cost = (count: number): number => {
      const { text, words, sentences } = wordsByHand(unit.repeat(count));
      const start = performance.now();
      findValues(text, words, sentences);
      return performance.now() - start;
    };
    cost(500);
    const small = Math.min(cost(500), cost(500), cost(500));
    const large = Math.min(cost(4000), cost(4000), cost(4000), cost(4000));
    // Eight times the text: quadratic work would be sixty-four times the time. The floor keeps timer noise out.
    expect(large).toBeLessThan(Math.max(small, 2) * 30);
  });
});
