// Numbers that share the unit or noun of the one after them: 55 و60 في المئة, 27 أو 28 قتيلا.
import type { Quantity } from "../../schema/facts.ts";

const links = /^\s*(?:و|أو|او|ثم|إلى|الى|،\s*و?)\s*$/u;

/** The quantities, bare counts with what the next one counts where only a conjunction stands between. In text order; linear. */
export function shareUnits(text: string, quantities: readonly Quantity[]): Quantity[] {
  const shared: Quantity[] = [];
  let next: Quantity | null = null;
  for (let at = quantities.length - 1; at >= 0; at--) {
    const one = quantities[at];
    if (one === undefined) continue;
    const bare = one.unit?.kind === "count" && one.counts === null && one.bound !== "range";
    const lends = next !== null && (next.counts !== null || next.unit?.kind !== "count");
    const kept: Quantity =
      bare && lends && next !== null && next.unit?.kind !== "age" && links.test(text.slice(one.end, next.start))
        ? { ...one, unit: next.unit, counts: next.counts }
        : one;
    shared.push(kept);
    next = kept;
  }
  return shared.reverse();
}
