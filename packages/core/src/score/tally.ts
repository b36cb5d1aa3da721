// Counts of one layer: what the gold has, what was predicted, what agrees, and the words of what does not.

export interface Tally {
  hits: number;
  gold: number;
  predicted: number;
  readonly missed: string[];
  readonly extra: string[];
}

export const emptyTally = (): Tally => ({ hits: 0, gold: 0, predicted: 0, missed: [], extra: [] });

export interface Figures {
  readonly gold: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Precision, recall and their harmonic mean; 0 where nothing was predicted or nothing is there. */
export function figures({ hits, gold, predicted }: Tally): Figures {
  const precision = predicted === 0 ? 0 : hits / predicted;
  const recall = gold === 0 ? 0 : hits / gold;
  const sum = precision + recall;
  return { gold, precision, recall, f1: sum === 0 ? 0 : (2 * precision * recall) / sum };
}

export function addTally(to: Tally, { hits, gold, predicted, missed, extra }: Tally): void {
  to.hits += hits;
  to.gold += gold;
  to.predicted += predicted;
  to.missed.push(...missed);
  to.extra.push(...extra);
}
