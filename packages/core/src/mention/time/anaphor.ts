// Times that lean on the one named before them: منذ ذلك الحين (since then), في العام التالي (the year after).
import { normOf } from "../../match/index.ts";
import type { TimeExpression, TimeSpec } from "../../model/time-expression.ts";

/** Rule of "that time": the expression takes the meaning of the one before it. */
export const SAME_TIME = "time/anaphor";
/** Rules of the same day or year (اليوم نفسه), and of a day or month within the same month or year. */
export const SAME_PERIOD = "time/anaphor.period";
export const DAY_OF_SAME = "time/anaphor.day";
export const MONTH_OF_SAME = "time/anaphor.month";

const steps = new Map(
  (
    [
      ["التالي", 1],
      ["التالية", 1],
      ["السابق", -1],
      ["السابقة", -1],
    ] as const
  ).map(([word, by]) => [normOf(word), by]),
);

/** Whether later words can lean on a time: a day, month, year or longer, not a length and not what is ahead. */
const isAnchor = ({ spec, by, direction }: TimeExpression): boolean =>
  by !== SAME_TIME &&
  direction !== "future" &&
  (spec.kind === "calendar" ||
    spec.kind === "weekday" ||
    spec.kind === "season" ||
    spec.kind === "decade" ||
    (spec.kind === "shift" && spec.unit !== "hour" && spec.unit !== "minute"));

/** The expressions, those that lean on an earlier one with its meaning; "the same day" of no day is left out. In text order; linear. */
export function leanOnEarlier(times: readonly TimeExpression[]): TimeExpression[] {
  let anchor: TimeExpression | null = null;
  const kept: TimeExpression[] = [];
  for (const one of times) {
    const leant: TimeExpression | null = anchor === null ? alone(one) : lean(one, anchor);
    if (leant === null) continue;
    if (isAnchor(leant)) anchor = leant;
    kept.push(leant);
  }
  return kept;
}

const alone = (one: TimeExpression): TimeExpression | null => (one.by === SAME_PERIOD ? null : one);

function lean(one: TimeExpression, anchor: TimeExpression): TimeExpression | null {
  if (one.by === SAME_TIME) return { ...one, spec: anchor.spec, direction: anchor.direction };
  if (one.by === SAME_PERIOD) {
    const spec = one.spec.kind === "shift" ? periodOf(anchor.spec, one.spec.unit) : null;
    return spec && { ...one, spec, direction: anchor.direction };
  }
  if (one.by === DAY_OF_SAME || one.by === MONTH_OF_SAME) return within(one, anchor);
  const step = steps.get(normOf(one.text.slice(one.text.lastIndexOf(" ") + 1)));
  if (step === undefined || one.spec.kind !== "shift" || one.spec.exact || one.spec.by !== step) return one;
  const spec = stepFrom(anchor.spec, one.spec.unit, step);
  return spec === null ? one : { ...one, spec, direction: anchor.direction };
}

/** The day, month or year beside a time; null where the time does not say which that is. */
function stepFrom(anchor: TimeSpec, unit: string, step: number): TimeSpec | null {
  if (unit === "day" || unit === "week") {
    const isDay = periodOf(anchor, "day") !== null;
    return isDay
      ? { kind: "nth", n: 1, of: unit, weekday: null, within: anchor, side: step > 0 ? "after" : "before" }
      : null;
  }
  if (anchor.kind === "calendar" && anchor.year === null && anchor.month !== null && unit === "month") {
    const beside = anchor.month + step;
    return beside >= 1 && beside <= 12 ? { ...anchor, month: beside, day: null, weekday: null } : null;
  }
  if (anchor.kind !== "calendar" || anchor.year === null || !("year" in anchor.year)) return null;
  const { year, month } = { year: anchor.year.year, month: anchor.month };
  if (unit === "year") return { ...anchor, year: { year: year + step }, month: null, day: null, weekday: null };
  if (unit !== "month" || month === null || anchor.calendar === "hijri") return null;
  const months = year * 12 + month - 1 + step;
  return { ...anchor, year: { year: Math.floor(months / 12) }, month: (months % 12) + 1, day: null, weekday: null };
}

/** The day, week, month or year that a time is or lies in; null where it does not say. */
function periodOf(anchor: TimeSpec, unit: string): TimeSpec | null {
  if (anchor.kind === "shift" && anchor.unit === unit) return anchor;
  if (unit === "day") {
    const isDay = anchor.kind === "weekday" || (anchor.kind === "calendar" && anchor.day !== null);
    return isDay ? anchor : null;
  }
  if (anchor.kind !== "calendar") return null;
  if (unit === "month") return anchor.month === null ? null : { ...anchor, day: null, weekday: null };
  return unit === "year" && anchor.year !== null ? { ...anchor, month: null, day: null, weekday: null } : null;
}

/** A day in the month of the anchor, or a month in its year. */
function within(one: TimeExpression, { spec, direction }: TimeExpression): TimeExpression {
  if (spec.kind !== "calendar" || one.spec.kind !== "calendar" || spec.calendar !== one.spec.calendar) {
    const year = spec.kind === "shift" && spec.unit === "year" && !spec.exact ? { shift: spec.by } : null;
    return year && one.spec.kind === "calendar" && one.by === MONTH_OF_SAME
      ? { ...one, spec: { ...one.spec, year } }
      : one;
  }
  if (one.by === MONTH_OF_SAME) return spec.year === null ? one : { ...one, spec: { ...one.spec, year: spec.year } };
  return spec.month === null ? one : { ...one, spec: { ...spec, day: one.spec.day, weekday: null }, direction };
}
