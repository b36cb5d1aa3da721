// Rules for longer stretches: decades, centuries, seasons, quarters, halves, feasts; and for the n-th day or week of a month.

import { decadeNames, seasons } from "../../lexicon/rows/times/eras.ts";
import { yearlyDays } from "../../lexicon/rows/times/holidays.ts";
import { lastWords, ordinalUnits } from "../../lexicon/rows/times/ordinals.ts";
import { lengthOf } from "../../lexicon/rows/times/periods.ts";
import { normOf } from "../../match/index.ts";
import type { TimeSpec, YearSpec } from "../../model/time-expression.ts";
import type { Item } from "../quantity/item.ts";
import { bareYearPoint, dayMonth, monthPoint, yearPoint } from "./date-points.ts";
import { calendar, shiftOf, timeRule } from "./draft.ts";
import { dayPoint, periodPoint } from "./points.ts";
import { bareWeekday, numberWhere, ordinal, p, period, periodWhere, shift, weekday } from "./vocabulary.ts";
import { bareYear, eraMark, namedYear, relativeYear, year, yearTail } from "./years.ts";

/** The twelfth Hijri month. */
const DHU_AL_HIJJA = 12;

const { seq, alt, opt, as, words, table, make, map, notAhead, notBehind, behind, tagged, where } = p;

const century = p.memo(
  make(
    seq(
      words("القرن"),
      alt(
        as("n", ordinal),
        as(
          "n",
          numberWhere(({ amount }) => amount.value >= 1 && amount.value <= 21),
        ),
        // القرن الـ19
        seq(
          words("ال"),
          as(
            "n",
            numberWhere(({ amount }) => amount.value >= 1 && amount.value <= 21),
          ),
        ),
      ),
      opt(as("era", eraMark)),
    ),
    ({ n, era }) => ({ century: n.value, before: era?.value === "before" }),
  ),
);
/** The year a part of a year belongs to: من عام 2016، العام الماضي، 2016. */
const ofYear = p.memo(make(seq(opt(words("من", "في", "ل")), as("year", alt(year, namedYear, relativeYear, bareYear, definiteYear()))), ({ year: y }) => y.value.year));
function definiteYear() {
  return make(words("العام", "السنة"), () => ({ year: { shift: 0 } as YearSpec, hijri: false, before: false }));
}
/** النصف الثاني من العام 2016، الربع الأخير. */
const which = alt(
  map(ordinal, (n) => (n <= 4 ? n : null)),
  make(words("الأخير"), () => -1),
);

const nth = (n: number, of: "weekday" | "day" | "week", weekday: number | null, within: TimeSpec): TimeSpec => ({ kind: "nth", n, of, weekday, within });
const within = p.memo(make(seq(opt(words("من", "في", "ب", "ل")), as("point", alt(monthPoint, yearPoint, periodPoint, theMonth()))), ({ point }) => point.value.spec));
const yearSpec = make(as("point", alt(yearPoint, bareYearPoint)), ({ point }) => point.value.spec);
const theWeek = periodWhere(({ period: unit, definite, count: n }) => unit === "week" && definite && n === 1);
const MOST_WEEKS = 53;
const weekNumber = numberWhere(({ amount: { value } }) => Number.isInteger(value) && value >= 1 && value <= MOST_WEEKS);
function theMonth() {
  return make(words("الشهر"), () => ({ spec: shiftOf("month", 0), weak: false }));
}
const last = make(words(...lastWords), () => -1);
const count = alt(
  map(ordinal, (n) => (n <= 5 ? n : null)),
  last,
);
/** الأول … الخامس as single words. */
const firstFive = map(table(ordinalUnits), (n) => (n <= 5 ? n : null));
const anyCount = alt(
  map(ordinal, (n) => (n <= 31 ? n : null)),
  last,
);

/** عيد الفصح، عيد الميلاد 2014: a feast, with its year where that is written. */
const yearlyName = table(Object.fromEntries(Object.keys(yearlyDays).map((name) => [name, name])));
const yearlyYear = opt(
  as(
    "year",
    make(seq(opt(words("من", "ل", "في")), as("y", year)), ({ y }) => y.value),
  ),
);
const yearlyPoint = p.memo(
  make(seq(as("name", yearlyName), yearlyYear), ({ name, year: y }) => ({ spec: { kind: "yearly", name: name.value, year: y?.value.year ?? null } as TimeSpec, weak: false })),
);

