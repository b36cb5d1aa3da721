// Quick refusal: whether an item can start a pattern at all, from the pattern's first keys. Each starter is one bit; what an item
// can start is worked out once, as the bits of all its keys together.

import type { Dimension, FirstKey } from "./pattern.ts";
import { normOf } from "./spelling.ts";

interface Startable {
  readonly norm?: string;
  readonly lemma?: string;
  readonly upos?: string;
  readonly tag?: string;
  readonly entry?: { readonly kinds: readonly string[] } | null;
}

/** The starters that know a key, as a set of bits. */
const bitsOf: Readonly<Record<Dimension, Map<string, Int32Array>>> = {
  norm: new Map(),
  lemma: new Map(),
  upos: new Map(),
  kind: new Map(),
  tag: new Map(),
};
let starters = 0;
const numbered = new Map<string, number>();

/** How many items are remembered, each in the slot of its place: more than the longest rule reads. */
const SLOTS = 32;
const remembered: unknown[] = new Array(SLOTS).fill(null);
const sets: Int32Array[] = [];

/** A test that is false only where the pattern with these first keys cannot match the item at its place; null keys: always true. */
export function starter<T>(first: () => readonly FirstKey[] | null): (item: T | undefined, at: number) => boolean {
  // Numbered on first use: most patterns of a rule set are never asked.
  let bit = -1;
  return (item, at) => {
    if (item === undefined) return false;
    if (bit < 0) bit = number(first());
    if (bit === anything) return true;
    const slot = at & (SLOTS - 1);
    const set = remembered[slot] === item ? sets[slot] : remember(item as Startable, slot);
    return set !== undefined && ((set[bit >> 5] ?? 0) & (1 << (bit & 31))) !== 0;
  };
}

/** Stands for the bit of patterns that any item may start. */
const anything = Number.MAX_SAFE_INTEGER;

/** The bit of these first keys; patterns that start alike share it. */
function number(first: readonly FirstKey[] | null): number {
  if (first === null) return anything;
  const name = first.map(({ by, key }) => `${by} ${key}`).join();
  const known = numbered.get(name);
  if (known !== undefined) return known;
  const bit = starters++;
  numbered.set(name, bit);
  for (const { by, key } of first) {
    const known = bitsOf[by].get(key);
    const set = known !== undefined && known.length > bit >> 5 ? known : widened(known, (bit >> 5) + 1);
    set[bit >> 5] = (set[bit >> 5] ?? 0) | (1 << (bit & 31));
    bitsOf[by].set(key, set);
  }
  remembered.fill(null);
  return bit;
}

function remember(item: Startable, slot: number): Int32Array {
  const width = (starters + 31) >> 5;
  let set = sets[slot];
  if (set === undefined || set.length < width) {
    set = new Int32Array(2 * width);
    sets[slot] = set;
  } else set.fill(0);
  const { norm, lemma, upos, tag, entry } = item;
  if (norm !== undefined) add(set, bitsOf.norm.get(norm));
  if (tag !== undefined) add(set, bitsOf.tag.get(tag));
  if (upos !== undefined) add(set, bitsOf.upos.get(upos));
  if (lemma !== undefined && bitsOf.lemma.size > 0) add(set, bitsOf.lemma.get(normOf(lemma)));
  if (entry) for (const kind of entry.kinds) add(set, bitsOf.kind.get(kind));
  remembered[slot] = item;
  return set;
}

function add(set: Int32Array, bits: Int32Array | undefined): void {
  if (bits === undefined) return;
  for (let at = 0; at < bits.length; at++) set[at] = (set[at] ?? 0) | (bits[at] ?? 0);
}

function widened(bits: Int32Array | undefined, width: number): Int32Array {
  const wider = new Int32Array(width);
  if (bits !== undefined) wider.set(bits);
  return wider;
}
