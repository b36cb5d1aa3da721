// Pairs gold items with predicted ones, each used once, and counts what paired.
import type { Tally } from "./tally.ts";

/** Each gold item, in order, with the first free predicted item that counts as the same. */
export function pair<G extends object, P>(
  golds: readonly G[],
  predicted: readonly P[],
  same: (g: G, p: P) => boolean,
): Map<G, P> {
  const free = new Set(predicted);
  const pairs = new Map<G, P>();
  for (const gold of golds) {
    for (const candidate of free) {
      if (!same(gold, candidate)) continue;
      pairs.set(gold, candidate);
      free.delete(candidate);
      break;
    }
  }
  return pairs;
}

export interface CountOptions<G, P> {
  readonly sayGold: (gold: G) => string;
  readonly sayPredicted: (predicted: P) => string;
  /** Gold items that count neither for nor against. */
  readonly isOptional?: (gold: G) => boolean;
  /** Predicted items that are no error when unpaired. */
  readonly isHarmless?: (predicted: P) => boolean;
}

export function countPairs<G extends object, P>(
  tally: Tally,
  golds: readonly G[],
  predicted: readonly P[],
  pairs: ReadonlyMap<G, P>,
  { sayGold, sayPredicted, isOptional = () => false, isHarmless = () => false }: CountOptions<G, P>,
): void {
  const goldOf = new Map([...pairs].map(([gold, found]) => [found, gold]));
  for (const gold of golds) {
    if (isOptional(gold)) continue;
    tally.gold += 1;
    if (pairs.has(gold)) tally.hits += 1;
    else tally.missed.push(sayGold(gold));
  }
  for (const item of predicted) {
    const gold = goldOf.get(item);
    if (gold !== undefined ? isOptional(gold) : isHarmless(item)) continue;
    tally.predicted += 1;
    if (gold === undefined) tally.extra.push(sayPredicted(item));
  }
}
