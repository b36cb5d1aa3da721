// The whole answer of parseArticle, and what a caller may pass beside the text.
import { z } from "zod";
import { Article } from "./article.ts";
import { type BareProposition, FactModel } from "./facts.ts";
import { Span } from "./span.ts";

export const SCHEMA_VERSION = "1";

/** Something odd about the input that did not stop the parse. */
export const Issue = z
  .object({
    code: z.enum([
      "empty",
      "not-arabic",
      "control-characters",
      "lone-surrogates",
      "very-long-word",
      "presentation-forms",
      "date-conflict",
    ]),
    message: z.string(),
    span: Span.nullable(),
  })
  .meta({ id: "Issue" });
export type Issue = z.infer<typeof Issue>;

export const ParsedArticle = z
  .object({
    schemaVersion: z.literal(SCHEMA_VERSION),
    engine: z.object({ name: z.literal("isnad"), version: z.string() }),
    article: Article,
    facts: FactModel,
    issues: z.array(Issue),
  })
  .meta({ id: "ParsedArticle" });
export type ParsedArticle = z.infer<typeof ParsedArticle>;

/** A parsed article before its propositions are written as sentences: what `@isnad/core/parse` gives. */
export type WithoutStatements = Omit<ParsedArticle, "facts"> & {
  facts: Omit<FactModel, "propositions"> & { propositions: BareProposition[] };
};

/** What the caller knows of the article beside its text. */
export const ParseOptions = z
  .object({
    id: z.string().optional().describe("A slug; default 'article'"),
    title: z.string().optional(),
    published: z.string().optional().describe("ISO 8601 day (or date-time, whose day is used)"),
    publisher: z.string().optional(),
    url: z.string().optional(),
    byline: z.string().optional(),
    language: z.string().optional(),
  })
  .meta({ id: "ParseOptions" });
export type ParseOptions = z.infer<typeof ParseOptions>;
