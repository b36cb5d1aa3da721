// Names that only quotation marks and what stands before them tell: لـ«صوت الدلتا», اسم "الثعلب الأبيض", a dateline's – "المغرب الرقمي".
import { adjacent, type Features, has, is } from "./features.ts";
import { constructHeads } from "./head-words.ts";
import { knownAt } from "./known.ts";
import { quotedHeads } from "./organization-words.ts";
import { wordSet } from "./word-set.ts";

export interface QuotedSpan {
  readonly from: number;
  readonly to: number;
  readonly type: "organization" | "person";
  readonly by: string;
}

const opening = /^["«“„']$/;
const closing = /^["»”']$/;
/** Longer quotations are speech or titles. */
const longestName = 5;
/** How far before its quoted name the thing that bears it stands. */
const farthestBearer = 8;

/** The place after the closing mark of a short quotation that opens at a word and holds only nouns and what links them; else null. */
export function quotationEnd(features: Features, open: number): number | null {
  const { words } = features;
  if (!opening.test(words[open]?.form ?? "")) return null;
  for (let at = open + 1; at < words.length && at <= open + longestName + 1; at++) {
    if (closing.test(words[at]?.form ?? "")) return at > open + 1 ? at + 1 : null;
    // "بن سالم": سالم is a verb elsewhere.
    const verb =
      has(features, at, is.verb) && features.given[at] === null && !(at === open + 1 && branded(features, open));
    if (verb || has(features, at, is.punctuation) || words[at]?.upos === "SCONJ") return null;
  }
  return null;
}

/** شركة «زاد للأغذية»: a brand may be a word of any kind. */
const branded = (features: Features, open: number): boolean => brands.has(features.norms[open - 1] ?? "");
const brands = wordSet("شركة مجموعة مؤسسة منصة تطبيق متجر علامة صحيفة قناة مجلة موقع جمعية حركة حزب");

const called = wordSet("اسم باسم تسمى يسمى تدعى يدعى المسماة المسمى المعروفة المعروف");
const groups = wordSet("مجموعة المجموعة جماعة الجماعة حركة الحركة تنظيم التنظيم شبكة الشبكة عصابة العصابة شركة الشركة");

/** A quotation whose first word is at `from` and that is a name by what stands before it. */
export function quotedFrom(features: Features, from: number): QuotedSpan | null {
  const open = from - 1;
  const mark = features.words[open];
  if (mark === undefined || mark.upos !== "PUNCT") return null;
  const end = quotationEnd(features, open);
  if (end === null) return null;
  const by = reason(features, open, end);
  return by === null ? null : { from, to: end - 1, type: "organization", by: `name/organization.${by}` };
}

/** Papers and channels whose names are everyday words or places; in quotes and alone they are the paper. */
export const papers = wordSet(`
  السفير النهار المستقبل البيان الخليج الاتحاد الوطن الأخبار الأهرام الجمهورية الراية الشروق الخبر المساء العلم الصباح الرأي الغد الدستور القبس السياسة الأنباء الثورة
  تشرين البعث الوسط الأيام اليوم عكاظ الرياض المدينة الجزيرة العربية الوفد الحياة المدى الزمان الصباحية النصر المجاهد الديار اللواء البلد الجريدة الراي
`);

function paper(features: Features, open: number, end: number): boolean {
  const first = features.norms[open + 1] ?? "";
  if (end === open + 3) return papers.has(first);
  return end === open + 4 && first === "الشرق" && features.norms[open + 2] === "الاوسط";
}

function reason(features: Features, open: number, end: number): string | null {
  const { words, norms } = features;
  if (paper(features, open, end)) return "paper";
  const before = words[open - 1];
  if (before === undefined) return null;
  // لـ«صوت الدلتا»: what was told to a paper.
  if (before.norm === "ل" && before.upos === "ADP" && has(features, open + 1, is.definite | is.noun | is.proper))
    return end - open <= 4 && has(features, end - 2, is.definite | is.proper | is.unknown) ? "told" : null;
  if (headBefore(features, open - 1)) return "called";
  // المحلل جورج خشانة من «بيت التمويل الخليجي».
  if (before.norm === "من" && has(features, open - 2, is.proper | is.unknown) && adjacent(features, open - 2, open - 1))
    return end - open <= 6 && end - open > 3 && has(features, end - 2, is.definite | is.unknown) ? "of-person" : null;
  if (joinedTo(features, open)) return "called";
  if (called.has(norms[open - 1] ?? "")) return bearer(features, open - 1) ? "called" : null;
  // الدار البيضاء – "المغرب الرقمي": who sent the report.
  if (/^[-–—:]$/.test(before.form) && end - open <= 5) {
    for (let at = open - 2; at >= Math.max(0, open - 4); at--)
      if (words[at]?.sentence === before.sentence && knownAt(features, at)?.to === open - 1)
        return words[at - 1]?.sentence !== before.sentence && words[end]?.upos !== "PUNCT" ? "dateline" : null;
  }
  return null;
}

/** الشركة الأمريكية العملاقة "إيه ام سي", صحيفتا "دير ستاندرد": a definite body with its adjectives, or two of a kind, right before the quotation. */
function headBefore(features: Features, last: number): boolean {
  if (bothOf.has(features.norms[last] ?? "")) return true;
  for (let at = last; at > last - 3 && at >= 0; at--) {
    if (features.words[at]?.sentence !== features.words[last]?.sentence || !has(features, at, is.definite))
      return false;
    // أكدت الشركة "التزامها": after one body only what is no word of the lexicon.
    if (bodies.has(features.norms[at] ?? ""))
      return (
        has(features, last + 2, is.unknown | is.proper) ||
        features.words[last + 2]?.source === "foreign" ||
        lettersAt(features, last + 2)
      );
    // شركة الإحصاء "أوكورانس".
    if (at === last && quotedHeads.has(features.norms[at - 1] ?? "") && adjacent(features, at - 1, at))
      return has(features, last + 2, is.unknown) || features.words[last + 2]?.source === "foreign";
    if (!has(features, at, is.adjective)) return false;
  }
  return false;
}

/** "إيه ام سي": letters of another alphabet, one a word. */
function lettersAt({ words, norms }: Features, from: number): boolean {
  let at = from;
  while (at < words.length && /^[^ ]{2,3}$/.test(norms[at] ?? "") && words[at]?.part === "base") at++;
  return at > from + 1 && closing.test(words[at]?.form ?? "");
}

const bodies = wordSet(
  "الشركة المجموعة المنظمة الصحيفة القناة المجلة الجريدة الوكالة الجماعة الحركة الجمعية المؤسسة الفرقة التنظيم الحزب النادي المصرف الكتيبة الميليشيا الشبكة المنصة",
);
const bothOf = wordSet(
  "صحيفتا صحيفتي مجلتا مجلتي قناتا قناتي شركتا شركتي حركتا حركتي منظمتا منظمتي جمعيتا جمعيتي جريدتا جريدتي وكالتا وكالتي صحف شركات قنوات منظمات حركات فصائل كتائب جمعيات وكالات",
);

/** صحيفتا "دير ستاندرد" اليومية و"بروفيل": و and another of what was quoted before. */
function joinedTo(features: Features, open: number): boolean {
  const { words } = features;
  const link = words[open - 1];
  if (link?.norm !== "و" && link?.form !== "،") return false;
  for (let at = open - 2; at > open - 2 - farthestBearer && at > 0; at--) {
    const word = words[at];
    if (word === undefined || word.sentence !== link.sentence) return false;
    if (opening.test(word.form) && quotationEnd(features, at) !== null && at < open - 2) {
      const head = at - 1;
      return headBefore(features, head) || joinedTo(features, at);
    }
  }
  return false;
}

/** مجموعة تطلق على نفسها اسم: a group that is called so stands before. */
function bearer(features: Features, at: number): boolean {
  const sentence = features.words[at]?.sentence;
  for (let one = at - 1; one >= Math.max(0, at - farthestBearer); one--) {
    if (features.words[one]?.sentence !== sentence) return false;
    const norm = features.norms[one] ?? "";
    if (groups.has(norm) || constructHeads.has(norm)) return true;
  }
  return false;
}
