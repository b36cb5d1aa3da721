// What the word that governs a pronoun takes: اعتقلته (arrested him) somebody, نشره (published it) something, ساقها (her leg) somebody's, كلفته (its cost) something's.
import type { Word } from "../model/word.ts";
import type { Discourse } from "./discourse.ts";
import { ofPeople, ofThings, takesPeople, takesThings } from "./governed-kinds.ts";

export type Expected = "person" | "thing" | null;

/** إنه السبيل الوحيد, إنها خطوة: what is a thing is no person; إنه عضو في الحزب is one. */
function predicated(predicate: Word | undefined, word: Word, words: Discourse["words"]): Expected {
  if (predicate?.upos !== "NOUN" || predicate.index <= word.index || predicate.index > word.index + 3) return null;
  if (words[predicate.index - 1]?.upos === "ADP") return null;
  const kinds = predicate.entry?.kinds ?? [];
  if (kinds.includes("human") || kinds.includes("role")) return "person";
  return predicate.entry === null || kinds.some((kind) => kind === "org" || kind === "group" || kind === "place")
    ? null
    : "thing";
}

/** What a third-person pronoun most often stands for, by what governs it; null where that says nothing. */
export function expects({ words, tree }: Discourse, word: Word): Expected {
  if (word.part !== "enclitic") return null;
  const host = words[word.index - 1];
  if (host === undefined || host.token !== word.token) return null;
  if (host.upos === "SCONJ") return predicated(words[tree.heads[word.index] ?? -1], word, words);
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
