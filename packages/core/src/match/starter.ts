// Quick refusal: whether an item can start a pattern at all, from the pattern's first keys.
import { classesOf, classGeneration, isClassed, type Startable } from "./item-classes.ts";
import type { Dimension, FirstKey } from "./pattern.ts";
import { normOf } from "./spelling.ts";

/** False only where a pattern cannot match from there. */
export type Starts<T> = (items: readonly T[], at: number) => boolean;

/** A test that is false only where the pattern with these first keys cannot match; null keys: true wherever there is an item. */
export function starter<T>(first: readonly FirstKey[] | null): Starts<T> {
  const test = itemStarter<T>(first);
  if (first === null || !isClassed(first)) return (items, at) => test(items[at]);
  // One answer a class, worked out when first asked for.
  let known: (boolean | undefined)[] = [];
  let of = -1;
  return (items, at) => {
    if (at >= items.length) return false;
    const one = classesOf(items)[at] as number;
    if (of !== classGeneration()) {
      known = [];
      of = classGeneration();
    }
    const answer = known[one];
    if (answer !== undefined) return answer;
    const fresh = test(items[at]);
    known[one] = fresh;
    return fresh;
  };
}

/** The same for an item by itself. */
export function itemStarter<T>(first: readonly FirstKey[] | null): (item: T | undefined) => boolean {
  if (first === null) return (item) => item !== undefined;
  // Sorted on first use: most patterns of a rule set are never asked.
  let sorted: Sorted | null = null;
  return (item) => {
    if (item === undefined) return false;
    sorted ??= sortKeys(first);
    const of = item as Startable;
    if (of.norm !== undefined && sorted.norm?.has(of.norm) === true) return true;
    if (of.tag !== undefined && sorted.tag?.has(of.tag) === true) return true;
    if (of.upos !== undefined && sorted.upos?.has(of.upos) === true) return true;
    if (of.shape !== undefined && sorted.shape?.has(of.shape) === true) return true;
    if (sorted.number?.has(of.feats?.Number ?? "") === true) return true;
    if (of.lemma !== undefined && sorted.lemma?.has(normOf(of.lemma)) === true) return true;
    const kinds = sorted.kind;
    return kinds !== undefined && of.entry?.kinds.some((kind) => kinds.has(kind)) === true;
  };
}

type Sorted = Partial<Record<Dimension, Set<string>>>;

function sortKeys(first: readonly FirstKey[]): Sorted {
  const sorted: Sorted = {};
  for (const { by, key } of first) {
    const set = sorted[by] ?? new Set();
    sorted[by] = set.add(key);
  }
  return sorted;
}
