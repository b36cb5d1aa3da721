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

/** يذكر أن, يشار إلى أن, ينتظر أن at the start of a sentence: said of no one. */
export function isSaidInGeneral({ words }: Discourse, verb: Word): boolean {
  // فيما يتعلق بالنظام: as regards.
  const before = words[verb.index - 1];
  if ((verb.lemma === "تعلق" || verb.lemma === "خص") && (before?.norm === "فيما" || before?.norm === "ما")) return true;
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
