// Whose words a verbal noun of speech names: قول الوزير إن, تأكيدها أن.
import { frameOf } from "../lexicon/frames.ts";
import { relation } from "../model/tree-queries.ts";
import type { Discourse } from "./discourse.ts";
import type { Draft } from "./draft.ts";

export function speakerOfNoun(discourse: Discourse, head: number): Draft | null {
  const { tree, words } = discourse;
  const word = words[head];
  if (
    word?.upos !== "NOUN" ||
    word.feats.VerbForm !== "Vnoun" ||
    frameOf(word.entry?.frame ?? null)?.report === undefined
  )
    return null;
  const next = words[head + 1];
  if (next === undefined) return null;
  if (next.part === "enclitic") return discourse.at.get(next.index) ?? null;
  if (next.upos !== "NOUN" && next.upos !== "PROPN") return null;
  return relation(tree.deprels[next.index] ?? "") === "nmod" ? discourse.holder(next.index) : null;
}
