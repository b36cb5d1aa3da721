// The document as it grows: each stage adds one frozen layer and edits none. The order of stages is a type error when wrong.
import type { Dateline, Paragraph, Published, Repair, Sentence, Token } from "../schema/article.ts";
import type {
  BareProposition,
  Commitment,
  Coverage,
  Entity,
  Mention,
  Quantity,
  Relation,
  Report,
  Time,
} from "../schema/facts.ts";
import type { Issue, ParseOptions } from "../schema/parsed-article.ts";
import type { Comparable } from "./comparable.ts";
import type { NameMention } from "./name-mention.ts";
import type { Tree } from "./tree.ts";
import type { Word, WordSentence } from "./word.ts";

export interface TextLayer {
  readonly text: string;
  readonly options: ParseOptions;
}
export interface ScriptLayer {
  readonly comparable: Comparable;
  readonly issues: readonly Issue[];
}
export interface RepairLayer {
  readonly repairs: readonly Repair[];
}
/** A stretch inside quotation marks, marks outside. `closed` is false where one mark is missing and a sentence end stood in for it. */
export interface Quotation {
  readonly start: number;
  readonly end: number;
  readonly closed: boolean;
  readonly depth: number;
}
export interface SegmentLayer {
  readonly dateline: Dateline | null;
  /** The writers as a line of their own names them. */
  readonly byline: string | null;
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  readonly quotations: readonly Quotation[];
}
export interface MorphLayer {
  readonly words: readonly Word[];
  /** Word ranges of the sentences, in step with `sentences`. */
  readonly wordSentences: readonly WordSentence[];
}
export interface MentionLayer {
  readonly names: readonly NameMention[];
  readonly times: readonly Time[];
  readonly quantities: readonly Quantity[];
}
export interface DatingLayer {
  readonly published: Published | null;
}
export interface SyntaxLayer {
  readonly tree: Tree;
}
export interface EntityLayer {
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
}
export interface ReportLayer {
  readonly reports: readonly Report[];
}
export interface FactLayer {
  readonly propositions: readonly BareProposition[];
  readonly commitments: readonly Commitment[];
  readonly relations: readonly Relation[];
  readonly coverage: Coverage;
}
