// A syntactic word as the stages hand it on: after repairs, clitics apart, one reading chosen.
import type { Feats, Upos } from "../schema/article.ts";

/** What the lexicon says of a word beyond its form; shared between all words of one row. */
export interface Entry {
  readonly lemma: string;
  readonly upos: Upos;
  readonly root: string | null;
  readonly gloss: string | null;
  /** Frame of a verb, masdar or noun (lexicon/frames.ts). */
  readonly frame: string | null;
  /** PLOVER event type, where the row names one. */
  readonly event: string | null;
  /** Prepositions the word governs and the role each marks: { على: "topic" }. */
  readonly prep: Readonly<Record<string, string>> | null;
  /** Role of the verb's subject where the row names one (theme for ارتفع); null for the frame's own. */
  readonly subject?: string | null;
  /** The verb takes an object; undefined for words that are of no verb. */
  readonly object?: boolean;
  /** human, role (holder of an office), org, place, facility, group, time, unit… (lexicon/define.ts: NounKind). */
  readonly kinds: readonly string[];
  /** Lexicon key of a name (e:iraq without the "e:"), or of the country a nisba belongs to. */
  readonly key: string | null;
  /** The verb a masdar or participle is made from. */
  readonly verb: string | null;
}

/** Where a reading comes from: rows, a pattern guess, a foreign name, digits, marks. */
export type ReadingSource = "lexicon" | "guess" | "foreign" | "number" | "mark";

export interface Word {
  /** Place in the word list. */
  readonly index: number;
  /** `w` and the start offset. */
  readonly id: string;
  readonly start: number;
  readonly end: number;
  /** Place of its token in the token list. */
  readonly token: number;
  /** Place of its sentence in the sentence list. */
  readonly sentence: number;
  /** Part of its token: a proclitic, the base, or an enclitic pronoun. */
  readonly part: "proclitic" | "base" | "enclitic";
  /** The word as it reads (original letters; للـ gives ل and الـ). */
  readonly form: string;
  /** Comparable form of `form`: no harakat or tatweel, أإآٱ → ا, final ى → ي, ة → ه, look-alikes folded. */
  readonly norm: string;
  /** Without harakat, in standard spelling: أعلن, مدرسة, على. */
  readonly lemma: string;
  readonly upos: Upos;
  readonly feats: Feats;
  readonly entry: Entry | null;
  readonly source: ReadingSource;
  /** Id of the rule or row that made the reading. */
  readonly by: string;
}

/** Half-open range into the word list. */
export interface WordSentence {
  readonly from: number;
  readonly to: number;
}
