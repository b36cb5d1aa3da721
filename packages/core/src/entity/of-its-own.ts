// Of their own, by ل after an indefinite noun: قال في بيان له (in a statement of his), فتح فرعا له (opened a branch of its own).
import type { Word } from "../model/word.ts";
import { agrees } from "./agreement.ts";
import { sharedSubject } from "./clause-subjects.ts";
import type { Discourse } from "./discourse.ts";
import type { Draft } from "./draft.ts";

const successors = new Set(["خلف", "بديل"]);

/** The subject of a clause above whose thing the noun before ل is, or null. */
export function ofTheirOwn(discourse: Discourse, word: Word, clauses: readonly number[]): Draft | null {
  const { words } = discourse;
  const host = words[word.index - 1];
  if (word.part !== "enclitic" || host?.norm !== "ل" || host.token !== word.token) return null;
  let noun = words[host.index - 1];
  if (noun?.upos === "ADJ" && noun.sentence === word.sentence) noun = words[noun.index - 1];
  if (noun?.upos !== "NOUN" || noun.sentence !== word.sentence || noun.part !== "base") return null;
  if (noun.norm.startsWith("ال") || noun.feats.Definite === "Def") return null;
  if (noun.feats.VerbForm === "Vnoun" && words[noun.index - 1]?.norm !== "في") return null;
  // وعين آخر خلفا له: not of who appoints.
  if (successors.has(noun.lemma)) return null;
  // لا وجود لهم, لا مثيل له: what is denied is said of the noun before.
  if (/^(?:لا|عدم|اي|دون)$/.test(words[noun.index - 1]?.norm ?? "")) return null;
  // سياسي له مؤهلات: what he has stands after it.
  const next = words[word.index + 1];
  if (next?.upos === "NOUN" && next.sentence === word.sentence && !next.norm.startsWith("ال")) {
    const entity = discourse.holder(noun.index);
    if (entity !== null && agrees(entity, word.feats, "pronoun") && next.entry?.kinds.includes("time") !== true)
      return entity;
  }
  for (const clause of clauses.slice(0, 2)) {
    const subject = discourse.subjectOf(clause) ?? sharedSubject(discourse, clause);
    if (subject !== null && agrees(subject, word.feats, "pronoun")) return subject;
  }
  return null;
}
