// Free pronouns that only join two halves of a clause (هدف الحملة هو التوعية), and those that stand for a whole clause (وهو ما يعني).
import { frameOf } from "../lexicon/frames.ts";
import { relation } from "../model/tree-queries.ts";
import type { Word } from "../model/word.ts";
import { agrees } from "./agreement.ts";
import type { Discourse } from "./discourse.ts";
import type { Draft } from "./draft.ts";

/** What was said before, called a thing that is there: وهو أمر مرفوض (which is a matter …). */
const ofClause = new Set(["أمر", "شيء", "ما", "سبب", "خطوة", "إجراء"]);
const asking = new Set(["ما", "من", "ماذا", "اي", "كيف", "اين", "متي"]);

/** Does the pronoun stand for no thing: ما هو الرد (what is the answer), وهو ما يعني (which means)? */
export function standsForNothing(discourse: Discourse, word: Word): boolean {
  const { words } = discourse;
  const before = words[word.index - 1];
  const after = words[word.index + 1];
  if (before !== undefined && before.sentence === word.sentence && asking.has(before.norm) && before.upos !== "NOUN")
    return true;
  // هذه هي الوسيلة: it only joins the two.
  if (before?.feats.PronType === "Dem" && before.sentence === word.sentence) return true;
  if (after === undefined || before?.upos !== "CCONJ") return false;
  // رفع البنك السعر، وهو أكبر رفع: the deed of the verb.
  const best = after.feats.Degree === "Cmp" ? words[word.index + 2] : undefined;
  if (best?.feats.VerbForm === "Vnoun" && sameVerb(discourse, word, best.entry?.verb ?? null)) return true;
  return after.upos === "PRON" && after.norm === "ما" ? true : ofClause.has(after.lemma) && after.upos === "NOUN";
}

function sameVerb({ words }: Discourse, word: Word, verb: string | null): boolean {
  for (let at = word.index - 1; verb !== null && at >= Math.max(0, word.index - verbReach); at--) {
    const before = words[at];
    if (before === undefined || before.sentence !== word.sentence) return false;
    if (before.upos === "VERB" && before.lemma === verb) return true;
  }
  return false;
}

const verbReach = 40;

/** So many words back. */
const eventReach = 20;

/** اتهمتها بحفر آبار، وهو أمر تنفيه: the verbal noun that was said, accused of or denied right before. */
export function eventBefore(discourse: Discourse, word: Word): Draft | null {
  const { words, tree } = discourse;
  if (words[word.index - 1]?.upos !== "CCONJ") return null;
  for (let at = word.index - 2; at >= Math.max(0, word.index - eventReach); at--) {
    const here = words[at];
    if (here === undefined || here.sentence !== word.sentence || here.upos === "SCONJ") return null;
    if (here.upos === "VERB") return null;
    if (here.upos !== "NOUN" || here.feats.VerbForm !== "Vnoun") continue;
    const above = words[tree.heads[at] ?? -1];
    const deprel = relation(tree.deprels[at] ?? "");
    if ((deprel !== "obj" && deprel !== "obl") || frameOf(above?.entry?.frame ?? null)?.report === undefined) continue;
    const entity = discourse.holder(at);
    return entity !== null && agrees(entity, word.feats, "pronoun") ? entity : null;
  }
  return null;
}

/** How far the phrase right before is climbed. */
const steps = 12;

/** هدف الحملة هو التوعية: the pronoun right after a phrase says its subject again; the widest phrase that agrees. */
export function phraseBefore(discourse: Discourse, word: Word): Draft | null {
  const { words, tree } = discourse;
  const before = words[word.index - 1];
  if (before === undefined || before.sentence !== word.sentence) return null;
  if (before.upos !== "NOUN" && before.upos !== "PROPN" && before.upos !== "ADJ" && before.upos !== "NUM") return null;
  let found: Draft | null = null;
  for (let at = before.index, step = 0; at >= 0 && step < steps; at = tree.heads[at] ?? -1, step++) {
    const here = words[at];
    if (here === undefined || at > word.index || here.upos === "VERB" || here.sentence !== word.sentence) break;
    if (at > before.index) continue;
    const entity = here.upos === "ADJ" ? (discourse.at.get(at) ?? null) : discourse.holder(at);
    if (entity !== null && agrees(entity, word.feats, "pronoun")) found = entity;
    if (relation(tree.deprels[at] ?? "") === "obl") break;
  }
  return found;
}

/** أن تركيا لديها مصالح: who has it stands right before لدى. */
export function holderBefore(discourse: Discourse, word: Word): Draft | null {
  const host = discourse.words[word.index - 1];
  if (word.part !== "enclitic" || host?.norm !== "لدي" || host.token !== word.token) return null;
  const named = discourse.endingAt.get(host.index);
  if (named !== undefined) return agrees(named, word.feats, "pronoun") ? named : null;
  const before = discourse.words[host.index - 1];
  return before?.norm.startsWith("ال") === true ? phraseBefore(discourse, { ...word, index: host.index }) : null;
}
