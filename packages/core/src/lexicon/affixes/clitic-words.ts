// The words that proclitics and enclitics are.
import type { Entry } from "../../model/word.ts";
import type { Feats, Upos } from "../../schema/article.ts";

export interface CliticWord {
  readonly lemma: string;
  readonly upos: Upos;
  readonly feats: Feats;
  readonly entry: Entry;
}

function clitic(lemma: string, upos: Upos, gloss: string, feats: Feats = {}): CliticWord {
  const entry = { lemma, upos, root: null, gloss, frame: null, event: null, prep: null, kinds: [], key: null, verb: null };
  return { lemma, upos, feats, entry };
}

/** Before nominals and particles. */
export const procliticWords: Readonly<Record<string, CliticWord>> = {
  و: clitic("و", "CCONJ", "and"),
  ف: clitic("ف", "CCONJ", "so"),
  ب: clitic("ب", "ADP", "with, in"),
  ل: clitic("ل", "ADP", "for, to"),
  ك: clitic("ك", "ADP", "as, like"),
  س: clitic("س", "PART", "will", { Tense: "Fut" }),
  أ: clitic("أ", "PART", "question", { PartType: "Int" }),
};

/** لـ before an imperfect opens a clause of purpose or a command; before a perfect it is emphatic. */
export const purposeLam = clitic("ل", "SCONJ", "so that");
export const emphaticLam = clitic("ل", "PART", "indeed", { PartType: "Emp" });

/** Every enclitic pronoun has the lemma of its free sister. */
export const enclitic = clitic("هو", "PRON", "he, she, it, they");
