import { expect, it } from "vitest";
import type { Token } from "../../schema/article.ts";
import { lexicalVocabulary } from "./lexical-vocabulary.ts";
import { findRepairs } from "./repair-stage.ts";

/** The Arabic words of a text; marks and numbers do not matter here. */
const tokensOf = (text: string): Token[] =>
  [...text.matchAll(/[\u0621-\u0652]+/g)].map((match) => ({
    id: `t${match.index}`,
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
    by: "test",
    kind: "word",
  }));

const repairsOf = (text: string) => findRepairs(tokensOf(text), lexicalVocabulary());

it("points at the glued stretch without the marks around it", () => {
  const text = "وبدأت «واشنطنوبغداد»، محادثات. وغزت الولاياتالمتحدةالعراق عام 2003.";
  const repairs = repairsOf(text);
  expect(repairs.map(({ reading }) => reading)).toEqual(["واشنطن وبغداد", "الولايات المتحدة العراق"]);
  for (const { id, start, end, text: glued } of repairs) {
    expect(text.slice(start, end)).toBe(glued);
    expect(id).toBe(`x${start}`);
  }
});

it("leaves a sound text alone", () => {
  const text =
    "قال مسؤول كبير من الحكومة العراقية لرويترز إن المحادثات بين الولايات المتحدة والعراق قد تستمر لما بعد الانتخابات الرئاسية الأمريكية المقررة في نوفمبر. وأضاف أن القوات الإسرائيلية انسحبت من المناطق الجنوبية.";
  expect(repairsOf(text)).toEqual([]);
});

it("gives the same repairs again and for every occurrence", () => {
  const text = "في الولاياتالمتحدة ثم في الولاياتالمتحدة";
  expect(repairsOf(text)).toHaveLength(2);
  expect(repairsOf(text)).toEqual(repairsOf(text));
});
