// Large numbers as nouns, with what they count after "of".
import { childrenBy, type SentenceView } from "../sentence-view.ts";

const multitudes: Readonly<Record<string, string>> = {
  الاف: "thousands of",
  الالاف: "thousands of",
  ملايين: "millions of",
  مليارات: "billions of",
  مئات: "hundreds of",
  عشرات: "dozens of",
};

/** آلاف العائلات: "thousands of families". */
export const manyOf = (view: SentenceView, at: number): string | null =>
  childrenBy(view, at, "nummod").length > 0 ? null : (multitudes[view.words[at]?.norm ?? ""] ?? null);
