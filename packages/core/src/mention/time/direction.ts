// Which side of the publication day a time lies on, from the verb or participle that governs it.
import { aheadWords } from "../../lexicon/rows/times/relatives.ts";
import { normOf } from "../../match/index.ts";
import type { Direction } from "../../model/time-expression.ts";
import type { Word } from "../../model/word.ts";

/** How far from a time its verb is looked for. Longest seen between a verb and its time in news: a subject with a relative clause. */
const REACH = 25;
/** A participle speaks for the time right behind it only: المقررة في نوفمبر. */
const NEAR = 5;

/** Behind a date these say it was set for something: يوم 3 آذار موعدا للنظر. */
const appointed = new Set(["موعدا"].map(normOf));
const APPOINTED_REACH = 2;
const UNTIL = normOf("حتى");
const BEFORE = normOf("قبل");
/** What has lasted since a time began before it is written: يتظاهرون منذ الأحد. */
const since = new Set(["منذ", "مذ"].map(normOf));

const ahead = new Set(aheadWords.map(normOf));
const past = new Set(["كان", "كانت", "كانوا"].map(normOf));
/** Before an imperfect verb these put it ahead of us: قد يعجز، أن يسافر، كي يعود. */
const aheadOfImperfect = new Set(["قد", "أن", "كي", "لكي", "ألا", "ربما"].map(normOf));
const THAT = normOf("أن");
const conjoined = new Set(["قبل", "بعد", "منذ", "دون", "بدل", "بدون"].map(normOf));
const breaks = new Set([".", "؟", "!", "؛", "«", '"']);

/** Past or future of the finite verb at a word, null where it is neither or no verb. */
function tenseAt(words: readonly Word[], at: number, open: boolean): Direction | undefined {
  const word = words[at];
  if (word === undefined || (word.upos !== "VERB" && word.upos !== "AUX")) return undefined;
  const before = words[at - 1]?.norm;
  if (before === "لم") return "past";
  if (before === "لن" || before === "سوف" || before === "س") return "future";
  if (word.feats.Aspect === "Perf" || word.feats.Tense === "Past") return "past";
  if (past.has(words[at - 1]?.norm ?? "")) return "past";
  // قبل أن تنسحب (before it withdrew): the main verb says when.
  if (before === THAT && conjoined.has(words[at - 2]?.norm ?? "")) return undefined;
  if (open && aheadOfImperfect.has(before ?? "")) return "future";
  return null;
}

/**
 * The direction of the time at words `from`–`to`, in the sentence of words `first`–`last` (half-open).
 * `openYear`: the time has no year of its own, so that "before December" can be about either side.
 */
export function directionAt(
  words: readonly Word[],
  from: number,
  to: number,
  first: number,
  last: number,
  openYear = false,
): Direction {
  if (from > first && since.has(words[from - 1]?.norm ?? "")) return "past";
  const left = nearestTense(words, from - 1, Math.max(first, from - REACH) - 1, -1, openYear);
  if (words.slice(to, Math.min(last, to + APPOINTED_REACH)).some((word) => appointed.has(word.norm))) return "future";
  for (let at = from - 1; at >= Math.max(first, from - NEAR); at--) {
    const norm = words[at]?.norm ?? "";
    // حتى goes with either: كتب حتى الأحد، يبقى حتى الأحد.
    if (ahead.has(norm) && !(norm === UNTIL && left === "past")) return "future";
    if (breaks.has(norm) || tenseAt(words, at, openYear) !== undefined) break;
  }
  if (left !== undefined) return left;
  // "Before December" without a verb on its side is about the one to come.
  if (openYear && words[from - 1]?.norm === BEFORE && from - 1 >= first) return "future";
  const right = nearestTense(words, to, Math.min(last, to + REACH), 1, openYear);
  return right ?? null;
}

function nearestTense(
  words: readonly Word[],
  start: number,
  stop: number,
  step: 1 | -1,
  open: boolean,
): Direction | undefined {
  for (let at = start; at !== stop; at += step) {
    if (breaks.has(words[at]?.norm ?? "") && step < 0) return undefined;
    const tense = tenseAt(words, at, open);
    if (tense !== undefined) return tense;
  }
  return undefined;
}
