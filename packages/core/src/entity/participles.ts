// Participles of saying beside a verb: مشيرا إلى, قائلة إن are said by the verb's subject.
import { frameOf } from "../lexicon/frames.ts";
import { relation } from "../model/tree-queries.ts";
import type { Word } from "../model/word.ts";
import { agrees } from "./agreement.ts";
import { sharedSubject } from "./clause-subjects.ts";
import type { Discourse } from "./discourse.ts";
import { isSaying } from "./saying.ts";

/** مشيرا إلى, قائلة إن: a participle of saying beside a verb is said by the verb's subject. */
export function placeParticiple(discourse: Discourse, word: Word): void {
  const at = word.index;
  // لكن متحدثا باسم الوزارة: right after a complementizer it is who speaks.
  if (/^(?:ان|لكن|لان)$/.test(discourse.words[at - 1]?.norm ?? "")) return;
  const saying = isSaying(discourse.words, word);
  if (!saying && word.feats.VerbForm !== "Part") return;
  const deprel = relation(discourse.tree.deprels[at] ?? "");
  const frame = frameOf(word.entry?.frame ?? null);
  if (!saying && (deprel !== "advcl" || word.feats.VerbForm !== "Part" || frame?.report === undefined)) return;
  if (discourse.subjectWord(at) >= 0) return;
  const near = verbBefore(discourse, at);
  for (const clause of near < 0 ? discourse.clausesAbove(at) : [near, ...discourse.clausesAbove(at)]) {
    const subject = discourse.subjectOf(clause) ?? sharedSubject(discourse, clause);
    if (subject === null) continue;
    if (!agrees(subject, word.feats, "pronoun")) continue;
    discourse.mention(subject, {
      start: word.start,
      end: word.end,
      form: "elided",
      head: at,
      basis: "coreference",
      by: "entity/elided.participle",
    });
    return;
  }
}

/** شككت متحدثة …، قائلة: the last main verb before the participle, however the tree hung it; a verb of saying before one that is said; -1 for none. */
function verbBefore({ words, tree }: Discourse, at: number): number {
  let last = -1;
  for (let before = at - 1; before >= Math.max(0, at - participleReach); before--) {
    const word = words[before];
    if (word === undefined || word.sentence !== words[at]?.sentence) break;
    if (word.upos !== "VERB") continue;
    const deprel = relation(tree.deprels[before] ?? "");
    if (deprel !== "root" && deprel !== "conj" && deprel !== "parataxis" && deprel !== "advcl") continue;
    if (last < 0) last = before;
    if (deprel === "root" || frameOf(word.entry?.frame ?? null)?.report !== undefined) {
      // قال إنه صدر له قرار …، موضحا: what is said has no words of its own.
      return frameOf(words[last]?.entry?.frame ?? null)?.report === undefined && said(words, before, last)
        ? before
        : last;
    }
  }
  return last;
}

/** Does أن or a colon stand between the two, so that the second is told by the first? */
function said(words: Discourse["words"], from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) if (words[at]?.norm === "ان" && words[at]?.upos === "SCONJ") return true;
  return false;
}

const participleReach = 40;
