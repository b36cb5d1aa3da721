// Rules for calendar dates: days, months, years, as news writes them.
import { unitNames } from "../../lexicon/rows/quantities/units.ts";
import { gregorianMonths, hijriMonths } from "../../lexicon/rows/times/months.ts";
import { namedDays, namingHeads } from "../../lexicon/rows/times/named-days.ts";
import { normOf } from "../../match/index.ts";
import type { TimeSpec } from "../../model/time-expression.ts";

import type { Item } from "../quantity/item.ts";
import { bareYearPoint, dayMonth, dayOfShiftedMonth, monthDay, monthPoint, numeric, numericDayMonth, numericMonth, type Point, weekdayDay, yearPoint } from "./date-points.ts";
import { calendar, type Draft, timeRule } from "./draft.ts";
import { ordinal, p, shift } from "./vocabulary.ts";

const { seq, alt, as, words, behind, notAhead, tagged, notBehind, kinds } = p;

const only = ({ captures }: { readonly captures: { readonly point: { readonly value: Point } } }): Draft => ({ spec: captures.point.value.spec });

/** Words before a time: في نوفمبر، منذ 2014، بحلول يونيو. */
export const timePreposition = words(
  "في",
  "منذ",
  "حتى",
  "حتي",
  "خلال",
  "من",
  "إلى",
  "ل",
  "ب",
  "بحلول",
  "حلول",
  "قبل",
  "بعد",
  "بين",
  "طوال",
  "أثناء",
  "مع",
  "ك",
  "عام",
  "سنة",
  "غاية",
  "لغاية",
  "انتخابات",
  "مونديال",
  "مذ",
  "ربيع",
  "صيف",
  "خريف",
  "شتاء",
  "أواخر",
  "أوائل",
  "مطلع",
  "نهاية",
  "بداية",
  "منتصف",
  "أواسط",
);
/** Kinds of nouns that numbers count. */
const countable = ["human", "group", "unit", "money", "facility"];
/** What makes 3-5 an amount: درجات، في المئة، %. */
const measured = alt(kinds(...countable), p.table(unitNames), seq(words("في", "ب"), words("المئة", "المائة")), words("%", "٪"));
/** العام الجاري 2024: the year word and its shift ask for the year. */
const shiftedYear = behind(seq(words("العام", "السنة"), shift), 2);
/** What a year behind it dates: حرب 1973، ثورة 2011، موازنة 2003، انتخابات الرئاسة 2020. */
const datedThings = words(
  ..."حرب ثورة انتفاضة غزو اجتياح احتلال عدوان هزيمة نكسة نكبة انقلاب أحداث احتجاجات هجمات تفجيرات زلزال أزمة مذبحة مجزرة هدنة اتفاق اتفاقية معاهدة دستور استفتاء رئاسيات تشريعيات قمة موازنة ميزانية انتخابات الانتخابات حصاد".split(
    " ",
  ),
);
const datedThing = alt(
  behind(datedThings),
  behind(
    seq(
      datedThings,
      p.where(({ norm, upos }) => norm.startsWith("ال") && (upos === "NOUN" || upos === "ADJ")),
    ),
    2,
  ),
);
const weakContext = alt(behind(timePreposition), shiftedYear, datedThing);

