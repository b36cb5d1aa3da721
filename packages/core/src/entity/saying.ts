// Participles of saying that stand beside a verb: قائلا (saying), مشيرة (pointing out).
import type { Word } from "../model/word.ts";

const stems = [
  "قائل",
  "مشير",
  "مضيف",
  "موكد",
  "محذر",
  "موضح",
  "معتبر",
  "لافت",
  "مبين",
  "مشدد",
  "معلن",
  "مطالب",
  "معرب",
  "نافي",
  "زاعم",
  "متابع",
  "مستطرد",
  "منوه",
];
/** Comparable forms, with and without the hamza's seat. */
const forms = new Set([...stems, "مؤكد"].flatMap((stem) => [`${stem}ا`, `${stem}ه`, `${stem}ين`]));

/** Is it one, right after a mark, a conjunction or (قائلا) anywhere? */
export function isSaying(words: readonly Word[], word: Word): boolean {
  // ، داعية الأهالي إلى الحذر; but ، داعية إسلامي is a preacher.
  if (/^(?:داعيا|داعيه)$/.test(word.norm)) {
    const next = words[word.index + 1];
    const calls = next?.norm.startsWith("ال") === true || next?.upos === "PROPN" || next?.norm === "ل";
    return calls && words[word.index - 1]?.form === "،";
  }
  if (!forms.has(word.norm)) return false;
  if (word.norm.startsWith("قائل")) return true;
  const before = words[word.index - 1];
  return before !== undefined && (before.form === "،" || before.upos === "CCONJ");
}
