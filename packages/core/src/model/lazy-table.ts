// Tables that are made when first asked: a module is loaded with its words as they are written, and start-up waits for no table.
import { lazily } from "./lazily.ts";

/** What a table is asked. */
export type LazyMap<Key, Value> = Pick<ReadonlyMap<Key, Value>, "get" | "has">;
export type LazySet<Key> = Pick<ReadonlySet<Key>, "has">;

export function lazyMap<Key, Value>(rows: () => Iterable<readonly [Key, Value]>): LazyMap<Key, Value> {
  const table = lazily(() => new Map(rows()));
  return { get: (key) => table().get(key), has: (key) => table().has(key) };
}

export function lazySet<Key>(keys: () => Iterable<Key>): LazySet<Key> {
  const table = lazily(() => new Set(keys()));
  return { has: (key) => table().has(key) };
}
