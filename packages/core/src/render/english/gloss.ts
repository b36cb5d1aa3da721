// The English of a word from its lexicon gloss: the first sense, without notes in brackets.
import type { Word } from "../../schema/article.ts";

export function gloss(word: Pick<Word, "gloss" | "upos" | "form"> | undefined): string | null {
  if (word === undefined) return null;
  if (word.upos === "NUM" && /^[\d.,٠-٩]+$/.test(word.form)) return word.form;
  const first = word.gloss
    ?.split(/[;,]/, 1)[0]
    ?.replace(/\([^)]*\)/g, "")
    .trim();
  return first === undefined || first === "" ? null : first;
}
