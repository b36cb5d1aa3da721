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

/** A noun phrase, word by word: adjectives before their noun, what the noun governs after "of". */
export function phraseInEnglish(words: readonly Word[]): string {
  const nouns: string[] = [];
  let adjectives: string[] = [];
  let head = "";
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (word === undefined) continue;
    const idiom = idioms.get(`${bareNorm(word)} ${bareNorm(words[at + 1])}`);
    if (idiom !== undefined) {
      if (head !== "") nouns.push(join(adjectives, head));
      adjectives = [];
      head = idiom;
      at++;
      continue;
    }
    if (word.upos === "PUNCT" || word.part === "enclitic") continue;
    if (word.upos === "ADP" || word.upos === "CCONJ") {
      if (head !== "") break;
      continue;
    }
    if (word.feats.Degree === "Cmp") continue;
    const gloss = word.lemma === "كبير" && words[0]?.entry?.kinds.includes("human") === true ? "senior" : glossOf(word);
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
  const part =
    word.upos === "PROPN" || word.upos === "VERB"
      ? (names().given.get(word.norm) ?? names().surname.get(word.norm))
      : undefined;
  if (part !== undefined) return part.en;
  const gloss = word.upos === "VERB" ? null : (word.entry?.gloss ?? null);
  if (gloss === null) return transliterateWord(word.form);
  return word.upos === "NOUN" && word.feats.Number === "Plur" ? plural(gloss) : gloss;
}

function plural(noun: string): string {
  if (/(s|x|ch|sh)$/.test(noun)) return `${noun}es`;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /man$/.test(noun) ? `${noun.slice(0, -3)}men` : `${noun}s`;
}

const bareNorm = (word: Word | undefined) => word?.norm.replace(/^ال/, "") ?? "";

/** Pairs whose English is not that of their words. */
const idioms: ReadonlyMap<string, string> = new Map([
  ["رئيس وزراء", "prime minister"],
  ["رئيسه وزراء", "prime minister"],
  ["رئيس حكومه", "head of government"],
  ["رئيسه حكومه", "head of government"],
  ["وزير خارجيه", "foreign minister"],
  ["وزيره خارجيه", "foreign minister"],
  ["وزير دفاع", "defense minister"],
  ["وزير داخليه", "interior minister"],
  ["وزير ماليه", "finance minister"],
  ["وزير نفط", "oil minister"],
  ["وزاره خارجيه", "foreign ministry"],
  ["وزاره دفاع", "defense ministry"],
  ["وزاره داخليه", "interior ministry"],
  ["امين عام", "secretary-general"],
  ["رئيس اركان", "chief of staff"],
  ["رئيس جمهوريه", "president"],
  ["مجلس نواب", "house of representatives"],
  ["مجلس وزراء", "cabinet"],
  ["مجلس امن", "security council"],
  ["مجلس شيوخ", "senate"],
  ["ولي عهد", "crown prince"],
  ["بنك مركزي", "central bank"],
]);
