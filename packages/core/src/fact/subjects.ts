// The subject of a predicate, written or not, and the role that a subject has: doer, undergoer, cause.
import { frameOf } from "../lexicon/frames.ts";
import { fullMentionBefore, type Reading } from "../model/reading.ts";
import { childBy, childrenBy, memberBefore, relation } from "../model/tree-queries.ts";
import type { Word } from "../model/word.ts";
import type { RoleName } from "../schema/facts.ts";
import type { Basis } from "../schema/span.ts";
import { canAct, isEventive } from "./animacy.ts";
import { hasObject, isMeasure } from "./objects.ts";
import { relativeFiller } from "./relatives.ts";
import { happenings, measures, volitional, wounds } from "./verb-senses.ts";

export interface Filler {
  readonly word: number;
  readonly basis: Basis;
}

/** The role of a verb's grammatical subject as its row has it. */
export function subjectRole(reading: Reading, word: Word, passive: boolean): RoleName {
  if (passive || isMeasure(reading, word)) return "theme";
  const own = word.entry?.subject as RoleName | null | undefined;
  const role = own ?? frameOf(word.entry?.frame ?? null)?.subject ?? "agent";
  // تحتاج إلى إعادة تقييم: a verb whose phrase names what it is about has a doer.
  return role === "theme" && own == null && Object.values(word.entry?.prep ?? {}).includes("theme") ? "agent" : role;
}

/** The role it has in this clause: بدأ الاجتماع undergoes, بدأ الوزير الاجتماع does, أزمة تضاعف المخاطر is a cause. */
export function subjectIn(reading: Reading, word: Word, passive: boolean, subject: number): RoleName {
  if (passive) return isTakenIll(reading, word) ? "agent" : "theme";
  const role = subjectRole(reading, word, passive);
  if (isMeasure(reading, word) || isLasting(reading, word) || happenings.has(word.lemma) || founded.has(word.lemma))
    return "theme";
  // ولدت في زحلة: was born, where nobody is given birth to.
  if (word.lemma === "ولد" && !hasObject(reading, word, word.index)) return "theme";
  const frame = frameOf(word.entry?.frame ?? null);
  // Who dies has no object, whatever the tree took for one: توفي الكاتب الأربعاء 30.
  const intransitive = word.entry?.object === false && word.entry.frame === "die";
  if (!intransitive && frame?.syntax !== "copula" && hasObject(reading, word, word.index)) {
    // بلغت المفاوضات مرحلة حاسمة: what gets somewhere brings nothing about.
    const resumed = relativeFiller(reading, word.index)?.as === "object"; // المدة التي تستغرقها المحادثات
    if (measures.has(word.lemma) && !resumed) return subject >= 0 && canAct(reading, subject) ? "agent" : "theme";
    const causer = frame?.causer === true && subject >= 0 && isEventive(reading, subject);
    return role === "cause" || causer ? "cause" : "agent";
  }
  if (subject < 0) return role;
  const made = founding.has(word.lemma) && reading.words[subject]?.feats.Definite === "Ind" && subject > word.index;
  if (made && isAlone(reading, subject)) return "theme";
  if (needsObject.has(word.lemma) && isAlone(reading, subject)) return "theme";
  const acts = canAct(reading, subject);
  const themePhrase = hasThemePhrase(reading, word);
  if (role === "theme") {
    const attribute = frame?.syntax === "copula" && hasObject(reading, word, word.index);
    return acts && !attribute && (volitional.has(word.lemma) || (themePhrase && frame?.syntax === "phase"))
      ? "agent"
      : "theme";
  }
  return role !== "agent" || acts || themePhrase ? role : "theme";
}

/** نقل المصاب إلى المستشفى، أطلق ثلاثة معتقلين: without an object it is done to the one subject that is there. Lemmas. */
const needsObject = new Set(
  "قتل جرح أصاب اعتقل أوقف احتجز خطف اختطف أسر أعدم اغتال أطلق نقل عين انتخب طرد رحّل سجن حبس دفن شيع استدعى أقال عزل أرسل أعاد أخلى أجلى ضبط صادر حرر استبدل كرم توج رقى أودع أحال".split(
    " ",
  ),
);

/** شكلت لجنة لتقصي الحقائق: a body that is named for the first time is set up, not setting up. Lemmas. */
const founding = new Set("شكل أنشأ أسس نظم كون أقام خصص استحدث أوفد ألف شكّل كوّن نظّم عقد وجه أجرى أطلق".split(" "));

