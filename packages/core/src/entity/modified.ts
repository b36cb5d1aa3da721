// A pronoun under an adjective of a noun is the noun's: المياه المتنازع عليها (disputed waters), الرئيس المنتهية ولايته (whose term is over).
import { relation } from "../model/tree-queries.ts";
import type { Word } from "../model/word.ts";
import { agrees } from "./agreement.ts";
import type { Discourse } from "./discourse.ts";
import type { Draft } from "./draft.ts";

/** How many words may stand between the adjective and the pronoun. */
const near = 3;

export function modifiedNoun(discourse: Discourse, word: Word): Draft | null {
  const { tree, words } = discourse;
  const host = words[word.index - 1];
  const adjective = words[word.index - 2];
  // مؤتمر مشترك مع نظيره: what stands further off belongs to another.
  const bound = host?.upos === "NOUN" ? ofParticiple(discourse, word, host) : null;
  if (bound !== null) return bound;
  if (host?.upos === "NOUN" && adjective?.upos !== "ADJ") return null;
  // السفن التابعة لها, الجماعات المتحالفة معها: whose they are is another; المتنازع عليها takes up its noun.
  if (host?.upos === "ADP" && adjective !== undefined && ofAnother.has(adjective.lemma)) return null;
  // المنطقة المتنازع عليها: a participle in the masculine after a feminine noun is said of no one.
  if (host?.upos === "ADP" && adjective?.upos === "ADJ" && adjective.norm.startsWith("ال")) {
    const noun = tree.heads[adjective.index] ?? -1;
    const open = adjective.feats.Gender === "Masc" && words[noun]?.feats.Gender === "Fem";
    if (open && adjective.feats.VerbForm === "Part" && noun < adjective.index) {
      const entity = discourse.holder(noun);
      return entity !== null && agrees(entity, word.feats, "pronoun") ? entity : null;
    }
  }
  let at = tree.heads[word.index] ?? -1;
  for (let steps = 0; at >= 0 && steps < 3; steps++) {
    const here = words[at];
    if (here === undefined || here.upos === "VERB" || word.index - at > near) return null;
    if (here.upos === "ADJ" && relation(tree.deprels[at] ?? "") === "amod") {
      const noun = tree.heads[at] ?? -1;
      if (noun < 0 || noun > at) return null;
      const entity = discourse.holder(noun);
      return entity !== null && agrees(entity, word.feats, "pronoun") ? entity : null;
    }
    at = tree.heads[at] ?? -1;
  }
  return null;
}

/** الهجوم المشتبه بوقوعه, المبلغ المعلن عن جمعه: the deed of a passive participle with the article is the noun's before it. */
function ofParticiple(discourse: Discourse, word: Word, host: Word): Draft | null {
  const { words } = discourse;
  const participle = words[host.index - 2];
  if (host.feats.VerbForm !== "Vnoun" || words[host.index - 1]?.upos !== "ADP" || participle === undefined) return null;
  const undergone = participle.feats.Voice === "Pass" || participle.lemma === "مشتبه";
  if (participle.feats.VerbForm !== "Part" || !undergone || !participle.norm.startsWith("ال")) return null;
  // المطلوب لإقراره: what it is for is another's.
  if (!/^(?:ب|عن|في|علي)$/.test(words[host.index - 1]?.norm ?? "")) return null;
  for (let at = participle.index - 1; at >= Math.max(0, participle.index - near); at--) {
    const noun = words[at];
    if (noun === undefined || noun.sentence !== word.sentence || noun.upos === "VERB") return null;
    if (noun.upos !== "NOUN") continue;
    const entity = discourse.holder(at) ?? null;
    if (entity !== null && agrees(entity, word.feats, "pronoun")) return entity;
  }
  return null;
}

/** Adjectives that tell to whom something belongs, or near what it is. */
const ofAnother = new Set(
  "خاص تابع مجاور محيط متحالف مقرب موالي مؤيد معارض مخصص مرافق مرتبط متعلق قريب شبيه مماثل مساند داعم معادي منافس مسؤول مناهض محسوب محاذي مطل لازم مخول ملحق مشابه مخالف مقابل مكلف موجه مقدم ممنوح".split(
    " ",
  ),
);

/** الرئيس ونظيره, القانون وتعديلاته: what is joined by و and has a pronoun belongs to what it is joined to; سيطرة القوات وإعلانها to whose the first deed is. */
export function joinedTo(discourse: Discourse, word: Word): Draft | null {
  const { tree, words } = discourse;
  const host = words[word.index - 1];
  if (host === undefined || host.token !== word.token || host.upos !== "NOUN") return null;
  if (relation(tree.deprels[host.index] ?? "") !== "conj") return null;
  const head = tree.heads[host.index] ?? -1;
  const first = words[head];
  if (first === undefined || head > host.index || (first.upos !== "NOUN" && first.upos !== "PROPN")) return null;
  // جثمانه أو قبره: of the same.
  const own = words[head + 1];
  if (own?.upos === "PRON" && own.token === first.token && own.feats.Gender === word.feats.Gender) {
    if (own.feats.Number === word.feats.Number) return discourse.at.get(head + 1) ?? null;
  }
  const deed = first.feats.VerbForm === "Vnoun" && host.feats.VerbForm === "Vnoun";
  const candidates = deed ? [genitive(discourse, head)] : [head, genitive(discourse, head)];
  for (const at of candidates) {
    const entity = at < 0 || at > host.index ? null : discourse.holder(at);
    if (entity !== null && agrees(entity, word.feats, "pronoun")) return entity;
  }
  return null;
}

/** The noun or pronoun governed by another: إنتاج النفط. */
function genitive({ tree, words }: Discourse, head: number): number {
  const next = tree.children[head]?.find(
    (child) => child > head && relation(tree.deprels[child] ?? "") === "nmod" && words[child - 1]?.upos !== "ADP",
  );
  return next ?? -1;
}
