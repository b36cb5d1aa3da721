// English names for persons the lexicon does not name, part by part.
import { names } from "../lexicon/name-table.ts";
import type { Word } from "../model/word.ts";
import { transliterateWord } from "./transliterate.ts";

/** A person's name: given names and surnames of the lexicon, other parts transliterated. */
export function personInEnglish(words: readonly Word[]): string {
  const table = names();
  const out: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (word === undefined || word.upos === "PUNCT") continue;
    const next = words[at + 1];
    if (word.norm === "عبد" && next !== undefined) {
      const joined = table.given.get(`عبد${next.norm}`);
      out.push(joined?.en ?? `Abd ${transliterateWord(next.form)}`);
      at++;
      continue;
    }
    out.push(
      particles[word.norm] ??
        (at === 0
          ? table.given.get(word.norm)?.en
          : (table.surname.get(word.norm)?.en ?? table.given.get(word.norm)?.en)) ??
        table.surname.get(word.norm)?.en ??
        transliterateWord(word.form),
    );
  }
  return out.join(" ");
}

const particles: Readonly<Record<string, string>> = {
  بن: "bin",
  ابن: "ibn",
  ابو: "Abu",
  ابي: "Abi",
  ام: "Umm",
  ال: "Al",
  دي: "de",
  فان: "van",
  فون: "von",
  ولد: "Ould",
  بنت: "bint",
};
