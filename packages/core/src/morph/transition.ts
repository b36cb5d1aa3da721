// The cost of one reading after another, worked out once for each pair of signatures.
import { contextRules } from "./context-rules.ts";
import type { Signature } from "./signature.ts";

/** Rows by the left signature's number, columns by the right one's; NaN until asked for. */
const rows: Float64Array[] = [];
const firstWidth = 512;

const noneYet = new Float64Array(0);

/** What is known of the costs after a signature, by the number of the next one: NaN or no number where it was never asked for. */
export function costsAfter(left: Signature): Float64Array {
  return rows[left.id] ?? noneYet;
}

/** The cost of one reading after another, worked out. */
export function transitionCost(left: Signature, right: Signature): number {
  let row = rows[left.id];
  if (row === undefined || row.length <= right.id) {
    const wider = new Float64Array(Math.max(firstWidth, 2 * (right.id + 1))).fill(Number.NaN);
    if (row !== undefined) wider.set(row);
    rows[left.id] = wider;
    row = wider;
  }
  let cost = 0;
  for (const rule of contextRules) if (rule.applies(left, right)) cost += rule.cost;
  row[right.id] = cost;
  return cost;
}

/** The rules that apply to two neighbours, by name: what `explain` shows. */
export function transitionCosts(left: Signature, right: Signature): readonly (readonly [rule: string, cost: number])[] {
  return contextRules.filter((rule) => rule.applies(left, right)).map((rule) => [rule.id, rule.cost] as const);
}
