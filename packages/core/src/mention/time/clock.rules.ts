// Rules for times of day: clock times, parts of a day, with or without the day they belong to.
import { type DayPart, dayParts } from "../../lexicon/rows/times/day-parts.ts";
import type { ClockSpec, TimeSpec } from "../../model/time-expression.ts";
import { clockTime, dayPart, hour, minuteSum, onDayClock, ordinalHour, partBeforeDay, zone } from "./clocks.ts";
import { dayMonth, numeric } from "./date-points.ts";
import { clockAt, shiftOf, timeRule } from "./draft.ts";
import { anyPoint, dayPoint, dayWord, weekdayPoint } from "./points.ts";
import { comma, p, weekday } from "./vocabulary.ts";

const { seq, alt, opt, as, words, notBehind, make, notAhead } = p;

const today: TimeSpec = shiftOf("day", 0);
const link = opt(alt(comma, words("في", "عند", "من", "على", "-", "حوالي", "بتاريخ")));
const day = p.memo(alt(dayMonth, numeric, weekdayPoint, dayWord, dayPoint));
const thisDay = words("هذا", "هذه");
/** مساء الأربعاء الخميس (Wednesday night to Thursday): the first day counts. */
const secondNight = opt(seq(opt(words("-", "إلى")), weekday));

const firstOrLast = alt(
  make(words("الأولى"), () => "START" as const),
  make(words("الأخيرة", "المتأخرة"), () => "END" as const),
);
/** الصباح الباكر، وقت متأخر من مساء: a part of the day and its early or late end. */
const partPhrase = p.memo(
  alt(
    make(
      seq(
        as("part", dayPart),
        opt(
          as(
            "mod",
            alt(
              make(words("الباكر", "المبكر"), () => "START" as const),
              make(words("المتأخر"), () => "END" as const),
            ),
          ),
        ),
      ),
      ({ part, mod }) => ({ part: part.value, mod: mod?.value ?? null }),
    ),
    make(
      seq(
        words("وقت", "ساعة"),
        as(
          "mod",
          alt(
            make(words("مبكر", "مبكرة"), () => "START" as const),
            make(words("متأخر", "متأخرة"), () => "END" as const),
          ),
        ),
        opt(words("من", "ب")),
        as("part", dayPart),
      ),
      ({ part, mod }) => ({ part: part.value, mod: mod.value }),
    ),
    make(seq(words("الساعات"), as("mod", firstOrLast), words("من"), as("part", dayPart)), ({ part, mod }) => ({ part: part.value, mod: mod.value })),
    make(seq(words("ساعات"), as("part", dayPart), as("mod", firstOrLast)), ({ part, mod }) => ({ part: part.value, mod: mod.value })),
  ),
);
const tonight = make(words("الليلة"), () => dayParts.الليلة ?? null);
const rangeTo = alt(words("إلى", "و", "حتى", "-"), seq(words("و"), words("حتى")));
const clockHour = alt(
  make(seq(words("الساعة"), as("h", hour)), ({ h }) => h.value),
  hour,
);
/** الساعة 8 صباحا و2 مساء: the part of the day behind the second hour goes for the first too, unless it has its own. */
const clockRange = p.memo(
  make(
    seq(as("a", clockHour), opt(as("partA", dayPart)), rangeTo, opt(words("الساعة")), as("b", hour), as("part", dayPart), opt(zone)),
    ({ a, b, part, partA }): readonly [ClockSpec, ClockSpec] | null =>
      a.value > 12 || b.value > 12 ? null : [clockAt(onDayClock(a.value, 0, partA?.value ?? part.value)), clockAt(onDayClock(b.value, 0, part.value))],
  ),
);
/** الساعة 1 مساء إلى 4: the second hour is the next one on the clock. */
const clockRangeAfter = make(
  seq(as("a", clockHour), as("part", dayPart), rangeTo, opt(words("الساعة")), as("b", hour), notAhead(dayPart)),
  ({ a, b, part }): readonly [ClockSpec, ClockSpec] | null => {
    const from = onDayClock(a.value, 0, part.value);
    const until = onDayClock(b.value, 0, part.value);
    return a.value > 12 || b.value > 12 || until <= from ? null : [clockAt(from), clockAt(until)];
  },
);
/** من الخامسة إلى السابعة, where a day says that hours are meant. */
const ordinalRange = make(seq(opt(words("الساعة")), as("a", ordinalHour), rangeTo, opt(words("الساعة")), as("b", ordinalHour)), ({ a, b }): readonly [ClockSpec, ClockSpec] => [
  clockAt(onDayClock(a.value, 0, null)),
  clockAt(onDayClock(b.value, 0, null)),
]);
const digitalRange = make(seq(as("a", clockTime), rangeTo, as("b", clockTime)), ({ a, b }): readonly [ClockSpec, ClockSpec] => [a.value, b.value]);

