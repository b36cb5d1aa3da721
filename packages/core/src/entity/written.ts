// Words as they are written one after another in a name: clitics without a space.
import type { Word } from "../model/word.ts";

export function spaced(words: readonly Word[]): string {
  let out = "";
  let joined = true;
  for (const [at, word] of words.entries()) {
    // ل and الـ are written للـ.
    const article = joined && out.endsWith("ل") && word.form.startsWith("ال") && words[at - 1]?.norm === "ل";
    out += joined || word.part === "enclitic" ? (article ? word.form.slice(1) : word.form) : ` ${word.form}`;
    joined = word.part === "proclitic";
  }
  return out;
}
