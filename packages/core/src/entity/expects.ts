// What the word that governs a pronoun takes: اعتقلته (arrested him) somebody, نشره (published it) something, ساقها (her leg) somebody's, كلفته (its cost) something's.
import type { Word } from "../model/word.ts";
import type { Discourse } from "./discourse.ts";
import { ofPeople, ofThings, takesPeople, takesThings } from "./governed-kinds.ts";

export type Expected = "person" | "thing" | null;

/** What a third-person pronoun most often stands for, by what governs it; null where that says nothing. */
export function expects({ words }: Discourse, word: Word): Expected {
  if (word.part !== "enclitic") return null;
  const host = words[word.index - 1];
  if (host === undefined || host.token !== word.token) return null;
  if (host.norm === "ل" && /^(?:خلف|بديل)$/.test(words[host.index - 1]?.lemma ?? "")) return "person";
  if (host.upos === "VERB")
    return takesPeople.has(host.lemma) ? "person" : takesThings.has(host.lemma) ? "thing" : null;
  if (host.upos !== "NOUN") return null;
  if (ofPeople.has(host.lemma)) return "person";
  if (ofThings.has(host.lemma)) return "thing";
  const verb = host.feats.VerbForm === "Vnoun" ? (host.entry?.verb ?? null) : null;
  if (verb === null) return null;
  if (takesPeople.has(verb)) return "person";
  if (!takesThings.has(verb)) return null;
  // تنفيذه العقوبة (his serving the sentence): the object stands after it; تنفيذها (carrying it out): it is the object.
  const next = words[word.index + 1];
  const object = next?.upos === "NOUN" || next?.upos === "PROPN" || next?.upos === "DET";
  return object ? "person" : "thing";
}
