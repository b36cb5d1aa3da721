// The fact model: what the article states, item by item. Names are the field's own (UD, TIMEX3, PARC, FactBank).
import { z } from "zod";
import { Basis, Bilingual, Item, Span } from "./span.ts";

export const EntityType = z
  .enum(["person", "organization", "gpe", "location", "event", "group", "other"])
  .meta({ id: "EntityType" });
export type EntityType = z.infer<typeof EntityType>;

/** Something the article says of an entity itself: its office, party, nationality, other name. */
export const Attribute = z
  .object({
    type: z.enum(["role", "affiliation", "nationality", "membership", "alias", "former"]),
    value: z.string().describe("As written, without clitics"),
    en: z.string().nullable(),
    entity: z.string().nullable().describe("The other entity, where there is one"),
    evidence: Span,
    by: z.string(),
  })
  .meta({ id: "Attribute" });
export type Attribute = z.infer<typeof Attribute>;

/** One thing in the world, for all that stands for it in the article. `start`/`end` are its first mention. */
export const Entity = Item.extend({
  type: EntityType,
  name: Bilingual,
  named: z.boolean(),
  known: z.string().nullable().describe("Lexicon key"),
  sameAs: z.array(z.string()).describe("Checked identifiers, e.g. iso3166:IQ"),
  attributes: z.array(Attribute),
  mentions: z.array(z.string()),
}).meta({ id: "Entity" });
export type Entity = z.infer<typeof Entity>;

export const Mention = Item.extend({
  form: z.enum(["name", "nominal", "pronoun", "elided"]),
  head: z.string().describe("Id of its head word; for an elided subject, the verb"),
  entity: z.string(),
  basis: Basis,
}).meta({ id: "Mention" });
export type Mention = z.infer<typeof Mention>;

/** A time expression. Source: TIMEX3 (ISO-TimeML) for type, value and mod; EDTF (ISO 8601-2) for edtf. */
export const Time = Item.extend({
  type: z.enum(["DATE", "TIME", "DURATION", "SET"]),
  value: z.string().describe("TIMEX3 value; XXXX where it cannot be resolved"),
  mod: z
    .enum([
      "BEFORE",
      "AFTER",
      "ON_OR_BEFORE",
      "ON_OR_AFTER",
      "LESS_THAN",
      "MORE_THAN",
      "EQUAL_OR_LESS",
      "EQUAL_OR_MORE",
      "START",
      "MID",
      "END",
      "APPROX",
    ])
    .nullable(),
  edtf: z.string().nullable(),
  earliest: z.string().nullable().describe("Inclusive ISO day"),
  latest: z.string().nullable().describe("Inclusive ISO day"),
  anchor: z.string().nullable().describe("'publication' or the id of another time"),
  basis: Basis,
}).meta({ id: "Time" });
export type Time = z.infer<typeof Time>;

export const Bound = z
  .enum(["exact", "approx", "at-least", "at-most", "more-than", "less-than", "range"])
  .meta({ id: "Bound" });
export type Bound = z.infer<typeof Bound>;

/**
 * A number with what it measures. `value` is the number that is said, which `bound` says how to take: of a range it is the lower end,
 * and `min` and `max` are both; null where no number is said (عشرات، بضعة). 7 % has value 7.
 */
export const Quantity = Item.extend({
  value: z.number().nullable(),
  min: z.number().nullable(),
  max: z.number().nullable(),
  bound: Bound,
  unit: z
    .object({
      kind: z.enum([
        "count",
        "money",
        "percent",
        "length",
        "mass",
        "area",
        "volume",
        "temperature",
        "speed",
        "energy",
        "power",
        "pressure",
        "data",
        "time",
        "age",
        "ordinal",
        "ratio",
        "other",
      ]),
      code: z.string().nullable().describe("ISO 4217 for money, UCUM otherwise"),
    })
    .nullable(),
  counts: z.object({ lemma: z.string(), text: z.string(), en: z.string().nullable() }).nullable(),
  asOf: z.string().nullable().describe("Id of the time it holds at"),
}).meta({ id: "Quantity" });
export type Quantity = z.infer<typeof Quantity>;

export const RoleName = z
  .enum([
    "agent",
    "theme",
    "recipient",
    "attribute",
    "instrument",
    "cause",
    "purpose",
    "topic",
    "place",
    "source",
    "goal",
    "manner",
    "companion",
  ])
  .meta({ id: "RoleName" });
export type RoleName = z.infer<typeof RoleName>;

/** A participant: the words that name it and, where it is one of the article's items, its id. */
export const Role = z
  .object({
    role: RoleName,
    span: Span.nullable().describe(
      "The whole filler phrase, its head first; null when only an antecedent elsewhere names it",
    ),
    filler: z.string().nullable().describe("Id of an entity, time, quantity, proposition or report"),
    basis: Basis,
  })
  .meta({ id: "Role" });
export type Role = z.infer<typeof Role>;

export const Predicate = Span.extend({
  word: z.string(),
  lemma: z.string(),
  frame: z.string().nullable(),
  en: z.string().nullable(),
  kind: z.enum(["verb", "nominal", "verbal-noun", "participle", "existential"]),
  voice: z.enum(["active", "passive"]),
  tense: z.enum(["past", "present", "future", "none"]),
}).meta({ id: "Predicate" });
export type Predicate = z.infer<typeof Predicate>;

