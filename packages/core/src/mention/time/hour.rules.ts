// Rules for hours that no الساعة announces: ten minutes before eight, at noon, an hour that something begins at.
import { normOf } from "../../match/index.ts";
import type { ClockSpec, TimeSpec } from "../../model/time-expression.ts";
import type { Item } from "../quantity/item.ts";
import { clockTime, ordinalHour } from "./clocks.ts";
import { clockAt, shiftOf, timeRule } from "./draft.ts";
import { sureLength } from "./lengths.ts";
import { dayWord, weekdayPoint } from "./points.ts";
import { numberWhere, p } from "./vocabulary.ts";

const { seq, alt, opt, as, words, make, notAhead, notBehind, behind, ahead, where } = p;

const today: TimeSpec = shiftOf("day", 0);
const MINUTES_IN_DAY = 24 * 60;
const two = (n: number): string => String(n).padStart(2, "0");

/** HH:MM so many minutes from another. */
function moved(clock: ClockSpec, minutes: number): ClockSpec | null {
  const match = /^(\d{2}):(\d{2})$/.exec(clock.at ?? "");
  if (match === null) return null;
  const total = (Number(match[1]) * 60 + Number(match[2]) + minutes + MINUTES_IN_DAY) % MINUTES_IN_DAY;
  return { ...clock, at: `${two(Math.floor(total / 60))}:${two(total % 60)}` };
}

/** Minutes of a length below an hour; null for any other. */
const minutes = p.map(sureLength, ({ unit, count }) => (unit === "minute" && count !== null && count < 60 ? count : null));
const hour = alt(
  clockTime,
  make(as("h", ordinalHour), ({ h }) => clockAt(`${two(h.value)}:00`)),
);
const day = opt(seq(opt(words("من", "يوم")), as("day", alt(weekdayPoint, dayWord))));

/** What happens at an hour: verbs of coming and going, beginning and ending, opening and closing, sleeping and waking. */
const atHours = new Set(
  (
    "عاد رجع وصل غادر انطلق أقلع هبط حضر خرج دخل ذهب سافر بدأ ابتدأ استهل شرع انتهى اختتم توقف افتتح فتح أغلق أقفل استيقظ نام أفطر التقى اجتمع انعقد عقد أقيم قام جرى تم بث عرض أذاع نقل استؤنف استأنف دوام حل أعلن صدر " +
    "بداية انطلاق وصول مغادرة عودة موعد افتتاح إغلاق ختام نهاية بث عرض"
  )
    .split(" ")
    .map(normOf),
);
/** Those that take no object, so that an hour can stand right behind them. */
const comings = new Set("عاد رجع وصل غادر انطلق أقلع هبط حضر خرج بدأ انتهى استيقظ نام".split(" ").map(normOf));
/** How far such a word stands from its hour: its subject and its object. */
const VERB_REACH = 6;
const happensAt = (items: readonly Item[], from: number): boolean =>
  items.slice(Math.max(0, from - VERB_REACH), from).some(({ lemma, upos, tag }) => tag === undefined && (upos === "VERB" || upos === "NOUN") && atHours.has(normOf(lemma)));

/** Nothing that the ordinal could belong to follows: a new clause, a day, the end. */
const closes = alt(notAhead(where(() => true)), ahead(alt(words(".", "،", ",", "!", "؟", ")", "و", "؛", "حين", "حيث", "لكن", "ثم"), weekdayPoint, dayWord)));
const bareHour = seq(as("hour", ordinalHour), closes);

export const hourRules = [
  timeRule("time/hour.minutes-from", {
    example: ["ثلاث دقائق قبل الثامنة", "عشرين دقيقة بعد الساعة الخامسة", "عشر دقائق بعد منتصف الليل"],
    not: ["ثلاث دقائق قبل النهاية", "ثلاث دقائق قبل الثالثة من الركلات"],
    match: seq(as("length", minutes), as("side", words("قبل", "بعد")), as("clock", hour), notAhead(words("من")), day),
    build: ({ captures: { length, side, clock, day: of } }) => {
      const at = moved(clock.value, side.value === "قبل" ? -length.value : length.value);
      return at && { spec: of?.value.spec ?? today, clock: at };
    },
    priority: 2,
  }),
  timeRule("time/hour.by-minutes", {
    example: ["قبل الساعة الثامنة ب+عشر دقائق", "بعد منتصف الليل ب+خمس دقائق"],
    not: ["قبل المباراة ب+عشر دقائق"],
    match: seq(as("side", words("قبل", "بعد")), as("clock", clockTime), words("ب"), as("length", minutes)),
    build: ({ captures: { side, clock, length } }) => {
      const at = moved(clock.value, side.value === "قبل" ? -length.value : length.value);
      return at && { spec: today, clock: at };
    },
    priority: 2,
  }),
  timeRule("time/hour.begins", {
    example: ["عاد^ الوفد في السابعة.", "بدأ^ الاجتماع في الحادية عشرة."],
    not: ["سجل^ الهدف في السابعة.", "عاد^ الوفد في السابعة عشرة من عمره", "عاد^ الفريق في الجولة السابعة."],
    match: seq(behind(words("في", "عند")), bareHour),
    build: ({ captures: { hour: h }, items, from }) => (happensAt(items, from) ? { spec: today, clock: clockAt(`${two(h.value)}:00`) } : null),
    priority: -1,
  }),
  timeRule("time/hour.right-behind", {
    example: ["عاد^ الحادية عشرة.", "بدأ^ الثانية عشرة، وانتهى"],
    not: ["احتل^ الحادية عشرة.", "عاد^ الحادية عشرة في القائمة"],
    match: seq(behind(where(({ upos, lemma }) => upos === "VERB" && comings.has(normOf(lemma)))), as("hour", ordinalHour), closes),
    build: ({ captures: { hour: h } }) => (h.value > 10 ? { spec: today, clock: clockAt(`${two(h.value)}:00`) } : null),
    priority: -1,
  }),
  timeRule("time/hour.noon", {
    example: ["عاد^ الظهيرة.", "في الظهيرة", "وقت الظهيرة", "عند الظهر"],
    not: ["طعنه في الظهر", "صلاة الظهر"],
    match: alt(
      seq(behind(words("في", "عند", "وقت", "حتى", "قبيل")), as("noon", words("الظهيرة"))),
      seq(behind(words("عند", "وقت")), as("noon", words("الظهر"))),
      seq(notBehind(words("صلاة", "أذان", "وجبة", "بعد", "قبل")), behind(where(({ upos }) => upos === "VERB")), as("noon", words("الظهيرة", "الظهر")), closes),
    ),
    build: ({ captures: { noon } }) => ({ spec: today, clock: clockAt("12:00"), span: [noon.from, noon.to] }),
    priority: 1,
  }),
  timeRule("time/hour.at-digits", {
    example: ["عاد^ عند 7.", "وصل^ عند 10."],
    not: ["توقف^ عند 7 نقاط", "توقف^ المؤشر عند 7."],
    match: seq(
      behind(
        seq(
          where(({ upos, lemma }) => upos === "VERB" && atHours.has(normOf(lemma))),
          words("عند"),
        ),
        2,
      ),
      as(
        "h",
        numberWhere(({ amount }) => amount.digits !== null && amount.value >= 1 && amount.value <= 12),
      ),
      closes,
    ),
    build: ({ captures: { h } }) => ({ spec: today, clock: clockAt(`${two(h.value)}:00`) }),
    priority: -1,
  }),
];
