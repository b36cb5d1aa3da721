// Times of day as patterns: clock times in words and digits, parts of the day, time zones.
import { type DayPart, dayParts, partsBeforeDay, zones } from "../../lexicon/rows/times/day-parts.ts";
import type { NoCaptures, Pattern } from "../../match/index.ts";
import type { ClockSpec } from "../../model/time-expression.ts";
import type { Item } from "../quantity/item.ts";
import { clockAt } from "./draft.ts";
import { dash, numberWhere, ordinal, p } from "./vocabulary.ts";

const { seq, alt, opt, as, behind, having, words, table, tagged, make, map, phrase } = p;
type Clock = Pattern<Item, ClockSpec, NoCaptures>;

/** مساء، بعد الظهر، ليلا. */
export const dayPart: Pattern<Item, DayPart, NoCaptures> = table(dayParts);
/** Without the letters ص and م, which are also metres and names: 5 م is a clock time only where الساعة or a colon says so. */
const surePart = having(dayPart, ({ norm }) => norm.length > 1);
/** صباح، مساء: the forms that stand before a day. */
export const partBeforeDay: Pattern<Item, DayPart, NoCaptures> = table(
  Object.fromEntries(partsBeforeDay.flatMap((form) => (dayParts[form] ? [[form, dayParts[form]]] : []))),
);
/** بتوقيت غرينتش, بتوقيت دبي; the offset of any other place is not known here: بتوقيت هافانا. */
export const zone: Pattern<Item, string | null, NoCaptures> = p.memo(
  alt(
    table(zones),
    make(seq(words("ب"), words("توقيت"), p.upos("PROPN", "NOUN")), () => ""),
  ),
);
const offset = (zoneValue: string | null): string | null => zoneValue || null;

const whole = (least: number, most: number) =>
  numberWhere(({ amount }) => Number.isInteger(amount.value) && amount.value >= least && amount.value <= most);

/** Hours are feminine: الأولى الليلة is one o'clock tonight, النائب الأول الليلة (the first deputy, tonight) names no hour. */
const feminine = having(ordinal, ({ norm, tag }) => tag !== undefined || norm.endsWith("ه") || norm.endsWith("اولي"));
/** The Arabic hour: an ordinal in the feminine (الثالثة), or a number. */
const hour = p.memo(
  alt(
    map(feminine, (value) => (value <= 12 ? value : null)),
    whole(0, 24),
  ),
);
const minuteWord = words("دقيقة", "دقائق", "دقيقه");
/** والنصف، والربع، وعشرين دقيقة، إلا ربعا. Minutes to add. */
const minutes = alt(
  make(seq(words("و"), words("النصف", "نصف")), () => 30),
  make(seq(words("و"), words("الربع", "ربع")), () => 15),
  make(seq(words("و"), words("الثلث", "ثلث")), () => 20),
  make(seq(words("و"), as("n", whole(1, 59)), opt(minuteWord)), ({ n }) => n.value),
  make(seq(words("إلا"), words("الربع", "ربعا", "ربع")), () => -15),
  make(seq(words("إلا"), words("الثلث", "ثلثا", "ثلث")), () => -20),
  make(seq(words("إلا"), as("n", whole(1, 29)), opt(minuteWord)), ({ n }) => -n.value),
);
/** والنصف إلا خمس دقائق. */
const minuteSum = p.memo(
  alt(
    make(seq(as("a", minutes), as("b", minutes)), ({ a, b }) => a.value + b.value),
    minutes,
  ),
);

const two = (n: number): string => String(n).padStart(2, "0");

