// نظيره السعودي عواد العواد (his Saudi counterpart): who holds the same office, so that الوزير السعودي is he.
import type { Word } from "../model/word.ts";
import type { Discourse } from "./discourse.ts";
import type { Draft } from "./draft.ts";

const counterparts = new Set(["نظير", "نظيرة"]);

/** Calls who is named a counterpart by the offices of the other, whom the pronoun stands for. */
export function sameOfficeAs(discourse: Discourse, pronoun: Word, other: Draft): void {
  const noun = discourse.words[pronoun.index - 1];
  if (noun === undefined || noun.token !== pronoun.token || !counterparts.has(noun.lemma)) return;
  const holder = discourse.at.get(noun.index);
  if (holder === undefined || holder === other || holder.type !== "person" || other.type !== "person") return;
  for (const lemma of other.lemmas) {
    const office = lemma.endsWith("ة") && noun.feats.Gender !== "Fem" ? lemma.slice(0, -1) : lemma;
    holder.lemmas.add(office);
    discourse.called.add(office);
  }
}
