// Rules for lengths of time and for how often: three days, more than a month, an hour and a half, every Tuesday.

import { lengthBounds, lengthBoundsAfter } from "../../lexicon/rows/times/modifiers.ts";
import { lengthOf, periods, setAdjectives, setAdverbs } from "../../lexicon/rows/times/periods.ts";
import { normOf } from "../../match/index.ts";
import type { TimeSpec } from "../../model/time-expression.ts";
import { followsAge, isSetApart } from "../quantity/age.ts";
import type { Item } from "../quantity/item.ts";
import { dayPart } from "./clocks.ts";
import { timeRule } from "./draft.ts";
import { anyLength, type Length, lengthFrom, sureLength } from "./lengths.ts";
import { bareWeekday, monthName, numberWhere, ordinal, p, periodWhere, shift, weekday } from "./vocabulary.ts";

const { seq, alt, opt, as, words, table, behind, notBehind, notAhead, tagged } = p;

const spec = (length: Length): TimeSpec => ({ kind: "duration", length: length.iso, toward: 0 });
const bound = table(lengthBounds);
const boundAfter = table(lengthBoundsAfter);
/** Words that ask for a length: لمدة شهر، منذ أسبوع، خلال أيام. */
const asks = words(
  "مدة",
  "مدته",
  "مدتها",
  "منذ",
  "خلال",
  "طوال",
  "طيلة",
  "غضون",
  "مدى",
  "استمر",
  "استمرت",
  "دام",
  "دامت",
  "يستمر",
  "تستمر",
  "استغرق",
  "استغرقت",
  "فترة",
  "قبل",
  "بعد",
  "مرور",
  "مدار",
  "امتداد",
  "مر",
  "عبر",
);
/** An age is a quantity, not a time: عن عمر 75 عاما. */
const age = words("عمر", "العمر", "عمره", "عمرها", "سن", "البالغ", "البالغة");
const notAge = notBehind(
  alt(age, seq(age, words("ه", "ها", "هم")), seq(words("عن"), age), seq(age, words("يناهز", "نحو")), seq(words("من"), words("العمر")), seq(words("العمر"), words("حاليا", "الآن", "نحو"))),
  2,
);
/** شهرا، أسبوعا: the accusative says how long. */
const accusative = table(new Map([...periods].filter(([form, name]) => /^[^ا].*ا$/.test(form) && name.count === 1)));
/** How far an event may stand between قبل and its بساعة. */
const EVENT_REACH = 5;
/** قبل موعد النوم بساعة (an hour before bedtime): قبل or بعد and nominals up to here. */
function byEvent(items: readonly Item[], last: number): boolean {
  for (let at = last; at >= Math.max(0, last - EVENT_REACH); at--) {
    const item = items[at];
    if (item === undefined) return false;
    if (item.norm === "قبل" || item.norm === "بعد") return at < last;
    if (item.tag !== undefined || !["NOUN", "ADJ", "PROPN", "PRON", "DET"].includes(item.upos)) return false;
  }
  return false;
}
/** How far a rate stands from its number: what is counted with a complement or two. */
const RATE_REACH = 5;
/** Whether a number or a word for rates stands before a place, with nothing but what it counts between. */
function isRate(items: readonly Item[], last: number): boolean {
  // 28 ألف كيلومتر في الساعة is a speed
  if (distances.has(items[last]?.norm ?? "")) return false;
  for (let at = last; at >= Math.max(0, last - RATE_REACH); at--) {
    const item = items[at];
    if (item === undefined) return false;
    if (item.tag === "number" || rates.has(item.norm)) return true;
    if (item.tag !== undefined || !["NOUN", "ADJ", "PROPN", "X", "DET", "ADP", "SYM"].includes(item.upos)) return false;
  }
  return false;
}
/** Verbs that a length is the object or the measure of. */
const spending = new Set("قضى أمضى استغرق استمر دام بقي ظل مكث لبث انتظر تطلب احتاج امتد صمد طال غاب تأخر عاش".split(" ").map(normOf));
/** How far the verb stands from its length: a subject with its adjective. */
const SPENT_REACH = 3;
function isSpent(items: readonly Item[], at: number): boolean {
  for (let place = at - 1; place >= Math.max(0, at - SPENT_REACH); place--) {
    const item = items[place];
    if (item === undefined || item.tag !== undefined || !["VERB", "NOUN", "ADJ", "PROPN", "PRON"].includes(item.upos)) return false;
    if (item.upos === "VERB") return spending.has(normOf(item.lemma));
  }
  return false;
}
/** What a longest length is said of: مدة، عقوبة، مهلة. */
const terms = new Set("مدة المدة مدته فترة الفترة السجن سجن الحبس حبس عقوبة العقوبة مهلة المهلة إجازة".split(" ").map(normOf));
const distances = new Set("كيلومتر كيلومترا كيلومترات كلم كم ميل ميلا أميال متر مترا أمتار".split(" ").map(normOf));
const rates = new Set(["معدل", "متوسط", "بمعدل", "مره", "مرات", "مرتين", "واقع"]);
const single = periodWhere((name) => !name.definite && name.count === 1);
const definite = periodWhere((name) => name.definite && name.count === 1);

