// Rules for times counted from the day of writing: yesterday, last week, Tuesday, three days ago, the past five years.
import { lengthOf, type Period } from "../../lexicon/rows/times/periods.ts";
import { spanShifts } from "../../lexicon/rows/times/relatives.ts";
import { normOf } from "../../match/index.ts";
import type { ShiftUnit, TimeSpec } from "../../model/time-expression.ts";
import type { Point } from "./date-points.ts";
import { type Draft, shiftOf, timeRule } from "./draft.ts";
import { anyLength, type Length, shiftUnitOf, sureLength } from "./lengths.ts";
import { dayWord, periodPoint, weekdayPoint } from "./points.ts";
import { numberWhere, p, periodWhere } from "./vocabulary.ts";

const { seq, alt, opt, as, words, table, notAhead, notBehind } = p;

const only = ({ captures }: { readonly captures: { readonly point: { readonly value: Point } } }): Draft => ({ spec: captures.point.value.spec });
const duration = (length: Length, toward: -1 | 0 | 1 = 0): TimeSpec => ({ kind: "duration", length: length.iso, toward });

/** A shift by a length: three days ago. Lengths of several units or open ones stay durations. */
function byLength(length: Length, direction: -1 | 1): TimeSpec {
  const unit: ShiftUnit | null = shiftUnitOf(length.unit);
  if (unit === null || length.iso.includes("X") || length.iso.includes(".")) return duration(length, direction);
  if (length.count === null) return { kind: "offset", length: length.iso, toward: direction };
  return shiftOf(unit, direction * length.count, true);
}

/** من الآن: ahead, unless the verb is past; a length of several units can say so, one of a single unit is taken ahead. */
const fromNow = (length: Length): TimeSpec => (/^P(?:\d+[YMWD])+$/.test(length.iso) ? { kind: "offset", length: length.iso, toward: 0 } : byLength(length, 1));

const now = alt(seq(words("من"), words("الآن")), words("مضت", "خلت", "مضى", "مضيا", "خلا"));
const plural = periodWhere((name) => name.definite && name.count !== 1);
const indefinitePlural = periodWhere((name) => !name.definite && name.count === null);
const definiteNumber = numberWhere(({ amount }) => amount.value > 0 && amount.value < 1000);
const spanShift = table(spanShifts);
const recent = new Set(["الأخيرة"].map(normOf));
const filler = opt(words("القليلة", "العديدة", "المقبلة", "الطويلة", "المتتالية"));

