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
  isMultiplied(view, at)
    ? `${view.words[at - 1]?.norm === "مئات" ? "hundreds" : "tens"} of ${multitudes[view.words[at]?.norm ?? ""] ?? "thousands of"}`
    : childrenBy(view, at, "nummod").length > 0
      ? null
      : (multitudes[view.words[at]?.norm ?? ""] ?? null);

/** عشرات آلاف الأشخاص: tens of thousands, the first a number of the second. */
const isMultiplied = (view: SentenceView, at: number): boolean =>
  /^(?:ال)?(?:الاف|ملايين)$/.test(view.words[at]?.norm ?? "") &&
  /^(?:عشرات|مئات)$/.test(view.words[at - 1]?.norm ?? "") &&
  view.heads[at - 1] === at;
