// What agreement tells of who does it, where the tree says otherwise: المسؤولون الذين يثبت تورطهم (whose involvement is proved).
import type { Word } from "../schema/article.ts";

/** Changes heads and relations in place. */
export function reattach(words: readonly Word[], heads: number[], relations: string[]): void {
  words.forEach((word, place) => {
    const above = heads[place] ?? -1;
    if (above < 0 || !isOwned(words, heads, place)) return;
    if (relations[place] === "obj" && disagrees(words, heads, relations, above)) relations[place] = "nsubj";
    // لقي ثلاثة أشخاص مصرعهم: one meets one's death
    const verb = heads[above] ?? -1;
    if (/^(?:مصرع|حتف)$/.test(word.lemma) && words[verb]?.lemma === "لقي" && relations[above] === "nsubj") {
      heads[place] = verb;
      relations[place] = "obj";
    }
  });
}

/** A pronoun hangs on it as its owner. */
const isOwned = (words: readonly Word[], heads: readonly number[], place: number): boolean =>
  words[place + 1]?.upos === "PRON" && heads[place + 1] === place && words[place]?.upos === "NOUN";

/** A verb in the singular under people in the plural, with no subject of its own: they are not its subject. */
function disagrees(
  words: readonly Word[],
  heads: readonly number[],
  relations: readonly string[],
  verb: number,
): boolean {
  const word = words[verb];
  if (word?.upos !== "VERB" || !word.deprel.startsWith("acl") || word.feats.Number !== "Sing") return false;
  const antecedent = words[heads[verb] ?? -1];
  const people = antecedent?.feats.Number === "Plur" && /(?:ون|ين)$/.test(antecedent.norm);
  if (!people || word.feats.Person !== "3" || word.feats.Gender !== "Masc") return false;
  for (let at = verb + 1; at < verb + 12 && at < words.length; at++)
    if (heads[at] === verb && relations[at] === "nsubj") return false;
  return true;
}
