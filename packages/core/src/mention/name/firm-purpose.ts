// Firms that nothing introduces, by what follows their names: إتش سي للأوراق المالية, بايونيرز القابضة.
import { adjacent, type Features, has, is } from "./features.ts";
import { purposeFrom } from "./organization-purpose.ts";
import { wordSet } from "./word-set.ts";

/** What firms do, without the article. */
const trades =
  /^(ال)?(اوراق|استثمار|استثمارات|تداول|تطوير|مقاولات|تامين|بترول|سياحه|اتصالات|طاقه|صناعات|صناعه|تجاره|تمويل|خدمات|شحن|ادويه|اغذيه|اسمنت|اسكان|تعمير|تنميه|وساطه|تقنيه|تكنولوجيا|برمجيات|عقارات|دواجن|استشارات|اسمده|كيماويات|نقل|انشاء|مدفوعات|حلول|تجزئه|ضيافه|تعدين|لوجستيات|خدمات)/;
const holding = wordSet("القابضة القابضه");
const longestName = 3;

/** The end of the firm's name that starts at a word; the word itself where none does. */
export function firmWithTrade(features: Features, from: number): number {
  if (!has(features, from, is.unknown) || has(features, from, is.definite | is.verb)) return from;
  let to = from + 1;
  while (to - from < longestName && adjacent(features, to - 1, to) && strange(features, to)) to++;
  if (holding.has(features.norms[to] ?? "") && adjacent(features, to - 1, to)) return to + 1;
  const particle = features.words[to];
  if (particle?.norm !== "ل" || particle.part !== "proclitic" || !trades.test(features.norms[to + 1] ?? ""))
    return from;
  if (!has(features, to + 1, is.definite) && particle.form !== "لل") return from;
  const end = purposeFrom(features, to, "definite");
  return end > to ? end : from;
}

/** إتش [سي]: unlisted, or a letter's name. */
const strange = (features: Features, at: number): boolean =>
  !has(features, at, is.definite) && (has(features, at, is.unknown) || /^..$/.test(features.norms[at] ?? ""));

export interface FirmSpan {
  readonly from: number;
  readonly to: number;
  readonly by: string;
}

/** شركة نسائم للطيران: the head, one word of any kind without the article, and what the firm does. */
export function firmFrom(features: Features, from: number): FirmSpan | null {
  const end = from + 2;
  if (!/^(شركه|مجموعه)$/.test(features.norms[from] ?? "") || !adjacent(features, from, from + 1)) return null;
  // شركة الرواسي القابضة, مجموعة الفطيم القابضة.
  if (
    corporate.has(features.norms[end] ?? "") &&
    adjacent(features, from + 1, end) &&
    !has(features, from + 1, is.role)
  )
    return { from, to: end + 1, by: "name/organization.firm" };
  if (!has(features, from + 1, is.noun | is.unknown | is.guess | is.proper) || has(features, from + 1, is.definite))
    return null;
  const to = purposeFrom(features, end, "definite");
  return to > end ? { from, to, by: "name/organization.firm" } : null;
}

const corporate = wordSet("القابضة المساهمة المحدودة");

/** سهم بوبيان, أسهم إعمار: what has shares is a firm. */
export function shareOf(features: Features, at: number): number {
  const before = features.norms[at - 1] ?? "";
  if ((before !== "سهم" && before !== "اسهم") || !adjacent(features, at - 1, at)) return at;
  if (!has(features, at, is.unknown | is.proper) || has(features, at, is.definite)) return at;
  // دبي الإسلامي, دبي للاستثمار.
  const next = at + 1;
  if (adjacent(features, at, next) && has(features, next, is.definite) && has(features, next, is.yaAdjective))
    return next + 1;
  return purposeFrom(features, next, "definite");
}
