// Leaves out the inside of long rows of bare numbers: a table or noise, where no number counts or dates anything.
import type { ScanRange } from "../../match/index.ts";
import type { Item } from "./item.ts";

/** Numbers in a row with nothing between them; prose has two or three. */
const LONGEST_ROW = 16;
/** Kept at either end of a row: the widest expression that can begin or end there. */
const KEPT = 4;

/** The ranges of items worth reading: all, but for the inside of long rows. In order; linear. */
export function outsideRows(items: readonly Item[]): readonly ScanRange[] {
  const ranges: ScanRange[] = [];
  let from = 0;
  let row = 0;
  for (let at = 0; at <= items.length; at++) {
    if (items[at]?.tag === "number") {
      row++;
      continue;
    }
    if (row > LONGEST_ROW) {
      ranges.push({ from, to: at - row + KEPT });
      from = at - KEPT;
    }
    row = 0;
  }
  ranges.push({ from, to: items.length });
  return ranges;
}
