// Hospitals and schools that are called after things: مستشفى الراعي, ثانوية الصباح.
import { adjacent, type Features, has, is } from "./features.ts";
import { wordSet } from "./word-set.ts";

/** مستشفى الراعي, ثانوية الصباح: what treats and teaches is called after any thing that is no place, time or kind of people. */
export function calledAfterThing(features: Features, from: number, to: number): boolean {
  const { norms, words } = features;
  if (!houses.has(norms[from] ?? "") || to !== from + 2 || general.has(norms[from + 1] ?? "")) return false;
  const word = words[from + 1];
  return (
    word !== undefined &&
    word.feats.Number !== "Plur" &&
    word.feats.VerbForm !== "Vnoun" &&
    // مستشفى الراعي: the shepherd, but a family is called so.
    (features.surname[from + 1] !== null || !(word.entry?.kinds ?? []).some((kind) => ruledOut.has(kind)))
  );
}

/** دار التنوير, منشورات الجمل: publishers, where the sentence speaks of books. */
export function publisherFrom(features: Features, from: number): number {
  const { norms, words } = features;
  const name = from + 1;
  const word = words[name];
  if (!presses.has(norms[from] ?? "") || word === undefined || !adjacent(features, from, name)) return from;
  if (
    has(features, name, is.role | is.time | is.verb) ||
    general.has(norms[name] ?? "") ||
    housed.has(norms[name] ?? "")
  )
    return from;
  if (!has(features, name, is.definite | is.unknown) || words[name + 1]?.part === "enclitic") return from;
  if (adjacent(features, name, name + 1) && has(features, name + 1, is.definite)) return from;
  for (let at = Math.max(0, from - farthest); at < Math.min(words.length, from + farthest); at++)
    if (at !== from && words[at]?.sentence === word.sentence && books.has(norms[at] ?? "")) return name + 1;
  return from;
}

const farthest = 25;
const presses = wordSet("دار منشورات");
const books = wordSet(
  "كتاب كتابا كتابه كتابها كتب الكتاب الكتب للكتاب رواية روايته روايتها الرواية ديوان ديوانه طبعة الطبعة نشر النشر الناشر ناشر صدر صدرت صادر الصادر مؤلف ترجمة",
);
const housed = wordSet(
  "النشر القضاء الأوبرا الإفتاء الحضانة الأيتام العجزة الضيافة الحكمة الكتب الوثائق السينما المسنين الرعاية الحرب العرض",
);
const ruledOut = new Set(["place", "human", "org", "group"]);
const houses = wordSet("مستشفى ثانوية إعدادية مدرسة مصحة مستوصف روضة");
const general = wordSet(
  "الميدان الحي السجن الحرب الطب الفن الفكر الحياة الولادة الحكومة الدولة الجيش الشرطة الطفل اللغة",
);