/** How far around a quarter or a half the words stand that say whether of a year or of a match. */
const AROUND = 14;
const business = new Set(
  "أرباح الأرباح ربح أرباحا خسائر خسارة إيرادات الإيرادات عائدات مبيعات المبيعات نمو النمو ناتج الناتج الاقتصاد اقتصاد صادرات الصادرات واردات التضخم تضخم نتائج النتائج إنتاج الإنتاج شركة الشركة بنك البنك مجموعة استثمارات الاستثمارات عجز العجز موازنة الموازنة ميزانية تداولات السوق سوق أسعار الطلب"
    .split(" ")
    .map(normOf),
);
const play = new Set("مباراة المباراة مباريات سجل سجلت نقطة نقاط هدف أهداف هدفا السلة القدم لاعب اللاعب الفريق فريق المنتخب منتخب رمية رميات شباك الشوط دوري الدوري".split(" ").map(normOf));
const near = (items: readonly Item[], at: number, those: ReadonlySet<string>): boolean =>
  items.slice(Math.max(0, at - AROUND), at + AROUND).some(({ norm, sentence }) => sentence === items[at]?.sentence && those.has(norm));
const isBusiness = (items: readonly Item[], at: number): boolean => near(items, at, business);
const isPlay = (items: readonly Item[], at: number): boolean => near(items, at, play);

