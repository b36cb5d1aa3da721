// The scorer itself: anchors, pairing, and one article whose counts were worked out by hand.
import { expect, test } from "vitest";
import { parseArticle } from "../index.ts";
import { findAnchor } from "./anchor.ts";
import { figures, GoldError, type layerNames, readGold, scoreArticle, scoreTable, sumLayers } from "./index.ts";
import { countPairs, pair } from "./pair.ts";
import { agreement, samePhrase } from "./places.ts";
import { emptyTally } from "./tally.ts";

const text = "قال وزير الخارجية إن المحادثات بدأت أمس. وبدأت المحادثات في بغداد.";

test.each([
  ["إن [[المحادثات]] بدأت", { start: 21, end: 31, text: "المحادثات" }],
  ["[[وزير الخارجية]]", { start: 4, end: 17, text: "وزير الخارجية" }],
  ["في [[بغداد]].", { start: 60, end: 65, text: "بغداد" }],
])("%s is found", (anchor, span) => {
  const found = findAnchor(text, anchor);
  expect(found).toMatchObject({ text: span.text });
  if (typeof found !== "string") expect(text.slice(found.start, found.end)).toBe(span.text);
});

test.each([
  ["[[المحادثات]]", "occurs more than once"],
  ["[[كركوك]]", "does not occur in the text"],
  ["بغداد", "no part between [[ and ]]"],
  ["]]بغداد[[", "no part between [[ and ]]"],
])("%s: %s", (anchor, reason) => {
  expect(findAnchor(text, anchor)).toBe(reason);
});

test("agreement is shared over covered", () => {
  expect(agreement({ start: 0, end: 10 }, { start: 5, end: 10 })).toBe(0.5);
  expect(agreement({ start: 0, end: 5 }, { start: 5, end: 10 })).toBe(0);
  expect(agreement({ start: 3, end: 3 }, { start: 3, end: 3 })).toBe(0);
});

test("phrases are the same by their first words, however long they go on", () => {
  const words = "وزير الخارجية العراقي الجديد";
  const whole = { start: 0, end: words.length };
  expect(samePhrase(words, whole, { start: 0, end: 4 })).toBe(true);
  expect(samePhrase(words, whole, { start: 5, end: 13 })).toBe(false);
  expect(samePhrase(words, whole, { start: 5, end: words.length })).toBe(true);
});

test("each item pairs once; the optional and the harmless count neither way", () => {
  const golds = ["a", "a", "b", "optional", "missed?"].map((name) => ({ name }));
  const predicted = ["a", "b", "optional", "harmless", "extra"].map((name) => ({ name }));
  const tally = emptyTally();
  const pairs = pair(golds, predicted, (gold, { name }) => gold.name === name);
  countPairs(tally, golds, predicted, pairs, {
    sayGold: ({ name }) => name,
    sayPredicted: ({ name }) => name,
    isOptional: ({ name }) => name === "optional",
    isHarmless: ({ name }) => name === "harmless",
  });
  expect(tally).toEqual({ hits: 2, gold: 4, predicted: 3, missed: ["a", "missed?"], extra: ["extra"] });
  expect(figures(tally)).toMatchObject({ precision: 2 / 3, recall: 0.5 });
});

const gold = {
  id: "khabar",
  text,
  published: "2024-09-07",
  names: [{ at: "في [[بغداد]]", type: "GPE", entity: "baghdad" }],
  times: [{ at: "[[أمس]]", type: "DATE", value: "2024-09-06" }],
  reports: [
    {
      id: "r1",
      cue: "[[قال]] وزير",
      act: "assert",
      source: "[[وزير الخارجية]]",
      content: "[[المحادثات بدأت أمس]]",
    },
  ],
  propositions: [
    { id: "p1", at: "المحادثات [[بدأت]]", roles: { agent: "إن [[المحادثات]] بدأت" }, time: "[[أمس]]" },
    { id: "p2", at: "و[[بدأت]] المحادثات في", roles: { agent: "وبدأت [[المحادثات]] في", place: "[[بغداد]]" } },
  ],
  commitments: [
    { of: "p1", by: "author", value: "Uu" },
    { of: "p1", by: "r1", value: "CT-" },
  ],
};

test("an article: what is right, what is wrong, what is missing", () => {
  const parsed = parseArticle(text, { published: gold.published });
  const layers = scoreArticle(readGold(gold), parsed);
  const counts = (name: (typeof layerNames)[number]) => [layers[name].hits, layers[name].gold];
  expect(counts("names")).toEqual([1, 1]);
  expect(counts("times")).toEqual([1, 1]);
  expect(counts("reports")).toEqual([1, 1]);
  expect(counts("predicates")).toEqual([2, 2]);
  expect(layers.roles.gold).toBe(4);
  expect(layers.roles.hits + layers.roles.missed.length).toBe(4);
  expect(counts("commitments")).toEqual([1, 2]);
  expect(layers.commitments.missed).toEqual(["بدأت by r1: CT-, not CT+"]);
  const twice = sumLayers([layers, layers]);
  expect(twice.roles.gold).toBe(8);
  expect(scoreTable(twice).split("\n")[0]).toMatch(/^layer +gold +precision +recall +f1$/);
});

test("what was parsed without a date scores as such, another text does not score at all", () => {
  expect(scoreArticle(readGold(gold), parseArticle(text)).times).toMatchObject({ hits: 0, gold: 1, predicted: 1 });
  expect(() => scoreArticle(readGold(gold), parseArticle("نص آخر"))).toThrow(GoldError);
});

test("everything wrong in a gold file is named at once", () => {
  const broken = {
    ...gold,
    names: [{ at: "[[كركوك]]", type: "GPE", entity: "kirkuk" }],
    commitments: [{ of: "p9", by: "r9", value: "CT+" }],
  };
  expect(() => readGold(broken)).toThrow(
    "names[0]: does not occur in the text: [[كركوك]]\ncommitments: no proposition p9\ncommitments: no report r9",
  );
  expect(() => readGold({ ...gold, times: [{ at: "[[أمس]]", type: "DAY", value: "x" }] })).toThrow(
    /^times\[0\]\.type: /,
  );
});
