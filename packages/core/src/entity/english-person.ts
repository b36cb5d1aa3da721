// English names for persons the lexicon does not name, part by part.
import { names } from "../lexicon/name-table.ts";
import type { Word } from "../model/word.ts";
import { fold } from "../script/fold.ts";
import { foreignSpelling, type NameOrigin, originOf } from "./name-origin.ts";
import { transliterateWord } from "./transliterate.ts";

/** A person's name: given names and surnames of the lexicon, other parts transliterated. */
export function personInEnglish(words: readonly Word[]): string {
  const table = names();
  const own = wholeTokens(words);
  const listed = own.map(
    (word, at) =>
      particles[word.norm] ??
      (at === 0 ? undefined : table.surname.get(word.norm)?.en) ??
      table.given.get(word.norm)?.en ??
      table.surname.get(word.norm)?.en,
  );
  const out: string[] = [];
  for (let at = 0; at < own.length; at++) {
    const word = own[at];
    if (word === undefined) continue;
    const next = own[at + 1];
    // جاب الله, صلاح الدين: written as one word, and as English has it.
    if (word.norm === "الله" && at > 0) {
      out.push(`${(out.pop() ?? "").replace(/a$/, "")}allah`);
      continue;
    }
    if (word.norm === "الدين" && at > 0) {
      out.push("al-Din");
      continue;
    }
    if (word.norm === "عبد" && next !== undefined) {
      const joined = table.given.get(`عبد${next.norm}`);
      out.push(joined?.en ?? `Abd ${transliterateWord(next.form, "arabic")}`);
      at++;
      continue;
    }
    out.push(listed[at] ?? transliterateWord(word.form, originIn(own, listed, at), at > 0));
  }
  return out.join(" ");
}

interface Part {
  readonly form: string;
  readonly norm: string;
}

/** باركو read as ب and أركو is one word of a name. */
function wholeTokens(words: readonly Word[]): Part[] {
  const parts: (Part & { token: number })[] = [];
  for (const word of words) {
    if (word.upos === "PUNCT") continue;
    const before = parts.at(-1);
    if (before !== undefined && before.token === word.token) {
      const form = before.form + word.form;
      parts[parts.length - 1] = { form, norm: fold(form), token: word.token };
    } else parts.push({ form: word.form, norm: word.norm, token: word.token });
  }
  return parts;
}

/** By its own letters, else by the other parts of the name: كيفن لونج, سامي البكوري. */
function originIn(words: readonly Part[], listed: readonly (string | undefined)[], at: number): NameOrigin {
  const own = originOf(words[at]?.form ?? "");
  if (own !== "unsure" && !(own === "arabic" && !/[حصضظعذقءئ]|^ال|ة$/.test(words[at]?.form ?? ""))) return own;
  for (let other = 0; other < words.length; other++) {
    if (other === at) continue;
    const word = words[other]?.form ?? "";
    const english = listed[other];
    if (/[حصضظعذقء]|^ال|ة$/.test(word)) return "arabic";
    if (english === undefined ? originOf(word) === "foreign" : foreignSpelling(english)) return "foreign";
  }
  return own;
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
