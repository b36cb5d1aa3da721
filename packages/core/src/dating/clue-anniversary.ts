// Clues from years that are counted: the tenth anniversary of a dated event, "in 2003, fifteen years ago".
import { ordinalUnits, tens } from "../lexicon/rows/times/ordinals.ts";
import { normOf } from "../match/index.ts";
import type { TimeExpression } from "../model/time-expression.ts";
import type { Word } from "../model/word.ts";
import type { DatingClue } from "./clue.ts";
import { civil, dayNumber } from "./days.ts";
import { resolveSpec } from "./resolve-spec.ts";

/** Words between ذكرى and the date of what is remembered. */
const REACH = 14;
/** An anniversary is written of from a month before it to a month after. */
const AROUND_DAYS = 31;
const heads = new Set(["ذكرى", "الذكرى"].map(normOf));
const ordinals = new Map([...ordinalUnits].map(([form, value]) => [normOf(form), value]));
const decades = new Map([...tens].map(([form, value]) => [normOf(form), value]));
const AND = "و";

/** الخامسة والثلاثين، العاشرة، الـ35، الأربعون: the number of an anniversary at a place; null where none is said. */
export function ordinalAt(words: readonly Word[], at: number): number | null {
  let place = at;
  // الـ35 is one word or, with spaces in it, three: ال ـ 35
  while (words[place]?.norm === "ال" || words[place]?.norm === "") place++;
  const { norm = "" } = words[place] ?? {};
  const digits = /^(?:ال)?(\d{1,3})$/.exec(norm);
  if (digits) return Number(digits[1]);
  const ten = decades.get(norm);
  if (ten !== undefined) return ten;
  const unit = ordinals.get(norm);
  if (unit === undefined) return null;
  const next = words[place + 1]?.norm;
  if (next === "عشر" || next === "عشره") return unit + 10;
  const more = next === AND ? decades.get(words[place + 2]?.norm ?? "") : undefined;
  return unit + (more ?? 0);
}

/** الذكرى الخامسة والثلاثون للاستقلال … 1971: written about that day, so many years later. */
export function anniversaryClues(words: readonly Word[], times: readonly TimeExpression[]): DatingClue[] {
  const found: DatingClue[] = [];
  let next = 0;
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (word === undefined || !heads.has(word.norm)) continue;
    const count = ordinalAt(words, at + 1);
    while (next < times.length && (times[next]?.from ?? 0) <= at) next++;
    const date = times[next];
    if (count === null || count === 0 || date === undefined || date.from > at + REACH || date.spec.kind !== "calendar")
      continue;
    const { year } = date.spec;
    if (year === null || !("year" in year) || words[date.from]?.sentence !== word.sentence) continue;
    const resolved = resolveSpec(date.spec, null, null);
    if (resolved.from === null || resolved.to === null) continue;
    const [first, last] = [later(resolved.from, count), later(resolved.to, count)];
    const wholeYear = date.spec.month === null;
    found.push({
      by: "dating/anniversary",
      days: [wholeYear ? [first, last] : [first - AROUND_DAYS, last + AROUND_DAYS]],
      firm: false,
      span: { start: date.start, end: date.end, text: date.text },
      ar: `يذكر النص الذكرى ${count} لحدث تاريخه «${date.text}»`,
      en: `The text marks anniversary number ${count} of an event with a date`,
    });
  }
  return found;
}

const later = (day: number, years: number): number => {
  const date = civil(day);
  return dayNumber(date.year + years, date.month, date.day);
};

/** Between a year and how long ago it was: عام 2003، أي قبل 15 عاما. */
const between = /^[\s،,()\-–]*(?:أي|وذلك|يعني)?[\s،,(]*(?:منذ|في|عام|سنة)?\s*$/;

/** A date and how many years ago it was, side by side. */
export function yearsAgoClues(text: string, times: readonly TimeExpression[]): DatingClue[] {
  return times.flatMap((one, at): DatingClue[] => {
    const other = times[at + 1];
    if (other === undefined || !between.test(text.slice(one.end, other.start))) return [];
    const [ago, date] = one.spec.kind === "shift" ? [one, other] : [other, one];
    if (ago.spec.kind !== "shift" || !ago.spec.exact || ago.spec.unit !== "year" || ago.spec.by >= 0) return [];
    if (date.spec.kind !== "calendar" || date.spec.year === null || !("year" in date.spec.year)) return [];
    const resolved = resolveSpec(date.spec, null, null);
    if (resolved.from === null || resolved.to === null) return [];
    const year = civil(resolved.from).year - ago.spec.by;
    return [
      {
        by: "dating/years-ago",
        // A year less a few months is rounded up in such counts.
        days: [[dayNumber(year - 1, 7, 1), dayNumber(year, 12, 31)]],
        firm: false,
        span: { start: ago.start, end: ago.end, text: ago.text },
        ar: `«${date.text}» كان «${ago.text}»`,
        en: `The text says how many years ago ${resolved.value} was`,
      },
    ];
  });
}
