// أفعل: the elative, a comparative by itself and a superlative before its noun.
import type { Word } from "../../schema/article.ts";
import { gloss } from "./gloss.ts";

const superlative = /^(?:(?:most|least) .*|[a-z]+est|most|least|best|worst|utmost|main)$/;

/** By its features, or by a gloss that only an elative has. */
const ownWords =
  /^(?:interest|arrest|protest|test|request|unrest|forest|harvest|contest|guest|conquest|quest|rest|west|east|honest|modest|earnest|priest|digest|invest|suggest)$/;

export const isElative = (word: Word | undefined): boolean =>
  word !== undefined &&
  (word.feats.Degree === "Cmp" ||
    (/^[أآ]/.test(word.lemma) &&
      ["ADJ", "NOUN"].includes(word.upos) &&
      superlative.test(gloss(word) ?? "") &&
      !ownWords.test(gloss(word) ?? "")));
