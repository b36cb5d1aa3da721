// What a time rule makes: the meaning of the words, before the span is known to the text and before it is resolved.

import { type Rule, type RuleOptions, rule } from "../../match/index.ts";
import type { ClockSpec, Direction, TimeSpec } from "../../model/time-expression.ts";
import type { Time } from "../../schema/facts.ts";
import type { Item } from "../quantity/item.ts";

export interface Draft {
  readonly spec: TimeSpec;
  readonly clock?: ClockSpec | null;
  readonly mod?: Time["mod"];
  readonly direction?: Direction;
  /** Half-open item range of the span, where it is not the whole match: the preposition stays outside. */
  readonly span?: readonly [number, number];
  /** The words are a name, not a time: nothing is made of them. */
  readonly name?: true;
  /** Further expressions inside the same words: the ends of a range. */
  readonly also?: readonly (Draft & { readonly span: readonly [number, number] })[];
}

export type Calendar = Extract<TimeSpec, { kind: "calendar" }>;

/** A calendar date with everything open but what is given. */
export const calendar = (given: Partial<Omit<Calendar, "kind">>): Calendar => ({
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

export const shiftOf = (
  unit: Extract<TimeSpec, { kind: "shift" }>["unit"],
  by: number,
  exact = false,
  weekday: number | null = null,
): TimeSpec => ({ kind: "shift", unit, by, exact, weekday });

export const clockAt = (at: string | null, part: ClockSpec["part"] = null, zone: string | null = null): ClockSpec => ({
  at,
  part,
  zone,
});

/** A rule that makes a time. */
export const timeRule = <C extends object>(
  id: string,
  options: RuleOptions<Item, C, Draft, void>,
): Rule<Item, Draft, void> => rule(id, options);
