// What a lexicon row is: one typed constructor for each kind. Rows are authored with these and nothing else; inflected forms are generated from them.
import type { Upos } from "../schema/article.ts";
import type { RelationType, RoleName } from "../schema/facts.ts";
import type { FrameName } from "./frames.ts";

/** I–X as numbers; quadriliterals as Q1 (ترجم), Q2 (تدهور), Q4 (اطمأن). */
export type VerbForm = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | "Q1" | "Q2" | "Q4";

/** PLOVER event types. Source: the PLOVER codebook (2023). */
export type EventType =
  | "AGREE"
  | "CONSULT"
  | "SUPPORT"
  | "CONCEDE"
  | "COOPERATE"
  | "AID"
  | "RETREAT"
  | "REQUEST"
  | "ACCUSE"
  | "REJECT"
  | "THREATEN"
  | "PROTEST"
  | "SANCTION"
  | "MOBILIZE"
  | "COERCE"
  | "ASSAULT";

export interface VerbOptions {
  /** Radicals, a hamza always as ء, weak ones as و/ي, doubled written twice: علن، ءخذ، قول، مدد. */
  readonly root: string;
  readonly form: VerbForm;
  /** English base form, with its preposition where it has one: "call for". */
  readonly en: string;
  /** 3rd person masculine singular present; needed where root and form leave it open (form I hollow, defective, assimilated: يقول، يخاف، يسعى، يجد). */
  readonly present?: string;
  /** Verbal nouns in use. Form I: give them; II–X are derived, name only irregular or additional ones. */
  readonly masdar?: string | readonly string[];
  readonly frame?: FrameName;
  readonly event?: EventType;
  /** Prepositions it governs and the role each marks, "على:topic ل:recipient". */
  readonly prep?: string;
  /** false for verbs that take no object. Default true. */
  readonly object?: boolean;
  /** Role of the subject where it is not the agent (theme for intransitive change or motion: وصل is agent, ارتفع theme). */
  readonly subject?: RoleName;
  /** false where the passive is not used. Default: as `object`. */
  readonly passive?: boolean;
  /** A sentence, needed with every frame and irregular form; it is the row's own test: the verb must be found in it. */
  readonly ex?: string;
}

/** What a noun stands for, as far as other rooms need it. */
export type NounKind =
  | "human" // وزير، طفل
  | "role" // holds an office and stands before a name: رئيس، وزير، ناطق، العميد
  | "title" // form of address before a name: السيد، الشيخ، الدكتور، الأمير
  | "org" // head of organisation names: وزارة، حزب، شركة، لجنة، جامعة
  | "place" // head of place names: مدينة، نهر، جبل، مخيم، معبر
  | "facility" // مطار، ميناء، مستشفى، سجن
  | "group" // people as a group: فصائل، قبيلة، متظاهرون
  | "media" // وكالة، صحيفة، قناة
  | "document" // بيان، تقرير، رسالة
  | "event" // حرب، قمة، انتخابات، مهرجان
  | "speech" // تصريح، قول، اتهام: a noun of saying (give it a frame)
  | "time" // يوم، شهر، عقد، فترة
  | "unit" // كيلومتر، طن، درجة، برميل
  | "money" // دولار، دينار
  | "abstract";

export interface NounOptions {
  readonly en: string;
  /** English plural where it is irregular; "-" for a mass noun. */
  readonly enPlural?: string;
  /** Broken plural(s) as written, or "+ات" / "+ون" for the sound ones. */
  readonly plural?: string | readonly string[];
  /** Default: f where it ends in ة, else m. */
  readonly gender?: "m" | "f";
  /** The last ي is part of the root and goes where neither article nor pronoun keeps it: تحدي, تحد. Set when rows are compiled. */
  readonly defective?: boolean;
  /** Another noun of the same letters is the usual one: علم is knowledge rather than flag (عَلَم). Set when rows are compiled. */
  readonly secondary?: boolean;
  readonly kind?: NounKind | readonly NounKind[];
  readonly root?: string;
  readonly frame?: FrameName;
  readonly event?: EventType;
  readonly prep?: string;
  readonly ex?: string;
}

export interface AdjectiveOptions {
  readonly en: string;
  /** Broken plural; default sound +ون / +ات. */
  readonly plural?: string | readonly string[];
  /** Feminine where it is not lemma + ة: أحمر → حمراء, أكبر → كبرى. */
  readonly feminine?: string;
  /** Comparative/superlative pattern أفعل. */
  readonly elative?: string;
  /** As for nouns: ماضي, ماض. */
  readonly defective?: boolean;
  readonly root?: string;
  /** Lexicon key of the country or place a nisba belongs to: "iraq". */
  readonly of?: string;
  readonly ex?: string;
}

