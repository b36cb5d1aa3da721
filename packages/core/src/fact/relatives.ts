// What the noun before a relative clause is in that clause: its subject, its object, what a preposition there governs, or an owner.
import type { Reading } from "../model/reading.ts";
import { childBy, relation } from "../model/tree-queries.ts";
import type { Word } from "../model/word.ts";
import { isModal } from "./predicates.ts";

export interface RelativeFiller {
  readonly antecedent: number;
  readonly as: "subject" | "object" | "oblique" | "owner";
  /** The pronoun that stands for it (in التي زارها, ها), or -1. */
  readonly pronoun: number;
}

/** كل من استفاد، أي اتفاق يحفظ الحقوق، شاهد عيان يعمل في السوق: the word before goes with it. */
function wholeOf({ tree, words }: Reading, noun: number): number {
  const before = tree.heads[noun] ?? -1;
  if (before !== noun - 1 || relation(tree.deprels[noun] ?? "") !== "nmod") return noun;
  return quantifiers.has(words[before]?.lemma ?? "") || words[noun]?.lemma === "عيان" ? before : noun;
}
const quantifiers = new Set(["كل", "أي", "جميع", "بعض", "كافة", "معظم", "أغلب"]);

/** The noun a relative clause is on; through a modal too: المدة التي يمكن أن تستغرقها. */
export function antecedentOf(reading: Reading, head: number): number {
  const { tree, words } = reading;
  const above = tree.heads[head] ?? -1;
  if (above < 0) return -1;
  if (tree.deprels[head] === "acl:relcl") return wholeOf(reading, above);
  const deprel = relation(tree.deprels[head] ?? "");
  const modal = words[above];
  if (modal !== undefined && (deprel === "csubj" || deprel === "ccomp"))
    return tree.deprels[above] === "acl:relcl" && isModal(reading, modal) ? (tree.heads[above] ?? -1) : -1;
  // الذي وصل وألقى كلمة: the second verb is on the same noun.
  return deprel === "conj" && tree.deprels[above] === "acl:relcl" ? (tree.heads[above] ?? -1) : -1;
}

export function relativeFiller(reading: Reading, head: number): RelativeFiller | null {
  const antecedent = antecedentOf(reading, head);
  const noun = reading.words[antecedent];
  const verb = reading.words[head];
  if (noun === undefined || verb === undefined) return null;
  const { tree } = reading;
  const written = childBy(tree, head, "nsubj") !== undefined;
  const taken = resumed(reading, head, noun);
  const conjoined = relation(tree.deprels[head] ?? "") === "conj";
  // صحيفة لم تسمّه: the pronoun does not agree with the noun, so that the verb's subject is what is open.
  if (taken !== null && (written || verb.upos !== "VERB" || !conjoined)) return { antecedent, ...taken };
  if (!written && (verb.feats.Person ?? "3") === "3" && (verb.upos !== "VERB" || fits(noun, verb) || taken === null))
    return { antecedent, as: "subject", pronoun: -1 };
  return written && verb.upos === "VERB" && !conjoined && taken === null
    ? { antecedent, as: "object", pronoun: -1 }
    : null;
}

/** The pronoun in the clause that may stand for the noun. */
function resumed(
  { tree, words }: Reading,
  head: number,
  noun: Word,
): { as: "object" | "oblique" | "owner"; pronoun: number } | null {
  for (const child of tree.children[head] ?? []) {
    const word = words[child];
    if (word === undefined || word.index < head) continue;
    const deprel = relation(tree.deprels[child] ?? "");
    if (word.part === "enclitic" && word.upos === "PRON") {
      if (!fits(noun, word)) continue;
      return { as: deprel === "obl" || deprel === "nmod" ? "oblique" : "object", pronoun: child };
    }
    if (deprel !== "nsubj") continue;
    for (const inner of tree.children[child] ?? []) {
      const pronoun = words[inner];
      // متطوعا تتراوح أوزانهم: counted nouns stand in the singular.
      if (pronoun?.part === "enclitic" && pronoun.upos === "PRON") return { as: "owner", pronoun: inner };
    }
  }
  return null;
}

const people = new Set(["human", "role", "title", "group"]);

/** Gender and number of a verb or pronoun suit the noun; plurals of things go with the feminine singular. */
function fits(noun: Word, other: Word): boolean {
  if ((other.feats.Person ?? "3") !== "3") return false;
  const number = noun.feats.Number ?? "Sing";
  const thing = number === "Plur" && !(noun.entry?.kinds ?? []).some((kind) => people.has(kind));
  const gender = other.feats.Gender;
  if (gender === undefined || noun.feats.Gender === undefined) return true;
  if (number === "Sing")
    return (other.upos !== "PRON" || (other.feats.Number ?? "Sing") === "Sing") && gender === noun.feats.Gender;
  if (thing && gender === "Fem") return true;
  if (other.upos === "PRON") return (other.feats.Number ?? "Sing") !== "Sing";
  return number === "Plur" || gender === noun.feats.Gender;
}
