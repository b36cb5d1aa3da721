// A rule: what it matches, what it makes of it, and the example that proves it fires.
import type { Pattern } from "./pattern.ts";

/** Where a rule fired: half-open range into the item list and the rule's named captures. */
export interface Match<T, C> {
  readonly items: readonly T[];
  readonly from: number;
  readonly to: number;
  readonly captures: C;
  /** Id of the rule, for `by`. */
  readonly by: string;
}

export interface RuleOptions<T, C, R, X> {
  /** Text the rule fires on: its own test. */
  readonly example: string | readonly string[];
  /** Texts that look alike and on which it must not fire. */
  readonly not?: string | readonly string[];
  readonly match: Pattern<T, unknown, C>;
  /** What the match stands for; null where it turns out to be nothing after all, and the next rule is asked. */
  readonly build: (match: Match<T, C>, context: X) => R | null;
  /** Between matches of the same length the higher one wins; default 0. */
  readonly priority?: number;
}

/** A rule as the matcher takes it; its captures are known to its own build only. */
export interface Rule<T, R, X> {
  readonly id: string;
  readonly examples: readonly string[];
  readonly nots: readonly string[];
  readonly priority: number;
  readonly pattern: Pattern<T, unknown, object>;
  readonly build: (match: Match<T, object>, context: X) => R | null;
}

const list = (value: string | readonly string[] | undefined): readonly string[] =>
  value === undefined ? [] : typeof value === "string" ? [value] : value;

/**
 * A rule whose captures are typed by its pattern.
 * @example
 * const { seq, words, table, as, opt, behind } = wordPatterns;
 * const lastYear = rule("time.year.relative", {
 *   example: "في العام الماضي",
 *   not: "العام في الماضي",
 *   match: seq(words("العام", "السنة"), as("shift", table({ الماضي: -1, الماضية: -1, المقبل: 1, المقبلة: 1 }))),
 *   build: ({ captures, from, to }) => ({ from, to, years: captures.shift.value }),
 * });
 * const matcher = compile([lastYear]);
 * matcher.scan(words); // [{ from, to, years: -1 }]
 */
export function rule<T, C extends object, R, X = void>(id: string, options: RuleOptions<T, C, R, X>): Rule<T, R, X> {
  return {
    id,
    examples: list(options.example),
    nots: list(options.not),
    priority: options.priority ?? 0,
    pattern: options.match,
    // The pattern made the captures, so they are of its type.
    build: options.build as (match: Match<T, object>, context: X) => R | null,
  };
}
