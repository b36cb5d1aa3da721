// Who speaks, by two words of any kind between a title and what is said: قالت النائبة الأردنية ديمة طهبوب إن.
import { adjacent, type Features, has, is } from "./features.ts";
import { closed } from "./person-words.ts";
import { titleBefore } from "./title.ts";

/** The end of the name that starts at a word; the word itself where none does. The second word must be in no lexicon or a family's. */
export function saidPair(features: Features, from: number): number {
  const { words } = features;
  const first = words[from];
  const last = words[from + 1];
  const next = words[from + 2];
  if (first === undefined || last === undefined || next === undefined || !adjacent(features, from, from + 1))
    return from;
  if (!has(features, from + 1, is.base)) return from;
  if ((next.upos !== "SCONJ" && next.form !== ":") || next.token === last.token) return from;
  const title = titleBefore(features, from);
  if (title === null || !has(features, from - 1, is.definite) || !adjacent(features, from - 1, from)) return from;
  if (!has(features, title.from - 1, is.speech) || words[title.from - 1]?.sentence !== first.sentence) return from;
  if (has(features, from, is.definite | is.role | is.time | is.verb) || closed.has(features.norms[from] ?? ""))
    return from;
  if (first.upos === "ADJ" && has(features, from, is.nisba)) return from;
  // حمور زيادة أن: an everyday word behind one that no lexicon has.
  const behind =
    has(features, from, is.unknown) &&
    has(features, from + 1, is.noun) &&
    !has(features, from + 1, is.definite | is.time | is.role) &&
    !/ا$/.test(last.norm);
  if (behind) return from + 2;
  const family = features.surname[from + 1] ?? null;
  return family !== null || last.source !== "lexicon" ? from + 2 : from;
}
