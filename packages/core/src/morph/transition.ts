// The cost of one reading after another, worked out once for each pair of signatures.
import { contextRules } from "./context-rules.ts";
import type { Signature } from "./signature.ts";
import { asCost, whole } from "./whole-cost.ts";

/** Costs that occur, by their code; the first stands for a cost not yet worked out. */
const costs: number[] = [Number.NaN];
const codes = new Map<number, number>();
/** Codes by the left one's class, then by the right one's. */
const rows: Uint16Array[] = [];
const firstWidth = 256;

interface Neighbour {
  readonly signature: Signature;
  /** The signature's classes (neighbour.ts). */
  readonly left: number;
  readonly right: number;
}

export const transitionCost = (left: Signature, right: Signature): number =>
  asCost(costBetween({ ...left, signature: left }, { ...right, signature: right }));

/** The same in whole steps, for two candidates, which have their classes at hand. */
export function costBetween(left: Neighbour, right: Neighbour): number {
  const code = rows[left.left]?.[right.right];
  if (code !== undefined && code > 0) return costs[code] ?? 0;
  const cost = workOut(left.signature, right.signature);
  remember(left.left, right.right, cost);
  return cost;
}

function remember(left: number, right: number, cost: number): void {
  let row = rows[left];
  if (row === undefined || row.length <= right) {
    const wider = new Uint16Array(Math.max(firstWidth, 2 ** Math.ceil(Math.log2(right + 1))));
    if (row !== undefined) wider.set(row);
    rows[left] = wider;
    row = wider;
  }
  let code = codes.get(cost);
  if (code === undefined) {
    code = costs.length;
    costs.push(cost);
    codes.set(cost, code);
  }
  row[right] = code;
}

function workOut(left: Signature, right: Signature): number {
  let cost = 0;
  for (const rule of contextRules) if (rule.applies(left, right)) cost += rule.cost;
  return whole(cost);
}

/** The rules that apply to two neighbours, by name: what `explain` shows. */
export function transitionCosts(left: Signature, right: Signature): readonly (readonly [rule: string, cost: number])[] {
  return contextRules.filter((rule) => rule.applies(left, right)).map((rule) => [rule.id, rule.cost] as const);
}
