// Clues from events with known days that the text counts from: the third anniversary of an explosion, twenty years after an invasion, day 450 of a war.
import { rememberedEvents } from "../lexicon/rows/times/remembered.ts";
import { namedSpans } from "../lexicon/rows/times/wars.ts";
import { normOf, wordPatterns } from "../match/index.ts";
import type { TimeExpression } from "../model/time-expression.ts";
import type { Word } from "../model/word.ts";
import type { DatingClue } from "./clue.ts";
import { ordinalAt } from "./clue-anniversary.ts";
import { type Stretch, union } from "./day-set.ts";
import { civil, dayNumber, parseDay } from "./days.ts";

/** Words between a count and what it counts from: الذكرى السنوية الثالثة ل, اليوم الـ450 للحرب. */
const REACH = 5;
/** An anniversary is written of from a month before it to a month after. */
const AROUND_DAYS = 31;
/** "Twenty years after" is said of a number of years that is not far from whole. */
const ROUGH_DAYS = 183;
/** The first day of a war is day one or, with some writers, day zero. */
const DAY_SLACK = 1;

const { table } = wordPatterns;
const events = table(new Map(rememberedEvents.flatMap((row) => row.names.map((name) => [name, row] as const))));
const wars = table(
  new Map(
    namedSpans.flatMap((row) =>
      [...row.names, ...row.names.map((name) => name.replace(/^ال/, "لل"))].map((name) => [name, row] as const),
    ),
  ),
);
const anniversaries = new Set(["ذكرى", "الذكرى"].map(normOf));
const counted = new Map(
  (
    [
      ["اليوم", "day"],
      ["يوم", "day"],
      ["عام", "year"],
      ["العام", "year"],
      ["شهر", "month"],
      ["الشهر", "month"],
    ] as const
  ).map(([form, unit]) => [normOf(form), unit]),
);
const YEARLY = new Set(["السنوية"].map(normOf));
const AFTER = new Set(["على", "من"].map(normOf));

const spanOf = (text: string, words: readonly Word[], from: number, to: number) => {
  const start = words[from]?.start ?? 0;
  const end = words[to - 1]?.end ?? start;
  return { start, end, text: text.slice(start, end) };
};
const plusMonths = (day: number, months: number): number => {
  const date = civil(day);
  return dayNumber(date.year, date.month + months, date.day);
};
/** The first row that begins at one of the next words, in the sentence. */
function ahead<V>(
  pattern: {
    readonly ends: (
      words: readonly Word[],
      at: number,
      to: number,
    ) => readonly { readonly to: number; readonly value: V }[];
  },
  words: readonly Word[],
  from: number,
) {
  for (let at = from; at < Math.min(words.length, from + REACH); at++) {
    if (words[at]?.sentence !== words[from]?.sentence) return null;
    const found = pattern.ends(words, at, words.length)[0];
    if (found) return found;
  }
  return null;
}

/** Clues of all such counts. Linear in the words. */
export function rememberedClues(text: string, words: readonly Word[], times: readonly TimeExpression[]): DatingClue[] {
  const found: DatingClue[] = [];
  for (let at = 0; at < words.length; at++) {
    const norm = words[at]?.norm ?? "";
    if (anniversaries.has(norm)) {
      const place = YEARLY.has(words[at + 1]?.norm ?? "") ? at + 2 : at + 1;
      const count = ordinalAt(words, place);
      const event = count ? ahead(events, words, place + 1) : null;
      const day = event && parseDay(event.value.day);
      if (count && event && day !== null) {
        const then = plusMonths(day, count * 12);
        found.push(
          clue(
            "anniversary-of",
            [[then - AROUND_DAYS, then + AROUND_DAYS]],
            spanOf(text, words, at, event.to),
            event.value.en,
          ),
        );
      }
    }
    const unit = counted.get(norm);
    if (unit !== undefined) found.push(...ofWar(text, words, at, unit));
  }
  return [...found, ...times.flatMap((time) => yearsAfter(text, words, time))];
}

const clue = (by: string, days: Stretch[], span: DatingClue["span"], en: string): DatingClue => ({
  by: `dating/${by}`,
  days: union(days),
  firm: false,
  span,
  ar: `«${span?.text}»: حدث معروف تاريخه، والنص يقول كم مضى عليه`,
  en: `The text says how long ago ${en} was, and its day is known`,
});

/** اليوم الـ450 للحرب على غزة، دخلت الحرب عامها الثاني: counted within a war that is named beside it. */
function ofWar(text: string, words: readonly Word[], at: number, unit: "day" | "month" | "year"): DatingClue[] {
  const place = words[at + 1]?.upos === "PRON" ? at + 2 : at + 1;
  const count = ordinalAt(words, place);
  if (count === null || count < 2) return [];
  const war = ahead(wars, words, place + 1) ?? ahead(wars, words, Math.max(0, at - REACH - 2));
  if (war === null) return [];
  const days = war.value.spans.flatMap(([from, to]): Stretch[] => {
    const start = parseDay(from) ?? 0;
    const last = to === null ? Number.POSITIVE_INFINITY : (parseDay(to) ?? 0);
    const months = unit === "year" ? 12 : 1;
    const stretch: Stretch =
      unit === "day"
        ? [start + count - 1 - DAY_SLACK, start + count - 1 + DAY_SLACK]
        : [plusMonths(start, (count - 1) * months) - DAY_SLACK, plusMonths(start, count * months)];
    return stretch[0] <= last ? [stretch] : [];
  });
  return days.length === 0
    ? []
    : [clue("day-of-war", days, spanOf(text, words, at, Math.max(place + 1, war.to)), war.value.en)];
}

/** بعد عشرين عاما على الغزو: a length of years and the event it is counted from. */
function yearsAfter(text: string, words: readonly Word[], { spec, to, from, start }: TimeExpression): DatingClue[] {
  const match = spec.kind === "duration" ? /^P(\d+)Y$/.exec(spec.length) : null;
  if (match === null || !AFTER.has(words[to]?.norm ?? "")) return [];
  const event = ahead(events, words, to + 1);
  const day = event && parseDay(event.value.day);
  if (!event || day === null || words[from]?.sentence !== words[to]?.sentence) return [];
  const then = plusMonths(day, Number(match[1]) * 12);
  const end = words[event.to - 1]?.end ?? start;
  return [
    clue(
      "years-after",
      [[then - ROUGH_DAYS, then + ROUGH_DAYS]],
      { start, end, text: text.slice(start, end) },
      event.value.en,
    ),
  ];
}
