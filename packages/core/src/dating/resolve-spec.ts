// Every kind of time expression against one publication day (or none): the value it has there.
import { yearlyDays } from "../lexicon/rows/times/holidays.ts";
import type { Direction, TimeSpec, YearSpec } from "../model/time-expression.ts";
import { civil, dayNumber, daysInMonth, isoDay, isoWeekday } from "./days.ts";
import { easter } from "./easter.ts";
import { hijriDay, hijriOf } from "./hijri.ts";
import { withClock } from "./refine.ts";
import { choose, resolveCalendar } from "./resolve-calendar.ts";
import { resolveHours } from "./resolve-hours.ts";
import { nthOf } from "./resolve-nth.ts";
import {
  aCentury,
  aDay,
  aDecade,
  aHalf,
  aMonth,
  anchored,
  anOpen,
  aQuarter,
  aSeason,
  aStretch,
  aWeek,
  aWeekend,
  aYear,
  type Resolved,
} from "./resolved.ts";

const yearIn = (year: YearSpec, day: number | null): number | null =>
  year === null ? null : "year" in year ? year.year : day === null ? null : civil(day).year + year.shift;

/** The value of a specification on a publication day; null day leaves what needs one open. */
export function resolveSpec(spec: TimeSpec, day: number | null, direction: Direction): Resolved {
  switch (spec.kind) {
    case "reference":
      return {
        ...anOpen(spec.value),
        ...(spec.value === "PRESENT_REF" && day !== null ? { from: day, to: day, anchored: true } : {}),
      };
    case "calendar":
      return resolveCalendar(spec, day, direction);
    case "shift":
      return resolveShift(spec, day);
    case "weekday":
      return resolveWeekday(spec, day, direction);
    case "nth":
      return nthOf(spec, resolveSpec(spec.within, day, direction));
    case "week-of": {
      const at = resolveSpec(spec.day, day, direction);
      return at.from === null ? anOpen("XXXX-WXX") : { ...aWeek(at.from), anchored: at.anchored };
    }
    case "season": {
      const year = yearIn(spec.year, day);
      if (year !== null) return withAnchor(aSeason(year, spec.season), spec.year);
      if (day === null || (spec.year === null && direction === null)) return anOpen(`XXXX-${spec.season}`);
      const { year: now } = civil(day);
      const seasons = [-1, 0, 1].map((shift) => aSeason(now + shift, spec.season));
      const chosen = choose(
        seasons.map((one, at) => ({ year: now + at - 1, from: one.from ?? 0, to: one.to ?? 0 })),
        day,
        direction,
      );
      return anchored(aSeason(chosen?.year ?? now, spec.season));
    }
    case "quarter": {
      const year = yearIn(spec.year, day);
      if (year !== null) return withAnchor(aQuarter(year, spec.n), spec.year);
      return day === null || spec.year !== null
        ? anOpen(`XXXX-Q${spec.n}`)
        : anchored(begunPart((y) => aQuarter(y, spec.n), day, direction));
    }
    case "half": {
      const year = yearIn(spec.year, day);
      if (year !== null) return withAnchor(aHalf(year, spec.n), spec.year);
      return day === null || spec.year !== null
        ? anOpen(`XXXX-H${spec.n}`)
        : anchored(begunPart((y) => aHalf(y, spec.n), day, direction));
    }
    case "decade": {
      // "The eighties" alone are the last ones that have begun; without a date, those of the twentieth century.
      const named = spec.century === null ? null : spec.century - 1;
      const recent =
        day === null
          ? 19
          : Math.floor(civil(day).year / 100) * 100 + spec.first <= civil(day).year
            ? Math.floor(civil(day).year / 100)
            : Math.floor(civil(day).year / 100) - 1;
      return aDecade((named ?? recent) * 10 + spec.first / 10);
    }
    case "century":
      return spec.era === "before"
        ? anOpen(`BC${String(spec.century - 1).padStart(2, "0")}`)
        : aCentury(spec.century - 1);
    case "yearly":
      return resolveYearly(spec.name, spec.year, day, direction);
    case "duration":
      return resolveDuration(spec, day);
    case "offset":
      return resolveOffset(spec, day, direction);
    case "rest": {
      const whole = resolveShift({ kind: "shift", unit: spec.unit, by: 0, exact: false, weekday: null }, day);
      return day === null || whole.to === null
        ? whole
        : { ...whole, edtf: `${isoDay(day)}/${isoDay(whole.to)}`, from: day };
    }
    case "set":
      return { ...anOpen(spec.value, "SET"), edtf: null };
    case "range":
      return resolveRange(spec, day, direction);
  }
}

