// Hours and minutes counted from the writing: قبل ساعتين (two hours ago). The publication is a day, so the value is one too.
import { isoDay } from "./days.ts";
import { aDay, anchored, anOpen, type Resolved } from "./resolved.ts";

const hoursIn = { hour: 1, minute: 1 / 60 } as const;

/**
 * Back in time, the day that the moment falls on for a writer at noon; the writer may have sat at either end of the day,
 * which widens the bounds. Ahead (بعد ساعتين) the count more often starts from what was told before: a length, no day.
 */
export function resolveHours(unit: keyof typeof hoursIn, by: number, day: number | null): Resolved {
  if (day === null || by > 0)
    return { ...anOpen(`PT${Math.abs(by)}${unit === "hour" ? "H" : "M"}`, "DURATION"), edtf: null };
  if (by === 0) return anchored(aDay(day));
  const back = -by * hoursIn[unit];
  const at = day + Math.floor((12 - back) / 24);
  return anchored({
    ...aDay(at),
    edtf: `${isoDay(at)}~`,
    from: day + Math.floor(-back / 24),
    to: day + Math.ceil((24 - back) / 24) - 1,
  });
}
