// Combinators: patterns made of patterns, whatever the items are.
import { needsBehind, needsOfAlt, needsOfSeq } from "./needs.ts";
import {
  type AltCaptures,
  type Capture,
  type CapturesOf,
  type End,
  type FirstKeys,
  firstPerPlace,
  type NoCaptures,
  noCaptures,
  noEnds,
  type Pattern,
  Reach,
  type SeqCaptures,
  type ValueOf,
} from "./pattern.ts";
import { reachOfAlt, reachOfMany, reachOfSeq } from "./reach.ts";
import { starter } from "./starter.ts";
import { asObject, joined, withCapture } from "./taken.ts";

/** Union of first keys, each set once; null (anything may start it) wins. */
function joinFirst(parts: readonly (readonly FirstKeys[] | null)[]): readonly FirstKeys[] | null {
  if (parts.length === 1) return parts[0] ?? null;
  const all = new Set<FirstKeys>();
  for (const part of parts) {
    if (part === null) return null;
    for (const keys of part) all.add(keys);
  }
  return [...all];
}

/** What can start a sequence: its first part, and the next one where that may be empty. */
function firstOfSeq(parts: readonly Pattern<never, unknown, unknown>[]): readonly FirstKeys[] | null {
  const reach: (readonly FirstKeys[] | null)[] = [];
  for (const part of parts) {
    reach.push(part.first);
    if (!part.empty) return joinFirst(reach);
  }
  return null;
}

/** How many places a memo keeps: more than the items the longest rule reads. */
const MEMO_PLACES = 32;

/** The combinators for items of type T. */
export interface Combinators<T> {
  /** One after the other. A sequence has captures, no value of its own. */
  seq<const P extends readonly Pattern<T, unknown, object>[]>(...parts: P): Pattern<T, unknown, SeqCaptures<P>>;
  /** One of several; the earlier is preferred where two end at the same place. */
  alt<const P extends readonly Pattern<T, unknown, object>[]>(
    ...parts: P
  ): Pattern<T, ValueOf<P[number]>, AltCaptures<CapturesOf<P[number]>>>;
  /** It, or nothing. */
  opt<V, C extends object>(part: Pattern<T, V, C>): Pattern<T, V | null, Partial<C>>;
  /** `min` to `max` times, as many as possible first. `max` is required: rules stay bounded. Captures inside are dropped; the value lists the parts' values. */
  many<V>(
    part: Pattern<T, V, object>,
    times: { readonly min?: number; readonly max: number },
  ): Pattern<T, readonly V[], NoCaptures>;
  /** Names what `part` takes: `captures.name` is its range and value. */
  as<const N extends string, V, C extends object>(
    name: N,
    part: Pattern<T, V, C>,
  ): Pattern<T, V, C & Readonly<Record<N, Capture<V>>>>;
  /** Takes nothing; holds where `part` follows. */
  ahead(part: Pattern<T, unknown, object>): Pattern<T, null, NoCaptures>;
  /** Takes nothing; holds where `part` does not follow. */
  notAhead(part: Pattern<T, unknown, object>): Pattern<T, null, NoCaptures>;
  /** Takes nothing; holds where `part` ends just here, having started at most `width` items before (default 1). */
  behind(part: Pattern<T, unknown, object>, width?: number): Pattern<T, null, NoCaptures>;
  /** Takes nothing; holds where no `part` ends just here. */
  notBehind(part: Pattern<T, unknown, object>, width?: number): Pattern<T, null, NoCaptures>;
  /** The same pattern, worked out once a place of a list: for parts that many rules share. */
  memo<V, C extends object>(part: Pattern<T, V, C>): Pattern<T, V, C>;
  /** A value worked out from another; null drops the match. */
  map<V, C extends object, R>(part: Pattern<T, V, C>, value: (value: V, captures: C) => R | null): Pattern<T, R, C>;
  /** A value worked out from the captures of a part, which end there: a phrase becomes one word of larger patterns. */
  make<V, C extends object, R>(part: Pattern<T, V, C>, value: (captures: C) => R | null): Pattern<T, R, NoCaptures>;
}

