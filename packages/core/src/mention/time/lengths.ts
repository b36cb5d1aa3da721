// Lengths of time as patterns: three days, two weeks, an hour and a half; as ISO 8601 durations.
import { lengthOf, type Period } from "../../lexicon/rows/times/periods.ts";
import type { NoCaptures, Pattern } from "../../match/index.ts";
import type { ShiftUnit } from "../../model/time-expression.ts";
import type { Item } from "../quantity/item.ts";
import { monthName, numberWhere, p, periodWhere, weekday } from "./vocabulary.ts";

const { seq, alt, opt, as, words, make, many, map, notAhead, notBehind, tagged } = p;

/** A length: its ISO form, and unit and count where it is of one unit. */
export interface Length {
  readonly iso: string;
  readonly unit: Period;
  /** Null where it is not said (عدة أيام). */
  readonly count: number | null;
}
type LengthPattern = Pattern<Item, Length, NoCaptures>;

/** 2.5, 20: without trailing zeros. */
const plain = (count: number): string => String(Math.round(count * 1e6) / 1e6);
export const lengthFrom = (unit: Period, count: number): Length => {
  // Three quarters of a year are nine months: ISO 8601 has no quarter.
  // Half a century is fifty years, half a decade five.
  if ((unit === "century" || unit === "decade") && !Number.isInteger(count)) {
    const yearsIn = count * (unit === "century" ? 100 : 10);
    return { iso: lengthOf.year(plain(yearsIn)), unit: "year", count: yearsIn };
  }
  // ISO 8601 and TIMEX3 write half an hour in minutes: PT30M.
  if (unit === "hour" && count < 1 && Number.isInteger(count * 60))
    return { iso: lengthOf.minute(plain(count * 60)), unit: "minute", count: count * 60 };
  if (unit === "quarter") return { iso: `P${plain(count * 3)}M`, unit, count };
  return { iso: lengthOf[unit](plain(count)), unit, count };
};
/** ربع سنة، ثلاثة أرباع سنة: quarters; نصف عام: six months. */
const partOf = (unit: Period, part: number): Length =>
  unit !== "year" || !Number.isInteger(part * 4)
    ? lengthFrom(unit, part)
    : part === 0.5
      ? lengthFrom("month", 6)
      : lengthFrom("quarter", part * 4);
const open = (unit: Period): Length => ({ iso: lengthOf[unit]("X"), unit, count: null });

// مرة واحدة عام 2017: one in words stands behind its noun, never before it.
const feminineUnit = words(
  "الحادية",
  "الثانية",
  "الثالثة",
  "الرابعة",
  "الخامسة",
  "السادسة",
  "السابعة",
  "الثامنة",
  "التاسعة",
);
const count = numberWhere(
  ({ amount }) => amount.value > 0 && amount.value < 1e6 && !(amount.words && amount.value === 1),
);
const fractionOf = map(tagged("number"), (item) =>
  item.amount?.fraction && !item.amount.definite && item.amount.value < 1 ? item.amount.value : null,
);
/** عام ونصف العام: the part may name its whole again. */
const ofIt = opt(periodWhere((name) => name.definite && name.count === 1));
const added = alt(
  make(seq(words("و"), words("نصف", "النصف"), ofIt), () => 0.5),
  make(seq(words("و"), words("ربع", "الربع"), ofIt), () => 0.25),
  make(seq(words("و"), words("ثلث")), () => 1 / 3),
  make(seq(words("و"), as("n", fractionOf), ofIt), ({ n }) => n.value),
  // ساعة إلا ربعا
  make(seq(words("إلا"), words("ربع", "ربعا")), () => -0.25),
  make(seq(words("إلا"), words("ثلث", "ثلثا")), () => -1 / 3),
);
/** ثلاثة أرباع الساعة: of an hour the article says no more; only parts of twelve, خمس الساعة is none that is said. */
const theHour = periodWhere((name) => name.definite && name.count === 1 && name.period === "hour");
const single = periodWhere((name) => !name.definite && name.count === 1);
const dual = periodWhere((name) => !name.definite && name.count === 2);
const plural = periodWhere((name) => !name.definite && name.count === null);
const countable = periodWhere((name) => !name.definite && name.count !== 2);
/** شهر، كامل، واحد: what a singular may have behind it. */
const oneOf = words("واحد", "واحدة", "كامل", "كاملة", "كاملا");
const notPart = notAhead(words("من"));

/** More decades than news counts: four centuries are told as centuries. */
const MOST_DECADES = 40;
/** 1,4 بالمئة عام 2017: the hundred belongs to the percentage. */
const notPercent = notBehind(seq(tagged("number"), words("ب", "في")), 2);
/** ارتفع إلى 200 عام 2015: the word belongs to the year behind it. */
/** 40 سنة ضوئية is a distance. */
const ofLight = words("ضوئية");
const writtenYear = numberWhere(
  ({ amount }) => amount.digits?.length === 4 && amount.value >= 1900 && amount.value <= 2100,
);

