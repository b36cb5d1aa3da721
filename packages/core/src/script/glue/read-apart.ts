// Reads a token apart into words: the cheapest way through its letters, with what decided. Source of the method: dynamic programming over a word lattice.
import type { Comparable } from "../../model/comparable.ts";
import { isPresentationForm } from "../characters.ts";
import { comparable } from "../comparable.ts";
import * as cost from "./costs.ts";
import { type Evidence, evidenceOf } from "./evidence.ts";
import { knownCost, type Piece, seamCost } from "./piece.ts";
import { ENDS, markArticles, seamsOf } from "./seams.ts";
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
  const bounds = boundsOf(norm, seams, vocabulary);
  if (bounds.length <= 2) return null;
  // ى inside a word may be a slip for ي (رئىس), so a whole that is known stands; ة inside is never right.
  if (!norm.includes("ة") && vocabulary.knows(text)) return null;
  const last = cheapest(norm, lettersOf(text, form), seams, bounds, vocabulary);
  if (last === null || last.before === null) return null;
  const broken = seams.includes(ENDS);
  if (last.cost > (broken ? cost.IMPOSSIBLE_WHOLE : cost.UNKNOWN_WHOLE) + cost.FURTHER_SEAM * (last.seams - 1))
    return null;
  const pieces = piecesOf(last);
  if (pieces.every((piece) => piece.reading === null) || isCompoundName(norm, pieces)) return null;
  const words = pieces.map((piece) => text.slice(map[piece.from] ?? 0, map[piece.to] ?? text.length));
  return { words, evidence: evidenceOf(norm, seams, pieces) };
}

/** Places where words may meet, the token's ends included, ascending. */
function boundsOf(norm: string, seams: Uint8Array, vocabulary: Vocabulary): number[] {
  const marks = Uint8Array.from(seams);
  markArticles(norm, marks);
  vocabulary.markNames(norm, marks);
  const bounds = [0];
  for (let at = 2; at < norm.length; at++) {
    if (marks[at] !== 0 && (at < norm.length - 1 || seams[at] === ENDS)) bounds.push(at);
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

function cheapest(
  norm: string,
  letters: string,
  seams: Uint8Array,
  bounds: readonly number[],
  vocabulary: Vocabulary,
): Step | null {
  const broken = seams.includes(ENDS);
  const best: (Step | null)[] = bounds.map(() => null);
  for (let end = 1; end < bounds.length; end++) {
    const to = bounds[end] ?? 0;
    for (let start = end - 1; start >= 0; start--) {
      const from = bounds[start] ?? 0;
      if (to - from > cost.LONGEST_PIECE) break;
      const before = best[start] ?? null;
      if ((start === 0 || before !== null) && !(start === 0 && end === bounds.length - 1)) {
        const piece = pieceOf(norm, letters, seams, from, to, vocabulary);
        const seam = piece === null || before === null ? 0 : seamCost(norm, seams, before.piece, piece, broken);
        const total = piece === null ? Number.POSITIVE_INFINITY : (before?.cost ?? 0) + seam + piece.cost;
        if (piece !== null && total < (best[end]?.cost ?? Number.POSITIVE_INFINITY)) {
          best[end] = { cost: total, seams: (before?.seams ?? -1) + 1, piece, before };
        }
      }
      if (seams[from] === ENDS) break; // no word goes on across a word's end
    }
  }
  return best[bounds.length - 1] ?? null;
}

function pieceOf(
  norm: string,
  letters: string,
  seams: Uint8Array,
  from: number,
  to: number,
  vocabulary: Vocabulary,
): Piece | null {
  const length = to - from;
  if (length < 2) return null;
  const reading = vocabulary.read(letters.slice(from, to));
  if (reading !== null) return { from, to, reading, cost: knownCost(reading.kind, length) };
  const fenced = (from === 0 || seams[from] === ENDS) && (to === norm.length || seams[to] === ENDS);
  if (!fenced || length < cost.SHORTEST_UNKNOWN_PIECE) return null;
  return { from, to, reading, cost: cost.UNKNOWN_PIECE + cost.UNKNOWN_LETTER * length };
}

/** عبدالحكيم, نورالدين, نصرالله are how these names are written. */
function isCompoundName(norm: string, pieces: readonly Piece[]): boolean {
  if (pieces.length !== 2) return false;
  const [left, right] = pieces.map((piece) => norm.slice(piece.from, piece.to));
  if (left === undefined || right === undefined) return false;
  return /^[وفبلك]?(?:عبد|عبيد|ابو|ابي|ابا|ام|ذو|ذي|بن|بو)$/.test(left) || /^ال(?:دين|له|اسلام|زمان|رحمن)$/.test(right);
}

function piecesOf(last: Step): Piece[] {
  const pieces: Piece[] = [];
  for (let step: Step | null = last; step !== null; step = step.before) pieces.push(step.piece);
  return pieces.reverse();
}
