// A stretch of a token taken as one word, what it costs, and what the seam between two such stretches costs.

import { afterOpening, INSIDE } from "./bounds.ts";
import * as cost from "./costs.ts";
import { BEGINS, ENDS } from "./seams.ts";
import type { PieceKind, PieceReading } from "./vocabulary.ts";

export interface Piece {
  /** Half-open range into the comparable form. */
  readonly from: number;
  readonly to: number;
  /** null for a stretch the lexicon does not know. */
  readonly reading: PieceReading | null;
  readonly cost: number;
}

/** Three letters that may well be a slip in an ending: النمسا|وين is النمساويين. */
const ENDING_LIKE = /^و|[وي]ن$|ات$|ي[هة]$/;

const ENDING_PREPOSITION = /(?:علي|الي|لدي)$/;

/** What the letters and names of a token say of each place in it. */
export interface Ground {
  readonly norm: string;
  readonly seams: Uint8Array;
  readonly names: Uint8Array;
  /** Somewhere in the token stands a letter that proves it glued. */
  readonly broken: boolean;
}

export function knownCost({ kind, cost: rarity }: PieceReading, length: number): number {
  if (kind === "function") return cost.FUNCTION_PIECE;
  if (kind !== "word") return length > 3 ? cost.NAME_PIECE : cost.SHORT_NAME_PIECE;
  const known = cost.KNOWN_PIECE[Math.min(length, cost.KNOWN_PIECE.length - 1)] ?? cost.UNKNOWN_WHOLE;
  return known + cost.RARE_READING * Math.max(0, rarity - cost.EVERYDAY_READING);
}

/** Infinite where nothing proves a seam. */
export function seamCost(ground: Ground, left: Piece, right: Piece): number {
  const { norm, seams } = ground;
  if (seams[right.from] === ENDS) return cost.SURE_SEAM;
  const doubt = doubtOf(ground, left, right.from);
  if (seams[right.from] === BEGINS) {
    // An unknown name before إلى, إن, إذا; before other words with إ both sides have to be known.
    if (left.reading === null && right.reading?.kind !== "function") return Number.POSITIVE_INFINITY;
    return cost.BEGINNING_SEAM + doubt;
  }
  if (left.reading === null) {
    const plain = isPlainlyDefinite(norm, right) || isEndingPreposition(norm, right);
    return plain ? cost.BEGINNING_SEAM : Number.POSITIVE_INFINITY;
  }
  if (isDefinite(norm, right) || isEndingPreposition(norm, right)) return cost.BEGINNING_SEAM + doubt;
  if (isProvedByName(norm, left, right)) return cost.NAME_SEAM + doubt;
  if (isOpening(norm, left, right)) return cost.OPENING_SEAM + doubt;
  const shorter = Math.min(left.to - left.from, right.to - right.from);
  if (!ground.broken || right.reading === null) return Number.POSITIVE_INFINITY;
  // معجمهوريةتركمنستان: beside a sure seam a preposition needs no name.
  if (isFunction(left) && right.to - right.from >= cost.SHORTEST_BARE) return cost.BARE_SEAM + doubt;
  const plain = isName(left) || isName(right) || (isPlainest(left) && isPlainest(right));
  const shortest = plain ? cost.SHORTEST_IN_BROKEN : cost.SHORTEST_BARE;
  return shorter >= shortest ? cost.BARE_SEAM + doubt : Number.POSITIVE_INFINITY;
}

function isPlainest(piece: Piece): boolean {
  return piece.reading !== null && piece.reading.cost <= cost.PLAINEST_READING;
}

/** What speaks for another seam close by. */
function doubtOf({ norm, names }: Ground, left: Piece, at: number): number {
  const cut = ((names[at] ?? 0) & INSIDE) !== 0 ? cost.CUT_NAME : 0;
  if (isFunction(left)) return cut;
  const before = norm.charAt(at - 1);
  if (before === "و" || before === "ف") return cut + cost.TAKEN_CONJUNCTION;
  const torn = (before === "ا" && norm.charAt(at) === "ل") || (norm.startsWith("ال", at - 2) && !isName(left));
  return cut + (torn ? cost.TORN_SEAM : 0);
}

/** ال and at least three letters, read as article and noun, as a name or as a relative pronoun: يزورالصين, خراسانالتي. */
export function isDefinite(norm: string, piece: Piece): boolean {
  const size = piece.to - piece.from;
  if (isFunction(piece)) return size >= cost.SHORTEST_DEFINITE - 1 && norm.startsWith("ال", piece.from);
  return piece.reading?.article === true && size >= cost.SHORTEST_DEFINITE;
}

/** A word with its article that opens the token, and a plain word after it. */
function isOpening(norm: string, left: Piece, right: Piece): boolean {
  const { from, to } = afterOpening(norm);
  if (left.from > 0 || left.to < from || left.to >= to || left.reading?.article !== true) return false;
  if (right.reading === null || isFunction(right)) return false;
  // العبرانيين: the shorter the beginning, the likelier the rest is its ending.
  if (left.to <= from && ENDING_LIKE.test(norm.slice(right.from, right.to))) return false;
  return right.reading.cost <= cost.PLAIN_READING;
}