export interface WordOptions {
  readonly upos: Upos;
  readonly en: string;
  /** UD features as a string: "PronType=Dem|Gender=Fem". */
  readonly feats?: string;
  /** Lemma where it differs from the form (هذه → هذا). */
  readonly lemma?: string;
  /** Takes enclitic pronouns: إنه, عليه. Default: prepositions and numerals do. */
  readonly pronoun?: boolean;
  /** How much dearer this reading is than a usual particle, where the form is nearly always something else. */
  readonly cost?: number;
  readonly kind?: NounKind | readonly NounKind[];
  readonly frame?: FrameName;
  readonly ex?: string;
}

export interface PhraseOptions {
  readonly upos: "ADP" | "SCONJ" | "CCONJ" | "ADV" | "PART";
  readonly en: string;
  /** Relation that the connective states between clauses. */
  readonly relation?: RelationType;
  readonly ex?: string;
}

export interface PlaceOptions {
  readonly kind: "country" | "capital" | "city" | "region" | "river" | "sea" | "mountain" | "island" | "strait" | "crossing" | "continent" | "camp" | "district" | "other";
  readonly en: string;
  /** ISO 3166-1 alpha-2 of the country it is in (or is). */
  readonly in?: string;
  readonly key?: string;
  readonly aliases?: readonly string[];
}

export interface PersonOptions {
  readonly en: string;
  readonly key?: string;
  /** "president of France, 2017–" : a note for readers of the rows; not used as a fact. */
  readonly note?: string;
  readonly aliases?: readonly string[];
}

export interface OrganizationOptions {
  readonly en: string;
  readonly kind: "government" | "ministry" | "party" | "armed" | "company" | "agency" | "media" | "international" | "club" | "union" | "court" | "university" | "other";
  readonly key?: string;
  readonly in?: string;
  readonly aliases?: readonly string[];
}

export interface GivenNameOptions {
  readonly en: string;
  readonly gender?: "m" | "f";
  /** Also an everyday word (سعيد، أمل), so that context must decide. */
  readonly ambiguous?: boolean;
}

/** A word of a longer name, with the kind of that name; made when rows are compiled. */
export interface NamePartOptions {
  readonly kind: string;
}

export type Row =
  | ({ readonly row: "part"; readonly name: string } & NamePartOptions)
  | ({ readonly row: "verb"; readonly lemma: string } & VerbOptions)
  | ({ readonly row: "noun"; readonly lemma: string } & NounOptions)
  | ({ readonly row: "adjective"; readonly lemma: string } & AdjectiveOptions)
  | ({ readonly row: "word"; readonly form: string } & WordOptions)
  | ({ readonly row: "phrase"; readonly form: string } & PhraseOptions)
  | ({ readonly row: "place"; readonly name: string } & PlaceOptions)
  | ({ readonly row: "person"; readonly name: string } & PersonOptions)
  | ({ readonly row: "organization"; readonly name: string } & OrganizationOptions)
  | ({ readonly row: "given"; readonly name: string } & GivenNameOptions)
  | ({ readonly row: "surname"; readonly name: string } & GivenNameOptions);

/** A verb: verb("أعلن", { root: "علن", form: 4, frame: "announce", en: "announce", ex: "أعلنت الوزارة أن المدارس ستغلق" }). */
export const verb = (lemma: string, options: VerbOptions): Row => ({ row: "verb", lemma, ...options });
/** A noun: noun("مدرسة", { plural: "مدارس", en: "school" }). */
export const noun = (lemma: string, options: NounOptions): Row => ({ row: "noun", lemma, ...options });
/** An adjective in the masculine singular: adjective("كبير", { plural: "كبار", elative: "أكبر", en: "big" }). */
export const adjective = (lemma: string, options: AdjectiveOptions): Row => ({ row: "adjective", lemma, ...options });
/** A word that does not inflect, form by form: particles, pronouns, prepositions, adverbs. */
export const word = (form: string, options: WordOptions): Row => ({ row: "word", form, ...options });
/** A connective or preposition of several words: phrase("على الرغم من", { upos: "ADP", relation: "concession", en: "despite" }). */
export const phrase = (form: string, options: PhraseOptions): Row => ({ row: "phrase", form, ...options });
export const place = (name: string, options: PlaceOptions): Row => ({ row: "place", name, ...options });
/** A person of public life under the full name news uses; aliases are surname or other spellings. */
export const person = (name: string, options: PersonOptions): Row => ({ row: "person", name, ...options });
export const organization = (name: string, options: OrganizationOptions): Row => ({ row: "organization", name, ...options });
/** A given name. */
export const given = (name: string, options: GivenNameOptions): Row => ({ row: "given", name, ...options });
/** A surname, with its article where it has one. */
export const surname = (name: string, options: GivenNameOptions): Row => ({ row: "surname", name, ...options });
