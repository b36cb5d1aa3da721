// Runs the time rules over the items of each sentence and gives the expressions found, unresolved.
import { lengthOf } from "../../lexicon/rows/times/periods.ts";
import { compile, type Rule } from "../../match/index.ts";
import type { TimeExpression, TimeSpec } from "../../model/time-expression.ts";
import type { Word } from "../../model/word.ts";
import { type Item, lastWord } from "../quantity/item.ts";
import { outsideRows } from "../quantity/number-runs.ts";
import { anaphorRules } from "./anaphor.rules.ts";
import { clockRules } from "./clock.rules.ts";
import { dateRules } from "./date.rules.ts";
import { directionAt } from "./direction.ts";
import { type Draft, shiftOf } from "./draft.ts";
import { durationRules } from "./duration.rules.ts";
import { eraRules } from "./era.rules.ts";
import { hourRules } from "./hour.rules.ts";
import { listRules } from "./list.rules.ts";
import { partRules } from "./part.rules.ts";
import { rangeRules } from "./range.rules.ts";
import { relativeRules } from "./relative.rules.ts";
import { shareRules } from "./share.rules.ts";

/** All time rules; their order does not matter. */
export const timeRules: readonly Rule<Item, Draft, void>[] = [
  ...dateRules,
  ...relativeRules,
  ...durationRules,
  ...clockRules,
  ...hourRules,
  ...eraRules,
  ...partRules,
  ...rangeRules,
  ...shareRules,
  ...listRules,
  ...anaphorRules,
];
const matcher = compile(timeRules);

export interface SentenceItems {
  readonly items: readonly Item[];
  /** Half-open word range. */
  readonly from: number;
  readonly to: number;
}

/** Time expressions of one sentence in text order; a range is followed by its ends. */
export function findTimes(text: string, words: readonly Word[], sentence: SentenceItems): TimeExpression[] {
  const { items } = sentence;
  const found = outsideRows(items)
    .flatMap((range) => matcher.scan(items, undefined, range))
    .flatMap(({ from, to, result, by }) => {
      if (result.name) return [];
      const { draft, span } = afterLength(words, sentence, result, result.span ?? [from, to]);
      const whole = expression(text, words, sentence, draft, span, by, draft.spec.kind === "range");
      const ends = (result.also ?? []).map((end) => expression(text, words, sentence, end, end.span, by, false));
      return [whole, ...ends].filter((one) => one !== null);
    });
  return found.map((one, at) =>
    isBareClock(one)
      ? onDayBefore(one, found.slice(Math.max(0, at - CLOCK_REACH), at))
      : isNight(one)
        ? lastNight(one)
        : one,
  );
}

/** الليل، ليلا with no day in its own words. */
const isNight = ({ clock, by }: TimeExpression): boolean =>
  clock?.part === "NI" && (by === "time/part.definite" || by === "time/part.adverb");

/** انتشلت الجثث خلال الليل: a night that is over when it is written about began the day before. */
const lastNight = (night: TimeExpression): TimeExpression =>
  night.direction === "past" ? { ...night, spec: shiftOf("day", -1) } : night;

/** وعاد بعد ثلاثة أيام: behind a past verb "after three days" is a length in the story, not a day ahead of us. */
function afterLength(
  words: readonly Word[],
  { items, from: first, to: last }: SentenceItems,
  draft: Draft,
  span: readonly [number, number],
): { readonly draft: Draft; readonly span: readonly [number, number] } {
  const { spec } = draft;
  if (spec.kind !== "shift" || !spec.exact || spec.by <= 0 || draft.direction) return { draft, span };
  const start = items[span[0]]?.index ?? first;
  if (directionAt(words, start, start + 1, first, last) !== "past") return { draft, span };
  return {
    draft: { ...draft, spec: { kind: "duration", length: lengthOf[spec.unit](String(spec.by)), toward: 0 } },
    span: [span[0] + 1, span[1]],
  };
}

/** How many times before a clock time its day is looked for. */
const CLOCK_REACH = 3;

/** الساعة الثالثة with no day in its own words. */
const isBareClock = ({ spec, clock, by }: TimeExpression): boolean =>
  by === "time/clock.alone" && clock !== null && spec.kind === "shift" && spec.unit === "day" && spec.by === 0;

/** وقع الثلاثاء … عند الساعة الثالثة: the clock time is on the day the sentence has just named. */
function onDayBefore(clock: TimeExpression, before: readonly TimeExpression[]): TimeExpression {
  const day = before.findLast(
    ({ spec, clock: own }) =>
      own === null &&
      (spec.kind === "weekday" ||
        (spec.kind === "calendar" && spec.day !== null) ||
        (spec.kind === "shift" && spec.unit === "day")),
  );
  return day ? { ...clock, spec: day.spec, direction: day.direction } : clock;
}

/** Whether the time can lie on either side of the publication day; a written year settles that. */
const isOpenYear = (spec: TimeSpec): boolean => spec.kind !== "calendar" || spec.year === null;

function expression(
  text: string,
  words: readonly Word[],
  sentence: SentenceItems,
  draft: Draft,
  [from, to]: readonly [number, number],
  by: string,
  range: boolean,
): TimeExpression | null {
  const first = sentence.items[from];
  const last = sentence.items[to - 1];
  if (first === undefined || last === undefined) return null;
  const { start, index } = first;
  const { end } = last;
  const after = lastWord(last) + 1;
  const direction =
    draft.direction ?? directionAt(words, index, after, sentence.from, sentence.to, isOpenYear(draft.spec));
  return {
    id: range ? `x${start}-${end}` : `x${start}`,
    start,
    end,
    text: text.slice(start, end),
    by,
    from: index,
    to: after,
    spec: fromToday(draft.spec, direction, words, index, sentence.from),
    clock: draft.clock ?? null,
    mod: draft.mod ?? null,
    direction,
  };
}

const withinWords = new Set(["خلال", "غضون", "ظرف"]);

/** سيصل خلال أسبوعين: a length that something will happen within begins on the day of writing; so where nothing stands before خلال. */
function fromToday(
  spec: TimeSpec,
  direction: TimeExpression["direction"],
  words: readonly Word[],
  at: number,
  first: number,
): TimeSpec {
  if (
    spec.kind !== "duration" ||
    spec.toward !== 0 ||
    direction === "past" ||
    !withinWords.has(words[at - 1]?.norm ?? "")
  )
    return spec;
  const opens = at - 1 === first || (at - 2 === first && words[first]?.norm === "في");
  return direction === "future" || opens ? { ...spec, toward: 1, within: true } : spec;
}
