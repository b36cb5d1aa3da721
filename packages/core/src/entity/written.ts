// Words as they are written one after another in a name: clitics without a space, the article of للـ restored once.
import type { Word } from "../model/word.ts";

export function spaced(words: readonly Word[]): string {
  let out = "";
  let joined = true;
  for (const word of words) {
    const form = formOf(word);
    out += joined || word.part === "enclitic" ? form : ` ${form}`;
    joined = word.part === "proclitic";
  }
  return out;
}

/** The ل of للقوات stands for the preposition and the article; the word by itself is القوات. */
function formOf(word: Word): string {
  return word.form.startsWith("الل") && word.form.length - (word.end - word.start) === 2
    ? `ا${word.form.slice(2)}`
    : word.form;
}
