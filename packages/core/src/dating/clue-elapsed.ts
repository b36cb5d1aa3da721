// A clue from one event told twice: stopped "more than a year ago" in one place, "in March 2023" in another.
import { normOf } from "../match/index.ts";
import type { TimeExpression } from "../model/time-expression.ts";
import type { Word } from "../model/word.ts";
import type { DatingClue } from "./clue.ts";
import { civil, dayNumber } from "./days.ts";
import { resolveSpec } from "./resolve-spec.ts";

/** Words between an event and the time it is told with. */
const EVENT_REACH = 8;
const SINCE = normOf("منذ");

interface Elapsed {
  readonly months: number;
  /** How much longer it can have been: up to the next whole unit, or half of one either way. */
  readonly unit: number;
  readonly more: boolean;
}

function elapsedOf({ spec, mod }: TimeExpression): Elapsed | null {
  if (spec.kind !== "duration") return null;
  const match = /^P(\d+)([YM])$/.exec(spec.length);
  if (match === null) return null;
  const unit = match[2] === "Y" ? 12 : 1;
  return { months: Number(match[1]) * unit, unit, more: mod === "MORE_THAN" };
}

/** The verb a word is a form of: توقف for المتوقف and for توقفت. */
const verbOf = (word: Word): string | null =>
  word.upos === "VERB" ? normOf(word.lemma) : word.entry?.verb ? normOf(word.entry.verb) : null;

/** Verbs and their nouns just before a time, in its sentence. */
function eventsBefore(words: readonly Word[], time: TimeExpression): ReadonlySet<string> {
  const found = new Set<string>();
  const sentence = words[time.from]?.sentence;
  for (let at = time.from - 1; at >= Math.max(0, time.from - EVENT_REACH) && words[at]?.sentence === sentence; at--) {
    const word = words[at];
    const verb = word && verbOf(word);
    if (verb) found.add(verb);
  }
  return found;
}

const plusMonths = (day: number, months: number): number => {
  const date = civil(day);
  return dayNumber(date.year, date.month + months, date.day);
};

/** Clues of events with both a date and the time gone by since. */
export function elapsedClues(words: readonly Word[], times: readonly TimeExpression[]): DatingClue[] {
  const since = times.flatMap((time) => {
    const elapsed = words[time.from - 1]?.norm === SINCE ? elapsedOf(time) : null;
    return elapsed ? [{ time, elapsed, events: eventsBefore(words, time) }] : [];
  });
  if (since.length === 0) return [];
  const dated = times.filter(
    ({ spec, direction }) =>
      spec.kind === "calendar" && spec.year !== null && "year" in spec.year && direction === "past",
  );
  return dated.flatMap((date): DatingClue[] => {
    const resolved = resolveSpec(date.spec, null, null);
    if (resolved.from === null || resolved.to === null) return [];
    const events = eventsBefore(words, date);
    const told = since.find((one) => [...one.events].some((event) => events.has(event)));
    if (told === undefined) return [];
    const { months, unit, more } = told.elapsed;
    const slack = more ? 0 : Math.ceil(unit / 2);
    const { start, end, text } = told.time;
    return [
      {
        by: "dating/elapsed",
        days: [[plusMonths(resolved.from, months - slack), plusMonths(resolved.to, months + (more ? unit : slack))]],
        firm: false,
        span: { start, end, text },
        ar: `حدث واحد ذكر تاريخه «${date.text}» وما مضى عليه «${text}»`,
        en: "The text gives both the date of an event and how long ago it was",
      },
    ];
  });
}
