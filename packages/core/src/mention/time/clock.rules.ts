// Rules for times of day: clock times, parts of a day, with or without the day they belong to.
import type { TimeSpec } from "../../model/time-expression.ts";
import { clockTime, dayPart, hour, onDayClock, partBeforeDay, zone } from "./clocks.ts";
import { clockAt, shiftOf, timeRule } from "./draft.ts";
import { anyPoint, dayMonth, dayPoint, dayWord, numeric, weekdayPoint } from "./points.ts";
import { comma, p, weekday } from "./vocabulary.ts";

const { seq, alt, opt, as, words, notBehind, make, notAhead } = p;

const today: TimeSpec = shiftOf("day", 0);
const link = opt(alt(comma, words("في", "عند", "من", "على", "-", "حوالي", "بتاريخ")));
const day = alt(dayMonth, numeric, weekdayPoint, dayWord, dayPoint);
const thisDay = words("هذا", "هذه");
/** مساء الأربعاء الخميس (Wednesday night to Thursday): the first day counts. */
const secondNight = opt(seq(opt(words("-", "إلى")), weekday));

export const clockRules = [
  timeRule("time/clock.alone", {
    example: ["الساعة الثالثة والنصف مساء", "الساعة 15:30 بالتوقيت المحلي", "الثامنة مساء", "1200 بتوقيت غرينتش"],
    not: ["الساعة الأولى", "النسخة الثالثة"],
    match: as("clock", clockTime),
    build: ({ captures: { clock } }) => ({ spec: today, clock: clock.value }),
  }),
  timeRule("time/clock.then-day", {
    example: ["الساعة الثامنة من مساء الأربعاء", "الساعة 5 مساء يوم الأحد"],
    match: seq(as("clock", clockTime), link, as("day", day)),
    build: ({ captures }) => ({ spec: captures.day.value.spec, clock: captures.clock.value }),
  }),
  timeRule("time/clock.of-day-part", {
    example: ["الساعة التاسعة من صباح الثلاثاء", "الخامسة من مساء أمس"],
    match: seq(opt(words("الساعة")), as("hour", hour), words("من"), as("part", partBeforeDay), opt(words("يوم")), as("day", day)),
    build: ({ captures: { hour: h, part, day: of } }) => (h.value > 12 ? null : { spec: of.value.spec, clock: clockAt(onDayClock(h.value, 0, part.value)) }),
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
  timeRule("time/part.of-day", {
    example: ["مساء الأربعاء", "فجر اليوم", "ليل الثلاثاء الأربعاء", "بعد ظهر يوم الجمعة"],
    not: ["مساء جميل"],
    match: seq(as("part", partBeforeDay), opt(words("يوم")), as("day", day), secondNight),
    build: ({ captures: { part, day: of } }) => ({ spec: of.value.spec, clock: clockAt(null, part.value.code) }),
  }),
  timeRule("time/part.day-then", {
    example: ["الأربعاء صباحا", "أمس مساء", "يوم الجمعة بعد الظهر"],
    match: seq(as("day", day), opt(words("في")), as("part", dayPart)),
    build: ({ captures: { part, day: of } }) => ({ spec: of.value.spec, clock: part.value.at ? clockAt(part.value.at === "24:00" ? "00:00" : part.value.at) : clockAt(null, part.value.code) }),
  }),
  timeRule("time/part.this", {
    example: ["هذا المساء", "هذه الليلة", "هذا الصباح"],
    match: seq(thisDay, as("part", dayPart)),
    build: ({ captures: { part } }) => ({ spec: today, clock: clockAt(null, part.value.code) }),
  }),
  timeRule("time/part.tonight", {
    example: ["يلعب الليلة", "الليلة الماضية", "ليلة أمس"],
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
    example: ["عاد صباحا", "وصل ليلا", "قبل منتصف الليل"],
    not: ["كل صباح", "الظهر"],
    match: as("part", dayPart),
    build: ({ captures: { part }, items, from, to }) => {
      const norm = items[from]?.norm ?? "";
      const adverb = to - from > 1 ? items[from]?.norm === "بعد" || items[from]?.norm === "قبل" || part.value.at !== undefined : ["صباحا", "ظهرا", "فجرا", "عصرا", "ليلا", "مساءا"].includes(norm);
      return adverb ? { spec: today, clock: part.value.at ? clockAt(part.value.at === "24:00" ? "00:00" : part.value.at) : clockAt(null, part.value.code) } : null;
    },
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
  timeRule("time/clock.range", {
    example: ["من الساعة الثالثة إلى الساعة الرابعة مساء", "بين الساعة 4 و5 مساء", "من 9 إلى 11 مساء"],
    match: seq(
      alt(words("من"), words("بين")),
      as(
        "a",
        alt(
          make(seq(words("الساعة"), as("h", hour)), ({ h }) => h.value),
          hour,
        ),
      ),
      opt(as("partA", dayPart)),
      words("إلى", "و", "حتى", "-"),
      opt(words("الساعة")),
      as("b", hour),
      as("part", dayPart),
      opt(zone),
    ),
    build: ({ captures: { a, b, part, partA }, from, to }) => {
      if (a.value > 12 || b.value > 12) return null;
      const clocks = [clockAt(onDayClock(a.value, 0, partA?.value ?? part.value)), clockAt(onDayClock(b.value, 0, part.value))] as const;
      return { spec: { kind: "range", from: today, to: today, clocks }, span: [from + 1, to] };
    },
  }),
];