export const eraRules = [
  timeRule("time/era.decade", {
    example: ["الثمانينيات", "أربعينات القرن الماضي", "ستينيات القرن العشرين", "عقد التسعينات", "الخمسينيات من القرن الماضي"],
    not: ["الثمانيني"],
    match: seq(
      opt(words("عقد", "سنوات", "فترة")),
      as("decade", table(decadeNames)),
      opt(alt(seq(opt(words("من", "في")), words("القرن"), as("shift", shift)), seq(opt(words("من", "في")), as("century", century)))),
      // امرأة في الثلاثينيات من عمرها is in her thirties
      notAhead(seq(words("من"), words("العمر", "عمره", "عمرها", "عمر"))),
    ),
    build: ({ captures: { decade, shift: by, century: of } }) => ({
      spec: { kind: "decade", first: decade.value, century: of ? of.value.century : by ? (by.value < 0 ? 20 : 21) : null },
    }),
  }),
  timeRule("time/era.century", {
    example: ["القرن التاسع عشر", "القرن العشرين", "القرن الثالث قبل الميلاد"],
    match: as("century", century),
    build: ({ captures: { century: of } }) => ({ spec: { kind: "century", century: of.value.century, era: of.value.before ? "before" : "common" } }),
  }),
  timeRule("time/era.century-relative", {
    example: ["القرن الماضي", "القرن الحالي"],
    match: seq(words("القرن"), as("shift", shift)),
    // The past century of a text in ours is the twentieth; both are wholes, so no publication day is needed.
    build: ({ captures: { shift: by } }) => ({ spec: shiftOf("century", by.value) }),
  }),
  timeRule("time/era.season", {
    example: ["صيف 2014", "صيف العام الماضي", "شتاء عام 2022"],
    not: ["الربيع العربي", "صيف حار"],
    match: seq(opt(words("فصل")), as("season", table(seasons)), as("year", ofYear)),
    build: ({ captures: { season, year: y } }) => ({ spec: { kind: "season", season: season.value.code, year: y.value } }),
  }),
  timeRule("time/era.season-relative", {
    example: ["الصيف الماضي", "الشتاء المقبل", "هذا الصيف", "فصل الصيف"],
    match: alt(seq(opt(words("فصل")), as("season", table(seasons)), as("shift", shift)), seq(as("here", words("هذا")), as("season", table(seasons))), seq(words("فصل"), as("season", table(seasons)))),
    build: ({ captures: { season, shift: by, here } }) => ({
      spec: { kind: "season", season: season.value.code, year: here ? { shift: 0 } : null },
      direction: by ? (by.value < 0 ? "past" : by.value > 0 ? "future" : null) : null,
    }),
  }),
  timeRule("time/era.season-alone", {
    example: ["في الصيف", "خلال الشتاء", "مع حلول الخريف", "منتصف الصيف", "قبل الشتاء"],
    not: ["الربيع العربي", "في الربيع العربي", "أزهار الربيع", "في الصيف الماضي"],
    match: seq(
      behind(words("في", "خلال", "حلول", "بحلول", "طوال", "طيلة", "قبل", "بعد", "منذ", "حتى", "أثناء", "مع", "نهاية", "أواخر", "أوائل", "بداية", "مطلع", "منتصف", "كل")),
      as("season", table(seasons)),
      notAhead(
        alt(
          shift,
          where(({ norm, upos }) => norm.startsWith("ال") && (upos === "ADJ" || upos === "NOUN" || upos === "PROPN")),
          tagged("number"),
        ),
      ),
    ),
    build: ({ captures: { season }, items, from }) => (items[from]?.norm.startsWith("ال") ? { spec: { kind: "season", season: season.value.code, year: null } } : null),
    priority: -1,
  }),
  timeRule("time/era.quarter", {
    example: ["الربع الثالث من عام 2016", "الربع الأول من العام الجاري", "الربع الأخير من 2023", "عام 2016 الربع الثالث"],
    not: ["الربع الأول من المباراة"],
    match: alt(seq(words("الربع"), as("n", which), as("year", ofYear)), seq(as("year", alt(namedYear, bareYear)), words("الربع"), as("n", which))),
    build: ({ captures: { n, year: y } }) => ({ spec: { kind: "quarter", n: n.value < 0 ? 4 : n.value, year: y.value !== null && "before" in y.value ? y.value.year : y.value } }),
  }),
  timeRule("time/era.quarter-relative", {
    example: ["هذا الربع", "الربع الماضي", "الربع القادم"],
    match: alt(seq(words("هذا"), words("الربع")), seq(words("الربع"), as("shift", shift))),
    // the last quarter of a basketball match
    build: ({ captures: { shift: by }, items, from }) => (isPlay(items, from) ? null : { spec: shiftOf("quarter", by?.value ?? 0) }),
  }),
  timeRule("time/era.quarter-alone", {
    example: ["أرباح الربع الأول", "ارتفعت^ المبيعات في الربع الرابع", "نمو الاقتصاد في النصف الأول"],
    not: ["سجل^ هدفا في النصف الأول", "الربع الأول", "النصف الأول من المباراة"],
    match: seq(
      as("part", words("الربع", "النصف")),
      as(
        "n",
        map(ordinal, (n) => (n <= 4 ? n : null)),
      ),
      notAhead(words("من")),
    ),
    build: ({ captures: { part, n }, items, from }) =>
      !isBusiness(items, from) || isPlay(items, from)
        ? null
        : part.value === "الربع"
          ? { spec: { kind: "quarter", n: n.value, year: null } }
          : n.value <= 2
            ? { spec: { kind: "half", n: n.value, year: null } }
            : null,
    priority: -1,
  }),
  timeRule("time/era.half", {
    example: ["النصف الأول من 2016", "النصف الثاني من العام الماضي"],
    not: ["النصف الأول من المباراة"],
    match: seq(words("النصف"), as("n", which), as("year", ofYear)),
    build: ({ captures: { n, year: y } }) => (n.value > 2 ? null : { spec: { kind: "half", n: n.value < 0 ? 2 : n.value, year: y.value } }),
  }),
  timeRule("time/era.yearly", {
    example: ["عيد الفطر", "رأس السنة الهجرية", "عيد الأضحى 2013"],
    match: seq(notBehind(words("بابا")), opt(seq(as("n", ordinal), words("أيام", "يوم"))), as("feast", yearlyPoint), opt(as("shift", shift))),
    // ثاني أيام عيد الفطر: the feast's own day is its first
    build: ({ captures: { feast, n, shift: by } }) => ({
      spec: n && n.value > 1 && n.value <= 7 ? nth(n.value, "day", null, feast.value.spec) : feast.value.spec,
      ...(by && by.value !== 0 ? { direction: by.value < 0 ? ("past" as const) : ("future" as const) } : {}),
    }),
  }),
  timeRule("time/era.hajj", {
    example: ["موسم الحج المقبل", "موسم حج 2019", "موسم الحج الماضي"],
    not: ["الحج إلى مكة"],
    // The rites are of the month of Dhu al-Hijja.
    match: seq(words("موسم"), words("الحج", "حج"), opt(alt(as("year", yearTail), as("shift", shift)))),
    build: ({ captures: { year: y, shift: by } }) => ({
      spec: calendar({ calendar: "hijri", month: DHU_AL_HIJJA, year: y?.value.year ?? null, monthShift: by ? by.value * 12 : null }),
    }),
  }),
  timeRule("time/era.weekend", {
    example: ["عطلة نهاية الأسبوع", "نهاية الأسبوع الماضي"],
    match: seq(opt(as("off", words("عطلة"))), words("نهاية"), words("الأسبوع"), opt(as("step", words("بعد", "قبل"))), opt(as("shift", shift))),
    // نهاية الأسبوع الجاري is the end of this working week; عطلة نهاية الأسبوع the weekend.
    // نهاية الأسبوع بعد القادم is the one after next; قبل and بعد before anything else are no part of it.
    build: ({ captures: { shift: by, off, step }, from, to }) =>
      by && by.value === 0 && !off
        ? { spec: shiftOf("week", 0), mod: "END" }
        : { spec: shiftOf("weekend", (by?.value ?? 0) * (step && by ? 2 : 1)), ...(step && !by ? { span: [from, to - 1] as const } : {}) },
    priority: 1,
  }),
  timeRule("time/nth.weekday", {
    example: ["ثاني أربعاء من شهر أكتوبر", "آخر اثنين من شهر آذار", "الثلاثاء الأخير من شهر مارس السنة القادمة"],
    match: alt(seq(as("n", count), opt(words("يوم")), as("day", bareWeekday), as("within", within)), seq(as("day", bareWeekday), as("n", count), as("within", within))),
    build: ({ captures: { n, day, within: of } }) => ({ spec: nth(n.value, "weekday", day.value, of.value) }),
  }),
  timeRule("time/nth.weekday-beside", {
    example: ["ثالث ثلاثاء بعد عيد الفصح 2014", "أول أحد بعد عيد الميلاد", "آخر جمعة قبل عيد الأضحى", "أول اثنين بعد 20 مايو"],
    not: ["أول أحد بعد المباراة"],
    match: seq(as("n", count), opt(words("يوم")), as("day", bareWeekday), as("side", words("بعد", "قبل")), as("point", alt(yearlyPoint, dayPoint))),
    build: ({ captures: { n, day, side, point } }) => ({
      spec: { kind: "nth", n: Math.abs(n.value), of: "weekday", weekday: day.value, within: point.value.spec, side: side.value === "بعد" ? "after" : "before" },
    }),
    priority: 2,
  }),
  timeRule("time/era.week-of-day", {
    example: ["أسبوع 30 نوفمبر", "في الأسبوع الذي يبدأ~ في 16 سبتمبر"],
    not: ["أسبوع عمل", "الأسبوع الأول من أكتوبر"],
    // الأسبوع الأول من أكتوبر is the first week, not that of the first day
    match: alt(
      seq(words("أسبوع"), opt(words("يوم")), as("day", dayMonth)),
      seq(words("الأسبوع"), words("الذي"), words("يبدأ", "بدأ", "يضم", "يصادف"), opt(words("في", "ب")), opt(words("يوم")), as("day", dayMonth)),
    ),
    build: ({ captures: { day } }) => ({ spec: { kind: "week-of", day: day.value.spec } }),
    priority: 1,
  }),
  timeRule("time/nth.weekday-of-each", {
    example: ["السبت الثاني من كل شهر", "أول اثنين من كل شهر", "آخر جمعة من كل سنة"],
    match: seq(alt(seq(opt(words("يوم")), as("day", weekday), as("n", count)), seq(as("n", count), opt(words("يوم")), as("day", bareWeekday))), words("من", "في"), words("كل"), as("unit", period)),
    build: ({ captures: { unit } }) => (unit.value.count === 1 ? { spec: { kind: "set", value: lengthOf[unit.value.period]("1") } } : null),
    priority: 3,
  }),
  timeRule("time/nth.weekday-of-this-month", {
    example: ["الأحد الثاني", "السبت الأول"],
    not: ["الأحد الثاني عشر", "الأحد الثاني من مايو"],
    match: seq(as("day", weekday), as("n", firstFive), notAhead(words("من", "عشر", "عشرة", "و"))),
    build: ({ captures: { n, day } }) => ({ spec: nth(n.value, "weekday", day.value, shiftOf("month", 0)) }),
    priority: 1,
  }),
  timeRule("time/nth.period", {
    example: ["آخر يوم من يناير", "الأسبوع الثاني من عام 2015", "الأسبوع 27 من سنة 2012", "ثالث يوم من شهر مارس"],
    match: alt(
      seq(as("n", anyCount), as("unit", period), as("within", within)),
      seq(as("unit", period), as("n", anyCount), as("within", within)),
      seq(as("unit", theWeek), opt(words("رقم", "ال")), as("n", weekNumber), opt(words("من", "ل", "في")), as("within", yearSpec)),
    ),
    build: ({ captures: { n, unit, within: of } }) => (unit.value.period === "day" || unit.value.period === "week" ? { spec: nth(n.value, unit.value.period, null, of.value) } : null),
  }),
];
