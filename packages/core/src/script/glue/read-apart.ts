// Reads a token apart into words: the cheapest way through its letters, with what decided. Source of the method: dynamic programming over a word lattice.
import type { Comparable } from "../../model/comparable.ts";
import { isPresentationForm } from "../characters.ts";
import { comparable } from "../comparable.ts";
import { fold } from "../fold.ts";
import { afterOpening, endingPreposition, markArticles, mayMeet, TOUCHED, touch } from "./bounds.ts";
import * as cost from "./costs.ts";
import { type Evidence, evidenceOf } from "./evidence.ts";
import { type Ground, isPlaceAfterPreposition, knownCost, type Piece, seamCost } from "./piece.ts";
import { BEGINS, ENDS, mayHoldSeam, seamsOf } from "./seams.ts";
import type { Vocabulary } from "./vocabulary.ts";

export interface Reading {
  /** The words as written, harakat and tatweel included. */
  readonly words: readonly string[];
  readonly evidence: readonly Evidence[];
}

interface Step {
  readonly cost: number;
  readonly seams: number;
  readonly piece: Piece;
  readonly before: Step | null;
}

/** The words of a token that were run together, or null where it is better left alone. */
export function readApart(text: string, vocabulary: Vocabulary): Reading | null {
  if (text.length > cost.LONGEST_TOKEN) return null;
  const form = comparable(text);
  const { norm, map } = form;
  const seams = seamsOf(text, form);
  const names = new Uint8Array(norm.length + 1);
  vocabulary.markNames(norm, names);
  const broken = seams.includes(ENDS);
  const letters = lettersOf(text, form);
  const bounds = boundsOf(norm, letters, seams, names, broken);
  if (bounds.length <= 2) return null;
  // ى inside a word may be a slip for ي (رئىس), so a whole that is known stands; ة inside is never right.
  const whole = TEH_MARBUTA_INSIDE.test(norm) ? Number.POSITIVE_INFINITY : vocabulary.costOf(text);
  if (whole < cost.RARE_WHOLE) return null;
  const long = vocabulary.read(letters)?.cuts;
  if (long !== undefined && !Number.isFinite(whole)) return { words: partedAt(text, map, long), evidence: LONG_NAME };
  const ground: Ground = { norm, seams, names, broken };
  const last =
    cheapest(ground, letters, bounds, vocabulary, false) ?? cheapest(ground, letters, bounds, vocabulary, true);
  if (last === null || last.before === null) return null;
  const most = ground.broken ? cost.IMPOSSIBLE_WHOLE : cost.UNKNOWN_WHOLE;
  if (last.cost > most + cost.FURTHER_SEAM * (last.seams - 1)) return null;
  const pieces = piecesOf(last);
  if (pieces.every((piece) => piece.reading === null)) return null;
  if (pieces.length === 2 && COMPOUND_NAME.test(norm)) return null;
  if (
    Number.isFinite(whole) &&
    !pieces.every((piece, at) => at === 0 || isPlaceAfterPreposition(pieces[at - 1], piece))
  )
    return null;
  const places = pieces.flatMap(({ from, reading }) => [from, ...(reading?.cuts ?? []).map((cut) => from + cut)]);
  return { words: partedAt(text, map, places.slice(1)), evidence: evidenceOf(norm, seams, pieces) };
}

const LONG_NAME: readonly Evidence[] = ["known-name", "no-other-reading"];

/** The text cut at these places of its comparable form. */
function partedAt(text: string, map: ArrayLike<number>, places: readonly number[]): string[] {
  const cuts = [0, ...places.map((place) => map[place] ?? text.length), text.length];
  return cuts.slice(1).map((cut, at) => text.slice(cuts[at], cut));
}

/** Marks of the token at hand; filled anew each time. */
const scratch = new Uint8Array(4 * cost.LONGEST_TOKEN);

/** The quick answer for nearly all tokens: no sign of a seam, or none where two words could meet. */
export function mayBeGlued(text: string, vocabulary: Vocabulary): boolean {
  if (text.length > cost.LONGEST_TOKEN) return false;
  if (mayHoldSeam(text) || endingPreposition(text) > 0) return true;
  const norm = fold(text);
  const opening = afterOpening(norm);
  if (opening.from < opening.to) return true;
  const marks = norm.length < scratch.length ? scratch.fill(0, 0, norm.length + 1) : new Uint8Array(norm.length + 1);
  markArticles(norm, marks);
  vocabulary.markNames(norm, marks);
  for (let at = 2; at < norm.length - 1; at++) {
    if (((marks[at] ?? 0) & TOUCHED) !== 0 && mayMeet(norm, at)) return true;
  }
  return false;
}

