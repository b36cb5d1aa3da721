// المستشارة نفسها, قدموا أنفسهم: "herself", "themselves".
import { childrenBy, type SentenceView } from "../sentence-view.ts";

/** @returns null where the word is no نفس with a pronoun on it */
export function reflexive(view: SentenceView, place: number): string | null {
  const word = view.words[place];
  const owner = view.words[place + 1];
  if (word?.lemma !== "نفس" || owner?.upos !== "PRON" || view.heads[place + 1] !== place) return null;
  // في الوقت نفسه is the same time
  const beside = view.words[view.heads[place] ?? -1];
  if (childrenBy(view, place, "appos", "nmod").length > 1) return null;
  const { Person: person, Number: number, Gender: gender } = owner.feats;
  if (person === "1") return number === "Plur" ? "ourselves" : "myself";
  if (number !== "Sing") return "themselves";
  const people = /^(?:nsubj|appos)/.test(word.deprel) && beside?.upos === "PROPN";
  if (gender === "Fem") return isPerson(view, place) || people ? "herself" : "itself";
  return isPerson(view, place) || people ? "himself" : "itself";
}

/** Whoever it is said of: the noun that it stands beside, or the subject of its verb. */
function bearer(view: SentenceView, place: number): number {
  const above = view.heads[place] ?? -1;
  if (view.words[above]?.upos !== "VERB") return above;
  return childrenBy(view, above, "nsubj")[0] ?? -1;
}
const isPerson = (view: SentenceView, place: number): boolean => {
  const at = bearer(view, place);
  return view.entityOf.get(view.mentionAt.get(at)?.entity ?? "")?.type === "person";
};
