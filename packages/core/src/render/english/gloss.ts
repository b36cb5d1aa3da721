// The English of a word from its lexicon gloss: the first sense, without notes in brackets.
import type { Word } from "../../schema/article.ts";
import { months, weekdays } from "./calendar-names.ts";

/** Words are asked for again and again while a sentence is written. */
const known = new WeakMap<Word, string | null>();

export function gloss(word: Word | undefined): string | null {
  if (word === undefined) return null;
  const before = known.get(word);
  if (before !== undefined) return before;
  const english = firstSense(word);
  known.set(word, english);
  return english;
}

function firstSense(word: Word): string | null {
  if (word.upos === "NUM" && /^[\d.,٠-٩٫٬،]+$/.test(word.form)) return latinDigits(word.form);
  const named = word.upos === "VERB" ? undefined : (weekdays.get(word.norm) ?? months.get(word.norm));
  if (named !== undefined) return named;
  const first = word.gloss
    ?.split(/[;,]/, 1)[0]
    ?.replace(/\([^)]*\)/g, "")
    .trim();
  return first === undefined || first === "" ? null : first;
}

/** A word that has no gloss stays as it is, marked with brackets of its own. */
export const arabic = (form: string) => `⟨${form}⟩`;

/** English for a word, or the word itself, marked. */
export const english = (word: Word | undefined): string =>
  word === undefined ? "" : (gloss(word) ?? arabic(word.form));

/** ٣٫٥ is 3.5; 8400 stays, 12500 is 12,500. */
function latinDigits(form: string): string {
  const plain = form
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[٫،]/, ".")
    .replace(/^(\d+),(\d{1,2})$/, "$1.$2")
    .replace("٬", ",");
  return /^\d{5,}$/.test(plain) ? plain.replace(/\B(?=(?:\d{3})+$)/g, ",") : plain;
}
