// Verbs that nobody is left out of: those whose subject is a clause, and passives that say what is said (يذكر أن).
import type { Word } from "../model/word.ts";
import type { Discourse } from "./discourse.ts";

/** Verbs whose subject is a clause or what comes after: nobody is left out. */
export const impersonal = new Set([
  "أمكن",
  "وجب",
  "انبغى",
  "جاز",
  "سبق",
  "تم",
  "جرى",
  "تعين",
  "اتضح",
  "تبين",
  "بدا",
  "لزم",
  "يجب",
  "استحال",
  "وجد",
  "توجب",
  "حدث",
  "حصل",
  "تسنى",
  "تأتى",
  "حان",
]);

/** Is nobody left out of the verb? حصل على, وجدوه have somebody. */
export function isImpersonal({ words }: Discourse, verb: Word): boolean {
  // يكفي تذكر ذلك, يكفي أن: of what comes after.
  const after = words[verb.index + 1];
  if (verb.lemma === "كفى" && (after?.norm === "ان" || after?.feats.VerbForm === "Vnoun")) return true;
  if (!impersonal.has(verb.lemma) || verb.feats.Number === "Plur" || verb.feats.Number === "Dual") return false;
  const next = words[verb.index + 1];
  return !(gets.has(verb.lemma) && verb.feats.Voice !== "Pass" && (next?.norm === "علي" || next?.part === "enclitic"));
}

/** Impersonal, or who gets and finds something. */
const gets = new Set(["حصل", "وجد"]);

/** Modals that somebody is the subject of: أنه لا يستطيع. */
export const able = new Set(["استطاع", "تمكن", "قدر", "عجز"]);

const general = new Set([
  "ذكر",
  "أشار",
  "انتظر",
  "توقع",
  "رجح",
  "خشي",
  "لاحظ",
  "زعم",
  "افترض",
  "علم",
  "عرف",
  "قال",
  "اعتقد",
]);

/** جاء في التقرير أن, ورد في البيان أن: what comes in it is told after it. */
const comesIn = new Set(["جاء", "ورد"]);
const writ =
  /^(?:تقرير|بيان|بلاغ|رسالة|مذكرة|نص|حيثية|حكم|دراسة|وثيقة|تغريدة|تدوينة|منشور|خبر|كلمة|خطاب|إعلان|قرار|محضر|لائحة|حساب|ختام|توطئة|مقدمة|كتاب|تصريح|تعليق|رد|نشرة|اعتراف|شهادة|دعوى|صحيفة|مقال)$/;

/** يذكر أن, يشار إلى أن, ينتظر أن at the start of a sentence: said of no one. */
export function isSaidInGeneral({ words }: Discourse, verb: Word): boolean {
  // فيما يتعلق بالنظام: as regards.
  const before = words[verb.index - 1];
  if ((verb.lemma === "تعلق" || verb.lemma === "خص") && (before?.norm === "فيما" || before?.norm === "ما")) return true;
  if (comesIn.has(verb.lemma) && words[verb.index + 1]?.norm === "في" && writ.test(words[verb.index + 2]?.lemma ?? ""))
    return true;
  if (
    !general.has(verb.lemma) ||
    verb.feats.Aspect !== "Imp" ||
    verb.feats.Gender === "Fem" ||
    verb.feats.Number !== "Sing"
  )
    return false;
  const next = words[verb.index + 1];
  const that = next?.upos === "ADP" ? words[verb.index + 2] : next;
  if (that?.norm !== "ان") return false;
  let at = verb.index - 1;
  while (
    words[at]?.sentence === verb.sentence &&
    (words[at]?.upos === "CCONJ" || words[at]?.upos === "PART" || words[at]?.upos === "PUNCT")
  )
    at--;
  return words[at]?.sentence !== verb.sentence;
}
