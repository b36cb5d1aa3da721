// What the reader of glued words has to know of a stretch of letters. The lexicon answers it; tests put a few words in its place.

/**
 * What a stretch can be read as. `function`: a short word that does not inflect (في، من، غدا); `definite`: a word that begins
 * with the article; `country` and `place`: names; `people`: the nisba of a place (الإيرانيين).
 */
export type PieceKind = "word" | "definite" | "function" | "country" | "place" | "people";

export interface PieceReading {
  readonly kind: PieceKind;
  /** و or ف stands before it: وأثيوبيا. */
  readonly conjoined: boolean;
}

export interface Vocabulary {
  /** Whether a whole token is a word as it stands, with its clitics. Letters as written. */
  knows(form: string): boolean;
  /** The most telling way a stretch of a token can be read, with its clitics, or null for no word. Letters as written. */
  read(form: string): PieceReading | null;
  /** Marks in `bounds` where a name may begin or end in the comparable form. */
  markNames(norm: string, bounds: Uint8Array): void;
}
