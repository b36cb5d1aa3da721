// The own name of a body without the noun for what it is: بنك النخبة … سهم النخبة, حزب النهضة … النهضة.
import type { Word } from "../model/word.ts";
import type { Discourse } from "./discourse.ts";
import type { Draft } from "./draft.ts";

/** Bodies that have a name of their own after the noun; of a council or a union what follows is whom it is of (نقابة الأطباء). */
const namedBodies = new Set(["بنك", "مصرف", "حزب", "حركة", "نادي", "قناة", "صحيفة", "فريق", "شركة", "مجموعة"]);
/** What a company sells says no more than that. */
const wares = new Set(["شركة", "مجموعة"]);

/** Remembers the name after the noun of a body's name; `words` are those of the whole name. */
export function rememberShort(discourse: Discourse, entity: Draft, words: readonly Word[]): void {
  const [head, own] = words;
  if (head === undefined || own === undefined || words.length !== 2 || !namedBodies.has(head.lemma)) return;
  if (!own.norm.startsWith("ال") || own.upos === "ADJ" || own.feats.Number === "Plur") return;
  if (own.entry?.kinds.some((kind) => kind === "human" || kind === "role") === true) return;
  // شركة الكهرباء: power, not its name, until it is said otherwise.
  if (wares.has(head.lemma) && own.entry !== null) return;
  if (!discourse.nouns.has(own.lemma)) discourse.shortNames.set(own.norm, entity);
}

/** The body whose own name the noun is, or null. */
export function bodyByShortName(discourse: Discourse, word: Word): Draft | null {
  if (discourse.shortNames.size === 0) return null;
  const body = discourse.shortNames.get(word.norm);
  // بنك النخبة in full says so itself.
  return body === undefined || namedBodies.has(discourse.words[word.index - 1]?.lemma ?? "") ? null : body;
}
