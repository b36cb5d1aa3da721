// What a thing is measured against: يسبب مشاكل أكثر مما يوفر الحلول (more problems than it offers solutions), حليف لطهران (an ally of).
import type { Reading } from "../model/reading.ts";
import { childBy, childrenBy } from "../model/tree-queries.ts";
import type { Word } from "../model/word.ts";
import type { RoleList } from "./role-list.ts";
import { subjectIn, subjectOf } from "./subjects.ts";

/** After أكثر مما the same subject goes on, and the noun after the verb is its object. */
export function comparedRoles(roles: RoleList, word: Word, head: number): boolean {
  const { reading } = roles;
  const { tree, words } = reading;
  const mark = childrenBy(tree, head, "mark").find((at) => words[at]?.norm === "مما");
  const main = words[tree.heads[head] ?? -1];
  const object = childBy(tree, head, "nsubj");
  if (mark === undefined || main?.upos !== "VERB" || object === undefined || object < head) return false;
  if (word.entry?.object !== true || childBy(tree, head, "obj") !== undefined || !isElative(words[mark - 1]))
    return false;
  const subject = subjectOf(reading, main.index);
  if (subject === null || subject.word === object) return false;
  roles.add(subjectIn(reading, word, false, subject.word) === "cause" ? "cause" : "agent", subject.word, "inherited");
  roles.add("theme", object);
  return true;
}

const isElative = (word: Word | undefined) => word !== undefined && /^أ[^اوي]{2}[^ة]$/.test(word.lemma);

/** بغداد حليف لكل من طهران وواشنطن: a noun that is always somebody's names the other with ل. */
export function otherParty(roles: RoleList, word: Word, head: number): void {
  const { tree, words } = roles.reading;
  if (!mutual.has(word.lemma)) return;
  const other = childrenBy(tree, head, "nmod", "obl").find((child) => isFor(roles.reading, child));
  if (other === undefined) return;
  // لكل من طهران وواشنطن: each of them.
  const each = words[other]?.lemma === "كل" ? childBy(tree, other, "nmod") : undefined;
  roles.add("companion", each ?? other);
}

const isFor = ({ tree, words }: Reading, phrase: number) => words[childBy(tree, phrase, "case") ?? -1]?.lemma === "ل";

/** Lemmas. */
const mutual = new Set("حليف شريك عدو خصم منافس جار صديق زميل غريم ند نظير شقيق".split(" "));
