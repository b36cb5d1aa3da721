// What the hour of publication adds, where the caller gave one: two hours ago, now, the last three minutes.
import type { TimeSpec } from "../model/time-expression.ts";
import { isoDay } from "./days.ts";
import { anchored, type Resolved } from "./resolved.ts";

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Seconds into the day of an ISO 8601 date-time; null without a time. Midnight is how feeds write that they know the day only. */
export function parseClock(iso: string): number | null {
  const match = /T(\d{2}):(\d{2})(?::(\d{2}))?/.exec(iso);
  if (match === null) return null;
  const seconds = Number(match[1]) * HOUR + Number(match[2]) * MINUTE + Number(match[3] ?? 0);
  return seconds > 0 && seconds < DAY ? seconds : null;
}

const two = (value: number): string => String(value).padStart(2, "0");
const clock = (seconds: number): string =>
  `${two(Math.floor(seconds / HOUR))}:${two(Math.floor(seconds / MINUTE) % 60)}:${two(seconds % MINUTE)}`;

/** YYYY-MM-DDTHH:MM:SS so many seconds from the start of a day. */
const moment = (day: number, seconds: number): string => {
  const over = Math.floor(seconds / DAY);
  return `${isoDay(day + over)}T${clock(seconds - over * DAY)}`;
};

const unitSeconds = { hour: HOUR, minute: MINUTE } as const;

/** The same time with the hour of publication; as it is where that says nothing of it. */
export function atMoment(resolved: Resolved, spec: TimeSpec, day: number, now: number): Resolved {
  if (spec.kind === "reference")
    return spec.value === "PRESENT_REF" ? { ...resolved, edtf: moment(day, now) } : resolved;
  if (spec.kind === "shift" && (spec.unit === "hour" || spec.unit === "minute")) {
    const unit = unitSeconds[spec.unit];
    const at = spec.by === 0 ? now - (now % unit) : now + spec.by * unit;
    const edtf = moment(day, at);
    const on = day + Math.floor(at / DAY);
    return anchored({ type: "TIME", value: edtf.slice(0, -3), edtf, from: on, to: on, anchored: true });
  }
  if (spec.kind === "rest" && spec.unit === "day")
    return { ...resolved, edtf: `${moment(day, now)}/${moment(day, DAY - 1)}` };
  const length = spec.kind === "duration" && spec.toward !== 0 ? /^PT(\d+)([HM])$/.exec(spec.length) : null;
  if (spec.kind !== "duration" || length === null) return resolved;
  const other = now + spec.toward * Number(length[1]) * (length[2] === "H" ? HOUR : MINUTE);
  const [from, to] = [Math.min(now, other), Math.max(now, other)];
  return {
    ...resolved,
    edtf: `${moment(day, from)}/${moment(day, to)}`,
    from: day + Math.floor(from / DAY),
    to: day + Math.floor(to / DAY),
    anchored: true,
  };
}
