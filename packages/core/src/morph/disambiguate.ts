// The reading each slot of a sentence has here: the cheapest path through the lattice of candidates (Viterbi).
import type { Candidate } from "./candidates.ts";
import { hindsight } from "./hindsight.ts";
import { outlook } from "./outlook.ts";
import { edge } from "./signature.ts";
import { costBetween } from "./transition.ts";

const start: readonly Candidate[] = [
  {
    reading: { pieces: [], base: 0, cost: 0, costs: () => [], source: "mark", by: "edge" },
    signature: edge,
    written: [],
    left: edge.left,
    right: edge.right,
    cost: 0,
  },
];

/** Index of the chosen candidate for each slot. Linear in the sentence; candidates of a slot are few. */
export function choose(lattice: readonly (readonly Candidate[])[]): Int32Array {
  const size = lattice.length;
  const offsets = new Int32Array(size + 1);
  for (let slot = 0; slot < size; slot++) offsets[slot + 1] = (offsets[slot] ?? 0) + (lattice[slot]?.length ?? 0);
  const total = offsets[size] ?? 0;
  const back = new Int32Array(total);
  const sums = new Float64Array(total);
  let before = start;
  let beforeAt = -1;
  for (let slot = 0; slot < size; slot++) {
    const candidates = lattice[slot] ?? start;
    const at = offsets[slot] ?? 0;
    const only = candidates.length === 1 && before.length === 1 ? candidates[0] : undefined;
    const ahead = outlook(lattice, slot);
    if (only !== undefined && before[0] !== undefined && ahead === null) {
      sums[at] = (beforeAt < 0 ? 0 : (sums[beforeAt] ?? 0)) + costBetween(before[0], only) + only.cost;
      before = candidates;
      beforeAt = at;
      continue;
    }
    const behind = hindsight(lattice, slot);
    sums.fill(Number.POSITIVE_INFINITY, at, at + candidates.length);
    for (let previous = 0; previous < before.length; previous++) {
      const left = before[previous];
      if (left === undefined) continue;
      const soFar = beforeAt < 0 ? 0 : (sums[beforeAt + previous] ?? 0);
      for (let place = 0; place < candidates.length; place++) {
        const right = candidates[place];
        if (right === undefined) continue;
        const cost = soFar + costBetween(left, right);
        if (cost < (sums[at + place] ?? 0)) {
          sums[at + place] = cost;
          back[at + place] = previous;
        }
      }
    }
    for (let place = 0; place < candidates.length; place++) {
      sums[at + place] =
        (sums[at + place] ?? 0) + (candidates[place]?.cost ?? 0) + (ahead?.[place] ?? 0) + (behind?.[place] ?? 0);
    }
    before = candidates;
    beforeAt = at;
  }
  return trace(back, sums, offsets, size);
}

function trace(back: Int32Array, sums: Float64Array, offsets: Int32Array, size: number): Int32Array {
  const chosen = new Int32Array(size);
  let place = 0;
  for (let slot = size - 1; slot >= 0; slot--) {
    const at = offsets[slot] ?? 0;
    if (slot === size - 1) {
      const end = offsets[size] ?? 0;
      for (let other = at; other < end; other++) if ((sums[other] ?? 0) < (sums[at + place] ?? 0)) place = other - at;
    }
    chosen[slot] = place;
    place = back[at + place] ?? 0;
  }
  return chosen;
}
