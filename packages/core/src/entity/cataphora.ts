// Pronouns before what they stand for: من جهته، قال الوزير (for his part, the minister said), بعد انسحابها، تضغط واشنطن.
import { frameOf } from "../lexicon/frames.ts";
import { childBy, dominates, relation } from "../model/tree-queries.ts";
import type { Word } from "../model/word.ts";
import { agrees } from "./agreement.ts";
import type { Discourse } from "./discourse.ts";
import type { Draft } from "./draft.ts";

/** For his part, in turn: always of the subject that follows. */
const parts = new Set(["جهة", "جانب", "دور", "ناحية", "طرف"]);
/** Under his rule, in his presence: most often of somebody else than who then does something. */
const others = new Set(["عهد", "قيادة", "رئاسة", "إشراف", "تدريب", "حكم", "يد", "حضور", "أثر", "سبب", "ضوء", "إدارة"]);

/** A fronted phrase begins at most this many words before the verb of its clause. */
const frontReach = 25;

/** The subject that follows the pronoun's fronted phrase, where the pronoun is its. */
export function subjectAhead(discourse: Discourse, word: Word): Draft | null {
  if (word.part !== "enclitic") return null;
  const { tree, words } = discourse;
  const host = words[word.index - 1];
  if (host === undefined || host.upos !== "NOUN") return null;
  const fixed = parts.has(host.lemma) && words[word.index - 2]?.part !== "enclitic" && fronted(discourse, host);
  const clause = fixed ? verbAhead(discourse, word) : verbAbove(discourse, word);
  if (clause <= word.index || clause - word.index > frontReach || words[clause]?.upos !== "VERB") return null;
  const subject = discourse.subjectWord(clause);
  if (subject < clause || dominates(tree, subject, word.index)) return null;
  if (!fixed) {
    const top = topUnder(discourse, word.index, clause);
    const deprel = relation(tree.deprels[top] ?? "");
    if ((deprel !== "obl" && deprel !== "advcl") || others.has(host.lemma) || passiveReading(discourse, host))
      return null;
    // عند وصوله اعتقلته الشرطة: who is arrested is not the police.
    const object = childBy(tree, clause, "obj");
    if (object !== undefined && words[object]?.upos === "PRON") return null;
  }
  const entity = discourse.holder(subject);
  if (entity === null || !agrees(entity, word.feats, "pronoun")) return null;
  if (!fixed && entity.type !== "person" && entity.type !== "organization" && entity.type !== "gpe") return null;
  return entity;
}

const verbAbove = (discourse: Discourse, word: Word) =>
  discourse.clausesAbove(word.index).find((one) => discourse.words[one]?.upos === "VERB") ?? -1;

/** بعد اعتقاله: a verbal noun of a transitive verb with nothing after its pronoun was done to him. */
function passiveReading(discourse: Discourse, host: Word): boolean {
  if (host.feats.VerbForm !== "Vnoun" || host.entry?.object !== true || active.has(host.lemma)) return false;
  if (frameOf(host.entry?.frame ?? null)?.report !== undefined) return false;
  const after = discourse.words[host.index + 2];
  return (
    after === undefined || after.upos === "PUNCT" || after.upos === "VERB" || /^(?:في|ب|من|قبل|بعد)$/.test(after.norm)
  );
}

/** Deeds that are told of who does them. */
const active = new Set(["تعليق", "رد", "حديث", "لقاء", "مقابلة", "زيارة", "خطاب", "كلمة", "تصريح", "مداخلة"]);

/** من جهته, بدوره: a preposition before it, at the start of a sentence or right after the verb's conjunction. */
const fronted = ({ words }: Discourse, host: Word) => words[host.index - 1]?.upos === "ADP";

/** The first verb with a written subject after the phrase, across its comma. */
function verbAhead({ words }: Discourse, word: Word): number {
  for (let at = word.index + 1; at < word.index + 6; at++) {
    const here = words[at];
    if (here === undefined || here.sentence !== word.sentence) return -1;
    if (here.upos === "VERB") return at;
    if (here.upos !== "PUNCT" && here.upos !== "PART" && here.upos !== "AUX" && here.upos !== "CCONJ") return -1;
  }
  return -1;
}

function topUnder({ tree }: Discourse, word: number, above: number): number {
  let at = word;
  for (let steps = 0; steps < 40; steps++) {
    const head = tree.heads[at] ?? -1;
    if (head === above || head < 0) return at;
    at = head;
  }
  return at;
}
