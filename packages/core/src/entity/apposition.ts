// An office after its holder's name: حسن نصر، وزير المالية (the finance minister); it is the same person.

import { frameOf } from "../lexicon/frames.ts";
import { relation } from "../model/tree-queries.ts";
import type { Word } from "../model/word.ts";
import type { Discourse } from "./discourse.ts";
import type { Draft } from "./draft.ts";

/** The person whose name stands right before, where the noun says what he or she is. */
export function personBefore(discourse: Discourse, word: Word): Draft | null {
  const { words, tree } = discourse;
  const before = words[word.index - 1];
  if (before === undefined || before.sentence !== word.sentence) return null;
  const comma = before.form === "،" || before.form === ",";
  const entity = discourse.endingAt.get(comma ? word.index - 1 : word.index);
  if (entity === undefined || entity.type !== "person") return null;
  const gender = word.feats.Gender === "Fem" ? "Fem" : "Masc";
  if (word.feats.Number === "Plur" || word.feats.Number === "Dual") return null;
  if (entity.gender === "Masc" && gender === "Fem") return null;
  const deprel = relation(tree.deprels[word.index] ?? "");
  if (deprel === "appos") return entity;
  if (comma || deprel === "nsubj") return null;
  // قال فلان رئيس اللجنة: who only says does nothing to the chairman; التقى فلان رئيس اللجنة is two people.
  const frame = words[tree.heads[word.index] ?? -1]?.entry?.frame ?? null;
  return deprel === "obj" && (frame === "say" || frame === "confirm" || frame === "hold") && frameOf(frame) !== null
    ? entity
    : null;
}
