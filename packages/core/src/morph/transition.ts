// The cost of one reading after another, worked out once for each pair of signatures.
import { contextRules } from "./context-rules.ts";
import type { Signature } from "./signature.ts";

/** Rows by the left signature's number, columns by the right one's; NaN until asked for. */
const rows: Float64Array[] = [];
const firstWidth = 512;

export function transitionCost(left: Signature, right: Signature): number {
  const row = rows[left.id];
  if (row !== undefined && right.id < row.length) {
    const known = row[right.id];
    // NaN is the one number that differs from itself: not worked out yet.
    // biome-ignore lint/suspicious/noSelfCompare: the cheapest test for NaN in the innermost loop
    if (known !== undefined && known === known) return known;
  }
  return workOut(left, right);
}

function workOut(left: Signature, right: Signature): number {
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
