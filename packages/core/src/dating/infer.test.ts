// Publication dates inferred from clues: what each kind allows, how they combine, what contradiction does, how times resolve in an interval.
import { describe, expect, it } from "vitest";
import type { TimeExpression, TimeSpec } from "../model/time-expression.ts";
import type { Word } from "../model/word.ts";
import { fold } from "../script/fold.ts";
import type { DatingClue } from "./clue.ts";
import { type DaySet, hull, intersect, union } from "./day-set.ts";
import { parseDay } from "./days.ts";
import { combine, inferPublished } from "./infer.ts";
import { resolveTimes } from "./resolve-stage.ts";

const day = (iso: string): number => parseDay(iso) ?? Number.NaN;
const words = (text: string): Word[] =>
  [...text.matchAll(/[\u0621-\u064a]+|\S/g)].map((match, index) => ({
    index,
    id: `w${match.index}`,
    start: match.index,
    end: match.index + match[0].length,
    token: index,
    sentence: 0,
    part: "base",
    form: match[0],
    norm: fold(match[0]),
    lemma: match[0],
    upos: "NOUN",
    feats: {},
    entry: null,
    source: "guess",
    by: "hand",
  }));

/** A time expression over the words of `text` that read `said`. */
function time(text: string, said: string, spec: TimeSpec, direction: TimeExpression["direction"]): TimeExpression {
  const start = text.indexOf(said);
  const all = words(text);
  const from = all.findIndex((word) => word.start === start);
  const to = all.findLastIndex((word) => word.end <= start + said.length) + 1;
  return {
    id: `x${start}`,
    start,
    end: start + said.length,
    text: said,
    by: "hand",
    from,
    to,
    spec,
    clock: null,
    mod: null,
    direction,
  };
}
const calendar = (given: Partial<Extract<TimeSpec, { kind: "calendar" }>>): TimeSpec => ({
  kind: "calendar",
  calendar: "gregorian",
  year: null,
  month: null,
  monthShift: null,
  day: null,
  weekday: null,
  era: "common",
  ...given,
});

describe("sets of days", () => {
  it("intersect, merge and cover", () => {
    expect(
      intersect(
        [
          [1, 5],
          [8, 12],
        ],
        [[4, 9]],
      ),
    ).toEqual([
      [4, 5],
      [8, 9],
    ]);
    expect(
      union([
        [5, 6],
        [1, 2],
        [3, 4],
      ]),
    ).toEqual([[1, 6]]);
    expect(hull([[1, 2]], [[8, 9]])).toEqual([[1, 9]]);
  });
});

describe("combining clues", () => {
  const clue = (by: string, days: DaySet): DatingClue => ({ by, days, ar: by, en: by, span: null, firm: true });
  it("intersects", () => {
    const found = combine([
      clue("a", [[day("2024-01-01"), day("2024-12-31")]]),
      clue("b", [[day("2024-03-01"), Number.POSITIVE_INFINITY]]),
    ]);
    expect([found?.earliest, found?.latest]).toEqual(["2024-03-01", "2024-12-31"]);
    expect(found?.because.map((one) => one.by)).toEqual(["a", "b"]);
  });
  it("leaves out clues that say nothing new", () => {
    expect(combine([clue("a", [[10, 20]]), clue("b", [[0, 30]])])?.because.map((one) => one.by)).toEqual(["a"]);
  });
  it("widens over a contradiction and says so", () => {
    const found = combine([
      clue("a", [[day("2024-01-01"), day("2024-01-31")]]),
      clue("b", [[day("2023-06-01"), day("2023-06-30")]]),
    ]);
    expect([found?.earliest, found?.latest]).toEqual(["2023-06-01", "2024-01-31"]);
    expect(found?.because.at(-1)).toMatchObject({ by: "b/contradiction" });
    expect(found?.because.at(-1)?.en).toContain("contradicts");
  });
  it("gives no date where an end is open, or where several years are possible", () => {
    expect(combine([clue("a", [[0, Number.POSITIVE_INFINITY]])])).toBeNull();
    expect(
      combine([
        clue("a", [
          [0, 10],
          [5000, 5010],
        ]),
      ]),
    ).toBeNull();
    expect(combine([])).toBeNull();
  });
});

