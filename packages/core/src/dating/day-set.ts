// Sets of days as sorted, disjoint stretches; either end may be open. What clues allow is intersected here.

/** First and last day, inclusive; ±Infinity where open. */
export type Stretch = readonly [number, number];
export type DaySet = readonly Stretch[];

export const allDays: DaySet = [[Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]];
export const since = (day: number): DaySet => [[day, Number.POSITIVE_INFINITY]];
export const until = (day: number): DaySet => [[Number.NEGATIVE_INFINITY, day]];

/** Days in both sets. Linear in their stretches. */
export function intersect(a: DaySet, b: DaySet): DaySet {
  const both: Stretch[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [x, y] = [a[i], b[j]];
    if (x === undefined || y === undefined) break;
    const from = Math.max(x[0], y[0]);
    const to = Math.min(x[1], y[1]);
    if (from <= to) both.push([from, to]);
    if (x[1] < y[1]) i++;
    else j++;
  }
  return both;
}

/** A set of stretches in any order, sorted and merged where they touch. */
export function union(stretches: readonly Stretch[]): DaySet {
  const merged: Stretch[] = [];
  for (const [from, to] of [...stretches].sort((x, y) => x[0] - y[0])) {
    const last = merged.at(-1);
    if (last && from <= last[1] + 1) merged[merged.length - 1] = [last[0], Math.max(last[1], to)];
    else merged.push([from, to]);
  }
  return merged;
}

/** The one stretch that holds two sets and what lies between them. */
export const hull = (a: DaySet, b: DaySet): DaySet => {
  const all = [...a, ...b];
  return [[Math.min(...all.map(([from]) => from)), Math.max(...all.map(([, to]) => to))]];
};
