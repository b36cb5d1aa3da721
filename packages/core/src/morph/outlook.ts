// What stands further on: of two verbs written alike the one whose أن clause or preposition follows is likelier.
// The search over neighbours (disambiguate.ts) cannot see past the subject: علق الوزير على الحادث, تقدر المنظمة أن.
import type { Candidate } from "./candidates.ts";
import { category } from "./signature.ts";
import { whole } from "./whole-cost.ts";

/** Slots looked at: a subject of some words stands between a verb and what it governs. */
const reach = 5;
const clauseFollows = whole(-0.5);
const prepositionFollows = whole(-0.4);

/** Costs to add for the candidates of a slot, in their order; null where nothing sets them apart, as nearly always. */
export function outlook(lattice: readonly (readonly Candidate[])[], slot: number): readonly number[] | null {
  const candidates = lattice[slot];
  if (candidates === undefined || candidates.length < 2 || !hasHomographs(candidates)) return null;
  let bonus: number[] | null = null;
  for (let next = slot + 1; next <= slot + reach && next < lattice.length; next++) {
    const seen = lattice[next]?.[0];
    if (seen === undefined || seen.signature.opens === category.mark) break;
    const base = seen.reading.pieces[seen.reading.base];
    const clause = base?.upos === "SCONJ" && (base.lemma === "أن" || base.lemma === "إن");
    const { opener } = seen.signature;
    if (!clause && opener === "") continue;
    bonus ??= candidates.map(() => 0);
    for (let place = 0; place < candidates.length; place++) {
      const candidate = candidates[place];
      if (candidate === undefined || !isFiniteVerb(candidate.reading)) continue;
      const { signature } = candidate;
      if (clause && signature.reports) bonus[place] = Math.min(bonus[place] ?? 0, clauseFollows);
      // The neighbour is looked at there already.
      if (next > slot + 1 && opener !== "" && signature.governs.includes(opener))
        bonus[place] = Math.min(bonus[place] ?? 0, prepositionFollows);
    }
    if (clause) break;
  }
  return bonus;
}

const isFiniteVerb = (reading: Candidate["reading"]): boolean => reading.pieces[reading.base]?.feats.VerbForm === "Fin";

const known = new WeakMap<readonly Candidate[], boolean>();

/** Several active verbs of different rows. */
function hasHomographs(candidates: readonly Candidate[]): boolean {
  let has = known.get(candidates);
  if (has === undefined) {
    const rows = candidates.flatMap(({ reading }) => {
      const base = reading.pieces[reading.base];
      return base?.feats.VerbForm === "Fin" && base.feats.Voice === "Act" && base.entry ? [base.entry] : [];
    });
    has = new Set(rows).size > 1;
    known.set(candidates, has);
  }
  return has;
}
