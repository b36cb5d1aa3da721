// Verbs of result right after a comma, without و: شنت هجمات على البلدة، أدت إلى قتلى (which led to deaths): the deed before does it.
import { relation } from "../model/tree-queries.ts";
import type { Word } from "../model/word.ts";
import { agrees } from "./agreement.ts";
import type { Discourse } from "./discourse.ts";
import type { Draft } from "./draft.ts";

/** What deeds and disasters do. */
const results = new Set(["أدى", "أسفر", "أوقع", "خلف", "أودى", "تسبب", "ألحق", "أفضى", "أحدث", "أجبر", "أثار"]);
/** So many words back. */
const reach = 25;

/** The deed or event before the comma that agrees with the verb, or null. */
export function resultOf(discourse: Discourse, verb: Word): Draft | null {
  if (!results.has(verb.lemma)) return null;
  const { words, tree } = discourse;
  const comma = words[verb.index - 1];
  if (comma?.form !== "،" && comma?.form !== ",") return null;
  for (let at = comma.index - 1; at >= Math.max(0, comma.index - reach); at--) {
    const word = words[at];
    if (word === undefined || word.sentence !== verb.sentence) return null;
    if (word.upos !== "NOUN" || discourse.closed[at] === 1) continue;
    const deprel = relation(tree.deprels[at] ?? "");
    if (deprel !== "obj" && deprel !== "obl" && deprel !== "nsubj") continue;
    if (word.feats.VerbForm !== "Vnoun" && word.entry?.kinds.includes("event") !== true) continue;
    const entity = discourse.holder(at);
    if (entity !== null && !entity.human && agrees(entity, verb.feats, "pronoun")) return entity;
  }
  return null;
}
