// Quick refusal: whether an item can start a pattern at all, from the pattern's first keys.

import type { Dimension, FirstKey } from "./pattern.ts";
import { normOf } from "./spelling.ts";

interface Startable {
  readonly norm?: string;
  readonly lemma?: string;
  readonly upos?: string;
  readonly tag?: string;
  readonly entry?: { readonly kinds: readonly string[] } | null;
}

/** A test that is false only where the pattern with these first keys cannot match; null keys: always true. */
export function starter<T>(first: readonly FirstKey[] | null): (item: T | undefined) => boolean {
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
