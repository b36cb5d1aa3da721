// When two places in a text count as the same.

export interface Place {
  readonly start: number;
  readonly end: number;
}

const overlap = (a: Place, b: Place): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

export const touch = (a: Place, b: Place): boolean => overlap(a, b) > 0;

/** What both share against what either covers, from 0 to 1. */
export function agreement(a: Place, b: Place): number {
  const shared = overlap(a, b);
  const covered = a.end - a.start + (b.end - b.start) - shared;
  return covered === 0 ? 0 : shared / covered;
}

/** Phrases that agree this far are the same even where their first words do not touch. */
const SAME_PHRASE = 0.6;

/** The same phrase: an Arabic phrase begins with its head, so the first words touch, whatever follows them. */
export function samePhrase(text: string, a: Place, b: Place): boolean {
  return touch(firstWord(text, a), firstWord(text, b)) || agreement(a, b) >= SAME_PHRASE;
}

function firstWord(text: string, { start, end }: Place): Place {
  const length = text.slice(start, end).search(/\s|$/);
  return { start, end: start + length };
}