/** No second noun in its phrase that may be the object after all: اعتقلت الشرطة المتهم. */
function isAlone({ tree, words }: Reading, subject: number): boolean {
  return (tree.children[subject] ?? []).every((child) => {
    const word = words[child];
    if (child < subject || word === undefined || word.part === "enclitic") return true;
    const deprel = relation(tree.deprels[child] ?? "");
    if (deprel !== "nmod" && deprel !== "amod" && deprel !== "appos" && deprel !== "flat") return true;
    return childBy(tree, child, "case") !== undefined || (deprel === "amod" && word.feats.Definite !== "Def");
  });
}

/** They come about, whatever they are: تأسست الشركة. Lemmas. */
const founded = new Set("تأسس تشكل تكون نشأ انعقد انبثق نتج نجم تضرر انهار انقرض اكتمل تعطل".split(" "));

/** ما زالت الخلافات قائمة. */
const isLasting = (reading: Reading, word: Word) =>
  /^(زال|برح|فتئ|انفك)$/.test(word.lemma) && childBy(reading.tree, word.index, "advmod", "xcomp", "obj") !== undefined;

/** أصيبوا بالسكري: who falls ill has the illness, who is wounded is done to. */
export function isTakenIll({ tree, words }: Reading, word: Word): boolean {
  if (word.lemma !== "أصاب" && word.entry?.verb !== "أصاب") return false;
  return childrenBy(tree, word.index, "obl", "nmod").some(
    (phrase) => words[childBy(tree, phrase, "case") ?? -1]?.lemma === "ب" && !wounds.has(words[phrase]?.lemma ?? ""),
  );
}

/** The verb's row names its theme with a preposition, and that phrase is there: تسبب الحادث في …، جاء بـ. */
export function hasThemePhrase(reading: Reading, word: Word): boolean {
  const { tree, words } = reading;
  return childrenBy(tree, word.index, "obl").some(
    (phrase) => word.entry?.prep?.[words[childBy(tree, phrase, "case") ?? -1]?.lemma ?? ""] === "theme",
  );
}

/** The subject a verb has: written, taken up by a relative pronoun, shared with the verb it is coordinated to, or left out. */
export function subjectOf(reading: Reading, head: number, steps = 0): Filler | null {
  const { tree, words } = reading;
  const relative = relativeFiller(reading, head);
  if (relative?.as === "subject") return { word: relative.antecedent, basis: "coreference" };
  const written = childBy(tree, head, "nsubj");
  if (written !== undefined) return { word: written, basis: "stated" };
  const exception = exceptedSubject(reading, head);
  if (exception !== undefined) return { word: exception, basis: "stated" };
  const elided = elidedSubject(reading, head);
  if (elided !== null) return elided;
  const deprel = relation(tree.deprels[head] ?? "");
  const above = memberBefore(tree, head);
  if (above < 0 || steps > MAX_SHARED) return null;
  const verb = words[head];
  if (verb === undefined || verb.feats.Voice === "Pass") return null;
  if (deprel === "conj" && (words[above]?.upos === "VERB" || words[above]?.upos === verb.upos)) {
    const shared = subjectOf(reading, above, steps + 1);
    return shared === null ? null : { word: shared.word, basis: "inherited" };
  }
  const governed = deprel === "advcl" || deprel === "ccomp" || deprel === "xcomp";
  if (verb.upos === "VERB" && governed && words[above]?.upos === "VERB" && agrees(verb, words[above])) {
    const shared = subjectOf(reading, above, steps + 1);
    return shared === null ? null : { word: shared.word, basis: "inherited" };
  }
  return null;
}
/** Clauses above that a subject is looked for in. */
const MAX_SHARED = 12;

/** لم يحضر سوى ثلاثة نواب: nobody but. */
function exceptedSubject({ tree, words }: Reading, head: number): number | undefined {
  if (words[head]?.upos !== "VERB" || words[head]?.feats.Gender === "Fem") return undefined;
  return childrenBy(tree, head, "obl").find(
    (child) => child > head && words[childBy(tree, child, "case") ?? -1]?.norm === "سوي",
  );
}

/** A subject that is not written, as the entities have it: under the verb, or under its copula. */
function elidedSubject(reading: Reading, head: number): Filler | null {
  const copula = childBy(reading.tree, head, "cop");
  const elided = reading.elidedAt.get(head) ?? (copula === undefined ? undefined : reading.elidedAt.get(copula));
  const full = elided === undefined ? undefined : fullMentionBefore(reading, elided.entity, elided.start);
  const place = full === undefined ? undefined : reading.placeOf.get(full.head);
  return place === undefined ? null : { word: place, basis: "coreference" };
}

const agrees = (a: Word, b: Word | undefined) =>
  b !== undefined &&
  (a.feats.Gender ?? "") === (b.feats.Gender ?? "") &&
  (a.feats.Person ?? "3") === (b.feats.Person ?? "3");