export function combinators<T>(): Combinators<T> {
  type Any = Pattern<T, unknown, object>;
  const here = (at: number): readonly End<null, NoCaptures>[] => [{ to: at, value: null, captures: noCaptures }];
  const look = (
    holds: (items: readonly T[], at: number, limit: number) => boolean,
    needs: Any["needs"],
  ): Pattern<T, null, NoCaptures> => ({
    first: [],
    empty: true,
    ends: (items, at, limit) => (holds(items, at, limit) ? here(at) : noEnds),
    reach: () => Reach.nothing,
    needs,
  });
  const nothing: Any["needs"] = () => noEnds;
  const endsHere = (part: Any, width: number) => (items: readonly T[], at: number) => {
    for (let from = at - 1; from >= Math.max(0, at - width); from--) {
      if (part.ends(items, from, at).some((end) => end.to === at)) return true;
    }
    return false;
  };

  /** The ways one part leads on from another's end: captures of both. */
  function follow(way: End<unknown, object>, ends: readonly End<unknown, object>[]): readonly End<unknown, object>[] {
    if (way.captures === noCaptures || ends.length === 0) return ends;
    return ends.map(({ to, captures }) => ({ to, value: null, captures: joined(way.captures, captures) }));
  }

  function seq(...parts: readonly Any[]): Any {
    const first = firstOfSeq(parts);
    const empty = parts.every((part) => part.empty);
    const starts = starter<T>(first);
    return {
      first,
      empty,
      reach: (one, next) => reachOfSeq(parts, one, next),
      needs: () => needsOfSeq(parts),
      ends(items, at, limit) {
        if (!empty && (at >= limit || !starts(items, at))) return noEnds;
        let ways: readonly End<unknown, object>[] | null = null;
        for (const part of parts) {
          if (ways === null) {
            ways = part.ends(items, at, limit);
          } else if (ways.length === 1 && ways[0] !== undefined) {
            ways = follow(ways[0], part.ends(items, ways[0].to, limit));
          } else {
            ways = firstPerPlace(ways.flatMap((way) => follow(way, part.ends(items, way.to, limit))));
          }
          if (ways.length === 0) return noEnds;
        }
        return ways ?? here(at);
      },
    };
  }

  function alt(...parts: readonly Any[]): Any {
    const ready = parts.map((part) => ({ part, starts: part.empty ? null : starter<T>(part.first) }));
    return {
      first: joinFirst(parts.map((part) => part.first)),
      empty: parts.some((part) => part.empty),
      reach: (one, next) => reachOfAlt(parts, one, next),
      needs: () => needsOfAlt(parts),
      ends(items, at, limit) {
        let all: readonly End<unknown, object>[] = noEnds;
        for (const { part, starts } of ready) {
          if (starts !== null && (at >= limit || !starts(items, at))) continue;
          const ends = part.ends(items, at, limit);
          if (ends.length > 0) all = all.length === 0 ? ends : [...all, ...ends];
        }
        return firstPerPlace(all);
      },
    };
  }

  function mapped<V, C extends object, R, D extends object>(
    part: Pattern<T, V, C>,
    value: (value: V, captures: C) => R | null,
    keep: (captures: C) => D,
    asks: boolean,
  ): Pattern<T, R, D> {
    return {
      first: part.first,
      empty: part.empty,
      reach: part.reach,
      needs: part.needs,
      ends(items, at, limit) {
        const kept: End<R, D>[] = [];
        const ends = part.ends(items, at, limit);
        if (ends.length === 0) return noEnds;
        for (const end of ends) {
          const made = value(end.value, asks ? asObject(end.captures) : end.captures);
          if (made !== null) kept.push({ to: end.to, value: made, captures: keep(end.captures) });
        }
        return kept;
      },
    };
  }

  return {
    seq: seq as Combinators<T>["seq"],
    alt: alt as Combinators<T>["alt"],
    opt(part) {
      const starts = part.empty ? null : starter<T>(part.first);
      return {
        first: part.first,
        empty: true,
        reach: (one, next) => Reach.nothing | part.reach(one, next),
        needs: nothing,
        ends(items, at, limit) {
          const none = { to: at, value: null, captures: noCaptures };
          if (starts !== null && (at >= limit || !starts(items, at))) return [none];
          const ends = part.ends(items, at, limit);
          return ends.length === 0 ? [none] : firstPerPlace([...ends, none]);
        },
      };
    },
    memo(part) {
      let last: readonly T[] | null = null;
      let lastLimit = -1;
      // Rules are tried from left to right, so only the places just ahead are asked for again: a ring is enough.
      const places: number[] = new Array(MEMO_PLACES).fill(-1);
      const known: ReturnType<typeof part.ends>[] = new Array(MEMO_PLACES).fill(noEnds);
      const starts = part.empty ? null : starter<T>(part.first);
      return {
        ...part,
        ends(items, at, limit) {
          const slot = at % MEMO_PLACES;
          const same = items === last && limit === lastLimit;
          if (same && places[slot] === at) return known[slot] ?? noEnds;
          if (starts !== null && (at >= limit || !starts(items, at))) return noEnds;
          if (!same) {
            places.fill(-1);
            last = items;
            lastLimit = limit;
          }
          const ends = part.ends(items, at, limit);
          places[slot] = at;
          known[slot] = ends;
          return ends;
        },
      };
    },
    many(part, { min = 1, max }) {
      type Value = readonly (typeof part extends Pattern<T, infer V, object> ? V : never)[];
      return {
        first: part.first,
        empty: min === 0 || part.empty,
        reach: (one, next) => reachOfMany(part, min, one, next),
        needs: min === 0 ? nothing : part.needs,
        ends(items, at, limit) {
          let ways: readonly End<Value, NoCaptures>[] = [{ to: at, value: [], captures: noCaptures }];
          const all: End<Value, NoCaptures>[] = min === 0 ? [...ways] : [];
          for (let round = 1; round <= max && ways.length > 0; round++) {
            const next: End<Value, NoCaptures>[] = [];
            for (const way of ways) {
              for (const end of part.ends(items, way.to, limit)) {
                if (end.to > way.to) next.push({ to: end.to, value: [...way.value, end.value], captures: noCaptures });
              }
            }
            ways = firstPerPlace(next);
            if (round >= min) all.unshift(...ways);
          }
          return firstPerPlace(all);
        },
      };
    },
    as: (name, part) => ({
      first: part.first,
      empty: part.empty,
      reach: part.reach,
      needs: part.needs,
      ends(items, at, limit) {
        const ends = part.ends(items, at, limit);
        if (ends.length === 0) return noEnds;
        return ends.map(({ to, value, captures }) => {
          return { to, value, captures: withCapture(captures, name, { from: at, to, value }) as never };
        });
      },
    }),
    ahead: (part) => look((items, at, limit) => part.ends(items, at, limit).length > 0, part.needs),
    notAhead: (part) => look((items, at, limit) => part.ends(items, at, limit).length === 0, nothing),
    behind: (part, width = 1) => look(endsHere(part, width), () => needsBehind(part)),
    notBehind: (part, width = 1) => look((items, at) => !endsHere(part, width)(items, at), nothing),
    map: (part, value) => mapped(part, value, (captures) => captures, value.length > 1),
    make: (part, value) =>
      mapped(
        part,
        (_, captures) => value(captures),
        () => noCaptures,
        value.length > 0,
      ),
  };
}
