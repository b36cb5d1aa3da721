// Subjects that stand late, after what was said of place and time: ظهرت لأول مرة في عام 2014 مزاعم (allegations first appeared in 2014).
import { relation } from "../model/tree-queries.ts";
import type { Word } from "../model/word.ts";
import type { Discourse } from "./discourse.ts";
import { mayDo } from "./resumptive.ts";

/** A subject stands so many words after its verb at most. */
const reach = 14;

/** Does a noun that may be the subject of a verb without object stand after its prepositional phrases? */
export function comesLater({ words, tree }: Discourse, verb: Word): boolean {
  if (verb.entry === null || verb.entry.object === true || verb.feats.Person !== "3") return false;
  let open = false;
  for (let at = verb.index + 1; at < verb.index + reach; at++) {
    const word = words[at];
    if (word === undefined || word.sentence !== verb.sentence) return false;
    // في بيروت وتونس نحو عشرين كتابا: places joined by و.
    if (word.upos === "CCONJ" && (words[at + 1]?.upos === "PROPN" || words[at + 1]?.upos === "ADP")) {
      at++;
      continue;
    }
    if (word.upos === "VERB" || word.upos === "SCONJ" || word.upos === "PUNCT" || word.upos === "CCONJ") return false;
    if (word.upos === "ADP") open = true;
    if (word.upos !== "NOUN" && word.upos !== "PROPN") continue;
    const below = words[tree.heads[at] ?? -1];
    const inside = below !== undefined && below.index < at && below.index > verb.index;
    // The first noun after a preposition and what hangs from it are no subject.
    if (words[at - 1]?.upos === "ADP" || (inside && relation(tree.deprels[at] ?? "") === "nmod")) continue;
    if (open && !inside && mayDo(word, verb) && relation(tree.deprels[at] ?? "") !== "obl") return true;
  }
  return false;
}
