// A gold file: one article and what a careful reader says it states. Places are anchors: a stretch of the text that occurs
// once, with the part that is meant between [[ and ]].
import { z } from "zod";
import { Act, Bound, CommitmentValue, RelationType, RoleName, SourceType } from "../schema/facts.ts";

export const Anchor = z.string().regex(/\[\[[\s\S]+?\]\]/, "must mark a part with [[ and ]]");

const GoldReport = z.object({
  id: z.string(),
  cue: Anchor,
  act: Act,
  mode: z.enum(["direct", "indirect", "mixed", "mention"]).optional(),
  source: Anchor.nullish().describe("Null when nobody is named, even elsewhere"),
  inherited: z.boolean().optional().describe("The source is not written with this cue"),
  sourceType: SourceType.optional(),
  content: Anchor,
  parent: z.string().nullish(),
  addressee: Anchor.nullish(),
  channel: Anchor.nullish(),
});

const GoldProposition = z.object({
  id: z.string(),
  at: Anchor,
  roles: z.partialRecord(RoleName, Anchor),
  time: Anchor.nullish(),
  place: Anchor.nullish(),
  negated: z.boolean().optional(),
  optional: z.boolean().optional().describe("A verbal noun or participle: right when found, no error when not"),
});

/** What an annotator writes. Keys beside these (a note) are allowed and ignored. */
export const GoldArticle = z.object({
  id: z.string(),
  text: z.string().min(1),
  title: z.string().nullish(),
  published: z.string().nullish().describe("ISO day given to the parser, or null when it must infer it"),
  repairs: z.array(z.object({ at: Anchor, reading: z.string() })).default([]),
  names: z
    .array(z.object({ at: Anchor, type: z.enum(["PER", "ORG", "GPE", "LOC", "EVT"]), entity: z.string() }))
    .default([]),
  times: z
    .array(z.object({ at: Anchor, type: z.enum(["DATE", "TIME", "DURATION", "SET"]), value: z.string() }))
    .default([]),
  quantities: z
    .array(
      z.object({
        at: Anchor,
        value: z.union([z.number(), z.tuple([z.number(), z.number()])]),
        bound: Bound.optional(),
      }),
    )
    .default([]),
  reports: z.array(GoldReport).default([]),
  propositions: z.array(GoldProposition).default([]),
  commitments: z
    .array(z.object({ of: z.string(), by: z.string().describe("'author' or a report"), value: CommitmentValue }))
    .default([]),
  relations: z.array(z.object({ type: RelationType, from: z.string(), to: z.string(), at: Anchor })).default([]),
  corefers: z.array(z.object({ at: Anchor, to: Anchor.nullish() })).default([]),
});
export type GoldArticle = z.infer<typeof GoldArticle>;
