// Subjects that hold beyond their own verb: of a row of coordinated verbs, and of the sentence before.

import { frameOf } from "../lexicon/frames.ts";
import { childBy, childrenBy, memberBefore, relation } from "../model/tree-queries.ts";
import type { Word } from "../model/word.ts";
import { agrees } from "./agreement.ts";
import type { Discourse } from "./discourse.ts";
import type { Draft } from "./draft.ts";
import { quotationAt, speakerOf } from "./first-person.ts";

/** قال النادي إن اللاعب وصل وسينضم: what is to come is joined to what was said, not to its being said. */
function subjectOfSaid(discourse: Discourse, verb: number): Draft | null {
  const { tree, words } = discourse;
  const word = words[verb];
  const above = memberBefore(tree, verb);
  const says = words[above];
  if (word?.feats.Aspect !== "Imp" || says?.feats.Aspect !== "Perf" || says.upos !== "VERB") return null;
  if (frameOf(says.entry?.frame ?? null)?.report === undefined) return null;
  if (frameOf(word.entry?.frame ?? null)?.report !== undefined) return null;
  const said = childrenBy(tree, above, "ccomp").findLast((child) => child < verb);
  const subject = said === undefined ? null : discourse.subjectOf(said);
  return subject !== null && agrees(subject, word.feats, "pronoun") ? subject : null;
}

/** The subject of the first verb in a row of coordinated ones: قال … وأضاف. */
export function sharedSubject(discourse: Discourse, verb: number): Draft | null {
  let at = verb;
  const said = subjectOfSaid(discourse, verb);
  if (said !== null) return said;
  for (let steps = 0; steps < 12 && at >= 0 && relation(discourse.tree.deprels[at] ?? "") === "conj"; steps++) {
    at = memberBefore(discourse.tree, at);
    const subject = at < 0 ? null : (measured(discourse, at) ?? discourse.subjectOf(at));
    if (subject !== null) return subject;
  }
  return null;
}

/** What is told of a thing in figures: the next sentence goes on about the thing. */
const figures = new Set(["مساحة", "طول", "ارتفاع", "عمر", "عمق", "حجم", "عرض", "وزن", "سكان"]);

/** تبلغ مساحة المنطقة …: the thing measured, where a measure of it is the subject. */
function measured(discourse: Discourse, verb: number): Draft | null {
  const head = discourse.words[discourse.subjectWord(verb)];
  if (head === undefined || head.feats.Definite !== "Cons" || !figures.has(head.lemma)) return null;
  const thing = childBy(discourse.tree, head.index, "nmod");
  return thing === undefined || thing < head.index ? null : discourse.holder(thing);
}

/** Not who does something in the words of another goes on outside them, but who said them. */
function quoting(discourse: Discourse, at: number, word: Word): Draft | null {
  if (discourse.document.quotations.length === 0) return null;
  const here = discourse.words[at];
  const around = here === undefined ? null : quotationAt(discourse, here);
  return around !== null && around.end <= word.start ? speakerOf(discourse, around.start, around.end) : null;
}

/** نقلت الوكالة عن متحدث أن …، وأضاف: who was quoted goes on, where the verb may be his. */
function quotedSource(discourse: Discourse, at: number, word: Word): Draft | null {
  const { tree, words } = discourse;
  if (!passesOn.has(words[at]?.lemma ?? "") || frameOf(word.entry?.frame ?? null)?.report === undefined) return null;
  for (const child of childrenBy(tree, at, "obl")) {
    if (words[childBy(tree, child, "case") ?? -1]?.norm !== "عن") continue;
    const source = discourse.holder(child);
    if (source !== null && (source.human || source.type === "organization") && agrees(source, word.feats, "pronoun"))
      return source;
  }
  return null;
}
const passesOn = new Set(["نقل", "اقتبس", "حكى", "روى"]);

/** A main clause is looked for this far into its sentence. */
const mainReach = 80;

/** The subject of the last main clause in the sentences right before. */
export function subjectBefore(discourse: Discourse, word: Word): Draft | null {
  const sentences = discourse.document.wordSentences;
  for (let back = 1; back <= 2; back++) {
    const range = sentences[word.sentence - back];
    if (range === undefined) return null;
    for (let at = range.from; at < Math.min(range.to, range.from + mainReach); at++) {
      if ((discourse.tree.heads[at] ?? -1) >= 0) continue;
      const subject =
        quotedSource(discourse, at, word) ??
        quoting(discourse, at, word) ??
        measured(discourse, at) ??
        discourse.subjectOf(at);
      if (subject !== null) return subject;
    }
  }
  return null;
}
