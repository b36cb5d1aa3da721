// The root of a verb whose radicals all show in its lemma; rows that agree with it travel without their root.
import type { VerbForm } from "./define.ts";

/** Places of the radicals in the lemma, by form. */
const places: Readonly<Record<string, readonly number[]>> = {
  "1": [0, 1, 2],
  "2": [0, 1, 2],
  "3": [0, 2, 3],
  "4": [1, 2, 3],
  "5": [1, 2, 3],
  "6": [1, 3, 4],
  "7": [2, 3, 4],
  "8": [1, 3, 4],
  "9": [1, 2, 3],
  "10": [3, 4, 5],
  Q1: [0, 1, 2, 3],
  Q2: [1, 2, 3, 4],
};

/** Radicals as they stand in the lemma, hamza as ء, final ى as ي; a guess where the root is weak. */
export function deriveRoot(lemma: string, form: VerbForm): string {
  const letters = [...lemma];
  return (places[String(form)] ?? []).map((place) => radical(letters[place] ?? letters.at(-1) ?? "")).join("");
}

function radical(letter: string): string {
  if ("أؤئآ".includes(letter)) return "ء";
  return letter === "ى" ? "ي" : letter === "ا" ? "و" : letter;
}
