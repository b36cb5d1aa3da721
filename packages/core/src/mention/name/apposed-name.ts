// Who holds an office or is of kin, between commas: شقيقة الضحية، رسل الجنابي، where the first word is an everyday one.
import { adjacent, type Features, has, is } from "./features.ts";
import { closed } from "./person-words.ts";
import { titleBefore } from "./title.ts";

/** ولطيفة قاري: two adjectives, the first a woman's name, that do not agree and end what و joins are no phrase. */
export function disagreeing(features: Features, from: number): boolean {
  const { words, given } = features;
  const last = words[from + 1];
  if (words[from - 1]?.norm !== "و" || (given[from] ?? null) === null || last === undefined) return false;
  if (has(features, from, is.definite | is.role | is.verb) || !/ه$/.test(features.norms[from] ?? "")) return false;
  if (!adjacent(features, from, from + 1) || !has(features, from + 1, is.adjective) || last.feats.Number === "Plur")
    return false;
  if (has(features, from + 1, is.definite | is.role | is.time) || /[ها]$/.test(last.norm)) return false;
  const next = words[from + 2];
  return next === undefined || next.upos === "PUNCT" || next.upos === "CCONJ";
}

const comma = /^[،,]$/;

/** The end of the name that starts at a word; the word itself where none does. */
export function apposedName(features: Features, from: number): number {
  const { words } = features;
  const first = words[from];
  const last = words[from + 1];
  if (first === undefined || last === undefined || !adjacent(features, from, from + 1)) return from;
  if (!comma.test(words[from - 1]?.form ?? "") || !comma.test(words[from + 2]?.form ?? "")) return from;
  if (has(features, from, is.definite | is.role | is.time | is.verb) || closed.has(features.norms[from] ?? ""))
    return from;
  if (first.upos !== "NOUN" && first.upos !== "ADJ" && first.upos !== "PROPN") return from;
  const family = features.surname[from + 1] ?? null;
  const unlisted = last.source !== "lexicon" && has(features, from + 1, is.definite);
  if (family?.ambiguous !== false && !unlisted) return from;
  return titleBefore(features, from - 1) !== null ? from + 2 : from;
}
