// Two words that can only be the name of whoever did it: افتتح راقي العواني التسجيل, where an indefinite adjective has an unlisted nisba after it.
import { adjacent, type Features, has, is } from "./features.ts";
import { closed } from "./person-words.ts";

/** The end of the name that starts at a word; the word itself where none does. */
export function subjectPair(features: Features, from: number): number {
  const { words } = features;
  const verb = words[from - 1];
  const first = words[from];
  const last = words[from + 1];
  if (verb?.upos !== "VERB" || first === undefined || last === undefined || verb.sentence !== first.sentence)
    return from;
  if (verb.source !== "lexicon" || verb.feats.Person !== "3" || verb.feats.Gender === "Fem") return from;
  if (verb.feats.Voice === "Pass" || verb.token === first.token || !adjacent(features, from, from + 1)) return from;
  if (!describing(features, from) || words[from + 2]?.token === last.token) return from;
  if (!has(features, from + 1, is.definite) || has(features, from + 1, is.role | is.time)) return from;
  const family = features.surname[from + 1] ?? null;
  const unlisted = last.source !== "lexicon" && /[^ا]ي$/.test(features.norms[from + 1] ?? "");
  return unlisted || (family !== null && !family.ambiguous) ? from + 2 : from;
}

/** An indefinite word that describes, or that men are called, and is no human being, body or event. */
function describing(features: Features, at: number): boolean {
  const word = features.words[at];
  const norm = features.norms[at] ?? "";
  if (word === undefined || norm.length < 3 || closed.has(norm)) return false;
  if (has(features, at, is.definite | is.role | is.time | is.verb) || (word.entry?.kinds.length ?? 0) > 0) return false;
  if (word.feats.VerbForm === "Vnoun" || word.feats.Number === "Plur" || word.feats.Degree !== undefined) return false;
  if (/(ه|ا|ات|ين|ون)$/.test(norm)) return false;
  return word.upos === "ADJ" || word.by.startsWith("adjective:") || norm.endsWith("ي") || features.given[at] !== null;
}
