// Adjectives and participles used as nouns: people in the masculine plural, and a feminine that is a lemma of its own.
import { cell } from "./paradigms/cells.ts";
import type { Lexeme, Stem } from "./stem.ts";

/** The sound masculine plural stands for people more often than not: الفلسطينيون, المسؤولين. */
const peopleSaving = -0.6;

/** الديمقراطية (democracy) and المتحدثة (spokeswoman) are nouns in ة; the plurals in ون and ات stay with the masculine. */
export function nominalized(stems: readonly Stem[]): Stem[] {
  return stems.flatMap((stem) => {
    // With the indefinite ا it is an adverb or a predicate: رسميا (officially), قريبا (soon).
    const rest = stem.cells & ~(cell.plusUn | cell.feminine | cell.tanwin);
    const out: Stem[] = rest === stem.cells ? [stem] : [{ ...stem, cells: rest }];
    if (stem.cells & cell.plusUn) out.push({ ...stem, cells: cell.plusUn, cost: stem.cost + peopleSaving });
    if (stem.cells & cell.feminine) out.push(feminineOf(stem, 0));
    return out;
  });
}

/** The feminine of a noun for people: موظف, موظفة. A noun of its own in ة (محافظة) goes first. */
const pairedCost = 0.7;

export function paired(stems: readonly Stem[]): Stem[] {
  return stems.flatMap((stem) => (stem.cells & cell.feminine && !stem.settled ? [{ ...stem, cells: stem.cells & ~cell.feminine }, feminineOf(stem, pairedCost)] : [stem]));
}

function feminineOf(stem: Stem, cost: number): Stem {
  const lemma = `${stem.text}ة`;
  const lexeme: Lexeme = { ...stem.lexeme, entry: { ...stem.lexeme.entry, lemma } };
  return { ...stem, cells: cell.feminine, lexeme, cost: stem.cost + cost };
}
