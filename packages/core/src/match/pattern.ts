// Patterns over a list of items (words, or what a stage makes of them): what they are and how their captures are typed.
import type { Startable } from "./item-classes.ts";
import type { Need } from "./needs.ts";

/** Which items can start a pattern: those with one of these keys in one of the index's dimensions. Patterns made of others share their sets. */
export interface FirstKeys {
  readonly by: Dimension;
  readonly keys: ReadonlySet<string>;
}
/** norm: comparable form · lemma: comparable form of the lemma · upos · kind: a kind of the lexicon row · tag: what a stage calls its items · number: the Number feature · shape: what a stage says of a tagged item to tell it from others of its tag. */
export type Dimension = "norm" | "lemma" | "upos" | "kind" | "tag" | "number" | "shape";

/** Half-open range into the item list, with the value its pattern gives. */
export interface Capture<V> {
  readonly from: number;
  readonly to: number;
  readonly value: V;
}

/** One way a pattern can match from a place: where it ends, its value, its named captures. */
export interface End<V, C> {
  readonly to: number;
  readonly value: V;
  readonly captures: C;
}

/**
 * A pattern over items of type T. `ends` gives every way to match from `at` without reading item `limit` or beyond, one end per
 * place, preferred ways first; this makes the longest match exact and keeps the work bounded by the pattern, never by the text.
 */
export interface Pattern<in T, out V, out C> {
  /** What the first item must be, for the index; null where any item may start it. */
  readonly first: readonly FirstKeys[] | null;
  /** True where it can match without taking an item. */
  readonly empty: boolean;
  readonly ends: (items: readonly T[], at: number, limit: number) => readonly End<V, C>[];
  /** Whether it can match where these two items stand: flags of `Reach`. Never leaves out a way to match; may name one too many. */
  readonly reach: (first: Peek, second: Peek) => number;
  /** Items it cannot match without, wherever it starts. Never names one too many; may leave out some. */
  readonly needs: () => readonly Need[];
}

/** What is known of an item ahead: its class, END where no item is left, ANY where nothing is known of it. */
export type Peek = Startable | typeof END | typeof ANY;
export const END = "end";
export const ANY = "any";

/** How far a pattern can go, judged by two items: flags to be added up. */
export const Reach = {
  /** It can match without taking an item. */
  nothing: 1,
  /** It can take the first item alone. */
  one: 2,
  /** It can take both, and maybe more. */
  more: 4,
} as const;

// biome-ignore lint/complexity/noBannedTypes: the neutral element of capture intersections is the empty object type
export type NoCaptures = {};

export type ValueOf<P> = P extends Pattern<never, infer V, unknown> ? V : never;
export type CapturesOf<P> = P extends Pattern<never, unknown, infer C> ? C : never;

/** Captures of a sequence: those of all parts. */
export type SeqCaptures<P extends readonly unknown[]> = P extends readonly [infer A, ...infer Rest]
  ? CapturesOf<A> & SeqCaptures<Rest>
  : NoCaptures;

type AllKeys<U> = U extends unknown ? keyof U : never;
type At<U, K> = U extends unknown ? (K extends keyof U ? U[K] : never) : never;
/** Captures of alternatives: those that all have are there, the others may be. */
export type AltCaptures<U> = { readonly [K in keyof U]: U[K] } & {
  readonly [K in Exclude<AllKeys<U>, keyof U>]?: Exclude<At<U, K>, undefined>;
};

export const noCaptures: NoCaptures = Object.freeze({});
export const noEnds: readonly never[] = Object.freeze([]);

/** Keeps the first way to each place: preferred ways come first, and a later one to the same place can add nothing. */
export function firstPerPlace<V, C>(ends: readonly End<V, C>[]): readonly End<V, C>[] {
  if (ends.length < 2) return ends;
  for (let place = 1; place < ends.length; place++) if (isTaken(ends, place)) return withoutRepeats(ends, place);
  return ends;
}

/** Ends of a pattern are few: looking through those before is faster than a set. */
function isTaken<V, C>(ends: readonly End<V, C>[], place: number): boolean {
  const to = ends[place]?.to;
  for (let before = 0; before < place; before++) if (ends[before]?.to === to) return true;
  return false;
}

function withoutRepeats<V, C>(ends: readonly End<V, C>[], from: number): readonly End<V, C>[] {
  const kept = ends.slice(0, from);
  for (let place = from + 1; place < ends.length; place++) {
    const end = ends[place];
    if (end !== undefined && !kept.some(({ to }) => to === end.to)) kept.push(end);
  }
  return kept;
}
