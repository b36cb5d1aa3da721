// Runs the time rules over the items of each sentence and gives the expressions found, unresolved.
import { compile, type Rule } from "../../match/index.ts";
import type { TimeExpression } from "../../model/time-expression.ts";
import type { Word } from "../../model/word.ts";
import { type Item, lastWord } from "../quantity/item.ts";
import { clockRules } from "./clock.rules.ts";
import { dateRules } from "./date.rules.ts";
import { directionAt } from "./direction.ts";
import type { Draft } from "./draft.ts";
import { durationRules } from "./duration.rules.ts";
import { eraRules } from "./era.rules.ts";
import { partRules } from "./part.rules.ts";
import { rangeRules } from "./range.rules.ts";
import { relativeRules } from "./relative.rules.ts";

/** All time rules; their order does not matter. */
export const timeRules: readonly Rule<Item, Draft, void>[] = [
  ...dateRules,
  ...relativeRules,
  ...durationRules,
  ...clockRules,
  ...eraRules,
  ...partRules,
  ...rangeRules,
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
  return matcher.scan(items, undefined).flatMap(({ from, to, result, by }) => {
    if (result.name) return [];
    const whole = expression(
      text,
      words,
      sentence,
      result,
      result.span ?? [from, to],
      by,
      result.spec.kind === "range",
    );
    const ends = (result.also ?? []).map((end) => expression(text, words, sentence, end, end.span, by, false));
    return [whole, ...ends].filter((one) => one !== null);
  });
}

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
  return {
    id: range ? `x${start}-${end}` : `x${start}`,
    start,
    end,
    text: text.slice(start, end),
    by,
    from: index,
    to: after,
    spec: draft.spec,
    clock: draft.clock ?? null,
    mod: draft.mod ?? null,
    direction: draft.direction ?? directionAt(words, index, after, sentence.from, sentence.to),
  };
}
