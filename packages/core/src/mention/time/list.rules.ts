// Rules for several times that share their month or year: the 3rd, 4th and 5th of March; 2003, 2007 and 2011; January/March 2003; 2001/2002.
import type { TimeSpec } from "../../model/time-expression.ts";
import { dayMonth } from "./date-points.ts";
import { calendar, type Draft, timeRule } from "./draft.ts";
import { comma, dash, dayNumber, month, monthName, numberWhere, p, shift, slash } from "./vocabulary.ts";
import { calendarOf, yearTail } from "./years.ts";

const { seq, alt, opt, as, words, make, many, behind, notAhead, tagged } = p;

/** More members than a list of days or years in a sentence has. */
const LONGEST_LIST = 12;
const and = alt(comma, words("و", "أو"), seq(comma, words("و")));
const fourDigits = numberWhere(({ amount }) => amount.digits?.length === 4 && amount.value >= 1000 && amount.value <= 2200, "year");
const yearEnd = alt(
  fourDigits,
  numberWhere(({ amount }) => amount.digits?.length === 2),
);

interface Member {
  readonly value: number;
  readonly span: readonly [number, number];
}
const member = (part: typeof dayNumber) => make(as("n", part), ({ n }): Member => ({ value: n.value, span: [n.from, n.to] }));
const more = (part: typeof dayNumber, least: number) =>
  many(
    make(seq(and, as("next", member(part))), ({ next }) => next.value),
    { min: least, max: LONGEST_LIST },
  );

/** A Gregorian month in a list of several. */
const monthMember = make(as("n", monthName), ({ n }): Member | null => (n.value.calendar === "gregorian" ? { value: n.value.month, span: [n.from, n.to] } : null));
/** All members of a list as expressions of their own: the first stands for the draft. */
function each(members: readonly Member[], spec: (value: number) => TimeSpec): Draft | null {
  const [first, ...rest] = members;
  return first ? { spec: spec(first.value), span: first.span, also: rest.map(({ value, span }) => ({ spec: spec(value), span })) } : null;
}

/** عام، العام المالي، موسم: what a pair of years may be the name of. */
const pairHead = seq(words("عام", "العام", "سنة", "السنة", "موسم", "الموسم", "عامي", "للعام"), opt(words("المالي", "المالية", "الدراسي", "الدراسية", "الجامعي", "الجامعية", "الحالي", "الماضي")));
const fullYear = (first: number, last: number): number => (last >= 100 ? last : Math.floor(first / 100) * 100 + last + (last < first % 100 ? 100 : 0));

export const listRules = [
  timeRule("time/list.days", {
    example: ["أيام 3 و4 و5 و8 جوان 2015", "يومي 12 و13 مارس المقبل", "في 4 و5 آذار/مارس"],
    not: ["قتل 3 و5 مارس", "بين 3 و12 سبتمبر"],
    match: seq(
      alt(words("يومي", "أيام", "الأيام", "ليلتي"), behind(words("يومي", "أيام", "في", "يوم", "ليلتي", "خلال", "ل"))),
      as("first", member(dayNumber)),
      as("more", more(dayNumber, 0)),
      and,
      as("last", dayMonth),
    ),
    build: ({ captures: { first, more: middle, last } }) => {
      const { spec } = last.value;
      if (spec.kind !== "calendar" || spec.day === null || spec.month === null) return null;
      const days = each([first.value, ...middle.value], (day) => ({ ...spec, day, weekday: null }));
      return days && { ...days, also: [...(days.also ?? []), { spec, span: [last.from, last.to] }] };
    },
    priority: 1,
  }),
  timeRule("time/list.years", {
    example: ["في أعوام 2003 و2007 و2011", "الأعوام 2010، 2011 و2012", "العامين 1987 و1988"],
    not: ["عام 2003 و2007 جنديا"],
    match: seq(words("أعوام", "الأعوام", "سنوات", "السنوات", "العامين", "السنتين"), as("first", member(fourDigits)), as("more", more(fourDigits, 1)), notAhead(tagged("number"))),
    build: ({ captures: { first, more: rest } }) => each([first.value, ...rest.value], (year) => calendar({ year: { year } })),
  }),
  timeRule("time/list.months", {
    example: ["شهري سبتمبر وديسمبر 2016", "في يناير وفبراير من العام الماضي", "أشهر مارس ومايو ويوليو 2019"],
    not: ["نوفمبر ويناير 2017"],
    match: seq(
      opt(words("شهري", "شهرى", "أشهر", "شهور")),
      as("first", monthMember),
      as(
        "more",
        many(
          make(seq(and, as("next", monthMember)), ({ next }) => next.value),
          { min: 1, max: LONGEST_LIST },
        ),
      ),
      as("year", yearTail),
    ),
    build: ({ captures: { first, more: rest, year }, to }) => {
      const all = [first.value, ...rest.value];
      // Months of one year rise: نوفمبر ويناير 2017 are of two.
      if (all.some((one, at) => one.value <= (all[at - 1]?.value ?? 0))) return null;
      const last = all.length - 1;
      const spans = all.map((one, at): Member => (at === last ? { ...one, span: [one.span[0], to] } : one));
      return each(spans, (value) => calendar({ month: value, year: year.value.year }));
    },
    priority: 1,
  }),
  timeRule("time/list.months-joined", {
    example: ["فترة يناير/ مارس 2003", "يوليو ـ سبتمبر من العام الماضي", "الفترة أبريل - يونيو 2019"],
    not: ["يوليو/تموز 2003"],
    match: seq(as("a", month), alt(dash, slash), as("b", month), opt(alt(as("year", yearTail), as("shift", shift)))),
    build: ({ captures: { a, b, year, shift: by } }) => {
      if (a.value.month === b.value.month || a.value.calendar !== b.value.calendar || ((a.value.shy || b.value.shy) && !year)) return null;
      const until = calendar({ calendar: calendarOf(b.value, year?.value), month: b.value.month, year: year?.value.year ?? null, monthShift: by ? by.value * 12 : null });
      const written = until.year !== null && "year" in until.year ? until.year.year : null;
      // يوليو - مارس 2004 began the year before
      const from = { ...until, month: a.value.month, year: a.value.month > b.value.month && written !== null ? { year: written - 1 } : until.year };
      return { spec: { kind: "range", from, to: until } };
    },
    priority: 2,
  }),
  timeRule("time/list.year-pair", {
    example: ["عام 2001/2002", "العام المالي 2005/2006", "موسم 2017-2018", "عام 99/2000", "العام الدراسي 2016 - 2017"],
    not: ["عام 2001"],
    match: seq(pairHead, as("a", yearEnd), alt(slash, dash), as("b", yearEnd)),
    build: ({ captures: { a, b } }) => {
      const first = a.value < 100 ? (b.value >= 100 ? Math.floor((b.value - 1) / 100) * 100 + a.value : null) : a.value;
      const last = first === null ? null : fullYear(first, b.value);
      return first === null || last !== first + 1 ? null : { spec: { kind: "range", from: calendar({ year: { year: first } }), to: calendar({ year: { year: last } }) } };
    },
    priority: 2,
  }),
];
