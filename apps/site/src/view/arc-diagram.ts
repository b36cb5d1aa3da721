// Arcs between the rows of a list: from the one who acts to the one acted on, wider the further apart they stand, with the numbers of
// the deeds at their crown. Drawn for left to right; where the page runs the other way, the style sheet turns the drawing round.
import { type Html, html } from "./html.ts";

export interface Deed {
  /** Rows, from 0. */
  readonly from: number;
  readonly to: number;
  readonly number: number;
}

export interface Arc {
  readonly from: number;
  readonly to: number;
  readonly numbers: readonly number[];
  /** Distance of the crown from the list, in pixels. */
  readonly width: number;
}

/** Pixels at the root's font size of 16; the list's rows have the same height in rem. */
const rowHeight = 44;
const start = 8;
const nearest = 56;
const furthest = 190;
const viewWidth = 240;
/** The way back stands this much further out than the way there. */
const backShift = 22;
const arrow = 7;

/** One arc for all deeds between the same two, in the same direction. */
export function arcsOf(deeds: readonly Deed[]): Arc[] {
  const numbers = new Map<string, Deed[]>();
  for (const deed of deeds) {
    const key = `${deed.from} ${deed.to}`;
    numbers.set(key, [...(numbers.get(key) ?? []), deed]);
  }
  const span = Math.max(1, ...deeds.map(({ from, to }) => Math.abs(from - to)));
  return [...numbers.values()].map((same) => {
    const { from = 0, to = 0 } = same[0] ?? {};
    const share = span === 1 ? 0 : (Math.abs(from - to) - 1) / (span - 1);
    const isWayBack = from > to && numbers.has(`${to} ${from}`);
    return {
      from,
      to,
      numbers: same.map(({ number }) => number),
      width: Math.round(nearest + share * (furthest - nearest)) + (isWayBack ? backShift : 0),
    };
  });
}

/** A little beside the row's middle, so that what comes in stands apart from what goes out. */
const rowMiddle = (row: number, shift: number): number => row * rowHeight + rowHeight / 2 + shift;

export function arcsPicture(arcs: readonly Arc[], rows: number): Html {
  const height = rows * rowHeight;
  return html`<svg viewBox="0 0 ${viewWidth} ${height}" width="${viewWidth}" height="${height}">${arcs.map((arc) => {
    const down = arc.to > arc.from ? 1 : -1;
    const [from, to] = [rowMiddle(arc.from, down * 6), rowMiddle(arc.to, down * -6)];
    // The crown of a cubic curve lies at three quarters of its handles' distance.
    const handle = start + (arc.width - start) / 0.75;
    const middle = (from + to) / 2;
    return html`<path class="arc" d="M${start} ${from} C${handle} ${from} ${handle} ${to} ${start + arrow} ${to}"/><path class="tip" d="M${start} ${to} l${arrow + 2} ${-arrow * 0.7} v${arrow * 1.4} z"/><g class="crown"><rect x="${arc.width - 12}" y="${middle - 11}" width="24" height="22" rx="11"/><text x="${arc.width}" y="${middle + 4}">${arc.numbers.length > 2 ? `${arc.numbers[0]}…` : arc.numbers.join(",")}</text></g>`;
  })}</svg>`;
}