export const dateRules = [
  timeRule("time/date.day-month", {
    example: ["في 11 مارس/آذار 2024", "يوم الإثنين 11 آذار", "الأول من مايو 2018", "١٢ ربيع الأول ١٤٤٥ هـ"],
    not: ["11 جنديا في مارس", "قوى 14 آذار"],
    match: as("point", dayMonth),
    build: ({ captures, items, from, to }) => (isGluedScore(items, from, to) ? null : { spec: named(captures.point.value.spec, items[from - 1]?.norm ?? "") }),
  }),
  timeRule("time/name.day-month", {
    example: "قوى 14 آذار",
    not: "في 14 آذار",
    match: seq(words(...namingHeads), as("point", dayMonth)),
    build: ({ captures }) => ({ spec: captures.point.value.spec, name: true }),
  }),
  timeRule("time/date.month-day", { example: "يناير الثاني والعشرين، 2018", match: as("point", monthDay), build: only }),
  timeRule("time/date.numeric", { example: ["2024/3/11", "الأحد 7-10-2023", "بتاريخ 21/4/2016"], not: "2/1", match: as("point", numeric), build: only }),
  timeRule("time/date.numeric-month", { example: ["3/2015", "2015-3"], not: "2015-2018", match: as("point", numericMonth), build: only }),
  timeRule("time/date.numeric-day-month", {
    example: ["سأعود في 4/22", "منذ 22/4"],
    not: ["ربح 3/4 الأسهم", "إلى 3-5 في المئة"],
    match: seq(
      behind(alt(words("في", "يوم", "بتاريخ", "تاريخ", "حتى", "من", "مساء", "صباح", "منذ", "أحداث", "هجمات", "انتفاضة", "موعد"), timePreposition)),
      as("point", numericDayMonth),
      notAhead(alt(countedNoun(), measured)),
    ),
    build: only,
  }),
  timeRule("time/date.headed-day-month", { example: "سأعود يوم 22/04", match: seq(notBehind(words("قبل")), as("head", words("يوم")), as("point", numericDayMonth)), build: only, priority: 1 }),
  timeRule("time/date.sure-day-month", {
    example: ["سأعود 22/04", "عاد 08/12, 2015"],
    not: ["بنسبة 3/4", "بقيمة 10-20 $"],
    match: seq(notBehind(words("نسبة", "نتيجة", "فاز", "ب")), as("point", numericDayMonth), notAhead(alt(tagged("number"), countedNoun(), p.upos("NOUN")))),
    build: ({ captures, items, from, to }) => {
      // 10-20 is a range; with a dash only a dateline has its date so: باريس 15-8 (اف ب)
      const dashed = items.slice(from, to).some((item) => item.norm === "-") && items[to]?.norm !== "(";
      return captures.point.value.weak || dashed ? null : { spec: captures.point.value.spec };
    },
    priority: -1,
  }),
  timeRule("time/date.ordinal-day", {
    example: ["عاد إلى الحادي والعشرين", "في الثاني والعشرين"],
    not: ["في الثاني والعشرين من عمره", "في الثانية"],
    match: seq(
      behind(words("في", "إلى", "حتى", "ل")),
      as(
        "day",
        p.map(ordinal, (day) => (day > 20 && day <= 31 ? day : null)),
      ),
      notAhead(alt(words("من", "ل", "على"), p.upos("NOUN", "ADJ"))),
    ),
    build: ({ captures: { day } }) => ({ spec: calendar({ day: day.value, monthShift: 0 }) }),
    priority: -1,
  }),
  timeRule("time/date.weekday-day", {
    example: "عاد يوم الجمعة 22",
    not: "الجمعة 22 قتيلا",
    match: seq(as("point", weekdayDay), notAhead(alt(countedNoun(), kinds("human", "group", "unit", "money", "event")))),
    build: only,
  }),
  timeRule("time/date.day-of-month", { example: ["في 20 من الشهر المقبل", "في 15 الجاري", "4 من هذا الشهر"], match: as("point", dayOfShiftedMonth), build: only }),
  timeRule("time/date.day", {
    example: ["عاد يوم 27", "في يوم 27 من الشهر"],
    not: "يوم 27 جنديا",
    match: seq(as("head", words("يوم")), as("point", dayAlone()), notAhead(alt(tagged("number"), countedNoun(), words("ساعة")))),
    build: only,
    priority: -1,
  }),
  timeRule("time/date.month", {
    example: ["في مارس 2013", "نوفمبر المقبل", "شهر رمضان المبارك", "في يناير"],
    not: ["آب الى بيته", "قال محرم", "حقق رمضان"],
    match: as("point", monthPoint),
    build: ({ captures, items, from }) => {
      const { spec, weak } = captures.point.value;
      // أب is a father and إب a city: alone, August has its madda or no hamza at all
      if (weak && /^[أإ]ب$/.test(items[from]?.form ?? "")) return null;
      return weak && !isExpected(items, from) ? null : { spec };
    },
  }),
  timeRule("time/date.year", { example: ["عام 2014", "سنة 1788", "عام 1445 هـ"], not: ["العام 14"], match: as("point", yearPoint), build: only }),
  timeRule("time/date.bare-year", {
    example: ["في 1946", "منذ 2014", "حتى 2030", "العام الجاري 2024"],
    not: ["في 2500 مدرسة", "2014 جنديا"],
    // أكثر من 1100 ميل، أكثر من 2100 عام
    match: seq(weakContext, as("point", bareYearPoint), notAhead(alt(tagged("number"), countedNoun(), p.table(unitNames), words("عام", "سنة", "ساعة", "يوم", "شخص", "نسمة")))),
    build: only,
  }),
  timeRule("time/date.year-in-words", {
    example: ["في ألفين وتسعة", "منذ ألف وتسعمئة وتسعين"],
    not: ["في ألفين وتسعة متاجر"],
    match: seq(
      behind(words("في", "منذ", "حتى", "سنة", "عام")),
      as(
        "year",
        p.map(p.shaped("wordYear"), (item) =>
          item.amount?.words && item.amount.value >= 1000 && item.amount.value <= 2100 && Number.isInteger(item.amount.value) && item.amount.value % 1000 !== 0 ? item.amount.value : null,
        ),
      ),
      notAhead(p.upos("NOUN", "ADJ", "PROPN", "NUM", "X")),
    ),
    build: ({ captures: { year } }) => ({ spec: calendar({ year: { year: year.value } }) }),
  }),
  timeRule("time/date.year-with-mark", {
    example: ["1445 هـ", "2014 م"],
    not: "500 م",
    match: seq(as("point", bareYearPoint)),
    build: ({ captures }) => (captures.point.to - captures.point.from < 2 ? null : { spec: captures.point.value.spec }),
    priority: -1,
  }),
  timeRule("time/date.heading-year", {
    example: ["1951 - اغتيال رياض الصلح", "1969: هبوط أول إنسان على القمر"],
    not: ["حضر 1951 - اغتيال"],
    match: seq(notBehind(p.where(() => true)), as("point", bareYearPoint), p.ahead(words("-", "–", ":"))),
    build: only,
  }),
  timeRule("time/date.bracketed-year", {
    example: ["الحرب العالمية الثانية (1945)", "الثورة (1789)"],
    not: ["القرار رقم (1701)", "القانون (1860)"],
    match: seq(
      behind(words("(", "[")),
      notBehind(seq(alt(words("رقم", "الرقم", "القرار", "قرار", "القانون", "قانون", "المرسوم", "مادة", "المادة")), words("(", "[")), 2),
      as("point", bareYearPoint),
      p.ahead(words(")", "]")),
    ),
    build: only,
    priority: -2,
  }),
];

