// What rows expand to: stems with the cells they fill, each pointing to its lexeme.
import type { Entry } from "../model/word.ts";
import type { Feats } from "../schema/article.ts";
import type { VerbForm } from "./define.ts";

/** One lemma of the lexicon with what all its stems share. */
export interface Lexeme {
  readonly entry: Entry;
  /** Row id: kind and lemma, `verb:أعلن`. */
  readonly by: string;
  /** How much dearer than the cheapest lexeme: names and derived words are rarer than rows of their own. */
  readonly cost: number;
  /** Form of the verb it is or is made from (I to X; 11 and up for verbs of four letters): written harakat are held against it. */
  readonly form?: VerbForm;
}

export interface Stem {
  /** Letters in standard spelling. */
  readonly text: string;
  /** Bits of paradigms/cells.ts. */
  readonly cells: number;
  readonly lexeme: Lexeme;
  readonly feats: Feats;
  /** Its ة, gender and number are its own: endings do not change them (أساتذة is plural). */
  readonly settled: boolean;
  /** Article: as other nominals, never, or part of the name (العراق). */
  readonly article: "free" | "never" | "required";
  readonly cost: number;
}
