// Times that lean on the one named before them: منذ ذلك الحين (since then), في العام التالي (the year after).
import { normOf } from "../../match/index.ts";
import type { TimeExpression, TimeSpec } from "../../model/time-expression.ts";

/** Rule of "that time": the expression takes the meaning of the one before it. */
export const SAME_TIME = "time/anaphor";

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

/** The expressions, those that lean on an earlier one with its meaning. In text order; linear. */
export function leanOnEarlier(times: readonly TimeExpression[]): TimeExpression[] {
  let anchor: TimeExpression | null = null;
  return times.map((one) => {
    const leant = anchor === null ? one : lean(one, anchor);
    if (isAnchor(leant)) anchor = leant;
    return leant;
  });
}

function lean(one: TimeExpression, anchor: TimeExpression): TimeExpression {
  if (one.by === SAME_TIME) return { ...one, spec: anchor.spec, direction: anchor.direction };
  const step = steps.get(normOf(one.text.slice(one.text.lastIndexOf(" ") + 1)));
  if (step === undefined || one.spec.kind !== "shift" || one.spec.exact || one.spec.by !== step) return one;
  const spec = stepFrom(anchor.spec, one.spec.unit, step);
  return spec === null ? one : { ...one, spec };
}

/** The day, month or year beside a time; null where the time does not say which that is. */
function stepFrom(anchor: TimeSpec, unit: string, step: number): TimeSpec | null {
  if (anchor.kind !== "calendar" || anchor.year === null || !("year" in anchor.year)) return null;
  const { year, month } = { year: anchor.year.year, month: anchor.month };
  if (unit === "year") return { ...anchor, year: { year: year + step }, month: null, day: null, weekday: null };
  if (unit !== "month" || month === null || anchor.calendar === "hijri") return null;
  const months = year * 12 + month - 1 + step;
  return { ...anchor, year: { year: Math.floor(months / 12) }, month: (months % 12) + 1, day: null, weekday: null };
}
