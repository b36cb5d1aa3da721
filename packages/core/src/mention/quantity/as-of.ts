// When a quantity holds: the time phrase that stands right behind it (500 جندي في 2014).
import type { TimeExpression } from "../../model/time-expression.ts";
import type { Word } from "../../model/word.ts";
import type { Quantity } from "../../schema/facts.ts";

/** Words between a quantity and its time: what is counted with a complement, and a preposition. */
const GAP_WORDS = 4;
const between = new Set(["NOUN", "ADJ", "PROPN", "ADP", "DET", "PRON"]);
/** Lengths and frequencies say how long or how often, not when. */
const isWhen = ({ spec }: TimeExpression): boolean =>
  spec.kind !== "duration" && spec.kind !== "set" && spec.kind !== "offset";

/** The quantities with `asOf` set where a time stands with them. All lists in text order; linear. */
export function withTimes(
  quantities: readonly Quantity[],
  times: readonly TimeExpression[],
  words: readonly Word[],
): Quantity[] {
  let next = 0;
  return quantities.map((quantity) => {
    while (next < times.length && (times[next]?.start ?? 0) < quantity.end) next++;
    const time = times[next];
    return time !== undefined && isWhen(time) && stands(quantity, time, words)
      ? { ...quantity, asOf: time.id }
      : quantity;
  });
}

function stands(quantity: Quantity, time: TimeExpression, words: readonly Word[]): boolean {
  const sentence = words[time.from]?.sentence;
  for (let at = time.from - 1; at >= Math.max(0, time.from - 1 - GAP_WORDS); at--) {
    const word = words[at];
    if (word === undefined || word.sentence !== sentence) return false;
    if (word.start < quantity.end) return true;
    if (!between.has(word.upos)) return false;
  }
  return false;
}