export const relativeRules = [
  timeRule("time/relative.period", {
    example: ["الأسبوع الماضي", "الشهر المقبل", "هذا العام", "العام الجاري", "الأسبوع بعد القادم"],
    not: ["اليوم", "العام للأمم المتحدة"],
    match: as("point", periodPoint),
    build: only,
  }),
  timeRule("time/relative.day", {
    example: ["أمس", "بعد غد الثلاثاء", "أمس الأول", "اليوم الأربعاء"],
    match: seq(
      notBehind(words("ذلك", "هذا", "كل", "طوال", "ذات", "نفس")),
      as("point", dayWord),
      notAhead(
        words(
          "العالمي",
          "الوطني",
          "الدولي",
          "الأول",
          "الثاني",
          "الثالث",
          "الرابع",
          "الخامس",
          "الأخير",
          "نفسه",
          "ذاته",
          "الذي",
          "المذكور",
          "المئة",
          "العاشر",
          "السادس",
          "السابع",
          "الثامن",
          "التاسع",
          "الحادي",
          "العشرين",
          "الثلاثين",
          "الأربعين",
          "الخمسين",
        ),
      ),
      // اليوم الـ450 للحرب is a day in a row
      notAhead(numberWhere(({ amount }) => amount.definite && amount.digits !== null)),
    ),
    build: only,
  }),
  timeRule("time/relative.weekday", {
    example: ["الثلاثاء", "يوم الجمعة الماضي", "هذا الاثنين", "الثلاثاء من الأسبوع المقبل"],
    not: ["صلاة الجمعة", "خطبة الجمعة", "الاثنين معا"],
    match: seq(notBehind(words("صلاة", "خطبة", "كل", "أيام", "كلا", "هذين", "صحيفة")), as("point", weekdayPoint), notAhead(words("معا"))),
    build: only,
  }),
  timeRule("time/relative.ago", {
    example: ["قبل ثلاثة أيام", "قبل نحو عامين", "قبل ٣ سنوات", "قبل أسبوع"],
    not: ["قبل ثلاثة أيام من الانتخابات", "قبل المباراة"],
    match: seq(
      words("قبل"),
      opt(as("rough", words("نحو", "حوالي", "قرابة", "زهاء"))),
      opt(as("more", seq(words("أكثر"), words("من")))),
      as("length", anyLength),
      opt(now),
      notAhead(seq(words("من"), notAhead(words("الآن")))),
    ),
    build: ({ captures: { length, rough, more } }) => ({ spec: byLength(length.value, -1), mod: rough ? "APPROX" : more ? "BEFORE" : null, direction: "past" }),
  }),
  timeRule("time/relative.length-ago", {
    example: ["ثلاث سنوات مضت"],
    match: seq(as("length", sureLength), words("مضت", "خلت", "مضى", "مضيا", "خلا")),
    build: ({ captures: { length } }) => ({ spec: byLength(length.value, -1), direction: "past" }),
  }),
  timeRule("time/relative.spoken-ago", {
    example: ["من أسبوع", "من شهرين، كان^ الوضع أفضل"],
    not: ["من أسبوع إلى شهر", "أكثر من أسبوع", "من أسبوع حافل"],
    // Egyptian and Levantine speech, as it stands in quotations, says من for منذ.
    match: seq(notBehind(p.where(({ norm }) => norm !== "«" && norm !== '"')), words("من"), as("length", anyLength), alt(notAhead(p.where(() => true)), p.ahead(words("،", ",", ".", "»", '"')))),
    build: ({ captures: { length } }) => ({ spec: byLength(length.value, -1), direction: "past" }),
  }),
  timeRule("time/relative.length-from-now", {
    example: ["يعود شهرين من الآن", "سنة وشهرين و21 يوما من الآن"],
    match: seq(as("length", alt(sureLength, anyLength)), words("من"), words("الآن")),
    build: ({ captures: { length } }) => ({ spec: fromNow(length.value) }),
  }),
  timeRule("time/relative.after", {
    example: ["سيعود بعد ثلاثة أيام", "بعد أسبوعين من الآن"],
    not: ["بعد ثلاثة أيام من الانتخابات", "بعد يومين من المحادثات"],
    match: seq(words("بعد"), as("length", anyLength), opt(as("now", now)), notAhead(alt(words("من", "على")))),
    build: ({ captures: { length, now: here } }) => ({ spec: byLength(length.value, 1), ...(here ? { direction: "future" } : {}) }),
  }),
  timeRule("time/relative.span", {
    example: ["السنوات الخمس الماضية", "الأشهر القليلة المقبلة", "العقدين الماضيين", "الأيام الثلاثة الأخيرة"],
    not: ["السنوات الخمس", "الأيام"],
    match: seq(as("unit", plural), opt(as("n", definiteNumber)), filler, opt(as("n2", definiteNumber)), as("shift", spanShift), filler),
    build: ({ captures: { unit, n, n2, shift }, items }) => {
      const count = n?.value ?? n2?.value ?? unit.value.count;
      // السنوات الأخيرة (recent years) is no length: TIMEX3 has PAST_REF for it.
      if (count === null && recent.has(items[shift.from]?.norm ?? "")) return { spec: { kind: "reference", value: "PAST_REF" } };
      const length = count === null ? `X` : String(count);
      return { spec: spanSpec(unit.value.period, length, shift.value) };
    },
  }),
  timeRule("time/relative.counted-span", {
    example: ["الـ24 ساعة الماضية", "آخر 3 سنوات", "آخر عشرين عاما", "2 العقود الماضية"],
    match: alt(
      seq(
        as("n", definiteNumber),
        as(
          "unit",
          periodWhere(() => true),
        ),
        as("shift", spanShift),
      ),
      seq(
        words("آخر"),
        as("n", definiteNumber),
        as(
          "unit",
          periodWhere((name) => !name.definite),
        ),
      ),
      seq(
        words("آخر"),
        as(
          "unit",
          periodWhere((name) => !name.definite && name.count === 2),
        ),
      ),
    ),
    build: ({ captures }) => {
      const by = captures.shift?.value ?? -1;
      const count = captures.n?.value ?? captures.unit.value.count;
      return { spec: spanSpec(captures.unit.value.period, String(count), by) };
    },
  }),
  timeRule("time/relative.rest", {
    example: ["بقية الأسبوع", "باقي الشهر"],
    match: seq(
      words("باقي", "بقية", "باقى"),
      as(
        "unit",
        periodWhere((name) => name.definite && name.count === 1),
      ),
    ),
    build: ({ captures: { unit } }) => {
      const shiftUnit = shiftUnitOf(unit.value.period);
      return shiftUnit && { spec: { kind: "rest", unit: shiftUnit } };
    },
  }),
  timeRule("time/relative.recent-plural", {
    example: "في أيام مقبلة",
    match: seq(as("unit", indefinitePlural), as("shift", table({ ماضية: -1, مقبلة: 1, قادمة: 1, سابقة: -1 }))),
    build: ({ captures: { unit, shift } }) => ({ spec: spanSpec(unit.value.period, "X", shift.value) }),
  }),
];

const spanSpec = (unit: Period, count: string, toward: number): TimeSpec => ({
  kind: "duration",
  length: lengthOf[unit](count),
  toward: toward < 0 ? -1 : 1,
});