/** The time of day a part stands for: midnight and noon are clock times. */
const partClock = (part: DayPart): ClockSpec => (part.at ? clockAt(part.at === "24:00" ? "00:00" : part.at) : clockAt(null, part.code));

/** طعنة في الظهر (in the back): noon stands behind في only in في الظهيرة. */
const isBack = (items: readonly { readonly norm: string }[], from: number): boolean => items[from]?.norm === "الظهر" && ["في", "خلال"].includes(items[from - 1]?.norm ?? "");

export const clockRules = [
  timeRule("time/clock.alone", {
    example: ["الساعة الثالثة والنصف مساء", "الساعة 15:30 بالتوقيت المحلي", "الثامنة مساء", "1200 بتوقيت غرينتش"],
    not: ["النسخة الثالثة"],
    match: as("clock", clockTime),
    build: ({ captures: { clock } }) => ({ spec: today, clock: clock.value }),
  }),
  timeRule("time/clock.rough", {
    example: ["نحو الثالثة صباحا", "قرابة الساعة الخامسة مساء", "حوالي الساعة 15:30"],
    not: ["نحو ثلاثة أيام"],
    match: seq(words("نحو", "حوالي", "حوالى", "قرابة", "زهاء"), as("clock", clockTime), opt(seq(opt(words("من", "يوم")), as("day", day)))),
    build: ({ captures: { clock, day: of } }) => ({ spec: of?.value.spec ?? today, clock: clock.value, mod: "APPROX" }),
    priority: 1,
  }),
  timeRule("time/clock.then-day", {
    example: ["الساعة 5 مساء يوم الأحد"],
    match: seq(as("clock", clockTime), link, as("day", day)),
    build: ({ captures }) => ({ spec: captures.day.value.spec, clock: captures.clock.value }),
  }),
  timeRule("time/clock.of-day-part", {
    example: ["الساعة التاسعة من صباح الثلاثاء", "الخامسة والنصف من مساء أمس"],
    match: seq(opt(words("الساعة")), as("hour", hour), opt(as("minutes", minuteSum)), words("من"), as("part", partBeforeDay), opt(words("يوم")), as("day", day)),
    build: ({ captures: { hour: h, minutes, part, day: of } }) => (h.value > 12 ? null : { spec: of.value.spec, clock: clockAt(onDayClock(h.value, minutes?.value ?? 0, part.value)) }),
  }),
  timeRule("time/clock.day-then", {
    example: ["يوم الأحد الساعة 5 مساء", "11 مارس 2024 في 12:00 ص", "صباح الغد الساعة 9:00"],
    match: seq(opt(as("part", partBeforeDay)), as("day", day), opt(comma), link, as("clock", clockTime)),
    build: ({ captures: { part, day: of, clock } }) => {
      const [hours = 0, minutes = 0] = (clock.value.at ?? "").split(":").map(Number);
      const at = part && clock.value.at !== null && hours <= 12 ? onDayClock(hours, minutes, part.value) : clock.value.at;
      return { spec: of.value.spec, clock: { ...clock.value, at } };
    },
  }),
  timeRule("time/clock.day-range-after", {
    example: ["الأحد الساعة 1 مساء إلى 4"],
    match: seq(as("day", day), opt(comma), words("الساعة"), as("clocks", clockRangeAfter)),
    build: ({ captures: { clocks, day: of } }) => ({ spec: { kind: "range", from: of.value.spec, to: of.value.spec, clocks: clocks.value } }),
    priority: 1,
  }),
  timeRule("time/clock.day-then-ordinal", {
    example: ["23 أكتوبر في السابعة", "يوم الأحد عند الخامسة"],
    not: ["23 أكتوبر في السابعة من عمرها", "الأحد في الثانية من المباريات"],
    match: seq(as("day", day), words("في", "عند"), as("hour", ordinalHour), notAhead(alt(words("من", "عشرة", "عشر", "ل"), p.upos("NOUN", "ADJ", "PROPN")))),
    build: ({ captures: { day: of, hour: h } }) => ({ spec: of.value.spec, clock: clockAt(onDayClock(h.value, 0, null)) }),
  }),
  timeRule("time/part.of-day", {
    example: ["مساء الأربعاء", "فجر اليوم", "ليل الثلاثاء الأربعاء", "بعد ظهر يوم الجمعة"],
    not: ["مساء جميل"],
    match: seq(as("part", partBeforeDay), opt(words("يوم")), as("day", day), secondNight),
    build: ({ captures: { part, day: of } }) => ({ spec: of.value.spec, clock: clockAt(null, part.value.code) }),
  }),
  timeRule("time/part.day-then", {
    example: ["الأربعاء صباحا", "أمس مساء", "يوم الجمعة بعد الظهر", "الثلاثاء في وقت متأخر من الليل"],
    match: seq(as("day", day), opt(comma), opt(words("في")), as("part", partPhrase)),
    build: ({ captures: { part, day: of } }) => ({ spec: of.value.spec, clock: partClock(part.value.part), mod: part.value.mod }),
  }),
  timeRule("time/part.then-day", {
    example: ["في الصباح الباكر يوم الثلاثاء", "في ساعة متأخرة من مساء الأحد"],
    match: seq(as("part", partPhrase), opt(words("من")), opt(words("يوم")), as("day", day)),
    build: ({ captures: { part, day: of }, items, from }) =>
      part.value.mod || items[from]?.norm.startsWith("ال") ? { spec: of.value.spec, clock: partClock(part.value.part), mod: part.value.mod } : null,
    priority: -1,
  }),
  timeRule("time/part.late", {
    example: ["في وقت متأخر من الليل", "في ساعة مبكرة من الصباح", "الساعات الأولى من الصباح", "ساعات الفجر الأولى"],
    match: as("part", partPhrase),
    build: ({ captures: { part } }) => (part.value.mod ? { spec: today, clock: partClock(part.value.part), mod: part.value.mod } : null),
  }),
  timeRule("time/part.this", {
    example: ["هذا المساء", "هذه الليلة", "هذا الصباح"],
    match: seq(thisDay, as("part", dayPart)),
    build: ({ captures: { part } }) => ({ spec: today, clock: clockAt(null, part.value.code) }),
  }),
  timeRule("time/part.tonight", {
    example: ["يلعب الليلة", "الليلة الماضية"],
    not: "الليلة الأولى",
    match: alt(
      seq(
        words("الليلة"),
        as(
          "shift",
          make(words("الماضية", "الفائتة"), () => -1),
        ),
      ),
      seq(notBehind(words("هذه", "طوال", "تلك", "نفس")), words("الليلة"), notAhead(alt(words("الأولى", "الثانية", "الثالثة", "الأخيرة", "نفسها", "المقبلة")))),
    ),
    build: ({ captures: { shift } }) => ({ spec: shiftOf("day", shift ? -1 : 0), clock: clockAt(null, "NI") }),
  }),
  timeRule("time/part.adverb", {
    example: ["عاد صباحا", "وصل ليلا"],
    not: ["كل صباح", "الظهر"],
    match: as("part", dayPart),
    build: ({ captures: { part }, items, from, to }) => {
      const norm = items[from]?.norm ?? "";
      const adverb = to - from > 1 ? items[from]?.norm === "بعد" || items[from]?.norm === "قبل" || part.value.at !== undefined : ["صباحا", "ظهرا", "فجرا", "عصرا", "ليلا", "مساءا"].includes(norm);
      return adverb ? { spec: today, clock: part.value.at ? clockAt(part.value.at === "24:00" ? "00:00" : part.value.at) : clockAt(null, part.value.code) } : null;
    },
    priority: -1,
  }),
  timeRule("time/part.definite", {
    example: ["وصل في الصباح", "اندلع في المساء"],
    not: ["في صباح جميل", "في العصر الحديث"],
    match: seq(p.behind(words("في", "عند", "وقت", "خلال", "قبل", "منذ", "حتى")), as("part", dayPart)),
    build: ({ captures: { part }, items, from }) =>
      items[from]?.norm.startsWith("ال") && items[from]?.norm !== "العصر" && !isBack(items, from) ? { spec: today, clock: clockAt(null, part.value.code) } : null,
    priority: -1,
  }),
  timeRule("time/part.rough", {
    example: ["في وقت متأخر من مساء الثلاثاء", "في وقت مبكر من صباح الأحد", "في وقت لاحق اليوم"],
    match: seq(
      words("وقت"),
      as("how", words("متأخر", "مبكر", "لاحق", "سابق")),
      opt(words("من", "يوم", "ال")),
      opt(words("يوم")),
      opt(as("part", partBeforeDay)),
      opt(words("يوم")),
      as("day", alt(day, anyPoint)),
    ),
    build: ({ captures: { how, part, day: of } }) => ({
      spec: of.value.spec,
      clock: part ? clockAt(null, part.value.code) : null,
      mod: how.value === "مبكر" ? "START" : how.value === "سابق" ? null : how.value === "متاخر" ? "END" : null,
    }),
  }),
  timeRule("time/clock.this-part", {
    example: ["الثامنة هذه الليلة", "7، هذا الصباح"],
    match: seq(as("hour", hour), opt(comma), alt(seq(thisDay, as("part", dayPart)), as("part", tonight))),
    build: ({ captures: { hour: h, part } }) => (h.value > 12 ? null : { spec: today, clock: clockAt(onDayClock(h.value, 0, part.value)) }),
  }),
  timeRule("time/clock.part-then-hour", {
    example: ["هذا الصباح في السابعة", "الليلة في 9"],
    match: seq(alt(seq(thisDay, as("part", dayPart)), as("part", tonight)), words("في", "عند"), opt(words("الساعة")), as("hour", hour)),
    build: ({ captures: { hour: h, part } }) => (h.value > 12 ? null : { spec: today, clock: clockAt(onDayClock(h.value, 0, part.value)) }),
  }),
  timeRule("time/clock.range", {
    example: ["من الساعة الثالثة إلى الساعة الرابعة مساء", "بين الساعة 4 و5 مساء", "من 9 إلى 11 مساء"],
    not: ["من 9 إلى 11 جنديا"],
    match: seq(as("from", words("من", "بين")), as("clocks", clockRange)),
    build: ({ captures: { clocks } }) => ({ spec: { kind: "range", from: today, to: today, clocks: clocks.value }, span: [clocks.from, clocks.to] }),
  }),
  timeRule("time/clock.day-range", {
    example: ["غدا بين الساعة 8 صباحا و2 مساء", "الأحد من الساعة 3 إلى 5 مساء", "اليوم من الخامسة إلى السابعة"],
    match: seq(as("day", day), opt(comma), words("من", "بين"), as("clocks", alt(clockRange, ordinalRange))),
    build: ({ captures: { clocks, day: of } }) => ({ spec: { kind: "range", from: of.value.spec, to: of.value.spec, clocks: clocks.value } }),
  }),
  timeRule("time/clock.range-of-day", {
    example: ["من 5 إلى 6 مساء من 22 أبريل", "من 3:00 إلى 4:00 غدا"],
    match: seq(words("من", "بين"), as("clocks", alt(clockRange, digitalRange)), opt(words("من", "في", "يوم")), as("day", day)),
    build: ({ captures: { clocks, day: of }, to }) => ({ spec: { kind: "range", from: of.value.spec, to: of.value.spec, clocks: clocks.value }, span: [clocks.from, to] }),
  }),
];
