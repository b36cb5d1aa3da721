// The article as published: its text, its segmentation and its words. Everything else stands off from here.
import { z } from "zod";
import { Basis, Item, Span } from "./span.ts";

/** UD v2 universal parts of speech. Source: universaldependencies.org/u/pos */
export const Upos = z
  .enum([
    "ADJ",
    "ADP",
    "ADV",
    "AUX",
    "CCONJ",
    "DET",
    "INTJ",
    "NOUN",
    "NUM",
    "PART",
    "PRON",
    "PROPN",
    "PUNCT",
    "SCONJ",
    "SYM",
    "VERB",
    "X",
  ])
  .meta({ id: "Upos" });
export type Upos = z.infer<typeof Upos>;

/** UD morphological features, e.g. `{Gender: "Fem", Number: "Plur", Definite: "Def"}`. */
export const Feats = z.record(z.string(), z.string()).meta({ id: "Feats" });
export type Feats = z.infer<typeof Feats>;

/** Words that were run together in the published text, read apart. Offsets point into the text as published. */
export const Repair = Item.extend({
  reading: z.string().describe("The words as they read, separated by single spaces"),
  kind: z.literal("glued"),
  evidence: z.array(z.string()).describe("What decided: codes such as known-name, no-other-reading"),
}).meta({ id: "Repair" });
export type Repair = z.infer<typeof Repair>;

/** What stands between spaces (punctuation apart); tokens and the white space between them tile the text. */
export const Token = Item.extend({ kind: z.enum(["word", "number", "punct", "url", "email", "handle", "other"]) }).meta(
  { id: "Token" },
);
export type Token = z.infer<typeof Token>;

/** A syntactic word in the sense of UD: after repairs and with clitics apart. */
export const Word = Item.extend({
  token: z.string().describe("Id of the token it stands in"),
  form: z.string().describe("The word as it reads; differs from text only where writing merges letters (للـ)"),
  norm: z.string().describe("Comparable form: no harakat or tatweel, letter variants folded"),
  lemma: z.string(),
  root: z.string().nullable(),
  upos: Upos,
  feats: Feats,
  head: z.string().nullable().describe("Id of the head word; null for the root of a sentence"),
  deprel: z.string().describe("UD v2 relation to the head"),
  gloss: z.string().nullable().describe("English gloss of the lemma, where the lexicon has one"),
}).meta({ id: "Word" });
export type Word = z.infer<typeof Word>;

/** A sentence, as half-open ranges into the text and the token and word lists. */
export const Sentence = Item.extend({
  paragraph: z.string(),
  kind: z.enum(["dateline", "byline", "headline", "body"]),
}).meta({ id: "Sentence" });
export type Sentence = z.infer<typeof Sentence>;

export const Paragraph = Item.meta({ id: "Paragraph" });
export type Paragraph = z.infer<typeof Paragraph>;

/** One reason for an inferred date, in words and with the place in the text it rests on. */
export const Clue = z
  .object({
    ar: z.string(),
    en: z.string(),
    by: z.string(),
    span: Span.nullable(),
    edtf: z.string().describe("The interval this clue allows"),
  })
  .meta({ id: "Clue" });
export type Clue = z.infer<typeof Clue>;

/** When the article was published: given by the caller (`stated`) or worked out from the text (`inferred`). */
export const Published = z
  .object({
    edtf: z.string().describe("EDTF date or interval"),
    earliest: z.string().describe("Inclusive ISO day"),
    latest: z.string().describe("Inclusive ISO day"),
    basis: Basis,
    because: z.array(Clue),
  })
  .meta({ id: "Published" });
export type Published = z.infer<typeof Published>;

/** The agency or place line before the first sentence: بغداد (رويترز) - */
export const Dateline = Item.extend({
  place: z.string().nullable(),
  agency: z.string().nullable(),
  date: z.string().nullable(),
}).meta({ id: "Dateline" });
export type Dateline = z.infer<typeof Dateline>;

export const Article = z
  .object({
    id: z.string(),
    language: z.string().describe("BCP 47 tag"),
    text: z.string(),
    textSha256: z.string().describe("SHA-256 of the UTF-8 text, hexadecimal"),
    title: z.string().nullable(),
    publisher: z.string().nullable(),
    url: z.string().nullable(),
    byline: z.string().nullable(),
    dateline: Dateline.nullable(),
    published: Published.nullable(),
    repairs: z.array(Repair),
    paragraphs: z.array(Paragraph),
    sentences: z.array(Sentence),
    tokens: z.array(Token),
    words: z.array(Word),
  })
  .meta({ id: "Article" });
export type Article = z.infer<typeof Article>;