const TEH_MARBUTA_INSIDE = /ة/;
/** عبدالحكيم, أبوالهول, نورالدين, نصرالله are how these names are written. */
const COMPOUND_NAME = /^[وفبلك]?(?:عبد|عبيد|ابو|ابي|ابا|ام|ذو|ذي|ذات|بن|بو)ال|ال(?:دين|له|اسلام|زمان|رحمن)$/;

/** Places where words may meet, the token's ends included, ascending: any place in a token that is known to be broken. */
function boundsOf(norm: string, letters: string, seams: Uint8Array, names: Uint8Array, broken: boolean): number[] {
  const marks = new Uint8Array(norm.length + 1);
  markArticles(norm, marks);
  touch(marks, endingPreposition(letters));
  const opening = afterOpening(norm);
  for (let at = opening.from; at < opening.to; at++) touch(marks, at);
  const bounds = [0];
  for (let at = 2; at < norm.length; at++) {
    const touched = marks[at] !== 0 || ((names[at] ?? 0) & TOUCHED) !== 0;
    const possible = touched || broken || seams[at] === BEGINS;
    if (seams[at] === ENDS || (possible && mayMeet(norm, at))) bounds.push(at);
  }
  bounds.push(norm.length);
  return bounds;
}

/** The letters as written that the comparable form stands for: the lexicon weighs hamza, ة and ى. */
function lettersOf(text: string, { norm, map }: Comparable): string {
  let letters = "";
  for (let at = 0; at < norm.length; at++) {
    const written = text.charCodeAt(map[at] ?? 0);
    letters += isPresentationForm(written) ? norm.charAt(at) : text.charAt(map[at] ?? 0);
  }
  return letters;
}

/** The cheapest way; `venture`: an unknown name may open the token without a sure seam after it. */
function cheapest(
  ground: Ground,
  letters: string,
  bounds: readonly number[],
  vocabulary: Vocabulary,
  venture: boolean,
): Step | null {
  const best: (Step | null)[] = bounds.map(() => null);
  for (let end = 1; end < bounds.length; end++) {
    const to = bounds[end] ?? 0;
    for (let start = end - 1; start >= 0; start--) {
      const from = bounds[start] ?? 0;
      if (to - from > cost.LONGEST_PIECE) break;
      const whole = start === 0 && end === bounds.length - 1;
      if ((start === 0 || best[start] !== null) && !whole) {
        const step = stepFrom(ground, best[start] ?? null, pieceOf(ground, letters, from, to, vocabulary, venture));
        if (step !== null && step.cost < (best[end]?.cost ?? Number.POSITIVE_INFINITY)) best[end] = step;
      }
      if (ground.seams[from] === ENDS) break; // no word goes on across a word's end
    }
  }
  return best[bounds.length - 1] ?? null;
}

function stepFrom(ground: Ground, before: Step | null, piece: Piece | null): Step | null {
  if (piece === null) return null;
  if (before === null) return { cost: piece.cost, seams: 0, piece, before };
  const total = before.cost + seamCost(ground, before.piece, piece) + piece.cost;
  return Number.isFinite(total) ? { cost: total, seams: before.seams + 1, piece, before } : null;
}

function pieceOf(
  { norm, seams }: Ground,
  letters: string,
  from: number,
  to: number,
  vocabulary: Vocabulary,
  venture: boolean,
): Piece | null {
  const length = to - from;
  if (length < 2) return null;
  const reading = vocabulary.read(letters.slice(from, to));
  // وو: proclitics without a word.
  if (reading !== null && length < cost.SHORTEST_WITH_PROCLITIC && reading.proclitic !== "none") return null;
  if (reading !== null) return { from, to, reading, cost: knownCost(reading, length) };
  if (from > 0 && seams[from] !== ENDS) return null;
  if (to === norm.length || seams[to] === ENDS) {
    if (length < cost.SHORTEST_UNKNOWN_PIECE) return null;
    return { from, to, reading, cost: cost.UNKNOWN_PIECE + cost.UNKNOWN_LETTER * length };
  }
  if (!venture || length < cost.SHORTEST_BEFORE_DEFINITE) return null;
  if (!norm.startsWith("ال", to) && seams[to] !== BEGINS && endingPreposition(letters) !== to) return null;
  return { from, to, reading, cost: cost.UNKNOWN_BEFORE_DEFINITE };
}

function piecesOf(last: Step): Piece[] {
  const pieces: Piece[] = [];
  for (let step: Step | null = last; step !== null; step = step.before) pieces.push(step.piece);
  return pieces.reverse();
}
