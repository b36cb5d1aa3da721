// Quantities that are no part of a name: the 20 of مجموعة العشرين and the 24 of فرانس 24 count nothing.

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The quantities that do not lie wholly inside one of the names (half-open offsets, any order). In their order; n log n. */
export function outsideNames<Q extends Stretch>(quantities: readonly Q[], names: readonly Stretch[]): Q[] {
  const byStart = [...names].sort((a, b) => a.start - b.start);
  const inside = new Set<Q>();
  let next = 0;
  let until = -1;
  for (const quantity of [...quantities].sort((a, b) => a.start - b.start)) {
    for (let name = byStart[next]; name !== undefined && name.start <= quantity.start; name = byStart[++next])
      until = Math.max(until, name.end);
    if (quantity.end <= until) inside.add(quantity);
  }
  return quantities.filter((quantity) => !inside.has(quantity));
}
