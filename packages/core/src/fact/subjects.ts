// The subject of a predicate, written or not, and the role that a subject has: doer, undergoer, cause.
import { frameOf } from "../lexicon/frames.ts";
import { fullMentionBefore, type Reading } from "../model/reading.ts";
import { childBy, childrenBy, memberBefore, relation } from "../model/tree-queries.ts";
import type { Word } from "../model/word.ts";
import type { RoleName } from "../schema/facts.ts";
import type { Basis } from "../schema/span.ts";
import { canAct, isEventive } from "./animacy.ts";
import { modalLemmas } from "./fact-words.ts";
import { hasObject, isMeasure } from "./objects.ts";
import { isModal } from "./predicates.ts";
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
    const person = subject >= 0 && isPerson(reading, subject); // أدى اللاعبون مباراة كبيرة
    return (role === "cause" && !person) || causer ? "cause" : "agent";
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

const isPerson = ({ words }: Reading, at: number): boolean =>
  words[at]?.entry?.kinds.some((kind) => kind === "human" || kind === "role" || kind === "title") === true;

/** نقل المصاب إلى المستشفى، أطلق ثلاثة معتقلين: without an object it is done to the one subject that is there. Lemmas. */
const needsObject = new Set(
  "قتل جرح أصاب اعتقل أوقف احتجز خطف اختطف أسر أعدم اغتال أطلق نقل عين انتخب طرد رحّل سجن حبس دفن شيع استدعى أقال عزل أرسل أعاد أخلى أجلى ضبط صادر حرر استبدل كرم توج رقى أودع أحال خلف خلّف أوقع حصد".split(
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
  const isTheme = (phrase: number) =>
    word.entry?.prep?.[words[childBy(tree, phrase, "case") ?? -1]?.lemma ?? ""] === "theme";
  if (childrenBy(tree, word.index, "obl").some(isTheme)) return true;
  // اصطدمت حافلة بشاحنة: the tree may hang the phrase on the subject
  const [subject] = word.upos === "VERB" && word.entry?.object === false ? childrenBy(tree, word.index, "nsubj") : [];
  return (
    subject !== undefined &&
    subject > word.index &&
    childrenBy(tree, subject, "nmod").some(
      (phrase) => phrase > subject && isTheme(phrase) && words[phrase]?.feats.VerbForm === "Vnoun",
    )
  );
}

/** The subject a verb has: written, taken up by a relative pronoun, shared with the verb it is coordinated to, or left out. */
export function subjectOf(reading: Reading, head: number, steps = 0): Filler | null {
  const { tree, words } = reading;
  const relative = relativeFiller(reading, head);
  if (relative?.as === "subject") return { word: relative.antecedent, basis: "coreference" };
  const held = modalHolder(reading, head) ?? includer(reading, head, steps);
  if (held !== null) return { word: held, basis: "inherited" };
  const written = writtenSubject(reading, head);
  if (written !== undefined) return { word: written, basis: "stated" };
  if (childBy(tree, head, "nsubj") !== undefined) return null; // أنه لا يمكن الحديث، لماذا تحرك
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
  // غادر الوفد متوجها إلى الرياض
  const state = deprel === "advcl" && verb.upos === "ADJ" && verb.feats.VerbForm === "Part";
  if ((verb.upos === "VERB" || state) && governed && words[above]?.upos === "VERB" && agrees(verb, words[above])) {
    const shared = subjectOf(reading, above, steps + 1);
    return shared === null ? null : { word: shared.word, basis: "inherited" };
  }
  return null;
}
/** Clauses above that a subject is looked for in. */
const MAX_SHARED = 12;

/** The subject in the tree; لماذا and the like only ask. */
export function writtenSubject({ tree, words }: Reading, head: number): number | undefined {
  const modal = modalLemmas.has(words[head]?.lemma ?? "");
  return childrenBy(tree, head, "nsubj").find(
    (child) =>
      !asking.has(words[child]?.norm ?? "") &&
      !(modal && child < head && words[child]?.part === "enclitic" && words[child]?.norm === "ه"), // أنه لا يمكن الحديث
  );
}
const asking: ReadonlySet<string> = new Set(["لماذا", "متي", "كيف", "اين"]);

/** من شأن القانون أن يلزم الشركات، يتعين على الحكومة أن تسدد ديونها: the one under the modal does it, and what follows the verb it is done to. */
function modalHolder(reading: Reading, head: number): number | null {
  const { tree, words } = reading;
  const above = tree.heads[head] ?? -1;
  const [verb, modal] = [words[head], words[above]];
  if (modal === undefined || verb?.feats.Aspect !== "Imp" || !/^c(?:subj|comp)/.test(tree.deprels[head] ?? ""))
    return null;
  if (!isModal(reading, modal)) return null;
  const written = childBy(tree, head, "nsubj");
  const open = written === undefined || (verb.entry?.object !== false && !hasObject(reading, verb, head));
  if (!open || (written !== undefined && written < head)) return null;
  const holder =
    modal.lemma === "شأن"
      ? childrenBy(tree, above, "nmod").find(
          (child) => childBy(tree, child, "case") === undefined && words[child]?.part === "base",
        )
      : childrenBy(tree, above, "obl").find(
          (child) =>
            child > above &&
            child < head &&
            /^(?:على|ل)$/.test(words[childBy(tree, child, "case") ?? -1]?.lemma ?? "") &&
            canAct(reading, child),
        );
  const noun = words[holder ?? -1];
  if (holder === undefined || noun === undefined) return null;
  const things = noun.feats.Number === "Plur" && !canAct(reading, holder);
  const gender = things ? "Fem" : noun.feats.Gender;
  return gender === undefined || gender === verb.feats.Gender ? holder : null;
}

/** توسع التحقيق ليشمل مصارف: what comes to include is what grew, and the noun after it is what is included. */
function includer(reading: Reading, head: number, steps: number): number | null {
  const { tree, words } = reading;
  const verb = words[head];
  if (verb === undefined || !including.has(verb.lemma) || words[head - 1]?.norm !== "ل") return null;
  const above = tree.heads[head] ?? -1;
  if (words[above]?.upos !== "VERB" || !agrees(verb, words[above]) || childBy(tree, head, "obj") !== undefined)
    return null;
  return steps > MAX_SHARED ? null : (subjectOf(reading, above, steps + 1)?.word ?? null);
}
const including: ReadonlySet<string> = new Set(["شمل", "ضم", "طال", "غطى", "غطّى", "تضمن", "تضمّن", "استهدف", "تجاوز"]);

/** نفى أن يكون قد تلقى أي أموال، توسع ليشمل مصارف: where what stands as subject is done to, the one of the clause above does it. */
export function agentBeyond(reading: Reading, verb: Word, written: number): Filler | null {
  const { tree, words } = reading;
  if (verb.entry?.object !== true || written < verb.index || hasObject(reading, verb, verb.index)) return null;
  const deprel = relation(tree.deprels[verb.index] ?? "");
  const above = tree.heads[verb.index] ?? -1;
  if (!/^(?:ccomp|advcl|xcomp|conj)$/.test(deprel) || words[above]?.upos !== "VERB") return null;
  const aim = words[verb.index - 1]?.norm === "ل";
  const marks = childrenBy(tree, verb.index, "mark");
  if (!aim && (deprel === "advcl" || marks.some((mark) => mark < verb.index - MARK_WITHIN))) return null;
  if (!agrees(verb, words[above])) return null;
  const shared = subjectOf(reading, above, 1);
  return shared !== null && shared.word !== written && (aim || canAct(reading, shared.word))
    ? { word: shared.word, basis: "inherited" }
    : null;
}
/** أن يكون قد تلقى: between the mark and its verb. */
const MARK_WITHIN = 3;

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