export const durationRules = [
  timeRule("time/duration.counted", {
    example: ["استمر ثلاثة أيام", "30 يوما", "ساعتين ونصف", "نصف ساعة", "سنة وشهرين و21 يوما"],
    not: ["عن عمر 75 عاما", "اليوم", "الثانية"],
    match: seq(notAge, as("length", sureLength), opt(as("after", boundAfter))),
    build: ({ captures: { length, after }, items, from, to }) => {
      // أحمد علي (75 عاما): years in brackets are an age
      const bracketed = isSetApart(items, from, to);
      return length.value.unit === "year" && (bracketed || followsAge(items, from)) ? null : { spec: spec(length.value), mod: after?.value ?? null };
    },
  }),
  timeRule("time/duration.first", {
    example: ["خلال أول نصف ساعة", "في أول ثلاثة أيام"],
    not: ["أول ثلاثة أشهر من العام", "أول أيام العيد"],
    match: seq(words("أول"), as("length", sureLength), notAhead(words("من", "ل"))),
    build: ({ captures: { length } }) => ({ spec: spec(length.value), mod: "START" }),
  }),
  timeRule("time/duration.bounded", {
    example: ["منذ أكثر من شهر", "نحو ثلاث سنوات", "أقل من أسبوع"],
    not: ["أكثر من شهرة"],
    match: seq(notAge, as("bound", bound), as("length", anyLength), opt(boundAfter)),
    build: ({ captures: { length, bound: of }, items, from }) => (length.value.unit === "year" && followsAge(items, from) ? null : { spec: spec(length.value), mod: of.value }),
  }),
  timeRule("time/duration.asked", {
    example: ["لمدة شهر", "منذ أسبوع", "خلال أيام", "طوال عقود"],
    not: ["شهر", "خلال يوم العمل"],
    match: seq(behind(asks), as("length", anyLength), notAhead(words("العمل", "الجمعة", "الأحد"))),
    build: ({ captures: { length } }) => ({ spec: spec(length.value) }),
    priority: -1,
  }),
  timeRule("time/duration.spent", {
    example: ["قضى^ شهورا في العلاج", "أمضى^ سنوات في السجن", "استغرق^ التحقيق ساعات"],
    not: ["قضى^ على آمال سنوات", "نظم^ ساعات العمل"],
    match: seq(
      as(
        "unit",
        periodWhere((name) => !name.definite && name.count === null),
      ),
      notAhead(alt(p.upos("NOUN", "PROPN", "PRON"), tagged("number"))),
    ),
    build: ({ captures: { unit }, items, from }) => (isSpent(items, from) ? { spec: { kind: "duration", length: lengthOf[unit.value.period]("X"), toward: 0 } } : null),
    priority: -2,
  }),
  timeRule("time/duration.accusative", {
    example: ["الانتظار أسبوعا", "لا يحتمل شهرا آخر", "أمضى يوما آخر"],
    not: ["مديرا عاما", "لم يفكر يوما في ذلك", "أبرم عقدا"],
    match: seq(notBehind(alt(tagged("number"), words("كل"))), as("unit", accusative), opt(as("more", words("آخر", "كاملا", "واحدا", "إضافيا", "ونصف")))),
    build: ({ captures: { unit, more } }) =>
      // يوما is also "ever", عاما "general", عقدا "a contract": these need a word behind them
      more || unit.value.period === "week" || unit.value.period === "month" ? { spec: spec(lengthFrom(unit.value.period, 1)) } : null,
    priority: -2,
  }),
  timeRule("time/duration.by", {
    example: ["قبل موعد النوم ب+ساعة"],
    not: ["وصل ب+ساعة قديمة"],
    match: seq(behind(words("ب")), as("length", anyLength)),
    build: ({ captures: { length }, items, from }) => (byEvent(items, from - 2) ? { spec: spec(length.value) } : null),
    priority: -1,
  }),
  timeRule("time/duration.alone", {
    example: ["شهر", "أسبوع"],
    not: ["شهر جديد", "منذ يوم المعركة"],
    match: seq(notBehind(p.where(() => true)), as("unit", single), notAhead(p.where(() => true))),
    build: ({ captures: { unit } }) => ({ spec: spec(lengthFrom(unit.value.period, 1)) }),
    priority: 1,
  }),
  timeRule("time/duration.whole", {
    example: ["طوال اليوم", "طيلة الليلة"],
    match: seq(behind(words("طوال", "طيلة", "مدار")), as("unit", definite)),
    build: ({ captures: { unit } }) => ({ spec: spec(lengthFrom(unit.value.period, 1)) }),
    priority: 1,
  }),
  timeRule("time/duration.between", {
    example: ["بين ثلاث وخمس سنوات"],
    match: seq(
      words("بين", "من"),
      as(
        "a",
        numberWhere(({ amount }) => amount.value < 1000),
      ),
      words("و", "إلى", "حتى"),
      as("b", sureLength),
    ),
    build: ({ captures: { a, b }, items, from, to }) =>
      b.value.count === null || (b.value.unit === "year" && followsAge(items, from))
        ? null
        : { spec: spec({ ...b.value, iso: `${lengthFrom(b.value.unit, a.value).iso}/${b.value.iso}` }), span: [from + 1, to] },
  }),
  timeRule("time/duration.or", {
    example: ["خمس أو ست ساعات", "ثلاثة أو أربعة أيام"],
    not: ["خمس أو ست مدن"],
    match: seq(
      notAge,
      as(
        "a",
        numberWhere(({ amount }) => amount.value < 1000),
      ),
      words("أو"),
      as("b", sureLength),
    ),
    build: ({ captures: { a, b } }) => (b.value.count === null || a.value >= b.value.count ? null : { spec: spec({ ...b.value, iso: `${lengthFrom(b.value.unit, a.value).iso}/${b.value.iso}` }) }),
    priority: 1,
  }),
  timeRule("time/duration.up-to", {
    example: ["السجن لمدة قد تصل إلى سنة", "فترة لا تتجاوز الشهر", "مهلة أقصاها شهر"],
    not: ["وصلت إلى سنة جديدة", "تصل إلى يوم القيامة"],
    match: seq(
      behind(alt(seq(words("تصل", "يصل", "وصلت", "وصل"), words("إلى")), words("تتجاوز", "يتجاوز", "تتعدى", "أقصاها"), seq(words("أقصى"), words("ها"))), 2),
      as("unit", alt(single, definite)),
      notAhead(alt(tagged("number"), monthName, weekday, shift, p.upos("ADJ", "NOUN", "PROPN"))),
    ),
    build: ({ captures: { unit }, items, from }) =>
      items.slice(Math.max(0, from - RATE_REACH), from).some(({ norm }) => terms.has(norm)) ? { spec: spec(lengthFrom(unit.value.period, 1)), mod: "EQUAL_OR_LESS" } : null,
    priority: 1,
  }),
  timeRule("time/duration.sentence", {
    example: ["بالسجن سنة نافذة", "ستة أشهر إلى عام سجنا", "بالحبس عاما"],
    not: ["عام نافذة"],
    match: alt(seq(behind(words("السجن", "سجن", "الحبس", "حبس")), as("unit", single)), seq(as("unit", single), words("سجنا", "حبسا"))),
    build: ({ captures: { unit }, from }) => ({ spec: spec(lengthFrom(unit.value.period, 1)), span: [from, unit.to] }),
  }),
  timeRule("time/set.each", {
    example: ["كل يوم", "كل ثلاثة أشهر", "كل عام"],
    not: ["كل يوم اثنين"],
    match: seq(
      words("كل"),
      as(
        "length",
        alt(
          sureLength,
          p.make(as("unit", single), ({ unit }) => lengthFrom(unit.value.period, 1)),
        ),
      ),
      notAhead(bareWeekday),
    ),
    build: ({ captures: { length } }) => ({ spec: { kind: "set", value: length.value.iso } }),
  }),
  timeRule("time/set.weekday", {
    example: ["كل ثلاثاء", "كل يوم اثنين", "أيام الأحد", "مساء كل خميس", "الجمعة من كل أسبوع"],
    match: alt(
      seq(opt(as("part", dayPart)), words("كل"), opt(words("يوم")), as("day", bareWeekday)),
      seq(opt(words("أيام")), as("day", bareWeekday), words("من", "في"), words("كل"), words("أسبوع")),
      seq(words("أيام"), as("day", bareWeekday)),
    ),
    build: ({ captures: { day, part } }) => ({ spec: { kind: "set", value: `XXXX-WXX-${day.value}${part ? `T${part.value.code}` : ""}` } }),
    priority: 1,
  }),
  timeRule("time/set.part", {
    example: ["كل صباح", "كل مساء", "صباح كل يوم"],
    match: alt(seq(words("كل"), as("part", dayPart)), seq(as("part", dayPart), words("كل"), words("يوم"), notAhead(bareWeekday))),
    build: ({ captures: { part } }) => ({ spec: { kind: "set", value: `XXXX-XX-XXT${part.value.code}` } }),
  }),
  timeRule("time/set.adverb", {
    example: ["يوميا", "سنويا", "ب+شكل يومي", "ب+صفة شهرية", "على أساس سنوي"],
    not: ["برنامج يومي"],
    match: alt(as("every", table(setAdverbs)), seq(words("شكل", "صورة", "صفة", "أساس", "نحو"), as("every", table(setAdjectives)))),
    build: ({ captures: { every } }) => ({ spec: { kind: "set", value: every.value } }),
  }),
  timeRule("time/set.rate", {
    example: ["450 ألف برميل في اليوم", "بمعدل 16 شخصا في الشهر", "ثلاثة كتب في السنة"],
    not: ["قتل 3 جنود في اليوم الأول", "قتل 30 شخصا في العام 2017", "وصل في اليوم"],
    match: seq(
      words("في"),
      as("unit", definite),
      notAhead(
        alt(
          shift,
          ordinal,
          tagged("number", "date", "clock"),
          monthName,
          weekday,
          p.upos("ADJ", "PROPN", "NOUN"),
          words("الذي", "التي", "نفسه", "نفسها", "ذاته", "ذاتها", "ذات", "من", "قبل", "بعد", "الواحد", "الواحدة", "ال"),
        ),
      ),
    ),
    build: ({ captures: { unit }, items, from, to }) => (isRate(items, from - 1) ? { spec: { kind: "set", value: lengthOf[unit.value.period]("1") }, span: [from + 1, to] } : null),
  }),
  timeRule("time/set.times", {
    example: ["مرتين في الأسبوع", "ثلاث مرات في السنة"],
    match: seq(
      alt(
        words("مرة", "مرتين"),
        seq(
          numberWhere(({ amount }) => amount.value < 100),
          words("مرات", "مرة"),
        ),
      ),
      words("في"),
      as("unit", definite),
    ),
    build: ({ captures: { unit } }) => ({ spec: { kind: "set", value: lengthOf[unit.value.period]("1") } }),
  }),
];
