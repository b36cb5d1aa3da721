// A stretch of a token taken as one word, what it costs, and what the seam between two such stretches costs.
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

/** Two letters that end many words themselves: عراقي|ان is the dual عراقيان. */
const ENDING_LIKE = /^ا/;

export function knownCost(kind: PieceKind, length: number): number {
  if (kind === "function") return cost.FUNCTION_PIECE;
  const known = cost.KNOWN_PIECE[Math.min(length, cost.KNOWN_PIECE.length - 1)] ?? cost.UNKNOWN_WHOLE;
  if (kind === "word" || kind === "definite") return known;
  return length > 3 ? cost.NAME_PIECE : cost.SHORT_NAME_PIECE;
}

/** Infinite where nothing proves a seam. `broken`: elsewhere in the token stands a letter that proves it glued. */
export function seamCost(norm: string, seams: Uint8Array, left: Piece, right: Piece, broken: boolean): number {
  if (seams[right.from] === ENDS) return cost.SURE_SEAM;
  const torn = isTorn(norm, right.from) ? cost.TORN_SEAM : 0;
  if (seams[right.from] === BEGINS || isDefinite(norm, right)) return cost.BEGINNING_SEAM + torn;
  if (isProvedByName(norm, left, right)) return cost.NAME_SEAM + torn;
  const shorter = Math.min(left.to - left.from, right.to - right.from);
  return broken && shorter >= cost.SHORTEST_BARE ? cost.BARE_SEAM + torn : Number.POSITIVE_INFINITY;
}

/** كبيرا|لاقتصاديين tears ال apart, اللهو|سوريا takes و from what it joins. */
function isTorn(norm: string, at: number): boolean {
  const before = norm.charAt(at - 1);
  return (before === "ا" && norm.charAt(at) === "ل") || before === "و" || before === "ف";
}

/** ال and at least three letters, read as article and noun or as a name: يزورالصين. */
export function isDefinite(norm: string, piece: Piece): boolean {
  if (piece.reading === null || piece.reading.kind === "word" || piece.reading.kind === "function") return false;
  return (
    piece.to - piece.from >= cost.SHORTEST_DEFINITE && /^[وف]?[بلك]?ال/.test(norm.slice(piece.from, piece.from + 4))
  );
}

function isProvedByName(norm: string, left: Piece, right: Piece): boolean {
  if (left.reading === null || right.reading === null) return false;
  const leftName = shortestProof(left.reading.kind);
  const rightName = shortestProof(right.reading.kind);
  const leftSize = left.to - left.from;
  const rightSize = right.to - right.from;
  // جيبوتي|وأثيوبيا: و between two names.
  if (leftName > 0 && rightName > 0) return right.reading.conjoined && leftSize >= 3 && rightSize > 3;
  if (rightName > 0) {
    if (left.reading.kind === "function")
      return rightSize >= (leftSize > 2 ? cost.SHORTEST_BY_FUNCTION : Math.min(rightName, 4));
    return rightSize >= rightName && leftSize >= cost.SHORTEST_BY_NAME && !isBareArticle(norm, left);
  }
  if (leftName === 0 || (ENDING_LIKE.test(norm.slice(right.from, right.to)) && rightSize <= 2)) return false;
  if (right.reading.kind === "function")
    return leftSize >= (rightSize > 2 ? cost.SHORTEST_BY_FUNCTION : cost.SHORTEST_BEFORE_TWO);
  return leftSize >= leftName && rightSize >= cost.SHORTEST_BY_NAME;
}

/** الجر, الشر: with so little after the article, chance. */
function isBareArticle(norm: string, piece: Piece): boolean {
  return piece.to - piece.from < cost.SHORTEST_DEFINITE && norm.startsWith("ال", piece.from);
}

/** Letters a name of this kind must have to prove a seam; 0 for what is no name. */
function shortestProof(kind: PieceKind): number {
  if (kind === "country") return cost.SHORTEST_COUNTRY;
  if (kind === "place") return cost.SHORTEST_PLACE;
  return kind === "people" ? cost.SHORTEST_PEOPLE : 0;
}
