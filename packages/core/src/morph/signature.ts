// What the context costs look at: a reading boiled down to a few features, one shared object for each combination.

import { frameOf } from "../lexicon/frames.ts";
import type { Reading } from "../lexicon/reading.ts";
import type { Feats } from "../schema/article.ts";
import { leftClass, rightClass } from "./neighbour.ts";
import { elativeLemmas, triggers } from "./triggers.ts";

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
  /** Number of its class as the left and as the right one of two neighbours (neighbour.ts). */
  readonly left: number;
  readonly right: number;
  /** Category of the first piece: what stands next to the word before. */
  readonly opens: number;
  /** Category of the base. */
  readonly base: number;
  /** Category of the last piece: what the next word sees. */
  readonly closes: number;
  /** Lemma where rules ask for it (triggers.ts), else empty. */
  readonly lemma: string;
  readonly definite: "Def" | "Cons" | "Ind" | "";
  readonly gender: string;
  readonly number: string;
  readonly person: string;
  readonly mood: string;
  readonly conjunction: boolean;
  /** A preposition is written with it. */
  readonly preposition: boolean;
  /** An enclitic pronoun is written with it. */
  readonly pronoun: boolean;
  /** Its verb is passive. */
  readonly passive: boolean;
  /** Accusative ا of the indefinite. */
  readonly tanwin: boolean;
  readonly participle: boolean;
  readonly elative: boolean;
  /** A copula: كان and its sisters. */
  readonly copula: boolean;
  /** A verb or verbal noun that takes a clause: أكد, نفى. */
  readonly reports: boolean;
  readonly human: boolean;
  readonly verbalNoun: boolean;
  /** Killing, wounding, arresting: what news tells in the passive. */
  readonly harms: boolean;
  /** It shows the nominative: المسؤولون, البلدان. */
  readonly nominative: boolean;
  /** A day, a part of one, a season: صباح, الثلاثاء. */
  readonly time: boolean;
  /** The preposition it is or is written with at its front, else empty. */
  readonly opener: string;
  /** Prepositions the word governs. */
  readonly governs: readonly string[];
  /** Given name, surname or a person's name. */
  readonly personName: boolean;
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

const harm: ReadonlySet<string> = new Set(["die", "fight"]);

const pool = new Map<string, Signature>();
/** Features are shared objects; a number for each makes a short key. */
const featNumbers = new Map<Feats, number>();
const noFeats: Feats = {};
const nothing: readonly string[] = [];

function numberOf(feats: Feats): number {
  const known = featNumbers.get(feats);
  if (known !== undefined) return known;
  featNumbers.set(feats, featNumbers.size);
  return featNumbers.size - 1;
}

const categoryOf = (upos: string | undefined, verbal: number): number =>
  upos === "VERB" || upos === "AUX" ? verbal : (byUpos[upos ?? ""] ?? category.other);

export function signatureOf(reading: Reading): Signature {
  const base = reading.pieces[reading.base];
  const feats = base?.feats ?? noFeats;
  const entry = base?.entry ?? null;
  const lemma = base !== undefined && triggers.has(base.lemma) ? base.lemma : "";
  const reports = frameOf(entry?.frame ?? null)?.report !== undefined;
  const harms = harm.has(entry?.frame ?? "");
  const personName = entry?.kinds.some((kind) => kind === "given" || kind === "surname" || kind === "person") ?? false;
  const human = entry?.kinds.some((kind) => kind === "human" || kind === "role" || kind === "title") ?? false;
  const time = entry?.kinds.includes("time") ?? false;
  const first = reading.pieces[0];
  const opener = first?.upos === "ADP" ? first.lemma : "";
  const governs = entry?.prep === null || entry?.prep === undefined ? nothing : Object.keys(entry.prep);
  const elative = feats.Degree === "Cmp" || (base?.upos === "ADJ" && elativeLemmas.has(base.lemma));
  let key = `${opener} ${governs.join(" ")} ${time ? 1 : 0}${elative ? 1 : 0}${numberOf(feats)} ${base?.upos} ${lemma} ${reports ? 1 : 0}${human ? 1 : 0}${personName ? 1 : 0}${harms ? 1 : 0}`;
  for (const piece of reading.pieces) if (piece !== base) key += piece.upos;
  const known = pool.get(key);
  if (known !== undefined) return known;
  const verbal = feats.Aspect === "Imp" || feats.Mood === "Imp" ? category.imperfect : category.perfect;
  const last = reading.pieces.at(-1);
  const clitics = reading.pieces.slice(0, reading.base);
  const signature = numbered({
    opens: categoryOf(reading.pieces[0]?.upos, verbal),
    base: categoryOf(base?.upos, verbal),
    closes: categoryOf(last?.upos, verbal),
    lemma,
    definite: definiteness(feats.Definite),
    gender: feats.Gender ?? "",
    number: feats.Number ?? "",
    person: feats.Person ?? "",
    mood: feats.Mood ?? "",
    conjunction: clitics.some((piece) => piece.upos === "CCONJ"),
    preposition: clitics.some((piece) => piece.upos === "ADP"),
    pronoun: last?.part === "enclitic",
    passive: feats.Voice === "Pass" && feats.VerbForm === "Fin",
    tanwin: feats.Case === "Acc" && feats.Definite === "Ind",
    participle: feats.VerbForm === "Part",
    elative,
    nominative: feats.Case === "Nom" && (feats.Number === "Plur" || feats.Number === "Dual"),
    time,
    opener,
    governs,
    copula: base?.upos === "AUX",
    reports,
    human,
    verbalNoun: feats.VerbForm === "Vnoun",
    personName,
    harms,
  });
  pool.set(key, signature);
  return signature;
}

/** Before the first word and after the last. */
export const edge: Signature = numbered({
  opens: category.edge,
  base: category.edge,
  closes: category.edge,
  lemma: "",
  definite: "",
  gender: "",
  number: "",
  person: "",
  mood: "",
  conjunction: false,
  preposition: false,
  pronoun: false,
  passive: false,
  tanwin: false,
  participle: false,
  elative: false,
  nominative: false,
  time: false,
  opener: "",
  governs: [],
  copula: false,
  reports: false,
  human: false,
  verbalNoun: false,
  personName: false,
  harms: false,
});

function numbered(sense: Omit<Signature, "left" | "right">): Signature {
  return { left: leftClass(sense), right: rightClass(sense), ...sense };
}

function definiteness(value: string | undefined): Signature["definite"] {
  return value === "Def" || value === "Cons" || value === "Ind" ? value : "";
}
