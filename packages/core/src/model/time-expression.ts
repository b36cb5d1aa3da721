// A time expression as it is read from the words, before the publication date is known. Dating and resolving work on these.
import type { Quantity, Time } from "../schema/facts.ts";

export type Season = "SP" | "SU" | "FA" | "WI";
export type ShiftUnit =
  | "hour"
  | "minute"
  | "day"
  | "week"
  | "weekend"
  | "month"
  | "quarter"
  | "year"
  | "decade"
  | "century";

/** A year as written, or so many years from the publication year (العام الماضي: -1), or left open. */
export type YearSpec = { readonly year: number } | { readonly shift: number } | null;

/** What the words say about a point or stretch of time. Weekdays are ISO numbers, months 1–12. */
export type TimeSpec =
  | { readonly kind: "reference"; readonly value: "PRESENT_REF" | "PAST_REF" | "FUTURE_REF" }
  /** A calendar date with open parts; `monthShift` for "the 15th of this month". */
  | {
      readonly kind: "calendar";
      readonly calendar: "gregorian" | "hijri";
      readonly year: YearSpec;
      readonly month: number | null;
      readonly monthShift: number | null;
      readonly day: number | null;
      readonly weekday: number | null;
      readonly era: "common" | "before";
    }
  /** Steps from the publication day; `exact` counts from the day itself (three years ago), else whole periods (last year). */
  | {
      readonly kind: "shift";
      readonly unit: ShiftUnit;
      readonly by: number;
      readonly exact: boolean;
      readonly weekday: number | null;
    }
  /** A weekday; `shift` -1 last, 0 this, 1 next; `week` where its week is named (الثلاثاء من الأسبوع المقبل). */
  | { readonly kind: "weekday"; readonly weekday: number; readonly shift: number | null; readonly week: number | null }
  /** The n-th (or last: -1) weekday, day or week of a month or year. */
  | {
      readonly kind: "nth";
      readonly n: number;
      readonly of: "weekday" | "day" | "week";
      readonly weekday: number | null;
      readonly within: TimeSpec;
      /** Counted from its end or start outwards: ثالث ثلاثاء بعد العيد. Inside it where unset. */
      readonly side?: "after" | "before";
    }
  /** The week that a day is in: أسبوع 30 نوفمبر. */
  | { readonly kind: "week-of"; readonly day: TimeSpec }
  | { readonly kind: "season"; readonly season: Season; readonly year: YearSpec }
  | { readonly kind: "quarter"; readonly n: number; readonly year: YearSpec }
  | { readonly kind: "half"; readonly n: number; readonly year: YearSpec }
  /** `decade` is the year without its last digit; null century where only "the eighties" is said. */
  | { readonly kind: "decade"; readonly first: number; readonly century: number | null }
  /** The 19th century is 19. */
  | { readonly kind: "century"; readonly century: number; readonly era: "common" | "before" }
  | { readonly kind: "yearly"; readonly name: string; readonly year: YearSpec }
  /** ISO 8601 length; `toward` -1 for a stretch that ends now (السنوات الخمس الماضية), 1 for one that starts now. */
  | {
      readonly kind: "duration";
      readonly length: string;
      readonly toward: -1 | 0 | 1;
      /** سيصل خلال أسبوعين: the day itself is its first. */
      readonly within?: true;
    }
  /** A day so many units away in several units: two months and 21 days from now. */
  | { readonly kind: "offset"; readonly length: string; readonly toward: -1 | 1 | 0 }
  /** What is left of this week, month or year. */
  | { readonly kind: "rest"; readonly unit: ShiftUnit }
  | { readonly kind: "set"; readonly value: string }
  | {
      readonly kind: "range";
      readonly from: TimeSpec;
      readonly to: TimeSpec;
      readonly clocks?: readonly [ClockSpec, ClockSpec];
    };

/** A time of day: a clock time (HH:MM or HH:MM:SS) or a part of the day in TIMEX3's letters. */
export interface ClockSpec {
  readonly at: string | null;
  readonly part: "MO" | "MI" | "AF" | "EV" | "NI" | "DT" | null;
  /** "Z" or an offset; null for local or unsaid. */
  readonly zone: string | null;
}

/** Where the words around it place a time that could lie on either side of the publication day. */
export type Direction = "past" | "future" | null;

export interface TimeExpression {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly by: string;
  /** Half-open word range. */
  readonly from: number;
  readonly to: number;
  readonly spec: TimeSpec;
  readonly clock: ClockSpec | null;
  readonly mod: Time["mod"];
  readonly direction: Direction;
}

/** What the value stage adds: times still unresolved, and quantities. */
export interface ValueLayer {
  readonly timeExpressions: readonly TimeExpression[];
  readonly quantities: readonly Quantity[];
}
