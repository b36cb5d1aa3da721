// Every reading a table of stems gives a written form: proclitics, stem and ending that fit together.
import { fits } from "./affixes/compatibility.ts";
import { endingsBy, longestEnding } from "./affixes/endings.ts";
import { longestPrefix, prefixesBy } from "./affixes/prefixes.ts";
import { foldLetters } from "./fold.ts";
import { hidesArticle } from "./proclitics.ts";
import { readMatch } from "./read-match.ts";
import type { Reading } from "./reading.ts";
import { type Match, readingCost } from "./reading-cost.ts";
import type { StemTable } from "./stem-table.ts";

/** Readings dearer than the best by more than this are never chosen, whatever the context. */
const hopeless = 7;
const mostReadings = 14;

/** Readings of letters without harakat and tatweel, cheapest first; none for an unknown word. */
export function analyse(letters: string, table: StemTable): readonly Reading[] {
  const folded = foldLetters(letters);
  const found: Match[] = [];
  const size = folded.length;
  // ة is no pronoun, though it folds to one.
  const endsInTa = letters.endsWith("ة");
  for (let start = 0; start < size && start <= longestPrefix; start++) {
    const prefixes = prefixesBy.get(folded.slice(0, start));
    if (prefixes === undefined) continue;
    for (let end = size; end > start && size - end <= longestEnding; end--) {
      const endings = endingsBy.get(folded.slice(end));
      if (endings === undefined) continue;
      for (const stem of table.find(folded.slice(start, end))) {
        for (const ending of endings) {
          if ((stem.cells & ending.cells) === 0 || (endsInTa && ending.pronoun !== null)) continue;
          for (const prefix of prefixes) {
            if (!fits(prefix, stem, ending)) continue;
            const parts = { letters, start, end, prefix, stem, ending, hidden: false };
            found.push({ ...parts, cost: readingCost(parts) });
            if (!hidesArticle(prefix, stem, ending)) continue;
            const withArticle = { ...parts, hidden: true };
            found.push({ ...withArticle, cost: readingCost(withArticle) });
          }
        }
      }
    }
  }
  return found.length === 0 ? none : prune(found);
}

const none: readonly Reading[] = [];

/** Cheapest first; the same words with the same features only once. */
function prune(found: Match[]): Reading[] {
  if (found.length > 1) found.sort((a, b) => a.cost - b.cost);
  const limit = (found[0]?.cost ?? 0) + hopeless;
  const kept: Reading[] = [];
  for (const match of found) {
    if (match.cost > limit || kept.length >= mostReadings) break;
    const reading = readMatch(match);
    if (!kept.some((other) => same(other, reading))) kept.push(reading);
  }
  return kept;
}

/** Features are shared objects, so that identity is enough. */
function same(one: Reading, other: Reading): boolean {
  const a = one.pieces[one.base];
  const b = other.pieces[other.base];
  return (
    a !== undefined &&
    b !== undefined &&
    a.feats === b.feats &&
    a.from === b.from &&
    a.to === b.to &&
    a.lemma === b.lemma &&
    a.upos === b.upos &&
    a.restored === b.restored &&
    a.entry?.root === b.entry?.root &&
    a.entry?.frame === b.entry?.frame
  );
}
