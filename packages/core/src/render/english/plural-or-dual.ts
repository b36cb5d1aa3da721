// Forms that writing does not tell apart: the dual and the sound plural before a genitive.
import type { Word } from "../../schema/article.ts";
import { gloss } from "./gloss.ts";
import { isPersonNoun } from "./persons.ts";

/** لاعبي الفريق: before a genitive a sound plural is written as the dual is, and is what is meant far more often. */
export const mayBePlural = (word: Word): boolean =>
  isAmbiguous(word) && (isPersonNoun(gloss(word)) || /^(?:أب|أخ|حم)$/.test(word.lemma));

const isAmbiguous = ({ form, lemma, feats }: Word): boolean =>
  (/^(?:أب|أخ|حم)$/.test(lemma) && !/[يا]ن$/.test(form)) ||
  (form.endsWith("ي") &&
    !form.endsWith("تي") &&
    feats.Gender !== "Fem" &&
    /^(?:م\p{L}{3,}|\p{L}ا\p{L}\p{L}|\p{L}{3,}ي)$/u.test(lemma));
