// The n-th weekday, day or week of a month, a year or a feast: الثلاثاء الأخير من مارس، ثالث ثلاثاء بعد العيد.
import type { TimeSpec } from "../model/time-expression.ts";
import { isoWeekday } from "./days.ts";
import { aDay, anOpen, aWeek, type Resolved } from "./resolved.ts";

/** The n-th weekday, day or week of a stretch that is resolved, or beside it. */
export function nthOf(spec: Extract<TimeSpec, { kind: "nth" }>, within: Resolved): Resolved {
  if (within.from === null || within.to === null)
    return anOpen(spec.of === "week" ? "XXXX-WXX" : spec.weekday === null ? "XXXX-XX-XX" : `XXXX-WXX-${spec.weekday}`);
  const keep = (resolved: Resolved): Resolved => ({ ...resolved, anchored: within.anchored });
  const { n } = spec;
  if (spec.side !== undefined && spec.of !== "weekday") {
    const steps = (spec.side === "after" ? n : -n) * (spec.of === "week" ? 7 : 1);
    const day = (spec.side === "after" ? within.to : within.from) + steps;
    return keep(spec.of === "week" ? aWeek(day) : aDay(day));
  }
  if (spec.side !== undefined) {
    const wanted = spec.weekday ?? 1;
    const toFirst =
      spec.side === "after"
        ? within.to + 1 + ((wanted - isoWeekday(within.to + 1) + 7) % 7)
        : within.from - 1 - ((isoWeekday(within.from - 1) - wanted + 7) % 7);
    return keep(aDay(toFirst + (spec.side === "after" ? n - 1 : 1 - n) * 7));
  }
  if (spec.of === "day" && spec.within.kind === "yearly") return keep(aDay(within.from + n - 1));
  if (spec.of === "day") return keep(aDay(n < 0 ? within.to : Math.min(within.from + n - 1, within.to)));
  if (spec.of === "week") {
    // ISO 8601 numbers a year's weeks from its first Thursday; a month's first week is its first whole one.
    const lead = within.to - within.from > 31 ? 4 : 1;
    const first = within.from + ((lead - isoWeekday(within.from) + 7) % 7);
    const trail = lead === 4 ? 4 : 7;
    const last = within.to - ((isoWeekday(within.to) - trail + 7) % 7);
    return keep(aWeek(n < 0 ? last : first + (n - 1) * 7));
  }
  const weekday = spec.weekday ?? 1;
  const first = within.from + ((weekday - isoWeekday(within.from) + 7) % 7);
  const last = within.to - ((isoWeekday(within.to) - weekday + 7) % 7);
  return keep(aDay(n < 0 ? last : first + (n - 1) * 7));
}