export const Proposition = Item.extend({
  predicate: Predicate,
  clause: Span,
  sentence: z.string(),
  negated: z.boolean(),
  roles: z.array(Role),
  time: z
    .object({ ref: z.string().nullable(), relation: z.string(), edtf: z.string().nullable(), basis: Basis })
    .nullable(),
  place: z.object({ entity: z.string(), relation: z.string() }).nullable(),
  realis: z.enum(["actual", "scheduled", "future", "hypothetical", "generic"]),
  event: z.string().nullable().describe("PLOVER event type"),
  statement: Bilingual,
}).meta({ id: "Proposition" });
export type Proposition = z.infer<typeof Proposition>;
/** A proposition that is not written as a sentence yet. */
export type BareProposition = Omit<Proposition, "statement">;

export const Act = z
  .enum([
    "assert",
    "deny",
    "ask",
    "demand",
    "promise",
    "threaten",
    "accuse",
    "warn",
    "believe",
    "doubt",
    "fear",
    "hope",
    "expect",
    "announce",
    "refuse-comment",
  ])
  .meta({ id: "Act" });
export type Act = z.infer<typeof Act>;

export const SourceType = z
  .enum(["named-person", "unnamed-person", "group", "organization", "government", "document", "media", "impersonal"])
  .meta({ id: "SourceType" });
export type SourceType = z.infer<typeof SourceType>;

export const Distance = z.enum(["neutral", "endorsing", "distancing"]).meta({ id: "Distance" });
export type Distance = z.infer<typeof Distance>;

/** A phrase that stands for an entity in a report: source, addressee, channel. */
export const Party = Span.extend({ entity: z.string().nullable(), basis: Basis }).meta({ id: "Party" });
export type Party = z.infer<typeof Party>;

/** Somebody other than the article's author asserts, asks, believes, fears, demands. Source of the terms: PARC 3. */
export const Report = Item.extend({
  cue: Span.extend({ lemma: z.string(), distance: Distance, word: z.string() }),
  act: Act,
  kind: z.enum(["assertion", "belief", "fact", "eventuality"]),
  mode: z.enum(["direct", "indirect", "mixed", "mention"]),
  negated: z.boolean(),
  source: Party.nullable(),
  sourceType: SourceType,
  addressee: Party.nullable(),
  channel: Party.nullable(),
  occasion: Span.nullable(),
  time: z.string().nullable().describe("Id of the time it was said"),
  content: z.array(Span),
  propositions: z.array(z.string()),
  parent: z.string().describe("Report id, or 'author'"),
}).meta({ id: "Report" });
export type Report = z.infer<typeof Report>;

/** FactBank values: CT certain, PR probable, PS possible, each + or -; Uu uncommitted. Source: Saurí & Pustejovsky 2009. */
export const CommitmentValue = z.enum(["CT+", "CT-", "PR+", "PR-", "PS+", "PS-", "Uu"]).meta({ id: "CommitmentValue" });
export type CommitmentValue = z.infer<typeof CommitmentValue>;

export const Commitment = z
  .object({
    id: z.string(),
    proposition: z.string(),
    source: z.string().describe("Entity id, 'author', or 'unknown' for a report without a source"),
    value: CommitmentValue,
    via: z.string().nullable().describe("Report through which the source commits itself"),
    markers: z.array(Span).describe("The words that carry it"),
    by: z.string(),
  })
  .meta({ id: "Commitment" });
export type Commitment = z.infer<typeof Commitment>;

export const RelationType = z
  .enum(["before", "after", "simultaneous", "cause", "purpose", "condition", "concession", "contrast", "elaboration"])
  .meta({ id: "RelationType" });
export type RelationType = z.infer<typeof RelationType>;

export const Relation = z
  .object({
    id: z.string(),
    type: RelationType,
    from: z.string(),
    to: z.string(),
    connective: Span.nullable(),
    explicit: z.boolean(),
    source: z.string().describe("Whose claim the relation is: 'author' or a report id"),
    by: z.string(),
  })
  .meta({ id: "Relation" });
export type Relation = z.infer<typeof Relation>;

/** Every clause is counted; those with neither proposition nor report are listed with a reason. */
export const Coverage = z
  .object({
    clauses: z.int(),
    modelled: z.int(),
    partial: z.int(),
    unresolved: z.array(
      z.object({ span: Span, reason: z.enum(["no-predicate", "unknown-word", "fragment", "not-arabic", "too-deep"]) }),
    ),
  })
  .meta({ id: "Coverage" });
export type Coverage = z.infer<typeof Coverage>;

export const FactModel = z
  .object({
    entities: z.array(Entity),
    mentions: z.array(Mention),
    times: z.array(Time),
    quantities: z.array(Quantity),
    propositions: z.array(Proposition),
    reports: z.array(Report),
    commitments: z.array(Commitment),
    relations: z.array(Relation),
    coverage: Coverage,
  })
  .meta({ id: "FactModel" });
export type FactModel = z.infer<typeof FactModel>;
