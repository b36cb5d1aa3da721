// A reading: one way to take a token apart into words, each with lemma, part of speech and features.
import type { Entry, ReadingSource, Word } from "../model/word.ts";
import type { Feats, Upos } from "../schema/article.ts";
import type { VerbForm } from "./define.ts";

export interface Piece {
  /** Half-open range into the letters of the token. */
  readonly from: number;
  readonly to: number;
  readonly part: Word["part"];
  /** Letters of the article that writing swallowed: ا in للبلد, ال in للجنة; else empty. The form gets them back. */
  readonly restored: string;
  readonly lemma: string;
  readonly upos: Upos;
  readonly feats: Feats;
  readonly entry: Entry | null;
}

export interface Reading {
  readonly pieces: readonly Piece[];
  /** Place of the base among the pieces. */
  readonly base: number;
  /** The lower the likelier, context apart. Sum of `costs`. */
  readonly cost: number;
  /** What the cost is made of, by name; worked out when somebody asks. */
  readonly costs: () => readonly (readonly [name: string, cost: number])[];
  readonly source: ReadingSource;
  readonly by: string;
  /** Form of its verb, or of the verb it is made from; null or absent for other words. */
  readonly form?: VerbForm | null;
}
