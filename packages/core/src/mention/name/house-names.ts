// Hospitals and schools that are called after things: مستشفى الراعي, ثانوية الصباح.
import type { Features } from "./features.ts";
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

const ruledOut = new Set(["place", "human", "org", "group"]);
const houses = wordSet("مستشفى ثانوية إعدادية مدرسة مصحة مستوصف روضة");
const general = wordSet(
  "الميدان الحي السجن الحرب الطب الفن الفكر الحياة الولادة الحكومة الدولة الجيش الشرطة الطفل اللغة",
);
