// What the context costs look at: a reading boiled down to a few small numbers and flags.
import type { Reading } from "../lexicon/reading.ts";

export const category = {
  edge: 0,
  noun: 1,
  adjective: 2,
  name: 3,
  perfect: 4,
  imperfect: 5,
  preposition: 6,
  subordinator: 7,
  coordinator: 8,
  particle: 9,
  pronoun: 10,
  determiner: 11,
  number: 12,
  adverb: 13,
  mark: 14,
  other: 15,
} as const;

export interface Signature {
  /** Category of the first piece: what stands next to the word before. */
  readonly opens: number;
  /** Category of the base. */
  readonly base: number;
  /** Category of the last piece: what the next word sees. */
  readonly closes: number;
  readonly lemma: string;
  readonly definite: "Def" | "Cons" | "Ind" | "";
  readonly gender: string;
  readonly number: string;
  readonly person: string;
  readonly mood: string;
  readonly case: string;
  readonly conjunction: boolean;
  readonly preposition: boolean;
  readonly pronoun: boolean;
  readonly passive: boolean;
}

const byUpos: Readonly<Record<string, number>> = {
  NOUN: category.noun,
  ADJ: category.adjective,
  PROPN: category.name,
  ADP: category.preposition,
  SCONJ: category.subordinator,
  CCONJ: category.coordinator,
  PART: category.particle,
  PRON: category.pronoun,
  DET: category.determiner,
  NUM: category.number,
  ADV: category.adverb,
  PUNCT: category.mark,
  SYM: category.mark,
};

export function signatureOf(reading: Reading): Signature {
  const base = reading.pieces[reading.base];
  const feats = base?.feats ?? {};
  const categoryOf = (upos: string | undefined) =>
    upos === "VERB" || upos === "AUX" ? (feats["Aspect"] === "Imp" ? category.imperfect : category.perfect) : (byUpos[upos ?? ""] ?? category.other);
  const own = categoryOf(base?.upos);
  const last = reading.pieces.at(-1);
  const clitics = reading.pieces.slice(0, reading.base);
  return {
    opens: categoryOf(reading.pieces[0]?.upos),
    base: own,
    closes: categoryOf(last?.upos),
    lemma: base?.lemma ?? "",
    definite: definiteness(feats["Definite"]),
    gender: feats["Gender"] ?? "",
    number: feats["Number"] ?? "",
    person: feats["Person"] ?? "",
    mood: feats["Mood"] ?? "",
    case: feats["Case"] ?? "",
    conjunction: clitics.some((piece) => piece.upos === "CCONJ"),
    preposition: clitics.some((piece) => piece.upos === "ADP"),
    pronoun: last?.part === "enclitic",
    passive: feats["Voice"] === "Pass" && feats["VerbForm"] === "Fin",
  };
}

function definiteness(value: string | undefined): Signature["definite"] {
  return value === "Def" || value === "Cons" || value === "Ind" ? value : "";
}
