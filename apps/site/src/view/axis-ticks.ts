// An axis of time with round ticks: years, months or days, few enough that their names stand side by side on a phone.

export interface Tick {
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
  /** ISO year, month or day, as precise as the tick is. */
  readonly date: string;
}

export interface TimeAxis {
  readonly start: number;
  readonly end: number;
  readonly ticks: readonly Tick[];
}

export const DAY = 86_400_000;
/** Years are short; the name of a month or a day takes twice the room. */
const MOST_YEARS = 6;
const MOST_TICKS = 5;
/** An axis shorter than this many of a unit is told in the next smaller one. */
const FEWEST_YEARS = 2;
const FEWEST_MONTHS = 4;
const yearSteps = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000];
const monthSteps = [1, 2, 3, 6];
const daySteps = [1, 2, 5, 7, 14, 28];

/** The smallest step that leaves few enough ticks. */
function stepFor(count: number, steps: readonly number[], most = MOST_TICKS): number {
  return steps.find((step) => count / step < most) ?? Math.ceil(count / (most - 1));
}

const iso = (at: number): string => new Date(at).toISOString();

/** @param to the moment after the last one */
export function timeAxis(from: number, to: number): TimeAxis {
  const [first, last] = [new Date(from), new Date(to - 1)];
  const years = last.getUTCFullYear() - first.getUTCFullYear() + 1;
  const months = (years - 1) * 12 + last.getUTCMonth() - first.getUTCMonth() + 1;
  if (months > FEWEST_YEARS * 12) {
    const step = stepFor(years, yearSteps, MOST_YEARS);
    const origin = Math.ceil(first.getUTCFullYear() / step) * step;
    return axisOf(
      Date.UTC(first.getUTCFullYear(), 0),
      Date.UTC(last.getUTCFullYear() + 1, 0),
      (n) => Date.UTC(origin + n * step, 0),
      4,
    );
  }
  if (months > FEWEST_MONTHS) {
    const step = stepFor(months, monthSteps);
    const origin = Math.ceil(first.getUTCMonth() / step) * step;
    return axisOf(
      Date.UTC(first.getUTCFullYear(), first.getUTCMonth()),
      Date.UTC(last.getUTCFullYear(), last.getUTCMonth() + 1),
      (n) => Date.UTC(first.getUTCFullYear(), origin + n * step),
      7,
    );
  }
  const step = stepFor((to - from) / DAY, daySteps);
  return axisOf(from, to, (n) => from + n * step * DAY, 10);
}

function axisOf(start: number, end: number, at: (n: number) => number, precision: number): TimeAxis {
  const ticks: Tick[] = [];
  for (let n = 0; at(n) < end; n++) ticks.push({ at: at(n), date: iso(at(n)).slice(0, precision) });
  return { start, end, ticks };
}