/** 1صفر is a score whose dash was lost. */
const isGluedScore = (items: readonly Item[], from: number, to: number): boolean => to === from + 2 && items[from + 1]?.norm === "صفر" && items[from + 1]?.start === items[from]?.end;

/** هجمات 11 سبتمبر: the event gives the year. */
function named(spec: TimeSpec, head: string): TimeSpec {
  if (spec.kind !== "calendar" || spec.year !== null || spec.monthShift !== null) return spec;
  const row = namedDays.find((one) => one.month === spec.month && one.day === spec.day && one.heads.some((form) => normOf(form) === head));
  return row ? { ...spec, year: { year: row.year } } : spec;
}

/** 27 alone, after يوم. */
function dayAlone() {
  return p.make(
    seq(as("day", dayNumberOnly()), p.opt(seq(words("من"), words("الشهر"), notAhead(words("الماضي", "المقبل", "الجاري", "القادم"))))),
    ({ day }): Point => ({ spec: { kind: "calendar", calendar: "gregorian", year: null, month: null, monthShift: 0, day: day.value, weekday: null, era: "common" }, weak: false }),
  );
}
function dayNumberOnly() {
  return p.map(tagged("number"), (item) => (item.amount?.digits && item.amount.digits.length <= 2 && item.amount.value >= 1 && item.amount.value <= 31 ? item.amount.value : null));
}
/** Accusatives that count nothing: 11 مارس صباحا. */
const adverbs = new Set(["صباحا", "مساءا", "ظهرا", "فجرا", "عصرا", "ليلا", "حاليا", "يوميا", "تقريبا", "ايضا", "سابقا", "مؤخرا", "رسميا", "عندما", "بعدما", "بينما", "حينما", "كما"]);
function countedNoun() {
  return p.where((item) => {
    if (item.upos !== "NOUN" || item.feats.Definite === "Def" || item.norm.startsWith("ال")) return false;
    return (/^[\u0621-\u064a]{3,}ا$/.test(item.norm) && !adverbs.has(item.norm)) || item.entry?.kinds.some((kind) => countable.includes(kind)) === true;
  });
}

const expecting = new Set([
  "في",
  "منذ",
  "حتي",
  "خلال",
  "من",
  "الي",
  "ل",
  "ب",
  "حلول",
  "بحلول",
  "قبل",
  "بعد",
  "بين",
  "طوال",
  "اثناء",
  "شهر",
  "و",
  "اواخر",
  "اوائل",
  "مطلع",
  "نهايه",
  "بدايه",
  "منتصف",
  "اواسط",
  "هذا",
  "كل",
  "هجمات",
  "ثوره",
  "حرب",
  "انتخابات",
  "(",
  "او",
]);
/** Whether the word before asks for a time, so that مارس is the month. */
export function isExpected(items: readonly { readonly norm: string; readonly start: number; readonly end: number }[], from: number): boolean {
  const before = items[from - 1]?.norm ?? "";
  // باب المندب: a door read as "in August"
  if (before === "ب" && items[from]?.norm === "اب" && items[from - 1]?.end === items[from]?.start) return false;
  // بلدان وشعبان (two countries and two peoples): behind و only beside another month
  if (before === AND) return monthNames.has(items[from - 2]?.norm ?? "");
  return expecting.has(before);
}
const AND = "و";
const monthNames = new Set([...Object.keys(gregorianMonths), ...Object.keys(hijriMonths)].map(normOf));
