// What refines a resolved time: a time of day, the first or last part of a period.
import { partHours } from "../lexicon/rows/times/day-parts.ts";
import type { ClockSpec } from "../model/time-expression.ts";
import type { Time } from "../schema/facts.ts";
import { isoDay } from "./days.ts";
import type { Resolved } from "./resolved.ts";

/** Early and late parts of a part of the day, in hours from its ends: early morning is 8 to 10. */
const EDGE_HOURS = 2;

/** HH:MM:SS of a clock time. */
export const fullClock = (clock: ClockSpec): string =>
  `${clock.at?.length === 5 ? `${clock.at}:00` : clock.at}${clock.zone ?? ""}`;

/** A day with a time of day; any longer time stays as it is. */
export function withClock(resolved: Resolved, clock: ClockSpec, mod: Time["mod"]): Resolved {
  const isDay = /^[\dX]{4}-(?:[\dX]{2}-[\dX]{2}|W[\dX]{2}-\d)$/.test(resolved.value);
  if (!isDay) return resolved;
  const time = clock.at === null ? (clock.part ?? "") : `${clock.at}${clock.zone ?? ""}`;
  const edtf =
    resolved.from === null
      ? null
      : clock.at === null
        ? partInterval(resolved.value, clock, mod)
        : `${resolved.value}T${fullClock(clock)}`;
  return { ...resolved, type: "TIME", value: `${resolved.value}T${time}`, edtf };
}

/** The hours of a part of the day as an interval. */
function partInterval(day: string, { part }: ClockSpec, mod: Time["mod"]): string | null {
  if (part === null) return null;
  const [first, last] = partHours[part];
  const shift = (time: string, hours: number): string =>
    `${String(Number(time.slice(0, 2)) + hours).padStart(2, "0")}:00:00`;
  const from = mod === "END" ? shift(last === "23:59:59" ? "24:00:00" : last, -EDGE_HOURS) : first;
  const to = mod === "START" ? shift(first, EDGE_HOURS) : last;
  return `${day}T${from}/${day}T${to}`;
}

/** First and last third of a period: ten days of a month. */
export function narrow(resolved: Resolved, mod: Time["mod"]): Resolved {
  const { from, to } = resolved;
  if (from === null || to === null || to - from < 2 || (mod !== "START" && mod !== "MID" && mod !== "END"))
    return resolved;
  const isMonth = to - from >= 27 && to - from <= 30;
  const third = isMonth ? 10 : Math.floor((to - from + 1) / 3);
  const [first, last] =
    mod === "START"
      ? [from, from + third - 1]
      : mod === "END"
        ? [isMonth ? from + 20 : to - third + 1, to]
        : isMonth
          ? [from + 10, from + 19]
          : [from + third, to - third];
  return {
    ...resolved,
    from: first,
    to: last,
    edtf: isMonth && mod === "MID" ? `${isoDay(from + 14)}~` : resolved.edtf,
  };
}
