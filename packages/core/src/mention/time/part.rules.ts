// Rules that pick a part of a period (the beginning of 2003, late February) or say that a date is rough; and references to now and then.
import { decadeNames } from "../../lexicon/rows/times/eras.ts";
import { partWords } from "../../lexicon/rows/times/modifiers.ts";
import { references } from "../../lexicon/rows/times/relatives.ts";
import type { TimeSpec } from "../../model/time-expression.ts";
import { SAME_TIME } from "./anaphor.ts";
import { bareYearPoint, monthPoint, type Point, yearPoint } from "./date-points.ts";
import { calendar, shiftOf, timeRule } from "./draft.ts";
import { shiftUnitOf } from "./lengths.ts";
import { dayWord, periodPoint, weekdayPoint } from "./points.ts";
import { definitePeriod, monthName, numberWhere, ordinal, p, shift } from "./vocabulary.ts";
import { eraMark, yearTail } from "./years.ts";

const { seq, alt, opt, as, words, table, make, notAhead, behind } = p;
const sure = (spec: TimeSpec): Point => ({ spec, weak: false });

/** أربعينات القرن الماضي، الخمسينيات من القرن العشرين. */
export const decadePoint = make(
  seq(
    opt(words("عقد")),
    as("first", table(decadeNames)),
    opt(
      alt(
        seq(opt(words("من")), words("القرن"), as("shift", shift)),
        seq(opt(words("من")), words("القرن"), as("n", ordinal)),
        seq(
          opt(words("من")),
          words("القرن"),
          as(
            "n",
            numberWhere(({ amount }) => amount.value <= 21),
          ),
        ),
      ),
    ),
  ),
  ({ first, shift: by, n }) => sure({ kind: "decade", first: first.value, century: n ? n.value : by ? (by.value < 0 ? 20 : 21) : null }),
);
export const centuryPoint = alt(
  make(
    seq(
      words("القرن"),
      as(
        "n",
        alt(
          ordinal,
          numberWhere(({ amount }) => amount.value <= 21),
        ),
      ),
      opt(as("era", eraMark)),
    ),
    ({ n, era }) => sure({ kind: "century", century: n.value, era: era?.value === "before" ? "before" : "common" }),
  ),
  make(seq(words("القرن"), as("shift", shift)), ({ shift: by }) => sure(shiftOf("century", by.value))),
);
/** نهاية العام، مطلع الشهر: the current one. */
const thisPeriod = make(
  seq(as("unit", definitePeriod), opt(words("الدراسي", "الدراسية", "المالي", "المالية", "الجامعي", "الجامعية", "الميلادي", "الميلادية")), notAhead(alt(shift, words("الهجري", "الهجرية")))),
  ({ unit }) => {
    const of = shiftUnitOf(unit.value.period);
    return of === null || of === "day" || of === "hour" || of === "minute" ? null : sure(shiftOf(of, 0));
  },
);
/** آخر is the end of a period only: آخر السنة. */
const partWord = alt(
  table(partWords),
  make(words("آخر"), () => "END" as const),
);
const whole = p.memo(alt(monthPoint, yearPoint, bareYearPoint, periodPoint, decadePoint, centuryPoint, thisPeriod));

export const partRules = [
  timeRule("time/part-of.period", {
    example: ["آخر السنة", "آخر العام الماضي", "مطلع عام 2003", "أواخر فبراير", "منتصف القرن التاسع عشر", "نهاية الشهر المقبل", "أوائل التسعينيات", "نهاية العام"],
    not: ["مطلع الأغنية", "نهاية المباراة", "آخر الليل"],
    match: seq(as("part", partWord), opt(words("من", "ل")), as("whole", whole)),
    build: ({ captures: { part, whole: of } }) => ({ spec: of.value.spec, mod: part.value }),
  }),
  timeRule("time/part-of.day", {
    example: ["نهاية يوم الأحد", "منتصف اليوم"],
    match: seq(as("part", table(partWords)), opt(words("نهار")), as("day", alt(weekdayPoint, dayWord))),
    build: ({ captures: { part, day } }) => ({ spec: day.value.spec, mod: part.value }),
  }),
  timeRule("time/part-of.first-of-month", {
    example: ["غرة رمضان", "فاتح أبريل المقبل", "فاتح ماي 2019"],
    match: seq(words("غرة", "فاتح"), opt(words("شهر")), as("month", monthName), opt(alt(as("year", yearTail), as("shift", shift)))),
    build: ({ captures: { month, year, shift: by } }) => ({
      spec: calendar({ calendar: month.value.calendar, month: month.value.month, day: 1, year: year?.value.year ?? null, monthShift: by ? by.value * 12 : null }),
    }),
  }),
  timeRule("time/rough.date", {
    example: ["نحو عام 1900", "حوالي عام 1850"],
    match: seq(words("نحو", "حوالي"), as("point", alt(yearPoint))),
    build: ({ captures: { point } }) => ({ spec: point.value.spec, mod: "APPROX" }),
  }),
  timeRule(SAME_TIME, {
    example: ["منذ ذلك الحين", "في ذلك الوقت", "قبل ذلك التاريخ"],
    not: "ذلك الوقت الضائع",
    match: seq(behind(words("منذ", "مذ", "في", "قبل", "حتى", "بعد")), words("ذلك"), words("الحين", "الوقت", "التاريخ"), notAhead(p.upos("ADJ"))),
    build: () => ({ spec: { kind: "reference", value: "PAST_REF" } }),
  }),
  timeRule("time/reference", {
    example: ["الآن", "حاليا", "في هذا الوقت", "مؤخرا", "في الوقت الراهن"],
    not: ["الوقت"],
    match: seq(as("ref", table(references)), notAhead(words("من"))),
    build: ({ captures: { ref }, items, from }) => {
      // رئيسا سابقا (a former president) is an adjective
      // آلان is Alan
      if (items[from]?.form.startsWith("آل")) return null;
      const adjective = items[from]?.norm === "سابقا" && /^[\u0621-\u064a]{3,}ا$/.test(items[from - 1]?.norm ?? "");
      return adjective ? null : { spec: { kind: "reference", value: ref.value } };
    },
  }),
];
