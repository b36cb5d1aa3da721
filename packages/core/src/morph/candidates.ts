// Candidate readings of a written word with all that does not depend on where it stands, remembered form by form.
import { lookupLetters } from "../lexicon/lookup.ts";
import type { Reading } from "../lexicon/reading.ts";
import type { Token } from "../schema/article.ts";
import { fold } from "../script/fold.ts";
import { guess } from "./guess.ts";
import { harakatCost, type Marks, marksOf } from "./harakat.ts";
import { type Letters, lettersOf } from "./letters.ts";
import { type Signature, signatureOf } from "./signature.ts";
import { whole } from "./whole-cost.ts";
import { wholeReading } from "./whole-reading.ts";

/** A piece of a reading as it is written here. */
export interface WrittenPiece {
  /** Half-open range into the written form. */
  readonly from: number;
  readonly to: number;
  readonly form: string;
  readonly norm: string;
}

export interface Candidate {
  readonly reading: Reading;
  readonly signature: Signature;
  /** In step with the pieces of the reading. */
  readonly written: readonly WrittenPiece[];
  /** Classes of the signature as left and right neighbour and cost of the reading in whole steps: what the search looks at. */
  readonly left: number;
  readonly right: number;
  readonly cost: number;
}

/** Readings dearer than the best by more than context can make up. */
const hopeless = 5;
const mostCandidates = 9;

const farFetched = 4;

/** No Arabic word with all its clitics is longer; what is goes through unread. */
const longestWord = 48;

/** Forms remembered before the memory starts afresh: enough for the vocabulary of a long run, little enough for a browser. */
const memorySize = 60_000;
const memory = new Map<string, readonly Candidate[]>();

/** Readings of a written form; never empty. */
export function candidatesOf(written: string, kind: Token["kind"]): readonly Candidate[] {
  const key = kind === "word" ? written : `${kind} ${written}`;
  const known = memory.get(key);
  if (known !== undefined) return known;
  const letters = lettersOf(written);
  const marks = marksOf(written, letters);
  const plain = readingsOf(letters.text, kind);
  const readings = marks === null ? plain : weighed(plain, marks);
  const limit = (readings[0]?.cost ?? 0) + hopeless;
  const candidates = readings
    .filter((reading, place) => place < mostCandidates && reading.cost <= limit)
    .map((reading): Candidate => {
      const signature = signatureOf(reading);
      const { left, right } = signature;
      return {
        reading,
        signature,
        written: writtenPieces(reading, letters, written),
        left,
        right,
        cost: whole(reading.cost),
      };
    });
  if (memory.size >= memorySize) memory.clear();
  memory.set(key, candidates);
  return candidates;
}

function readingsOf(letters: string, kind: Token["kind"]): readonly Reading[] {
  if (kind !== "word" || letters === "" || letters.length > longestWord) return [wholeReading(letters, kind)];
  const found = lookupLetters(letters);
  if (found.length === 0) return guess(letters);
  // Only far-fetched readings: the word may be one the lexicon lacks.
  if ((found[0]?.cost ?? 0) < farFetched) return found;
  return [...found, ...guess(letters)].sort((a, b) => whole(a.cost) - whole(b.cost));
}

/** Readings with what the written harakat say of them, cheapest first. */
function weighed(readings: readonly Reading[], marks: Marks): readonly Reading[] {
  return readings
    .map((reading) => {
      const cost = harakatCost(reading, marks);
      return cost === 0
        ? reading
        : { ...reading, cost: reading.cost + cost, costs: () => [...reading.costs(), ["harakat", cost] as const] };
    })
    .sort((a, b) => whole(a.cost) - whole(b.cost));
}

function writtenPieces(reading: Reading, letters: Letters, written: string): WrittenPiece[] {
  const { pieces } = reading;
  const place = (letter: number) => (letters.at === null ? letter : (letters.at[letter] ?? letters.size));
  return pieces.map((piece, index) => {
    const from = index === 0 ? 0 : place(piece.from);
    const next = pieces[index + 1];
    const to = next === undefined ? letters.size : place(next.from);
    const slice = written.slice(from, to);
    const form = piece.restored + slice;
    return { from, to, form, norm: fold(form) };
  });
}
