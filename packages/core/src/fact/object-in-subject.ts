// باعت الشركة المصنع: a noun with the article takes no idafa, so that a thing with the article after it is what the verb is done to.
import type { Reading } from "../model/reading.ts";
import { childBy, relation } from "../model/tree-queries.ts";
import type { Word } from "../model/word.ts";

/** The object that the tree has as a part of the subject after its verb, or -1. */
export function objectInSubject({ tree, words }: Reading, verb: Word, subject: number): number {
  const noun = words[subject];
  if (noun === undefined || subject !== verb.index + 1 || verb.entry?.object !== true || !isArticled(noun)) return -1;
  for (const child of tree.children[subject] ?? []) {
    const word = words[child];
    if (word === undefined || child !== subject + 1 || !word.norm.startsWith("ال")) continue;
    const deprel = relation(tree.deprels[child] ?? "");
    // زار الوفد المدينة: an adjective that does not agree is a noun that reads as one
    const misread = deprel === "amod" && word.feats.Number === "Sing" && word.feats.Gender !== noun.feats.Gender;
    if (misread && noun.feats.Number === "Sing" && word.feats.VerbForm === "Part") return child;
    if (word.upos !== "NOUN" || (deprel !== "appos" && deprel !== "nmod")) continue;
    if (childBy(tree, child, "case") !== undefined) continue;
    if (!isPerson(word) || !isPerson(noun) || word.feats.Number !== noun.feats.Number) return child;
  }
  return -1;
}

const isArticled = ({ norm, upos }: Word): boolean => upos === "NOUN" && norm.startsWith("ال");
const isPerson = ({ entry }: Word): boolean =>
  entry?.kinds.some((kind) => kind === "human" || kind === "role" || kind === "title") === true;
