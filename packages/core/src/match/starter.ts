// Quick refusal: whether an item can start a pattern at all, from the pattern's first keys.

import type { FirstKey } from "./pattern.ts";
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
  const keys = (by: FirstKey["by"]): ReadonlySet<string> | null => {
    const set = new Set(first.filter((key) => key.by === by).map((key) => key.key));
    return set.size === 0 ? null : set;
  };
  const [norms, lemmas, upos, kinds, tags] = [keys("norm"), keys("lemma"), keys("upos"), keys("kind"), keys("tag")];
  return (item) => {
    if (item === undefined) return false;
    const { norm = "", lemma = "", upos: part = "", tag, entry } = item as Startable;
    return (
      norms?.has(norm) === true ||
      (tag !== undefined && tags?.has(tag) === true) ||
      upos?.has(part) === true ||
      lemmas?.has(normOf(lemma)) ||
      (kinds !== null && entry?.kinds.some((kind) => kinds.has(kind)) === true)
    );
  };
}
