// What a list must hold for a pattern to match in it: most rules are refused by that, before they are tried, where a sentence lacks a word they cannot do without.
import { classesOf, classGeneration, isClassed, type Startable, sampleOf } from "./item-classes.ts";
import type { FirstKeys, Pattern } from "./pattern.ts";
import { itemStarter } from "./starter.ts";

/** One item that a match takes or looks at: any of these keys. */
export interface Need {
  readonly keys: readonly FirstKeys[];
  /** It may stand before the match. */
  readonly before: boolean;
}

type Any = Pattern<never, unknown, unknown>;
const none: readonly Need[] = [];
/** More would cost more to ask than trying the pattern. */
const MOST = 6;
/** Counted for a key that is no word: items with a tag or a shape are the common ones of a rule set. */
const COMMON = 1000;

/** How often a word stands in a text, judged by its length: the shortest are particles. */
const SHORT = 3;
const commonness = (word: string): number => (word.length < SHORT ? COMMON / 10 : word.length === SHORT ? SHORT : 1);

/** How easily a need is met. */
function breadth({ keys }: Need): number {
  let sum = 0;
  for (const { by, keys: own } of keys) {
    if (by !== "norm") sum += COMMON;
    else for (const word of own) sum += commonness(word);
  }
  return sum;
}

/** A pattern of one item needs that one. */
export const needsOfOne = (first: readonly FirstKeys[] | null): readonly Need[] =>
  first === null || !isClassed(first) ? none : [{ keys: first, before: false }];

/** All parts: what each of them needs, the rarest first. */
export function needsOfSeq(parts: readonly Any[]): readonly Need[] {
  const all = new Set(parts.flatMap((part) => part.needs()));
  return [...all].sort((a, b) => breadth(a) - breadth(b)).slice(0, MOST);
}

/** Any of the parts: one need of each, or nothing where one needs nothing. */
export function needsOfAlt(parts: readonly Any[]): readonly Need[] {
  const keys = new Set<FirstKeys>();
  let before = false;
  for (const part of parts) {
    const rarest = part
      .needs()
      .reduce((best: Need | null, need) => (best === null || breadth(need) < breadth(best) ? need : best), null);
    if (rarest === null) return none;
    before ||= rarest.before;
    for (const one of rarest.keys) keys.add(one);
  }
  return [{ keys: [...keys], before }];
}

/** The same, but for places before a match as well. */
export const needsBehind = (part: Any): readonly Need[] => part.needs().map(({ keys }) => ({ keys, before: true }));

/** Needs of many rules, looked up together: where in a list each of them is met last. */
export class NeedBook {
  readonly #needs: { readonly before: boolean; readonly holds: (item: Startable) => boolean }[] = [];
  /** Which needs an item of a class meets; most meet none. */
  #byClass: (readonly number[] | undefined)[] = [];
  #generation = -1;
  #list: readonly unknown[] | null = null;
  /** For each need its last place in the list. */
  #last: number[] = [];

  /** Takes a need in and gives its number. */
  add({ keys, before }: Need): number {
    this.#byClass = [];
    this.#list = null;
    return this.#needs.push({ before, holds: itemStarter<Startable>(keys) }) - 1;
  }

  /** False only where the list does not hold what is needed, at or after the place. */
  met(need: number, items: readonly unknown[], at: number): boolean {
    if (items !== this.#list) this.#read(items);
    const last = this.#last[need] ?? -1;
    return last >= at || (last >= 0 && this.#needs[need]?.before === true);
  }

  #read(items: readonly unknown[]): void {
    const classes = classesOf(items);
    if (this.#generation !== classGeneration()) {
      this.#byClass = [];
      this.#generation = classGeneration();
    }
    const last: number[] = new Array(this.#needs.length).fill(-1);
    for (let at = 0; at < classes.length; at++) {
      const own = this.#metBy(classes[at] as number);
      for (let nth = 0; nth < own.length; nth++) last[own[nth] as number] = at;
    }
    this.#last = last;
    this.#list = items;
  }

  #metBy(one: number): readonly number[] {
    const known = this.#byClass[one];
    if (known !== undefined) return known;
    const sample = sampleOf(one);
    const fresh = this.#needs.flatMap(({ holds }, need) => (holds(sample) ? [need] : []));
    this.#byClass[one] = fresh;
    return fresh;
  }
}
