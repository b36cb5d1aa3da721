// Which content makes a verb a report, and which act it is: فضّل عدم ذكر اسمه, رفض التعليق, كشفت مصادر عن.
import { frameOf } from "../lexicon/frames.ts";
import type { Reading } from "../model/reading.ts";
import { childBy } from "../model/tree-queries.ts";
import type { Word } from "../model/word.ts";
import type { Act, Report } from "../schema/facts.ts";
import type { Content } from "./content.ts";
import { actOverrides, verbsOfComment, wordsForComment } from "./report-words.ts";
import { canSpeak } from "./speakers.ts";

/** Verbs by which a study or its figures show something, and anybody else only displays it. Lemmas. */
export const showing: ReadonlySet<string> = new Set([
  "أظهر",
  "بين",
  "بيّن",
  "أثبت",
  "أبرز",
  "عكس",
  "أبدى",
  "سجل",
  "دل",
  "أوحى",
  "حمل",
  "قدم",
  "تضمن",
]);

/** فضّل عدم ذكر اسمه is asked, فضّل البقاء is not; التزم بتسديد الدين is promised, التزم بالقواعد is not. */
export function isSaid(reading: Reading, cue: Word, content: Content): boolean {
  const head = reading.words[content.head];
  if (cue.entry?.frame === "refuse") return isComment(head) || (content.kind === "phrase" && isClaim(head));
  if (content.kind === "clause") return true;
  if (/^عل[ّ]?ق$/u.test(cue.lemma) && childBy(reading.tree, cue.index, "obj") !== undefined) return false; // يعلقون آمالهم على
  const object = childBy(reading.tree, cue.index, "obj");
  if (object !== undefined && object !== content.head && object > cue.index && reading.words[object]?.part === "base") {
    if (/^أقر$|^أقرّ$/u.test(cue.lemma)) return false; // أقرت اللجنة المشروع بأغلبية
    if (cue.lemma === "أدان" && canSpeak(reading, object)) return false; // أدانت المحكمة الموظف بالرشوة
  }
  if (head?.part === "enclitic" || cue.lemma === "رد" || cue.lemma === "أجاب") return false; // رد بإطلاق النار
  if (cue.entry?.frame === "threaten")
    return reading.words[reading.tree.first[content.head] ?? content.head]?.upos === "ADP"; // يهدد الاقتصاد
  if (cue.entry?.frame === "prefer") return head?.lemma === "عدم" || head?.lemma === "حجب" || head?.lemma === "كتمان";
  if (cue.lemma === "التزم" || cue.entry?.verb === "التزم")
    return head?.feats.VerbForm === "Vnoun" && head.feats.Number !== "Plur" && !isUnderModal(reading, cue);
  return true;
}

/** ينبغي أن تلتزم الدول: what must be done is not promised. */
const isUnderModal = ({ tree, words }: Reading, { index }: Word) =>
  words[index - 1]?.norm === "ان" && /^c(?:subj|comp)/.test(tree.deprels[index] ?? "");

/** لم يرد على طلبات للتعليق، لم تجب عن أسئلة الصحيفة: the request that is left without an answer, or null. */
export function unansweredRequest({ words, tree }: Reading, cue: Word): number | null {
  if (!/^(?:رد|ردّ|أجاب|استجاب|تجاوب)$/u.test(cue.lemma) || cue.upos !== "VERB") return null;
  const negated = (tree.children[cue.index] ?? []).some(
    (child) => child < cue.index && /^(?:لم|لن|لا|ما)$/.test(words[child]?.norm ?? ""),
  );
  if (!negated) return null;
  for (let at = cue.index + 1; at < cue.index + ANSWER_WITHIN && words[at]?.sentence === cue.sentence; at++) {
    const head = tree.heads[at] ?? -1;
    if (
      words[at]?.upos === "ADP" &&
      /^(?:على|عن|ل)$/u.test(words[at]?.lemma ?? "") &&
      head > at &&
      requests.has(words[head]?.lemma ?? "")
    )
      return head;
  }
  return null;
}
const requests: ReadonlySet<string> = new Set([
  "طلب",
  "سؤال",
  "اتصال",
  "استفسار",
  "رسالة",
  "مكالمة",
  "مراسلة",
  "بريد",
  "محاولة",
]);
/** A subject with its office stands between. */
const ANSWER_WITHIN = 15;

/** رفض الاتهامات، رفض المزاعم: what others said is denied; رفض المغادرة says nothing. */
export const isClaim = (head: Word | undefined): boolean =>
  head !== undefined &&
  (head.feats.VerbForm !== "Vnoun" || head.feats.Number === "Plur") &&
  (head.entry?.kinds.includes("speech") === true || frameOf(head.entry?.frame ?? null)?.report !== undefined);

/** رفض التعليق، رفض أن يعلق. */
export const isComment = (head: Word | undefined): boolean =>
  head !== undefined && (wordsForComment.has(head.lemma) || verbsOfComment.has(head.lemma));

/** كشفت مصادر عن خلاف: people and bodies make it known; a study or its figures only show it. */
export const isDisclosure = (cue: Word, source: Report["sourceType"]) =>
  (cue.lemma === "كشف" || cue.entry?.verb === "كشف") && source !== "document" && source !== "impersonal";

export function overrideAct(reading: Reading, cue: Word, contentHead: number | undefined): Act | null {
  const lemma = contentHead === undefined ? undefined : reading.words[contentHead]?.lemma;
  if (lemma === undefined) return null;
  if (cue.entry?.frame === "refuse" && verbsOfComment.has(lemma)) return "refuse-comment";
  return (
    actOverrides.find((one) => (one.lemma === cue.lemma || one.lemma === cue.entry?.verb) && one.object.has(lemma))
      ?.act ?? null
  );
}
