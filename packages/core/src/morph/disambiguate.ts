// The reading each slot of a sentence has here: the cheapest path through the lattice of candidates.
import type { Candidate } from "./candidates.ts";
import { category, type Signature } from "./signature.ts";
import { transitionCost } from "./transition.ts";

/** Before the first word and after the last. */
const edge: Signature = {
  opens: category.edge,
  base: category.edge,
  closes: category.edge,
  lemma: "",
  definite: "",
  gender: "",
  number: "",
  person: "",
  mood: "",
  case: "",
  conjunction: false,
  preposition: false,
  pronoun: false,
  passive: false,
};

/** Index of the chosen candidate for each slot. Linear in the sentence; candidates of a slot are few. */
export function choose(lattice: readonly (readonly Candidate[])[]): Int32Array {
  const size = lattice.length;
  const back: Int32Array[] = [];
  let costs: number[] = [0];
  let before: readonly Signature[] = [edge];
  for (const candidates of lattice) {
    const from = new Int32Array(candidates.length);
    const sums: number[] = [];
    candidates.forEach((candidate, place) => {
      let best = Number.POSITIVE_INFINITY;
      before.forEach((left, previous) => {
        const cost = (costs[previous] ?? 0) + transitionCost(left, candidate.signature);
        if (cost < best) {
          best = cost;
          from[place] = previous;
        }
      });
      sums.push(best + candidate.reading.cost);
    });
    back.push(from);
    costs = sums;
    before = candidates.map((candidate) => candidate.signature);
  }
  const chosen = new Int32Array(size);
  let place = costs.indexOf(Math.min(...costs));
  for (let slot = size - 1; slot >= 0; slot--) {
    chosen[slot] = place;
    place = back[slot]?.[place] ?? 0;
  }
  return chosen;
}
