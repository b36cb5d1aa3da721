// Clues from names: scheduled events ahead, wars spoken of without a year, offices and their holders.
import { type EventSeries, eventSeries } from "../lexicon/rows/times/events.ts";
import {
  besideWords,
  comingWords,
  formerWords,
  type OfficeHolder,
  officeHolders,
  otherHeads,
} from "../lexicon/rows/times/offices.ts";
import { aheadWords } from "../lexicon/rows/times/relatives.ts";
import { type NamedSpan, namedSpans } from "../lexicon/rows/times/wars.ts";
import { normOf, wordPatterns } from "../match/index.ts";
import type { TimeExpression } from "../model/time-expression.ts";
import type { Word } from "../model/word.ts";
import type { DatingClue } from "./clue.ts";
import { type DaySet, type Stretch, since, union } from "./day-set.ts";
import { civil, dayNumber, parseDay } from "./days.ts";

/** A war is named without its year while it lasts and in the year after it. */
const AFTERMATH_DAYS = 365;
/** How many words a title stands before its name at most: رئيس الوزراء العراقي السابق حيدر العبادي. */
const TITLE_REACH = 5;
/** An event in a month without its year is in this calendar year, or no more than this away. */
const REACH_MONTHS = 6;
/** The coming summer is no farther than this. */
const SEASON_AHEAD_DAYS = 365;
/** How many words behind an event its time is looked for. */
const EVENT_REACH = 6;

const { table } = wordPatterns;
const byName = <V extends { readonly names: readonly string[] }>(rows: readonly V[]) =>
  table(new Map(rows.flatMap((row) => row.names.map((name) => [name, row] as const))));
const events = byName(eventSeries);
const spans = byName(namedSpans);
const holders = byName(officeHolders);
const starts = new Set(
  [...(events.first ?? []), ...(spans.first ?? []), ...(holders.first ?? [])].flatMap(({ keys }) => [...keys]),
);
const ahead = new Set(aheadWords.map(normOf));
const former = new Set(formerWords.map(normOf));
const coming = new Set(comingWords.map(normOf));
const beside = new Set(besideWords.map(normOf));
const otherHead = new Set(otherHeads.map(normOf));
const HEAD = new Set(["رئيس", "رئيسة"].map(normOf));
/** How far before the title such a word stands: الإطاحة ب الرئيس, نائب رئيس الوزراء. */
const BESIDE_REACH = 2;

const dayOf = (iso: string | null, open: number): number => (iso === null ? open : (parseDay(iso) ?? open));
const spanOf = (text: string, words: readonly Word[], from: number, to: number) => {
  const start = words[from]?.start ?? 0;
  const end = words[to - 1]?.end ?? start;
  return { start, end, text: text.slice(start, end) };
};

/** Clues of all names in the text, each row once. Linear in the number of words. */
export function nameClues(text: string, words: readonly Word[], times: readonly TimeExpression[]): DatingClue[] {
  const found = new Map<string, DatingClue>();
  for (let at = 0; at < words.length; at++) {
    if (!starts.has(words[at]?.norm ?? "")) continue;
    const event = events.ends(words, at, words.length)[0];
    const war = spans.ends(words, at, words.length)[0];
    const holder = holders.ends(words, at, words.length)[0];
    const clue =
      (event && eventClue(event.value, spanOf(text, words, at, event.to), words, event.to, times)) ??
      (war && warClue(war.value, spanOf(text, words, at, war.to))) ??
      (holder && officeClue(holder.value, spanOf(text, words, at, holder.to), words, at, holder.to));
    if (clue && !found.has(clue.en)) found.set(clue.en, clue);
  }
  return [...found.values()];
}

type Span = NonNullable<DatingClue["span"]>;

