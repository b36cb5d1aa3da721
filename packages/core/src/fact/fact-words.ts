// Closed lists the fact room needs by name: markers of certainty, connectives, prepositions and the roles they mark.
import type { CommitmentValue, RelationType } from "../schema/facts.ts";

/** Prepositions of time: what follows is no participant. Lemmas. */
export const temporal = new Set([
  "منذ",
  "خلال",
  "بعد",
  "قبل",
  "أثناء",
  "طوال",
  "طيلة",
  "عقب",
  "حتى",
  "فور",
  "غداة",
  "قبيل",
  "بعيد",
  "ريثما",
  "إبان",
  "حين",
  "عشية",
  "صبيحة",
]);

/** Adverbs and particles that weaken. Comparable forms. */
export const hedges: ReadonlyMap<string, CommitmentValue> = new Map([
  ["ربما", "PS+"],
  ["لعل", "PS+"],
  ["عسي", "PS+"],
  ["قد", "PS+"], // before an imperfect only
  ["غالبا", "PR+"],
  ["الارجح", "PR+"],
  ["المرجح", "PR+"],
  ["المحتمل", "PS+"],
  ["الممكن", "PS+"],
  ["المتوقع", "PR+"],
  ["المنتظر", "PR+"],
  ["المحتمل ان", "PS+"],
]);

/** Impersonal verbs and phrases before أن that only say how sure, how necessary, or that something never was. Lemma → value of the clause. */
export const modalLemmas: ReadonlyMap<string, CommitmentValue> = new Map([
  ["أمكن", "PS+"],
  ["جاز", "PS+"],
  ["احتمل", "PS+"],
  ["ممكن", "PS+"],
  ["محتمل", "PS+"],
  ["مرجح", "PR+"],
  ["متوقع", "PR+"],
  ["منتظر", "PR+"],
  ["مقرر", "PR+"],
  ["مستبعد", "PR-"],
  ["مستحيل", "CT-"],
  ["مؤكد", "CT+"],
  ["معروف", "CT+"],
  ["واضح", "CT+"],
  ["وجب", "Uu"],
  ["انبغى", "Uu"],
  ["لزم", "Uu"],
  ["توجب", "Uu"],
  ["تعين", "Uu"],
  ["مفترض", "Uu"],
  ["ضروري", "Uu"],
  ["مهم", "Uu"],
  ["سبق", "CT+"],
  ["شأن", "PR+"], // من شأنه أن
]);

export const negators = new Set(["لا", "لم", "لن", "ما", "لات"]);

/** Connectives between clauses, by the lemma or comparable form of the word that marks the second. */
export const clauseConnectives: ReadonlyMap<string, RelationType> = new Map([
  ["بعد", "after"],
  ["بعدما", "after"],
  ["عقب", "after"],
  ["منذ", "after"],
  ["قبل", "before"],
  ["قبلما", "before"],
  ["قبيل", "before"],
  ["عندما", "simultaneous"],
  ["حين", "simultaneous"],
  ["حينما", "simultaneous"],
  ["لما", "simultaneous"],
  ["لأن", "cause"],
  ["إذ", "cause"],
  ["كي", "purpose"],
  ["لكي", "purpose"],
  ["ل", "purpose"],
  ["حتى", "purpose"],
  ["إذا", "condition"],
  ["لو", "condition"],
  ["إن", "condition"],
  ["رغم", "concession"],
  ["مع", "concession"],
  ["على الرغم", "concession"],
  ["بينما", "contrast"],
  ["فيما", "contrast"],
  ["في حين", "contrast"],
  ["لكن", "contrast"],
  ["ثم", "before"],
  ["أما", "contrast"],
  ["بل", "contrast"],
  ["غير ان", "contrast"],
  ["الا ان", "contrast"],
  ["بيد ان", "contrast"],
  ["ما لم", "condition"],
  ["شرط ان", "condition"],
  ["شريطه ان", "condition"],
]);

/** Connectives before a noun phrase that names an event. Lemmas or comparable forms. */
export const nominalConnectives: ReadonlyMap<string, RelationType> = new Map([
  ["بعد", "after"],
  ["عقب", "after"],
  ["إثر", "after"],
  ["قبل", "before"],
  ["قبيل", "before"],
  ["بسبب", "cause"],
  ["سبب", "cause"],
  ["أثناء", "simultaneous"],
  ["لدى", "simultaneous"],
  ["نتيجة", "cause"],
  ["جراء", "cause"],
  ["رغم", "concession"],
]);
