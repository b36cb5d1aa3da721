// ذلك alone: the deed that a verb before it holds, denies or plans (رفضت تمديد الهدنة … ذلك); هؤلاء alone: the last people spoken of.
import { frameOf } from "../lexicon/frames.ts";
import { relation } from "../model/tree-queries.ts";
import type { Word } from "../model/word.ts";
import type { Discourse } from "./discourse.ts";
import type { Draft } from "./draft.ts";

/** So many words and sentences back. */
const wordReach = 50;
const sentenceReach = 1;

/** What a demonstrative without a noun stands for, or null where that is a whole clause or a time. */
export function demonstrative(discourse: Discourse, word: Word): Draft | null {
  if (word.feats.PronType !== "Dem" || relation(discourse.tree.deprels[word.index] ?? "") === "det") return null;
  const next = discourse.words[word.index + 1];
  if (next?.upos === "NOUN" && next.norm.startsWith("ال")) return null;
  if (word.feats.Number === "Plur" || word.norm === "هولاء" || word.norm === "اولئك")
    return lastPeople(discourse, word);
  return word.norm === "ذلك" ? deedBefore(discourse, word) : null;
}

/** Frames of verbs that a deed is told, wanted or planned with. */
const plans = new Set([
  "agree",
  "decide",
  "promise",
  "try",
  "prevent",
  "allow",
  "force",
  "manage",
  "fail",
  "want",
  "hope",
  "refuse",
  "must",
]);

function deedBefore(discourse: Discourse, word: Word): Draft | null {
  const { words, tree } = discourse;
  const before = words[word.index - 1];
  // بعد ذلك, قبل ذلك, إلى ذلك, كذلك: a time or a turn of the text.
  if (before?.upos === "ADP" && times.has(before.norm)) return null;
  // بما في ذلك: including.
  if (before?.norm === "في" && /^(?:ما|بما)$/.test(words[word.index - 2]?.norm ?? "")) return null;
  const own = tree.heads[word.index] ?? -1;
  for (let at = word.index - 1; at >= Math.max(0, word.index - wordReach); at--) {
    const here = words[at];
    if (here === undefined || here.sentence < word.sentence - sentenceReach) return null;
    const deprel = relation(tree.deprels[at] ?? "");
    if (discourse.closed[at] === 1) continue;
    // A clause that was said or planned is nearer: that is meant, and it is no noun.
    if (here.upos === "VERB" && deprel === "ccomp") return null;
    if (
      here.upos !== "NOUN" ||
      here.feats.VerbForm !== "Vnoun" ||
      (deprel !== "obj" && deprel !== "obl" && deprel !== "nmod")
    )
      continue;
    const above = tree.heads[at] ?? -1;
    const any = words[above]?.upos === "DET" ? (tree.heads[above] ?? -1) : above;
    const verb = words[any];
    if (any === own || at === own || verb?.upos !== "VERB") continue;
    const frame = verb.entry?.frame ?? "";
    const doer = discourse.subjectOf(any);
    const acts =
      doer !== null && (doer.human || doer.type === "organization" || doer.type === "gpe" || doer.type === "group");
    if (!acts && frameOf(frame)?.report === undefined && !plans.has(frame)) continue;
    return discourse.holder(at);
  }
  return null;
}

const times = new Set(["بعد", "قبل", "منذ", "الي", "ك", "خلال", "عقب", "مع", "رغم", "عند"]);

function lastPeople(discourse: Discourse, word: Word): Draft | null {
  for (let at = word.index - 1; at >= Math.max(0, word.index - wordReach); at--) {
    const here = discourse.words[at];
    if (here === undefined || here.sentence < word.sentence - sentenceReach) return null;
    const known = discourse.at.get(at);
    if (known === undefined && here.upos !== "NOUN" && here.upos !== "ADJ" && here.upos !== "NUM") continue;
    const entity = known ?? discourse.holder(at);
    if (entity?.number === "Plur" && entity.human) return entity;
  }
  return null;
}