/** What is so plainly a word of its own that an unknown name may stand before it: خراسان|التي, أولم|الألمانية. */
function isPlainlyDefinite(norm: string, piece: Piece): boolean {
  return isDefinite(norm, piece) && (isFunction(piece) || piece.to - piece.from >= cost.LONG_DEFINITE);
}

/** على, إلى, لدى at the end of the token. */
function isEndingPreposition(norm: string, piece: Piece): boolean {
  return isFunction(piece) && piece.to === norm.length && ENDING_PREPOSITION.test(norm);
}

function isProvedByName(norm: string, left: Piece, right: Piece): boolean {
  if (left.reading === null || right.reading === null) return false;
  const leftName = shortestProof(left.reading.kind);
  const rightName = shortestProof(right.reading.kind);
  const leftSize = left.to - left.from;
  const rightSize = right.to - right.from;
  if (leftName > 0 && rightName > 0) return areJoinedNames(left.reading, leftSize, right.reading, rightSize);
  if (rightName > 0) {
    // علىدرعا, بينطنجة: a preposition of three letters is no chance; where the place comes first (كوت|كنا) it must be longer.
    if (isFunction(left) && leftSize > 2 && right.reading.kind === "place") return rightSize >= cost.SHORTEST_COUNTRY;
    if (isFunction(left)) return rightSize >= besideFunction(right.reading.kind, leftSize);
    return rightSize >= rightName && isPartner(norm, left, rightSize);
  }
  if (leftName === 0) return false;
  if (isFunction(right)) {
    if (rightSize > 2) return leftSize >= besideFunction(left.reading.kind, rightSize);
    // ا opens the dual's ending: عراقي|ان is عراقيان.
    return leftSize >= cost.SHORTEST_BEFORE_TWO && norm.charAt(right.from) !== "ا";
  }
  return leftSize >= leftName && isPartner(norm, right, leftSize);
}

/** جيبوتي|وأثيوبيا, دارفور|بأبوجا. Two names with nothing between them are one foreign name: نيجركونغو. */
function areJoinedNames(left: PieceReading, leftSize: number, right: PieceReading, rightSize: number): boolean {
  if (right.proclitic === "conjunction") return leftSize >= 3 && rightSize > 3;
  return (
    right.proclitic === "preposition" && leftSize >= shortestProof(left.kind) && rightSize > shortestProof(right.kind)
  );
}

/** Letters a name must have beside a function word of `size` letters: مصر will do beside غدا, not beside في. */
function besideFunction(kind: PieceKind, size: number): number {
  if (kind === "country") return size > 2 ? cost.SHORTEST_BY_FUNCTION : cost.SHORTEST_COUNTRY;
  return shortestProof(kind);
}

/** Whether a word is long enough to stand beside a name; الجر and الشر have too little after the article. */
function isPartner(norm: string, piece: Piece, nameSize: number): boolean {
  const size = piece.to - piece.from;
  if (piece.reading === null) return false;
  const bare = piece.reading.proclitic === "none";
  // A short name proves little, so what stands beside it must be plain: فايدي|سوفا is Vaidisova, لندن|ستان Londonistan.
  if (nameSize < cost.SHORTEST_PLACE && !bare && norm.charAt(piece.from) !== "و") return false;
  if (nameSize < cost.SHORTEST_PLACE && piece.reading.cost > cost.PLAIN_READING) return false;
  if (piece.reading.cost > cost.DEAREST_BY_NAME + (bare ? 0 : cost.PROCLITIC_ALLOWANCE)) return false;
  if (size < cost.SHORTEST_DEFINITE && norm.startsWith("ال", piece.from) && !norm.startsWith("الله", piece.from))
    return false;
  if (nameSize < cost.LONG_NAME || ENDING_LIKE.test(norm.slice(piece.from, piece.to)))
    return size >= cost.SHORTEST_BY_NAME;
  return size >= cost.SHORTEST_BY_NAME || (size === cost.SHORTEST_BY_NAME - 1 && isPlainest(piece));
}

/** معايران, منعمان: a preposition and a country, though a rare word is written like both together. */
export function isPlaceAfterPreposition(left: Piece | undefined, right: Piece): boolean {
  return left !== undefined && isFunction(left) && left.to - left.from >= 2 && right.reading?.kind === "country";
}

function isFunction(piece: Piece): boolean {
  return piece.reading?.kind === "function";
}

function isName(piece: Piece): boolean {
  return piece.reading !== null && shortestProof(piece.reading.kind) > 0;
}

/** Letters a name of this kind must have to prove a seam; 0 for what is no name. */
function shortestProof(kind: PieceKind): number {
  if (kind === "country") return cost.SHORTEST_COUNTRY;
  if (kind === "place") return cost.SHORTEST_PLACE;
  return kind === "people" ? cost.SHORTEST_PEOPLE : 0;
}
