// Whose it is inside a deed that somebody is asked, let or made to do: دعا طهران إلى وقف أنشطتها (its activities), حث اللاعبين على بذل جهدهم.
import { frameOf } from "../lexicon/frames.ts";
import { childBy, relation } from "../model/tree-queries.ts";
import type { Word } from "../model/word.ts";
import { agrees } from "./agreement.ts";
import { sharedSubject } from "./clause-subjects.ts";
import type { Discourse } from "./discourse.ts";
import type { Draft } from "./draft.ts";

/** So many nouns up from the pronoun to the deed. */
const climb = 4;

/** Who is to do the deed that the noun with the pronoun stands under, where he may be its owner; null elsewhere. */
export function doerToBe(discourse: Discourse, word: Word): Draft | null {
  const { tree, words } = discourse;
  const host = words[word.index - 1];
  if (word.part !== "enclitic" || host?.token !== word.token || host.upos !== "NOUN") return null;
  // دعاه إلى دعمه: what the deed itself is done to is another; تعتزم هدمها لوقوعها: why is no part of the deed.
  if (host.feats.VerbForm === "Vnoun" && (host.entry?.object === true || words[host.index - 1]?.norm === "ل"))
    return null;
  let at = host.index;
  let deed = -1;
  for (let steps = 0; steps < climb; steps++) {
    const above = tree.heads[at] ?? -1;
    const here = words[above];
    if (here === undefined || above > word.index || here.sentence !== word.sentence) return null;
    if (here.upos === "VERB") return deed < 0 ? null : doerOf(discourse, here, deed, word);
    const deprel = relation(tree.deprels[at] ?? "");
    if (here.upos !== "NOUN" || (deprel !== "nmod" && deprel !== "obl" && deprel !== "obj")) return null;
    if (here.feats.VerbForm === "Vnoun") {
      if (deed >= 0) return null;
      deed = above;
    }
    at = above;
  }
  return null;
}

/** خطف طفل من أمه: somebody inside the deed is nearer. */
function isNearer(discourse: Discourse, deed: number, word: Word): boolean {
  for (let at = deed + 1; at < word.index - 1; at++) {
    const here = discourse.words[at];
    if (here?.upos === "PUNCT") return true;
    if (here?.upos !== "NOUN" && here?.upos !== "PROPN") continue;
    const entity = here.feats.VerbForm === "Vnoun" ? null : discourse.holder(at);
    if (entity !== null && agrees(entity, word.feats, "pronoun")) return true;
  }
  return false;
}

function doerOf(discourse: Discourse, verb: Word, deed: number, word: Word): Draft | null {
  const frame = verb.entry?.frame ?? "";
  const controls = frameOf(frame)?.controls;
  // اتهمت طهران إسرائيل باغتيال علمائها: what one is accused of is done to the accuser as often.
  if (isNearer(discourse, deed, word)) return null;
  if (controls === undefined || frame === "accuse" || relation(discourse.tree.deprels[deed] ?? "") === "nsubj")
    return null;
  let doer: Draft | null = null;
  if (controls === "object") {
    const object = childBy(discourse.tree, verb.index, "obj", "iobj");
    doer = object === undefined || object > word.index || object === deed ? null : discourse.holder(object);
  } else doer = discourse.subjectOf(verb.index) ?? sharedSubject(discourse, verb.index);
  return doer !== null && agrees(doer, word.feats, "pronoun") ? doer : null;
}
