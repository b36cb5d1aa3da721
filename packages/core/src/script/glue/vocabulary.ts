// What the reader of glued words has to know of a stretch of letters. The lexicon answers it; tests put a few words in its place.

/** What a stretch can be read as. `function`: a short word that does not inflect (في، من، غدا); `people`: the nisba of a place (إيراني). */
export type PieceKind = "word" | "function" | "country" | "place" | "people";

export interface PieceReading {
  readonly kind: PieceKind;
  /** ال stands before the word itself, be it part of a name: الأول, والعراق. */
  readonly article: boolean;
  /** What it begins with: وأثيوبيا, بكندا. */
  readonly proclitic: "none" | "conjunction" | "preposition";
  /** What the lexicon makes of it: about 1 for an everyday form, more for rare endings and odd spelling. */
  readonly cost: number;
  /** Where a name of several words that is written as one parts: هونج|كونج. Letters from its start. */
  readonly cuts?: readonly number[];
}

export interface Vocabulary {
  /** What the best reading of a whole token as one word costs, with its clitics; infinite where it is none. Letters as written. */
  costOf(form: string): number;
  /** The most telling way a stretch of a token can be read, with its clitics, or null for no word. Letters as written. */
  read(form: string): PieceReading | null;
  /** Marks in `bounds` where a name may begin or end in the comparable form, and what lies inside one (name-index.ts). */
  markNames(norm: string, bounds: Uint8Array): void;
}