/** الانتخابات الرئاسية الأمريكية المقررة في نوفمبر: before the event, after the one before; a month without a year makes it the next. */
function eventClue(
  series: EventSeries,
  span: Span,
  words: readonly Word[],
  at: number,
  times: readonly TimeExpression[],
): DatingClue | null {
  const behind = words.slice(at, at + EVENT_REACH);
  const time = times.find((one) => one.from >= at && one.from < at + EVENT_REACH);
  if (!behind.some((word) => ahead.has(word.norm)) && time?.direction !== "future") return null;
  const spec = time?.spec.kind === "calendar" ? time.spec : null;
  const year = spec?.year && "year" in spec.year ? spec.year.year : null;
  const days = series.days.map((iso) => parseDay(iso) ?? 0);
  const shift = time?.spec.kind === "shift" && time.spec.unit === "year" && !time.spec.exact ? time.spec.by : null;
  const season = time?.spec.kind === "season" && time.direction === "future";
  const stretches = days.flatMap((day, place): Stretch[] => {
    const date = civil(day);
    // كأس العالم العام المقبل: the year of writing is the one before; الصيف المقبل is no more than a year ahead
    if (shift !== null)
      return [[dayNumber(date.year - shift, 1, 1), Math.min(day, dayNumber(date.year - shift, 12, 31))]];
    if (season) return [[day - SEASON_AHEAD_DAYS, day]];
    if (year !== null && date.year !== year) return [];
    if (spec?.month != null && date.month !== spec.month) return [];
    const previous = days[place - 1] ?? dayNumber(date.year - 4, date.month, date.day);
    const from =
      spec?.month != null && year === null
        ? Math.max(
            previous + 1,
            Math.min(dayNumber(date.year, 1, 1), dayNumber(date.year, date.month - REACH_MONTHS, 1)),
          )
        : previous + 1;
    return [[from, day]];
  });
  if (stretches.length === 0) return null;
  return {
    by: `dating/event/${series.key}`,
    days: union(stretches),
    firm: true,
    span,
    ar: `«${span.text}» لم تجر بعد، ومواعيدها معروفة`,
    en: `The ${series.en} is still ahead, and its days are known`,
  };
}

function warClue(war: NamedSpan, span: Span): DatingClue {
  const days: DaySet = union(
    war.spans.map(
      ([from, to]): Stretch => [
        dayOf(from, Number.NEGATIVE_INFINITY),
        to === null ? Number.POSITIVE_INFINITY : dayOf(to, 0) + AFTERMATH_DAYS,
      ],
    ),
  );
  return {
    by: `dating/named/${war.key}`,
    days,
    firm: true,
    span,
    ar: `«${span.text}» من دون سنة: النص من زمنها`,
    en: `The text names ${war.en} without a year, so it is of its time`,
  };
}

/** الرئيس الأمريكي جو بايدن: within the term; with السابق, after it. */
/** What no title reaches over to its name. */
const blocking: ReadonlySet<string> = new Set(["PUNCT", "VERB", "CCONJ", "ADP"]);

function officeClue(
  holder: OfficeHolder,
  span: Span,
  words: readonly Word[],
  from: number,
  to: number,
): DatingClue | null {
  const titles = new Set(holder.titles.map(normOf));
  const before = words.slice(Math.max(0, from - TITLE_REACH), from);
  const title = before.findLastIndex((word) => titles.has(word.norm));
  if (title < 0 || before.slice(title).some((word) => blocking.has(word.upos))) return null;
  const place = Math.max(0, from - TITLE_REACH) + title;
  if (words.slice(Math.max(0, place - BESIDE_REACH), place).some((word) => beside.has(word.norm))) return null;
  if (HEAD.has(words[place]?.norm ?? "") && otherHead.has(words[place + 1]?.norm ?? "")) return null;
  const around = [...before.slice(title), ...words.slice(to, to + 1)];
  if (around.some((word) => coming.has(word.norm))) return null;
  const ends = holder.terms.map(([, end]) => dayOf(end, Number.POSITIVE_INFINITY));
  if (around.some((word) => former.has(word.norm))) {
    const first = Math.min(...ends);
    return Number.isFinite(first)
      ? {
          by: "dating/former-office",
          days: since(first),
          firm: true,
          span,
          ar: `«${span.text}» لم يعد في منصبه`,
          en: `${holder.en} is no longer in office`,
        }
      : null;
  }
  const days = union(
    holder.terms.map(
      ([start, end]): Stretch => [dayOf(start, Number.NEGATIVE_INFINITY), dayOf(end, Number.POSITIVE_INFINITY)],
    ),
  );
  return {
    by: "dating/office",
    days,
    firm: true,
    span,
    ar: `«${span.text}» في منصبه`,
    en: `${holder.en} is in office`,
  };
}
