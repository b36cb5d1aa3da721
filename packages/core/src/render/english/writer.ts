// The three writers that call each other, handed round as one, so that each stays in a file of its own.
import type { BareProposition } from "../../schema/facts.ts";
import type { SentenceView } from "../sentence-view.ts";

export interface PhraseOptions {
  readonly depth?: number;
  readonly pronounAs?: "subject" | "object" | "possessive";
  /** A word that is said of the noun elsewhere. */
  readonly without?: number;
  /** The article before it is given by the caller. */
  readonly bare?: boolean;
  /** Only the noun and what stands before it in English. */
  readonly short?: boolean;
  /** The adverb or preposition is written by the caller. */
  readonly noPreposition?: boolean;
  /** Relative clause: a pronoun after a preposition that stands for the antecedent is not written. */
  readonly resumptive?: number;
  /** English word that chooses the preposition, where it is not the gloss of the word above. */
  readonly governor?: string;
}

export interface ClauseOptions {
  readonly depth?: number;
  /** For the clause itself, not for those inside it; it knows an unwritten subject. */
  readonly proposition?: BareProposition;
  /** "to resign": the subject is that of the verb above. */
  readonly infinitive?: boolean;
  /** "must", "can", "should" of the verb above. */
  readonly modal?: string;
  /** The subject is the relative pronoun, or is written by the caller. */
  readonly noSubject?: boolean;
  /** The clause above is in the past, and أن takes its time from it. */
  readonly underPast?: boolean;
}

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What a sentence inside another knows of it. */
export interface Surroundings {
  readonly said?: Iterable<string>;
  readonly within?: readonly Stretch[];
  /** When it was said; the will of what was said is a would. */
  readonly reported?: "past" | "present";
}

export interface Writer {
  readonly view: SentenceView;
  /** Leaves out asides: appositions, relative clauses, adverbial clauses. */
  readonly lean: boolean;
  /** Phrases that may still be written; keeps a statement short and its cost bounded on text without full stops. */
  readonly budget: { left: number };
  /** Entities named in this sentence already, the last one last. */
  readonly said: Set<string>;
  /** Stretches of the text that are told; what stands outside them is left out. Null: all. */
  readonly within: readonly Stretch[] | null;
  /** When it was said. Null: nobody says it. */
  readonly reported: "past" | "present" | null;
  np(place: number, options?: PhraseOptions): string;
  pp(place: number, options?: PhraseOptions): string;
  clause(place: number, options?: ClauseOptions): string;
}
