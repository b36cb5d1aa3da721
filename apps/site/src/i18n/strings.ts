// The shape of the interface dictionary: a string missing in one language is a type error. Placeholders stand in braces.
import type {
  Act,
  Basis,
  CommitmentValue,
  Coverage,
  EntityType,
  Predicate,
  Proposition,
  RelationType,
  RoleName,
  SourceType,
} from "@isnad/core/schema";

export type Locale = "ar" | "en";

/** One form a plural category; Arabic has all six, English two. */
export type ArabicForms = Record<"zero" | "one" | "two" | "few" | "many" | "other", string>;
export type EnglishForms = Record<"one" | "other", string>;
export type Forms = ArabicForms | EnglishForms;

/** What is counted somewhere in the interface; `ofArticles` follows a preposition, which Arabic duals show. */
export type Countable =
  | "fact"
  | "report"
  | "sentence"
  | "word"
  | "event"
  | "article"
  | "ofArticles"
  | "mention"
  | "clause";

export type LayerName = "voice" | "certainty" | "name" | "time" | "number" | "gap";

export interface Strings<F extends Forms = Forms> {
  readonly site: Record<
    | "name"
    | "tagline"
    | "promise"
    | "skip"
    | "otherLanguage"
    | "otherLanguageName"
    | "menu"
    | "footer"
    | "licence"
    | "offline"
    | "start",
    string
  >;
  readonly nav: Record<
    | "read"
    | "facts"
    | "isnad"
    | "timeline"
    | "actors"
    | "numbers"
    | "analyse"
    | "search"
    | "how"
    | "quality"
    | "api"
    | "articles",
    string
  >;
  readonly counts: Record<Countable, F>;
  readonly read: Record<
    | "text"
    | "layers"
    | "layersHelp"
    | "facts"
    | "skipToFacts"
    | "factsHelp"
    | "sentence"
    | "sentenceFacts"
    | "evidence"
    | "inText"
    | "author"
    | "minor"
    | "noFacts"
    | "repairs"
    | "repairsHelp"
    | "coverage"
    | "coverageAll"
    | "coverageSome"
    | "published"
    | "publishedUnknown"
    | "because"
    | "details"
    | "roles"
    | "when"
    | "where"
    | "rule"
    | "permalink"
    | "kind"
    | "realis"
    | "event"
    | "relations"
    | "to"
    | "through"
    | "unnamed"
    | "unknownSource"
    | "pronoun"
    | "negated"
    | "whoHolds"
    | "heldNowhere"
    | "opening"
    | "negatedReport"
    | "sourceLink"
    | "machineEnglish",
    string
  >;
  readonly layers: Record<LayerName, { readonly name: string; readonly help: string }>;
  readonly acts: Record<Act, string>;
  readonly values: Record<CommitmentValue, string>;
  readonly valuesHelp: Record<CommitmentValue, string>;
  readonly sourceTypes: Record<SourceType, string>;
  readonly roles: Record<RoleName, string>;
  readonly kinds: Record<Predicate["kind"], string>;
  readonly realis: Record<Proposition["realis"], string>;
  readonly basis: Record<Basis, string>;
  readonly entityTypes: Record<EntityType, string>;
  readonly relations: Record<RelationType, string>;
  readonly reasons: Record<Coverage["unresolved"][number]["reason"], string>;
}