/** ثلاثة أيام، 30 يوما، سنتان، نصف ساعة، ثلاثة أيام ونصف. Not a lone singular: شهر may be any month. */
export const counted: LengthPattern = p.memo(
  alt(
    make(
      seq(
        notPercent,
        // السابعة والعشرين سنة: the tens of an ordinal
        notBehind(seq(feminineUnit, words("و")), 2),
        as("n", count),
        as("unit", countable),
        notAhead(alt(weekday, writtenYear, ofLight)),
        opt(as("more", added)),
        opt(oneOf),
      ),
      // 1400 عقد are necklaces
      ({ n, unit, more }) =>
        unit.value.period === "decade" && n.value > MOST_DECADES
          ? null
          : lengthFrom(unit.value.period, n.value + (more?.value ?? 0)),
    ),
    make(seq(as("n", fractionOf), as("unit", alt(single, theHour))), ({ n, unit }) =>
      unit.value.definite && !Number.isInteger(n.value * 12) ? null : partOf(unit.value.period, n.value),
    ),
    // قبل ٣ أرباع سنة
    make(
      seq(
        as(
          "n",
          numberWhere(({ amount }) => amount.value >= 1),
        ),
        words("أرباع", "ربع"),
        as("unit", single),
      ),
      ({ n, unit }) => (unit.value.period === "year" ? lengthFrom("quarter", n.value) : null),
    ),
    make(seq(words("ربع"), as("unit", single), words("واحد")), ({ unit }) =>
      unit.value.period === "year" ? lengthFrom("quarter", 1) : null,
    ),
    make(seq(words("ربعي", "ربعين"), as("unit", single)), ({ unit }) =>
      unit.value.period === "year" ? lengthFrom("quarter", 2) : null,
    ),
    make(
      seq(as("unit", dual), opt(as("more", added)), opt(words("كاملين", "كاملتين", "اثنين", "متتاليين"))),
      ({ unit, more }) => lengthFrom(unit.value.period, 2 + (more?.value ?? 0)),
    ),
    make(seq(as("unit", single), as("more", added), notPart), ({ unit, more }) =>
      lengthFrom(unit.value.period, 1 + more.value),
    ),
    make(seq(as("unit", single), oneOf), ({ unit }) => lengthFrom(unit.value.period, 1)),
  ),
);

/** عدة أيام، بضعة أشهر، أيام قليلة، بضع سنوات. */
export const vague: LengthPattern = alt(
  make(seq(words("عدة", "بضعة", "بضع", "عشرات", "مئات"), as("unit", plural)), ({ unit }) => open(unit.value.period)),
  make(
    seq(
      map(tagged("number"), (item) => (item.amount && item.amount.min !== null ? item : null)),
      as("unit", plural),
    ),
    ({ unit }) => open(unit.value.period),
  ),
  make(seq(as("unit", plural), words("قليلة", "عدة", "عديدة", "طويلة", "معدودة", "طوال")), ({ unit }) =>
    open(unit.value.period),
  ),
);

/** أيام، سنوات after a word that asks for a length. */
export const barePlural: LengthPattern = make(
  // بعد أعوام 1954 و1986 names years
  seq(as("unit", plural), notAhead(writtenYear)),
  ({ unit }) => open(unit.value.period),
);
/** What makes the period a named one: قبل عام 2003، قبل شهر رمضان، بعد يوم الجمعة. */
const namesIt = alt(tagged("number"), tagged("date"), monthName, weekday);
/** شهر، عام after a word that asks for a length. */
export const bareSingle: LengthPattern = make(seq(as("unit", single), notAhead(namesIt)), ({ unit }) =>
  lengthFrom(unit.value.period, 1),
);

/** A lone singular can add to a length only below a decade: ثلاث ساعات وعقد (… and held) is none. */
const smallSingle: LengthPattern = map(bareSingle, (length) =>
  length.unit === "decade" || length.unit === "century" ? null : length,
);

/** سنة وشهرين و21 يوما: parts in any order, joined in ISO order. */
export const compound: LengthPattern = p.memo(
  make(
    seq(
      as("first", alt(counted, bareSingle)),
      as(
        "rest",
        many(
          make(seq(words("و"), as("part", alt(counted, smallSingle))), ({ part }) => part.value),
          { max: 5 },
        ),
      ),
    ),
    ({ first, rest }) => joinLengths([first.value, ...rest.value]),
  ),
);

const order: readonly Period[] = ["century", "decade", "year", "month", "week", "day", "hour", "minute", "second"];

/** One ISO duration of several lengths; null where two have the same unit or one is open. */
export function joinLengths(lengths: readonly Length[]): Length | null {
  const sorted = [...lengths].sort((a, b) => order.indexOf(a.unit) - order.indexOf(b.unit));
  if (
    sorted.some(
      (length, at) => length.count === null || length.unit === sorted[at - 1]?.unit || !order.includes(length.unit),
    )
  )
    return null;
  const date = sorted
    .filter((length) => !length.iso.startsWith("PT"))
    .map((length) => length.iso.slice(1))
    .join("");
  const time = sorted
    .filter((length) => length.iso.startsWith("PT"))
    .map((length) => length.iso.slice(2))
    .join("");
  const first = sorted[0];
  return first ? { iso: `P${date}${time ? `T${time}` : ""}`, unit: first.unit, count: null } : null;
}

export const shiftUnitOf = (unit: Period): ShiftUnit | null =>
  unit === "second" || unit === "millennium" ? null : unit;

/** A length that needs nothing around it. */
export const sureLength: LengthPattern = p.memo(alt(counted, vague, compound));
/** Any length, once the words before it ask for one. */
export const anyLength: LengthPattern = p.memo(alt(counted, vague, compound, barePlural, bareSingle));
