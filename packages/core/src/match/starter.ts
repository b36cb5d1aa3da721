// Quick refusal: whether an item can start a pattern at all, from the pattern's first keys.
import { classesOf, classGeneration, isClassed, type Startable } from "./item-classes.ts";
import type { Dimension, FirstKeys } from "./pattern.ts";
import { normOf } from "./spelling.ts";

/** False only where a pattern cannot match from there. */
export type Starts<T> = (items: readonly T[], at: number) => boolean;

/** A test that is false only where the pattern with these first keys cannot match; null keys: true wherever there is an item. */
export function starter<T>(first: readonly FirstKeys[] | null): Starts<T> {
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
export function itemStarter<T>(first: readonly FirstKeys[] | null): (item: T | undefined) => boolean {
  if (first === null) return (item) => item !== undefined;
  // Classes are asked about once each: looking through the sets as they are is cheaper than to unite them.
  if (isClassed(first)) return (item) => item !== undefined && hasKey(item as Startable, first);
  // United on first use: most patterns of a rule set are never asked.
  let united: readonly FirstKeys[] | null = null;
  return (item) => {
    if (item === undefined) return false;
    united ??= unite(first);
    return hasKey(item as Startable, united);
  };
}

function hasKey(item: Startable, first: readonly FirstKeys[]): boolean {
  for (const { by, keys } of first) {
    if (by === "kind") {
      if (item.entry?.kinds.some((kind) => keys.has(kind)) === true) return true;
    } else {
      const value = keyOf(item, by);
      if (value !== undefined && keys.has(value)) return true;
    }
  }
  return false;
}

function keyOf(item: Startable, by: Exclude<Dimension, "kind">): string | undefined {
  if (by === "number") return item.feats?.Number;
  return by === "lemma" ? item.lemma && normOf(item.lemma) : item[by];
}

/** One set for each dimension. */
function unite(first: readonly FirstKeys[]): readonly FirstKeys[] {
  const sets = new Map<Dimension, Set<string>>();
  for (const { by, keys } of first) {
    const set = sets.get(by) ?? new Set();
    for (const key of keys) set.add(key);
    sets.set(by, set);
  }
  return Array.from(sets, ([by, keys]) => ({ by, keys }));
}
