// English names for entities the lexicon does not name: persons part by part, phrases by their glosses, the rest in Latin letters.
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
    out.push(particles[word.norm] ?? (at === 0 ? table.given.get(word.norm)?.en : (table.surname.get(word.norm)?.en ?? table.given.get(word.norm)?.en)) ?? table.surname.get(word.norm)?.en ?? transliterateWord(word.form));
  }
  return out.join(" ");
}

const particles: Readonly<Record<string, string>> = { بن: "bin", ابن: "ibn", ابو: "Abu", ابي: "Abi", ام: "Umm", ال: "Al", دي: "de", فان: "van", فون: "von", ولد: "Ould", بنت: "bint" };

/** A noun phrase, word by word: adjectives before their noun, what the noun governs after "of". */
export function phraseInEnglish(words: readonly Word[]): string {
  const nouns: string[] = [];
  let adjectives: string[] = [];
  let head = "";
  for (const word of words) {
    if (word.upos === "PUNCT" || word.part === "enclitic") continue;
    if (word.upos === "ADP" || word.upos === "CCONJ") {
      if (head !== "") break;
      continue;
    }
    const gloss = glossOf(word);
    if (word.upos === "ADJ" && head !== "") adjectives.push(gloss);
    else {
      if (head !== "") nouns.push(join(adjectives, head));
      adjectives = [];
      head = gloss;
    }
  }
  if (head === "") return "";
  // Adjectives at the end of an idafa most often describe its first noun: وزارة الدفاع الأمريكية.
  if (nouns.length === 0) return join(adjectives, head);
  return join(adjectives, [...nouns, head].join(" of "));
}

const join = (adjectives: readonly string[], noun: string) => [...adjectives].reverse().concat(noun).join(" ");

function glossOf(word: Word): string {
  const gloss = word.entry?.gloss ?? null;
  if (gloss === null) return transliterateWord(word.form);
  return word.upos === "NOUN" && word.feats["Number"] === "Plur" ? plural(gloss) : gloss;
}

function plural(noun: string): string {
  if (/(s|x|ch|sh)$/.test(noun)) return `${noun}es`;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /man$/.test(noun) ? `${noun.slice(0, -3)}men` : `${noun}s`;
}
