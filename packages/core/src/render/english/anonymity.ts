// عدم ذكر اسمه, عدم الكشف عن هويته: the source wants no name.
import type { SentenceView } from "../sentence-view.ts";

/** @param term the word after عدم */
export function isAnonymity({ words }: SentenceView, term: number): boolean {
  if (!/^(?:ال)?(?:ذكر|كشف|افصاح|نشر|اعلان)$/.test(words[term]?.norm ?? "")) return false;
  return [1, 2, 3].some((step) => /^(?:اسم|هويه|هويت|اسماء|اسمائ|اسمي|هويات)$/.test(words[term + step]?.norm ?? ""));
}
