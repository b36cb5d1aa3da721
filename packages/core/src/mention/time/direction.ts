// Which side of the publication day a time lies on, from the verb or participle that governs it.
import { aheadWords } from "../../lexicon/rows/times/relatives.ts";
import { normOf } from "../../match/index.ts";
import type { Direction } from "../../model/time-expression.ts";
import type { Word } from "../../model/word.ts";

/** How far from a time its verb is looked for. Longest seen between a verb and its time in news: a subject with a relative clause. */
const REACH = 25;
/** A participle speaks for the time right behind it only: المقررة في نوفمبر. */
const NEAR = 5;

const ahead = new Set(aheadWords.map(normOf));
const past = new Set(["كان", "كانت", "كانوا"].map(normOf));
const breaks = new Set([".", "؟", "!", "؛", "«", '"']);

/** Past or future of the finite verb at a word, null where it is neither or no verb. */
function tenseAt(words: readonly Word[], at: number): Direction | undefined {
  const word = words[at];
  if (word === undefined || (word.upos !== "VERB" && word.upos !== "AUX")) return undefined;
  const before = words[at - 1]?.norm;
  if (before === "لم") return "past";
  if (before === "لن" || before === "سوف" || before === "س") return "future";
  if (word.feats.Aspect === "Perf" || word.feats.Tense === "Past") return "past";
  if (past.has(words[at - 1]?.norm ?? "")) return "past";
  return null;
}

/** The direction of the time at words `from`–`to`, in the sentence of words `first`–`last` (half-open). */
export function directionAt(words: readonly Word[], from: number, to: number, first: number, last: number): Direction {
  for (let at = from - 1; at >= Math.max(first, from - NEAR); at--) {
    const norm = words[at]?.norm ?? "";
    if (ahead.has(norm)) return "future";
    if (breaks.has(norm) || tenseAt(words, at) !== undefined) break;
  }
  const left = nearestTense(words, from - 1, Math.max(first, from - REACH) - 1, -1);
  if (left !== undefined) return left;
  const right = nearestTense(words, to, Math.min(last, to + REACH), 1);
  return right ?? null;
}

function nearestTense(words: readonly Word[], start: number, stop: number, step: 1 | -1): Direction | undefined {
  for (let at = start; at !== stop; at += step) {
    if (breaks.has(words[at]?.norm ?? "") && step < 0) return undefined;
    const tense = tenseAt(words, at);
    if (tense !== undefined) return tense;
  }
  return undefined;
}