/** أرباح الربع الرابع: the last one that has begun, unless the words look ahead. */
function begunPart(partOf: (year: number) => Resolved, day: number, direction: Direction): Resolved {
  const { year } = civil(day);
  const parts = [-1, 0, 1].map((shift) => partOf(year + shift));
  const found =
    direction === "future"
      ? parts.find((one) => (one.to ?? 0) >= day)
      : parts.findLast((one) => (one.from ?? 0) <= day);
  return found ?? partOf(year);
}

const withAnchor = (resolved: Resolved, year: YearSpec): Resolved =>
  year !== null && "shift" in year ? anchored(resolved) : resolved;

function resolveShift(spec: Extract<TimeSpec, { kind: "shift" }>, day: number | null): Resolved {
  const { unit, by, exact } = spec;
  if (unit === "hour" || unit === "minute") return resolveHours(unit, by, day);
  // Texts are of the twenty-first century: the past century is the twentieth even without a date.
  if (unit === "century") return aCentury((day === null ? 20 : Math.floor(civil(day).year / 100)) + by);
  if (day === null) return anOpen(openShift[unit](spec.weekday));
  const { year, month } = civil(day);
  const target = exact ? exactDay(day, unit, by) : day;
  const rough = (resolved: Resolved): Resolved => (exact ? { ...resolved, edtf: `${isoDay(target)}~` } : resolved);
  switch (unit) {
    case "day":
      return anchored(aDay(day + by));
    case "week":
      return anchored(rough(aWeek(day + by * 7)));
    case "weekend":
      return anchored(aWeekend(day + by * 7));
    case "month":
      return anchored(rough(aMonth(year, month + by)));
    case "quarter":
      return anchored(aQuarter(year, Math.floor((month + 2) / 3) + by));
    case "year":
      return anchored(rough(aYear(year + by)));
    case "decade":
      return anchored(exact ? rough(aYear(year + by * 10)) : aDecade(Math.floor(year / 10) + by));
  }
}

const openShift = {
  day: (weekday: number | null) => (weekday === null ? "XXXX-XX-XX" : `XXXX-WXX-${weekday}`),
  week: () => "XXXX-WXX",
  weekend: () => "XXXX-WXX-WE",
  month: () => "XXXX-XX",
  quarter: () => "XXXX-QX",
  year: () => "XXXX",
  decade: () => "XXX",
} as const;

/** The day so many weeks, months or years from another; the 31st of a short month is its last day. */
function exactDay(day: number, unit: string, by: number): number {
  const date = civil(day);
  if (unit === "day") return day + by;
  if (unit === "week") return day + by * 7;
  const months = unit === "month" ? by : unit === "quarter" ? by * 3 : unit === "year" ? by * 12 : by * 120;
  const at = civil(dayNumber(date.year, date.month + months, 1));
  return dayNumber(at.year, at.month, Math.min(date.day, daysInMonth(at.year, at.month)));
}

function resolveWeekday(
  spec: Extract<TimeSpec, { kind: "weekday" }>,
  day: number | null,
  direction: Direction,
): Resolved {
  if (day === null) return anOpen(`XXXX-WXX-${spec.weekday}`);
  const today = isoWeekday(day);
  if (spec.week !== null) return anchored(aDay(day - today + 1 + spec.week * 7 + spec.weekday - 1));
  const ahead = (spec.weekday - today + 7) % 7;
  const behind = (today - spec.weekday + 7) % 7;
  if (spec.shift === -1) return anchored(aDay(day - (behind || 7)));
  if (spec.shift === 1) return anchored(aDay(day + (ahead || 7)));
  if (direction === "past") return anchored(aDay(day - behind));
  // Its own weekday is today, whatever the tense: in a week would be الأحد المقبل.
  return anchored(aDay(day + ahead));
}

