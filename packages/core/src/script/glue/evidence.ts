// Why a token was read apart, as codes that explain() puts into words.
import { isDefinite, type Piece } from "./piece.ts";
import { BEGINS, ENDS } from "./seams.ts";

/**
 * `word-end-inside`: ة, ى or tanwin before a letter; `word-beginning-inside`: ال or إ after a letter; `known-name`: a place or
 * people at the seam; `known-words`: the lexicon knows every piece; `no-other-reading`: it does not know the whole.
 */
export type Evidence = "word-end-inside" | "word-beginning-inside" | "known-name" | "known-words" | "no-other-reading";

const NAMES: ReadonlySet<string> = new Set(["country", "place", "people"]);

export function evidenceOf(norm: string, seams: Uint8Array, pieces: readonly Piece[]): Evidence[] {
  const found = new Set<Evidence>();
  for (const piece of pieces.slice(1)) {
    if (seams[piece.from] === ENDS) found.add("word-end-inside");
    else if (seams[piece.from] === BEGINS || isDefinite(norm, piece)) found.add("word-beginning-inside");
  }
  if (pieces.some((piece) => piece.reading !== null && NAMES.has(piece.reading.kind))) found.add("known-name");
  if (pieces.every((piece) => piece.reading !== null)) found.add("known-words");
  found.add("no-other-reading");
  return [...found];
}
