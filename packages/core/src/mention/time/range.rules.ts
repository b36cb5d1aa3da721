// Rules for stretches from one time to another: between 2003 and 2011, the 13th to 15th of July, from Sunday to Thursday.
import type { TimeSpec } from "../../model/time-expression.ts";
import { type Point, weekdayDay } from "./date-points.ts";
import { calendar, type Draft, timeRule } from "./draft.ts";
import { anyPoint } from "./points.ts";
import { dash, dayNumber, dayOfMonth, maybeComma, month, monthName, numberedMonth, numberWhere, p, shift, slash, weekday } from "./vocabulary.ts";
import { calendarOf, namedYear, yearTail } from "./years.ts";

const { seq, alt, opt, as, words, make, notAhead, notBehind, tagged } = p;

const to = alt(words("إلى", "حتى", "و", "لغاية", "ل"), seq(words("و"), words("حتى")), dash);
const year4 = numberWhere(({ amount }) => amount.digits?.length === 4 && amount.value >= 1000 && amount.value <= 2200, "year");

const yearDigits = numberWhere(({ amount }) => (amount.digits?.length === 4 || amount.digits?.length === 3) && amount.value <= 2200);

const weekShift = alt(
  make(seq(words("الأسبوع"), as("by", shift)), ({ by }) => by.value),
  make(seq(words("هذا"), words("الأسبوع")), () => 0),
);

/** Both ends and the whole: TIMEX3 marks the ends, readers ask for the stretch. */
function ends(from: TimeSpec, until: TimeSpec, spans: readonly [readonly [number, number], readonly [number, number]]): Draft {
  return {
    spec: { kind: "range", from, to: until },
    span: [spans[0][0], spans[1][1]],
    also: [
      { spec: from, span: spans[0] },
      { spec: until, span: spans[1] },
    ],
  };
}
const place = (capture: { readonly from: number; readonly to: number }): readonly [number, number] => [capture.from, capture.to];

/** A range ends with the better known end: its year goes for both. */
function borrow(from: TimeSpec, until: TimeSpec): TimeSpec {
  if (from.kind !== "calendar" || until.kind !== "calendar" || from.year !== null || from.month === null) return from;
  return { ...from, year: until.year, monthShift: from.monthShift ?? until.monthShift };
}

/** The month and year that a range of days belongs to. */
const ofMonth = alt(
  make(seq(opt(words("من", "في")), as("month", alt(month, numberedMonth)), opt(alt(as("year", yearTail), as("shift", shift)))), ({ month: m, year: y, shift: by }) =>
    calendar({ calendar: calendarOf(m.value, y?.value), month: m.value.month, year: y?.value.year ?? null, monthShift: by ? by.value * 12 : null }),
  ),
  make(seq(opt(words("من")), words("هذا"), words("الشهر")), () => calendar({ monthShift: 0 })),
  make(seq(opt(words("من", "في")), words("الشهر"), as("shift", shift)), ({ shift: by }) => calendar({ monthShift: by.value })),
  make(words("الجاري"), () => calendar({ monthShift: 0 })),
);

