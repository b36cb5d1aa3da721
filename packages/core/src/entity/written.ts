// Words as they are written one after another in a name: clitics without a space.
import type { Word } from "../model/word.ts";

export function spaced(words: readonly Word[]): string {
  let out = "";
  let joined = true;
  for (const word of words) {
    out += joined || word.part === "enclitic" ? word.form : ` ${word.form}`;
    joined = word.part === "proclitic";
  }
  return out;
}
