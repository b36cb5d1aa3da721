// How far combined patterns can go, judged by the two items ahead: what lets the matcher leave out rules before it tries them.
import { ANY, END, type Pattern, type Peek, Reach } from "./pattern.ts";

type Any = Pattern<never, unknown, unknown>;
const { nothing, one, more } = Reach;

/** Parts one after the other. */
export function reachOfSeq(parts: readonly Any[], first: Peek, second: Peek): number {
  let sum: number = nothing;
  for (const part of parts) {
    let next = sum & more;
    if (sum & nothing) next |= part.reach(first, second);
    if (sum & one) next |= afterOne(part, second);
    if (next === 0) return 0;
    sum = next;
  }
  return sum;
}

/** What a part adds behind a first item that is taken. */
function afterOne(part: Any, second: Peek): number {
  const sum = part.reach(second, second === END ? END : ANY);
  return (sum & nothing ? one : 0) | (sum & (one | more) ? more : 0);
}

/** Any of the parts. */
export function reachOfAlt(parts: readonly Any[], first: Peek, second: Peek): number {
  let sum = 0;
  for (const part of parts) sum |= part.reach(first, second);
  return sum;
}

/** A part repeated. */
export function reachOfMany(part: Any, min: number, first: Peek, second: Peek): number {
  const sum = part.reach(first, second);
  return sum | (min === 0 ? nothing : 0) | (sum & one && afterOne(part, second) & more ? more : 0);
}
