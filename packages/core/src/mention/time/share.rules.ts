// Rules for a share of a period: the first nine months of 2017, the second half of Ramadan, the last quarter of the century.
import type { Period } from "../../lexicon/rows/times/periods.ts";
import type { TimeSpec, YearSpec } from "../../model/time-expression.ts";
import { bareYearPoint, monthPoint, type Point, yearPoint } from "./date-points.ts";
import { calendar, shiftOf, timeRule } from "./draft.ts";
import { shiftUnitOf } from "./lengths.ts";
import { centuryPoint, decadePoint } from "./part.rules.ts";
import { periodPoint } from "./points.ts";
import { definitePeriod, numberWhere, ordinal, p, periodWhere, shift } from "./vocabulary.ts";

const { seq, alt, opt, as, words, make, map, notAhead } = p;

const of = opt(words("من", "ل", "في"));
/** العام، الشهر: the current one, where the words before ask for a whole. */
const thisOne = make(seq(as("unit", definitePeriod), notAhead(shift)), ({ unit }): Point | null => {
  const named = shiftUnitOf(unit.value.period);
  return named === "year" || named === "month" ? { spec: shiftOf(named, 0), weak: false } : null;
});
const whole = p.memo(alt(monthPoint, yearPoint, bareYearPoint, periodPoint, thisOne));
const longWhole = p.memo(alt(whole, decadePoint, centuryPoint));

const smallCount = numberWhere(({ amount }) => Number.isInteger(amount.value) && amount.value >= 2 && amount.value <= 31);
const firsts = words("الأولى", "الأول", "الأولين", "الأوليين", "الأوائل");
const lasts = words("الأخيرة", "الأخير", "الأخيرين", "الأخيرتين", "الأواخر");
const end = alt(
  make(firsts, () => "START" as const),
  make(lasts, () => "END" as const),
);
const edge = alt(
  make(words("أول"), () => "START" as const),
  make(words("آخر"), () => "END" as const),
);
const plural = (definite: boolean) => periodWhere((name) => name.definite === definite && name.count === null);
const dual = (definite: boolean) =>
  map(
    periodWhere((name) => name.definite === definite && name.count === 2),
    (name) => name.period,
  );
const one = (definite: boolean) => map(plural(definite), (name) => name.period);

/** The year a whole names; undefined where it is none. */
function yearOf(spec: TimeSpec): YearSpec | undefined {
  if (spec.kind === "shift" && spec.unit === "year" && !spec.exact) return { shift: spec.by };
  return spec.kind === "calendar" && spec.calendar === "gregorian" && spec.month === null && spec.day === null && spec.year !== null ? spec.year : undefined;
}

/** So many months of a year or days of a month, from its beginning or to its end; null where the calendar has no such stretch. */
function share(spec: TimeSpec, unit: Period, count: number, side: "START" | "END"): TimeSpec | null {
  const year = yearOf(spec);
  if (unit === "month" && year !== undefined && count < 12) {
    const [first, last] = side === "START" ? [1, count] : [13 - count, 12];
    return { kind: "range", from: calendar({ year, month: first }), to: calendar({ year, month: last }) };
  }
  if (unit === "day" && side === "START" && spec.kind === "calendar" && spec.month !== null && spec.day === null) return { kind: "range", from: { ...spec, day: 1 }, to: { ...spec, day: count } };
  return null;
}

interface Share {
  readonly unit: Period;
  readonly count: number | null;
  readonly side: "START" | "END";
}
/** الأشهر التسعة الأولى، التسعة أشهر الأولى، أول تسعة أشهر، الشهرين الأولين، الأشهر الأولى. */
const shareOf = p.memo(
  alt(
    make(seq(as("unit", one(true)), as("n", smallCount), as("side", end)), ({ unit, n, side }): Share => ({ unit: unit.value, count: n.value, side: side.value })),
    make(seq(as("unit", one(true)), as("side", end), as("n", smallCount)), ({ unit, n, side }): Share => ({ unit: unit.value, count: n.value, side: side.value })),
    make(seq(opt(words("ال")), as("n", smallCount), as("unit", one(false)), as("side", end)), ({ unit, n, side }): Share => ({ unit: unit.value, count: n.value, side: side.value })),
    make(seq(as("side", edge), as("n", smallCount), as("unit", one(false))), ({ unit, n, side }): Share => ({ unit: unit.value, count: n.value, side: side.value })),
    make(seq(as("unit", dual(true)), as("side", end)), ({ unit, side }): Share => ({ unit: unit.value, count: 2, side: side.value })),
    make(seq(as("side", edge), as("unit", dual(false))), ({ unit, side }): Share => ({ unit: unit.value, count: 2, side: side.value })),
    make(seq(as("unit", one(true)), as("side", end)), ({ unit, side }): Share => ({ unit: unit.value, count: null, side: side.value })),
  ),
);

/** Which part of two, three or four. */
const which = alt(
  map(ordinal, (n) => (n <= 4 ? n : null)),
  make(words("الأخير"), () => -1),
);
const parts: Readonly<Record<string, number>> = { النصف: 2, الثلث: 3, الربع: 4 };
const sideOf = (n: number, count: number): "START" | "MID" | "END" | null => (n === 1 ? "START" : n === -1 || n === count ? "END" : n > 0 && n < count ? "MID" : null);

export const shareRules = [
  timeRule("time/share.counted", {
    example: ["في الأشهر التسعة الأولى من عام 2017", "أول خمسة أشهر من العام", "الشهرين الأولين من العام الجاري", "الستة أشهر الأخيرة من 2018", "في الأيام الأولى من رمضان"],
    not: ["الأشهر التسعة الأولى من عمره", "الأيام الأولى من الحرب"],
    match: seq(as("share", shareOf), of, as("whole", whole)),
    build: ({ captures: { share: part, whole: total } }) => {
      const { unit, count, side } = part.value;
      const { spec } = total.value;
      const stretch = count === null ? null : share(spec, unit, count, side);
      return stretch ? { spec: stretch } : { spec, mod: side };
    },
    priority: 2,
  }),
  timeRule("time/share.part", {
    example: ["النصف الثاني من القرن العشرين", "النصف الأول من رمضان", "الربع الأخير من القرن الماضي", "النصف الثاني من الثمانينيات", "الثلث الأخير من الشهر"],
    not: ["النصف الأول من المباراة", "الربع الثالث من عام 2016"],
    match: seq(as("part", p.table(parts)), as("n", which), of, as("whole", longWhole)),
    build: ({ captures: { part, n, whole: total } }) => {
      const { spec } = total.value;
      const mod = sideOf(n.value, part.value);
      // Halves and quarters of a year have values of their own.
      return mod === null || (yearOf(spec) !== undefined && part.value !== 3) ? null : { spec, mod };
    },
  }),
  timeRule("time/share.last-ten", {
    example: ["العشر الأواخر من رمضان", "العشر الأوائل من ذي الحجة"],
    match: seq(words("العشر"), as("side", end), of, as("whole", monthPoint)),
    build: ({ captures: { side, whole: total } }) => ({ spec: total.value.spec, mod: side.value }),
  }),
];