/** HH:MM on the 24-hour clock. */
export function onDayClock(hourValue: number, minuteValue: number, part: DayPart | null): string {
  let hours = hourValue;
  if (part?.half === "pm" && hours < 12) hours += 12;
  if (part?.half === "am" && hours === 12) hours = 0;
  if (part?.half === "night") hours = hours === 12 ? 0 : hours >= 6 && hours < 12 ? hours + 12 : hours;
  const total = (hours * 60 + minuteValue + 24 * 60) % (24 * 60);
  return `${two(Math.floor(total / 60))}:${two(total % 60)}`;
}
const shifted = (clock: string, part: DayPart | null): string => {
  const [hours = "0", ...rest] = clock.split(":");
  return [onDayClock(Number(hours), 0, part).slice(0, 2), ...rest].join(":");
};

const hourHead = alt(
  words("الساعة", "الساعه"),
  seq(phrase("ساعة"), p.notAhead(words("واحدة", "كاملة", "واحد"))),
  seq(words("تمام"), words("الساعة")),
);
/** الواحدة بعد منتصف الليل: the small hours. */
const smallHours = make(
  seq(words("بعد"), words("منتصف"), words("الليل", "ليل", "ليلة")),
  (): DayPart => ({ code: "NI", half: "night" }),
);
const part = opt(
  alt(
    smallHours,
    make(seq(opt(words("من", "في")), as("it", dayPart)), ({ it }) => it.value),
  ),
);
const zoneTail = opt(
  as(
    "zone",
    alt(
      make(seq(words("("), as("z", zone), words(")")), ({ z }) => ({ said: z.value })),
      make(as("z", zone), ({ z }) => ({ said: z.value })),
    ),
  ),
);

/** A decimal after الساعة is hours and minutes: 8.30، 17,00; 30ر8 as the agencies write it. */
const decimalHour = numberWhere(
  ({ amount, form }) =>
    amount.digits === null &&
    !amount.words &&
    /^(?:\d{1,2}[.,،٫]\d{2}|\d{2}ر\d{1,2})$/.test(
      form.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660)),
    ) &&
    amount.value < 24,
);