export const rangeRules = [
  timeRule("time/range.days", {
    example: ["من 13 إلى 15 يوليو", "بين 3 و12 سبتمبر", "10-12 مارس 2024", "من 4 إلى 22 هذا الشهر"],
    not: ["من 13 إلى 15 جنديا"],
    match: seq(opt(words("من", "بين")), as("a", dayOfMonth), to, as("b", dayOfMonth), as("month", ofMonth)),
    build: ({ captures: { a, b, month: m }, to: end }) => {
      if (m.value.kind !== "calendar" || a.value > b.value) return null;
      return { spec: { kind: "range", from: { ...m.value, day: a.value }, to: { ...m.value, day: b.value } }, span: [a.from, end] };
    },
  }),
  timeRule("time/range.month-days", {
    example: ["تموز 13 إلى 15", "شهر نوفمبر بين 19 و20"],
    match: seq(as("month", alt(month, monthName)), opt(words("من", "بين")), as("a", dayNumber), to, as("b", dayNumber)),
    build: ({ captures: { month: m, a, b } }) => {
      const base = calendar({ calendar: m.value.calendar, month: m.value.month });
      return a.value < b.value ? { spec: { kind: "range", from: { ...base, day: a.value }, to: { ...base, day: b.value } } } : null;
    },
  }),
  timeRule("time/range.years", {
    example: ["بين 2003 و2011", "من 1990 إلى 1995", "عامي 2010 و2015", "بين عامي 2003 و2011"],
    not: ["بين 2003 و2011 جنديا"],
    // عامي 2015 و2017 without بين are two years
    match: seq(
      alt(words("بين", "من"), as("both", words("عامي", "سنتي")), seq(as("between", words("بين")), as("both", words("عامي", "سنتي", "العامين", "السنتين", "الأعوام", "أعوام", "سنوات")))),
      as("a", yearDigits),
      opt(words("م")),
      alt(seq(words("و"), words("حتى")), as("and", words("و")), to),
      as("b", yearDigits),
      opt(seq(words("م", "ميلادية", "ميلادي"))),
      notAhead(countedNoun()),
    ),
    build: ({ captures: { a, b, both, between, and }, items, to: end }) => {
      // بين عامي 2015 و2017 خمس هجمات: only bare numbers can belong to a number behind them
      if (!both && items[end]?.tag === "number") return null;
      // Three digits are a year only where the word for years says so.
      if (a.value >= b.value || (!both && a.value < 1000)) return null;
      const drafts = ends(calendar({ year: { year: a.value } }), calendar({ year: { year: b.value } }), [place(a), place(b)]);
      if (both && and && !between) return { spec: calendar({ year: { year: a.value } }), span: place(a), also: [{ spec: calendar({ year: { year: b.value } }), span: place(b) }] };
      return both ? { ...drafts, span: [both.from, b.to] } : drafts;
    },
    priority: 1,
  }),
  timeRule("time/range.years-joined", {
    example: ["الفترة 2014-2018", "الفترة 2023/2024"],
    not: ["لديه 2014-2018 جنديا"],
    match: seq(as("a", year4), alt(dash, slash), as("b", alt(year4, shortYear())), opt(words("م")), notAhead(counted())),
    build: ({ captures: { a, b } }) => {
      const last = b.value < 100 ? Math.floor(a.value / 100) * 100 + b.value : b.value;
      return a.value < last && a.value >= 1500 ? { spec: { kind: "range", from: calendar({ year: { year: a.value } }), to: calendar({ year: { year: last } }) } } : null;
    },
  }),
  timeRule("time/range.points", {
    example: ["من الأحد إلى الخميس", "بين 4 سبتمبر و8 سبتمبر", "من مارس حتى يونيو 2023", "من عام 2003 إلى عام 2011"],
    match: seq(words("بين", "من", "ما"), as("a", anyPoint), to, as("b", anyPoint)),
    build: ({ captures: { a, b } }) => (a.value.spec.kind === b.value.spec.kind || isDay(a.value) ? ends(borrow(a.value.spec, b.value.spec), b.value.spec, [place(a), place(b)]) : null),
  }),
  timeRule("time/range.weekday-days", {
    example: ["الجمعة 11 حتى الثلاثاء 15", "من الأحد 3 إلى الخميس 7"],
    not: ["الجمعة 11 قتيلا"],
    match: seq(opt(words("من", "بين")), as("a", weekdayDay), to, as("b", weekdayDay), notAhead(counted())),
    build: ({ captures: { a, b } }) => ends(a.value.spec, b.value.spec, [place(a), place(b)]),
  }),
  timeRule("time/range.weekdays-of-week", {
    example: ["الأسبوع المقبل بين الأربعاء والجمعة"],
    match: seq(as("week", weekShift), maybeComma, words("من", "بين"), as("a", weekday), to, as("b", weekday)),
    build: ({ captures: { week, a, b } }) => {
      const at = (day: number): TimeSpec => ({ kind: "weekday", weekday: day, shift: null, week: week.value });
      return { spec: { kind: "range", from: at(a.value), to: at(b.value) } };
    },
  }),
  timeRule("time/range.dashed-points", {
    example: ["11 مارس - 15 أبريل 2024", "الجمعة حتى الأحد القادم"],
    match: seq(notBehind(words("من", "بين")), as("a", anyPoint), alt(dash, words("إلى", "حتى")), as("b", anyPoint)),
    build: ({ captures: { a, b } }) =>
      a.value.spec.kind === b.value.spec.kind && !a.value.weak && !b.value.weak ? ends(borrow(a.value.spec, b.value.spec), b.value.spec, [place(a), place(b)]) : null,
  }),
  timeRule("time/range.named-years", {
    example: "عام 2014 و2015",
    match: seq(as("a", namedYear), words("و"), as("b", year4), notAhead(counted())),
    build: ({ captures: { a, b } }) => {
      const first = calendar({ year: a.value.year });
      const last = calendar({ year: { year: b.value } });
      return { spec: first, span: [a.from, a.to], also: [{ spec: last, span: [b.from, b.to] }] };
    },
  }),
];

const isDay = (point: Point): boolean => point.spec.kind === "weekday" || point.spec.kind === "shift" || (point.spec.kind === "calendar" && point.spec.day !== null);

function shortYear() {
  return numberWhere(({ amount }) => amount.digits?.length === 2);
}
function counted() {
  return alt(tagged("number"), countedNoun());
}
function countedNoun() {
  return alt(
    p.kinds("human", "group", "unit", "money"),
    p.where((item) => /[\u0621-\u064a]{2}ا$/.test(item.norm) && item.upos === "NOUN" && item.feats.Definite !== "Def"),
  );
}
