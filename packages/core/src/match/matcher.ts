// Runs many rules over a list of items. Rules are found by what their first item must be, so that hundreds cost little where none applies.
import { lazily } from "../model/lazily.ts";
import type { Dimension, FirstKey } from "./pattern.ts";
import type { Rule } from "./rule.ts";
import { normOf } from "./spelling.ts";
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

type Index<V> = ReadonlyMap<string, readonly V[]>;

/** Rules by the key their first item must have, dimension by dimension. */
function indexRules<V extends { readonly pattern: { readonly first: () => readonly FirstKey[] | null } }>(
  rules: readonly V[],
): Readonly<Record<Dimension, Index<V>>> {
  const index: Record<Dimension, Map<string, V[]>> = {
    norm: new Map(),
    lemma: new Map(),
    upos: new Map(),
    kind: new Map(),
    tag: new Map(),
  };
  for (const rule of rules) {
    for (const { by, key } of rule.pattern.first() ?? []) {
      const list = index[by].get(key);
      if (list === undefined) index[by].set(key, [rule]);
      // The keys of one rule come one after the other, so a second mention finds it at the end.
      else if (list[list.length - 1] !== rule) list.push(rule);
    }
  }
  return index;
}

/** Both lists, each member once; a list alone is handed on as it is. */
function join<V>(found: readonly V[], more: readonly V[] | undefined): readonly V[] {
  if (more === undefined || more === found) return found;
  return found.length === 0 ? more : [...new Set([...found, ...more])];
}

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
  const index = lazily(() => ({
    by: indexRules(sorted),
    anywhere: sorted.filter((rule) => rule.pattern.first() === null),
  }));

  /** The rules that may start with this item, each once. The common case, none, allocates nothing. */
  function candidates(item: T): readonly Rule<T, R, X>[] {
    const { by, anywhere } = index();
    let found = join(anywhere, by.norm.get(item.norm));
    if (by.lemma.size > 0) found = join(found, by.lemma.get(normOf(item.lemma)));
    if (by.upos.size > 0) found = join(found, by.upos.get(item.upos));
    if (by.tag.size > 0 && item.tag !== undefined) found = join(found, by.tag.get(item.tag));
    if (by.kind.size > 0 && item.entry !== null)
      for (const kind of item.entry.kinds) found = join(found, by.kind.get(kind));
    return found;
  }

  function matchAt(items: readonly T[], at: number, context: X, limit = items.length): Found<R> | null {
    const item = at < limit ? items[at] : undefined;
    if (item === undefined) return null;
    const rulesHere = candidates(item);
    if (rulesHere.length === 0) return null;
    const matches = [];
    for (const rule of rulesHere) {
      for (const end of rule.pattern.ends(items, at, limit)) matches.push({ rule, end });
    }
    if (matches.length === 0) return null;
    if (matches.length > 1)
      matches.sort(
        (a, b) =>
          b.end.to - a.end.to ||
          b.rule.priority - a.rule.priority ||
          (a.rule.id < b.rule.id ? -1 : a.rule.id > b.rule.id ? 1 : 0),
      );
    for (const { rule, end } of matches) {
      const result = rule.build({ items, from: at, to: end.to, captures: end.captures, by: rule.id }, context);
      if (result !== null) return { from: at, to: end.to, result, by: rule.id };
    }
    return null;
  }

  return {
    matchAt,
    scan(items, context, { from = 0, to = items.length } = {}) {
      const found: Found<R>[] = [];
      for (let at = from; at < to; ) {
        const match = matchAt(items, at, context, to);
        if (match) found.push(match);
        at = match ? match.to : at + 1;
      }
      return found;
    },
  };
}