describe("clues", () => {
  it.each<[string, string, readonly (readonly [string, TimeSpec, TimeExpression["direction"]])[], string | null]>([
    [
      "today's date",
      "قال اليوم الأربعاء 13 مارس 2024",
      [
        ["اليوم الأربعاء", { kind: "shift", unit: "day", by: 0, exact: false, weekday: 3 }, null],
        ["13 مارس 2024", calendar({ year: { year: 2024 }, month: 3, day: 13 }), null],
      ],
      "2024-03-13/2024-03-13",
    ],
    [
      "yesterday's date",
      "وصل أمس (12 مارس 2024)",
      [
        ["أمس", { kind: "shift", unit: "day", by: -1, exact: false, weekday: null }, "past"],
        ["12 مارس 2024", calendar({ year: { year: 2024 }, month: 3, day: 12 }), "past"],
      ],
      "2024-03-13/2024-03-13",
    ],
    [
      "which year this is",
      "خطة عام 2019 الجاري",
      [["عام 2019", calendar({ year: { year: 2019 } }), null]],
      "2019-01-01/2019-12-31",
    ],
    ["a term of office", "قال الرئيس الأمريكي جو بايدن", [], "2021-01-20/2025-01-20"],
    [
      "a term of office and a year that is over",
      "قال الرئيس الأمريكي باراك أوباما عام 2015",
      [["عام 2015", calendar({ year: { year: 2015 } }), "past"]],
      "2015-01-01/2017-01-20",
    ],
    ["nothing", "قال الرئيس إن المحادثات مستمرة", [], null],
    ["a former holder only", "قال الرئيس الأمريكي السابق باراك أوباما", [], null],
    [
      "a year that is over only",
      "وقع الزلزال عام 2015",
      [["عام 2015", calendar({ year: { year: 2015 } }), "past"]],
      null,
    ],
  ])("%s", (_, text, said, expected) => {
    const times = said.map(([words_, spec, direction]) => time(text, words_, spec, direction));
    const found = inferPublished(text, words(text), times);
    expect(found && `${found.earliest}/${found.latest}`).toBe(expected);
  });
  it("a scheduled election, a war and months on both sides", () => {
    const text = "قبل الانتخابات الرئاسية الأمريكية المقررة في نوفمبر وبدأت في يناير محادثات وسط الحرب في غزة";
    const times = [
      time(text, "نوفمبر", calendar({ month: 11 }), "future"),
      time(text, "يناير", calendar({ month: 1 }), "past"),
    ];
    const found = inferPublished(text, words(text), times);
    expect([found?.earliest, found?.latest, found?.basis]).toEqual(["2024-02-01", "2024-10-31", "inferred"]);
    expect(found?.because.every((one) => one.ar !== "" && one.en !== "" && one.span !== null)).toBe(true);
    expect(resolveTimes(times, found).map((one) => one.value)).toEqual(["2024-11", "2024-01"]);
  });
});

describe("resolving in an interval", () => {
  const published = {
    edtf: "2024-03-01/2024-04-30",
    earliest: "2024-03-01",
    latest: "2024-04-30",
    basis: "inferred" as const,
    because: [],
  };
  it.each<[TimeSpec, TimeExpression["direction"], string]>([
    [{ kind: "shift", unit: "week", by: -1, exact: false, weekday: null }, "past", "XXXX-WXX"],
    [{ kind: "shift", unit: "year", by: -1, exact: false, weekday: null }, "past", "2023"],
    [{ kind: "shift", unit: "month", by: -1, exact: false, weekday: null }, "past", "2024-XX"],
    [{ kind: "shift", unit: "day", by: -1, exact: false, weekday: 2 }, "past", "2024-XX-XX"],
    [calendar({ month: 1 }), "past", "2024-01"],
    [calendar({ month: 11 }), "future", "2024-11"],
    [{ kind: "reference", value: "PRESENT_REF" }, null, "PRESENT_REF"],
  ])("%j %s is %s on all its days", (spec, direction, value) => {
    expect(resolveTimes([time("زمن", "زمن", spec, direction)], published)[0]?.value).toBe(value);
  });
  it("stays open without a date", () => {
    const open = (spec: TimeSpec) => resolveTimes([time("زمن", "زمن", spec, "past")], null)[0]?.value;
    expect(open(calendar({ month: 11 }))).toBe("XXXX-11");
    expect(open(calendar({ month: 3, day: 11 }))).toBe("XXXX-03-11");
    expect(open({ kind: "weekday", weekday: 2, shift: null, week: null })).toBe("XXXX-WXX-2");
    expect(open({ kind: "shift", unit: "day", by: -1, exact: false, weekday: null })).toBe("XXXX-XX-XX");
    expect(open(calendar({ year: { shift: -1 } }))).toBe("XXXX");
    expect(open(calendar({ year: { year: 2014 } }))).toBe("2014");
  });
});
