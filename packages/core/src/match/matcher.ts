// Runs many rules over a list of items. Rules are found by what their first item must be, so that hundreds cost little where none applies.
import { classesOf, classGeneration, isClassed, sampleOf } from "./item-classes.ts";
import { NeedBook } from "./needs.ts";
import { END, type End } from "./pattern.ts";
import type { Rule } from "./rule.ts";
import { itemStarter } from "./starter.ts";
import { asObject } from "./taken.ts";
import type { Matchable } from "./words.ts";

export interface ScanRange {
  /** Half-open range of items to look at; no match reaches beyond it. Default: all. */
  readonly from?: number;
  readonly to?: number;
}

export interface Found<R> {
  readonly from: number;
  readonly to: number;
  readonly result: R;
  readonly by: string;
}

export interface Matcher<T, R, X> {
  /** The best match that starts at `at`: the longest, then the highest priority, then the first id in code-point order. */
  matchAt(items: readonly T[], at: number, context: X, limit?: number): Found<R> | null;
  /** All best matches from left to right, none overlapping another. Linear in the number of items. */
  scan(items: readonly T[], context: X, range?: ScanRange): Found<R>[];
}

/** More than there are classes of items: a pair of classes is one number. */
const PAIR_BASE = 1 << 20;

/**
 * Compiles rules into a matcher. Order does not matter.
 * @throws Error where two rules share an id, or a rule could match without taking an item: mistakes of the rule's author.
 */
export function compile<T extends Matchable, R, X = void>(rules: readonly Rule<T, R, X>[]): Matcher<T, R, X> {
  const sorted = [...rules].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  for (const [place, rule] of sorted.entries()) {
    if (rule.id === sorted[place - 1]?.id) throw new Error(`two rules have the id ${rule.id}`);
    if (rule.pattern.empty) throw new Error(`rule ${rule.id} could match nothing`);
  }
  const ready = sorted.map((rule) => ({ rule, starts: itemStarter<T>(rule.pattern.first) }));
  // Rules that may start with an item of a class, and those of them that may go on with the next one's class; found out when first asked for.
  const classed = ready.filter(({ rule }) => rule.pattern.first !== null && isClassed(rule.pattern.first));
  const others = ready.filter((one) => !classed.includes(one));
  const none: readonly Rule<T, R, X>[] = [];
  let byClass: (readonly Rule<T, R, X>[] | undefined)[] = [];
  let byPair = new Map<number, readonly Rule<T, R, X>[]>();
  let generation = -1;

  function refresh() {
    if (generation === classGeneration()) return;
    byClass = [];
    byPair = new Map();
    generation = classGeneration();
  }

  const book = new NeedBook();
  const needsOf = new Map<Rule<T, R, X>, readonly number[]>();
  /** False only where the rule lacks an item that it cannot do without. */
  function hasNeeds(rule: Rule<T, R, X>, items: readonly T[], at: number): boolean {
    let own = needsOf.get(rule);
    if (own === undefined) {
      const needs = rule.pattern.needs().filter(({ keys }) => keys !== rule.pattern.first);
      own = needs.map((need) => book.add(need));
      needsOf.set(rule, own);
    }
    for (const need of own) if (!book.met(need, items, at)) return false;
    return true;
  }

  /** The rules that may match where these items stand, each once. The common case, none, allocates nothing. */
  function candidates(items: readonly T[], at: number, limit: number): readonly Rule<T, R, X>[] {
    const classes = classesOf(items);
    refresh();
    const first = classes[at] as number;
    let here = byClass[first];
    if (here === undefined) {
      const item = items[at];
      here = classed.filter(({ starts }) => starts(item)).map(({ rule }) => rule);
      if (here.length === 0) here = none;
      byClass[first] = here;
    }
    if (here.length > 0) {
      const second = at + 1 < limit ? (classes[at + 1] as number) : -1;
      const pair = first * PAIR_BASE + second + 1;
      let both = byPair.get(pair);
      if (both === undefined) {
        const one = sampleOf(first);
        const next = second < 0 ? END : sampleOf(second);
        both = here.filter(({ pattern }) => pattern.reach(one, next) > 0);
        byPair.set(pair, both);
      }
      here = both;
    }
    if (others.length === 0) return here;
    const more = others.filter(({ starts }) => starts(items[at])).map(({ rule }) => rule);
    return more.length === 0 ? here : [...here, ...more];
  }

  function matchAt(items: readonly T[], at: number, context: X, limit = items.length): Found<R> | null {
    const item = at < limit ? items[at] : undefined;
    if (item === undefined) return null;
    const rulesHere = candidates(items, at, limit);
    if (rulesHere.length === 0) return null;
    const matches: { readonly rule: Rule<T, R, X>; readonly end: End<unknown, object> }[] = [];
    for (const rule of rulesHere) {
      if (!hasNeeds(rule, items, at)) continue;
      for (const end of rule.pattern.ends(items, at, limit)) matches.push({ rule, end });
    }
    if (matches.length > 1)
      matches.sort(
        (a, b) =>
          b.end.to - a.end.to ||
          b.rule.priority - a.rule.priority ||
          (a.rule.id < b.rule.id ? -1 : a.rule.id > b.rule.id ? 1 : 0),
      );
    for (const { rule, end } of matches) {
      const result = rule.build(
        { items, from: at, to: end.to, captures: asObject(end.captures), by: rule.id },
        context,
      );
      if (result !== null) return { from: at, to: end.to, result, by: rule.id };
    }
    return null;
  }

  return {
    matchAt,
    scan(items, context, { from = 0, to = items.length } = {}) {
      const found: Found<R>[] = [];
      const classes = classesOf(items);
      refresh();
      for (let at = from; at < to; ) {
        // Most items start no rule.
        if (others.length === 0 && byClass[classes[at] as number] === none) {
          at++;
          continue;
        }
        const match = matchAt(items, at, context, to);
        if (match) found.push(match);
        at = match ? match.to : at + 1;
      }
      return found;
    },
  };
}