/** الساعة الثالثة والنصف مساء بالتوقيت المحلي. */
const headed: Clock = make(
  seq(
    hourHead,
    opt(words("حوالي", "نحو")),
    as("hour", alt(hour)),
    opt(as("minutes", minuteSum)),
    opt(as("part", part)),
    zoneTail,
  ),
  ({ hour: h, minutes: m, part: of, zone: z }) =>
    clockAt(onDayClock(h.value, m?.value ?? 0, of?.value ?? null), null, offset(z?.value.said ?? null)),
);
const headedDecimal: Clock = make(
  seq(hourHead, as("hour", decimalHour), opt(as("part", part)), zoneTail),
  ({ hour: h, part: of, zone: z }) =>
    clockAt(
      onDayClock(Math.floor(h.value), Math.round((h.value % 1) * 100), of?.value ?? null),
      null,
      offset(z?.value.said ?? null),
    ),
);
/** في 30ر9 بتوقيت مكة: the zone tells. */
const zonedDecimal: Clock = make(seq(as("hour", decimalHour), as("zone", zone)), ({ hour: h, zone: z }) =>
  clockAt(onDayClock(Math.floor(h.value), Math.round((h.value % 1) * 100), null), null, offset(z.value)),
);
/** الساعة ثلاثة وثلث: number and part are one numeral here. */
const headedFraction: Clock = make(
  seq(
    hourHead,
    as(
      "hour",
      numberWhere(({ amount }) => amount.words && amount.value < 13 && amount.value % 1 !== 0),
    ),
    opt(as("part", part)),
    zoneTail,
  ),
  ({ hour: h, part: of, zone: z }) =>
    clockAt(
      onDayClock(Math.floor(h.value), Math.round((h.value % 1) * 60), of?.value ?? null),
      null,
      offset(z?.value.said ?? null),
    ),
);
/** فاز 4 - 1 مساء السبت: behind a dash stands the end of a score. */
const notScore = p.notBehind(seq(tagged("number"), dash), 2);
/** الثالثة والنصف، الثامنة مساء: the hour says it is one by its minutes or its part of the day. */
const hourWithPart: Clock = make(
  seq(notScore, as("hour", hour), opt(as("minutes", minuteSum)), as("part", alt(smallHours, surePart)), zoneTail),
  ({ hour: h, minutes: m, part: of, zone: z }) =>
    clockAt(onDayClock(h.value, m?.value ?? 0, of.value), null, offset(z?.value.said ?? null)),
);
const hourAndHalf: Clock = make(
  seq(
    as(
      "hour",
      map(feminine, (value) => (value <= 12 ? value : null)),
    ),
    as(
      "minutes",
      alt(
        make(seq(words("و"), words("النصف", "نصف")), () => 30),
        make(seq(words("و"), words("الربع", "ربع")), () => 15),
        make(seq(words("و"), words("الثلث", "ثلث")), () => 20),
        make(seq(words("إلا"), words("الربع", "ربعا")), () => -15),
        make(seq(words("إلا"), words("الثلث", "ثلثا")), () => -20),
      ),
    ),
    opt(as("more", minutes)),
    zoneTail,
  ),
  ({ hour: h, minutes: m, more, zone: z }) =>
    clockAt(onDayClock(h.value, m.value + (more?.value ?? 0), null), null, offset(z?.value.said ?? null)),
);
/** 15:30، الساعة 8:00 مساء. */
const digital: Clock = make(
  seq(opt(hourHead), as("clock", tagged("clock")), opt(as("part", part)), zoneTail),
  ({ clock, part: of, zone: z }) =>
    clock.value.clock
      ? clockAt(shifted(clock.value.clock, of?.value ?? null), null, offset(z?.value.said ?? null))
      : null,
);
/** 1200 بتوقيت غرينتش. */
const military: Clock = make(
  seq(
    opt(hourHead),
    as(
      "n",
      alt(
        numberWhere(({ amount }) => amount.digits?.length === 4 && amount.value < 2400 && amount.value % 100 < 60),
        decimalHour,
      ),
    ),
    as("zone", zone),
  ),
  ({ n, zone: z }) =>
    clockAt(
      n.value >= 24
        ? `${two(Math.floor(n.value / 100))}:${two(n.value % 100)}`
        : onDayClock(Math.floor(n.value), Math.round((n.value % 1) * 100), null),
      null,
      offset(z.value),
    ),
);
/** 1140 صباحا. */
const militaryPart: Clock = make(
  seq(
    as(
      "n",
      numberWhere(
        ({ amount }) =>
          amount.digits?.length === 4 && amount.value >= 100 && amount.value < 1300 && amount.value % 100 < 60,
      ),
    ),
    // (633 هـ = 1235 م): the letter م is the era
    as("part", surePart),
    zoneTail,
  ),
  ({ n, part: of, zone: z }) =>
    clockAt(onDayClock(Math.floor(n.value / 100), n.value % 100, of.value), null, offset(z?.value.said ?? null)),
);
/** الساعة صفر. */
const zeroHour = make(
  seq(behind(words("الساعة", "ساعة")), words("الصفر", "صفر")),
  (): DayPart => ({ code: "NI", half: "night", at: "24:00" }),
);
/** منتصف الليل، الساعة الصفر. */
const named: Clock = make(seq(opt(hourHead), as("part", alt(dayPart, zeroHour)), zoneTail), ({ part: of, zone: z }) =>
  of.value.at ? clockAt(of.value.at === "24:00" ? "00:00" : of.value.at, null, offset(z?.value.said ?? null)) : null,
);

/** Any clock time that says it is one. */
export const clockTime: Clock = p.memo(
  alt(
    headed,
    headedFraction,
    headedDecimal,
    zonedDecimal,
    digital,
    hourWithPart,
    hourAndHalf,
    military,
    militaryPart,
    named,
  ),
);
/** الخامسة: an hour by its ordinal only. */
export const ordinalHour = map(feminine, (value) => (value <= 12 ? value : null));
export { hour, minuteSum };
