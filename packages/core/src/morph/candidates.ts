// Candidate readings of a slot with their signatures, remembered form by form.
import { lookupLetters } from "../lexicon/lookup.ts";
import type { Reading } from "../lexicon/reading.ts";
import { guess } from "./guess.ts";
import { type Signature, signatureOf } from "./signature.ts";
import type { Slot } from "./slots.ts";
import { wholeReading } from "./whole-reading.ts";

export interface Candidate {
  readonly reading: Reading;
  readonly signature: Signature;
}

/** Forms remembered before the memory starts afresh: enough for the vocabulary of a long run, little enough for a browser. */
const memorySize = 60_000;
const memory = new Map<string, readonly Candidate[]>();

/** Readings of a slot; never empty. */
export function candidatesOf(slot: Slot): readonly Candidate[] {
  const key = slot.kind === "word" ? slot.letters.text : `${slot.kind} ${slot.letters.text}`;
  const known = memory.get(key);
  if (known !== undefined) return known;
  const candidates = readingsOf(slot).map((reading) => ({ reading, signature: signatureOf(reading) }));
  if (memory.size >= memorySize) memory.clear();
  memory.set(key, candidates);
  return candidates;
}

function readingsOf(slot: Slot): readonly Reading[] {
  const { text } = slot.letters;
  if (slot.kind !== "word" || text === "") return [wholeReading(text, slot.kind)];
  const found = lookupLetters(text);
  return found.length > 0 ? found : guess(text);
}