function resolveYearly(name: string, year: YearSpec, day: number | null, direction: Direction): Resolved {
  const row = yearlyDays[name];
  if (row === undefined) return anOpen("XXXX-XX-XX");
  const written = yearIn(year, day);
  const inYear = (y: number): number => {
    if (row.by === "gregorian") return dayNumber(y, row.month, row.day);
    if (row.by === "weekday") {
      const first = dayNumber(y, row.month, 1);
      return first + ((row.weekday - isoWeekday(first) + 7) % 7) + (row.n - 1) * 7;
    }
    if (row.by === "easter") return easter(y);
    const hijriYear = hijriOf(dayNumber(y, 1, 1)).year;
    const dayOf = (h: number): number => hijriDay(h, row.month, row.day);
    return [hijriYear, hijriYear + 1].map(dayOf).find((one) => civil(one).year === y) ?? dayOf(hijriYear);
  };
  if (written !== null) return withAnchor(aDay(inYear(written)), year);
  if (day === null)
    return anOpen(
      row.by === "gregorian"
        ? `XXXX-${String(row.month).padStart(2, "0")}-${String(row.day).padStart(2, "0")}`
        : "XXXX-XX-XX",
    );
  const { year: now } = civil(day);
  const chosen = choose(
    [-1, 0, 1].map((shift) => ({ year: now + shift, from: inYear(now + shift), to: inYear(now + shift) })),
    day,
    direction,
  );
  return anchored(aDay(inYear(chosen?.year ?? now)));
}

function resolveDuration(spec: Extract<TimeSpec, { kind: "duration" }>, day: number | null): Resolved {
  const base = { ...anOpen(spec.length, "DURATION"), edtf: null };
  const match = /^P(\d+)(D|W|M|Y|DE)$/.exec(spec.length);
  if (spec.toward === 0 || day === null || match === null) return base;
  const unit = ({ D: "day", W: "week", M: "month", Y: "year", DE: "decade" } as const)[
    match[2] as "D" | "W" | "M" | "Y" | "DE"
  ];
  // The day itself belongs to neither: the past three days end yesterday, the next three begin tomorrow.
  const other = exactDay(day, unit, spec.toward * Number(match[1]));
  const [from, to] = spec.within ? [day, other - 1] : other < day ? [other, day - 1] : [day + 1, other];
  return { ...base, edtf: `${isoDay(from)}/${isoDay(to)}`, from, to, anchored: true };
}

/** Years and months are counted on the calendar first, then weeks and days. */
function resolveOffset(
  spec: Extract<TimeSpec, { kind: "offset" }>,
  day: number | null,
  direction: Direction,
): Resolved {
  const match = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/.exec(spec.length);
  if (match === null || day === null) return { ...anOpen(spec.length, "DURATION"), edtf: null };
  const [years, months, weeks, days] = match.slice(1).map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
    number,
  ];
  const sign = spec.toward === 0 ? (direction === "past" ? -1 : 1) : spec.toward;
  return anchored(aDay(exactDay(day, "month", sign * (years * 12 + months)) + sign * (weeks * 7 + days)));
}

function resolveRange(spec: Extract<TimeSpec, { kind: "range" }>, day: number | null, direction: Direction): Resolved {
  const from = resolveSpec(spec.from, day, direction);
  let to = resolveSpec(spec.to, day, direction);
  // من الأحد إلى الخميس: the end comes after the beginning.
  if (spec.to.kind === "weekday" && from.from !== null && to.from !== null && to.from < from.from)
    to = anchored(aDay(to.from + 7));
  const [a, b] = spec.clocks ?? [null, null];
  const left = a ? withClock(from, a, null) : from;
  const right = b ? withClock(to, b, null) : to;
  const simple = left.edtf !== null && right.edtf !== null && !spec.clocks;
  return {
    type: spec.clocks ? "TIME" : "DATE",
    value: `${left.value}/${right.value}`,
    edtf: spec.clocks
      ? left.edtf && right.edtf
        ? `${left.edtf}/${right.edtf}`
        : null
      : simple
        ? left.edtf?.includes("/") || right.edtf?.includes("/")
          ? stretchOf(from, to)
          : `${left.edtf}/${right.edtf}`
        : null,
    from: from.from,
    to: to.to,
    anchored: from.anchored || to.anchored,
  };
}
const stretchOf = (from: Resolved, to: Resolved): string | null =>
  from.from === null || to.to === null ? null : aStretch(from.from, to.to).edtf;
