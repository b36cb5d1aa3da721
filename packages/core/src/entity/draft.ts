// Entities while they are being gathered: what is needed to tell whether a later word means one of them.
import type { Attribute, EntityType, Mention } from "../schema/facts.ts";
import type { Basis } from "../schema/span.ts";

export interface MentionDraft {
  readonly start: number;
  readonly end: number;
  readonly form: Mention["form"];
  /** Place of the head word in the word list. */
  readonly head: number;
  readonly basis: Basis;
  readonly by: string;
}

export interface Draft {
  id: string;
  type: EntityType;
  ar: string;
  en: string | null;
  named: boolean;
  known: string | null;
  readonly sameAs: string[];
  /** Lexicon kind of a name (country, party, media), or null. */
  readonly kind: string | null;
  /** Its name begins with the common noun for what it is: شركة, محكمة. */
  generic: boolean;
  /** null where the word does not say: both agree. */
  gender: "Masc" | "Fem" | null;
  /** The other gender, where a word of it has taken it up: الجيش … القوات المسلحة. */
  also: "Masc" | "Fem" | null;
  number: "Sing" | "Dual" | "Plur";
  human: boolean;
  /** Lemma of the head noun: of a name that has one, of a title, of a nominal. */
  readonly lemmas: Set<string>;
  /** Comparable forms of what stands beside the head: adjectives and governed nouns. */
  modifiers: Set<string>;
  readonly attributes: Attribute[];
  readonly mentions: MentionDraft[];
  /** Head of the phrase that introduced it, for its English; -1 for a name. */
  phraseHead: number;
  /** Members, of an entity that stands for several (البلدين). */
  readonly members: readonly Draft[];
}

export function draft(
  id: string,
  type: EntityType,
  ar: string,
  rest: Partial<Omit<Draft, "id" | "type" | "ar">> = {},
): Draft {
  // Written out: a spread would give every draft a shape of its own.
  return {
    id,
    type,
    ar,
    en: rest.en ?? null,
    named: rest.named ?? false,
    known: rest.known ?? null,
    sameAs: rest.sameAs ?? [],
    kind: rest.kind ?? null,
    generic: rest.generic ?? false,
    gender: rest.gender ?? null,
    also: null,
    number: rest.number ?? "Sing",
    human: rest.human ?? type === "person",
    lemmas: rest.lemmas ?? new Set(),
    modifiers: rest.modifiers ?? new Set(),
    attributes: [],
    mentions: [],
    phraseHead: rest.phraseHead ?? -1,
    members: rest.members ?? [],
  };
}
