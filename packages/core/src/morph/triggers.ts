// Lemmas that decide by themselves what may follow them.
import type { Left } from "./neighbour.ts";

/** Before an imperfect in the subjunctive. */
export const beforeSubjunctive: ReadonlySet<string> = new Set(["أن", "لن", "كي", "لكي", "ألا", "لئلا"]);
/** Before an imperfect only. */
export const beforeImperfect: ReadonlySet<string> = new Set(["لم", "لن", "سوف"]);
/** Before a finite verb. */
export const beforeVerb: ReadonlySet<string> = new Set(["قد", "لقد"]);
/** إن and its sisters, before a nominal or with a pronoun. */
export const inna: ReadonlySet<string> = new Set(["إن", "أن", "لكن", "لأن", "كأن", "لعل"]);
/** Conjunctions that a verb follows at once. */
export const clauseOpeners: ReadonlySet<string> = new Set([
  "عندما",
  "بينما",
  "بعدما",
  "كما",
  "حيث",
  "حينما",
  "إذا",
  "لو",
  "كلما",
  "ريثما",
  "مثلما",
  "حسبما",
  "هل",
  "مما",
  "إذ",
  "طالما",
  "لما",
]);
export const relatives: ReadonlySet<string> = new Set(["الذي", "ما", "من", "مما", "ممن", "عما"]);
/** Nouns that stand before an adjective or a noun without article: غير قابل. */
export const beforeAdjective: ReadonlySet<string> = new Set(["غير", "شبه"]);
/** Nouns that pick from a group: بعض المسؤولين. */
export const partitives: ReadonlySet<string> = new Set([
  "بعض",
  "أحد",
  "إحدى",
  "كل",
  "جميع",
  "معظم",
  "كافة",
  "عدة",
  "بضع",
  "بضعة",
  "عدد",
  "أغلب",
  "سائر",
  "كلا",
]);

/** Nouns that أن explains: غير أن (yet), شرط أن (on condition that). */
export const beforeThat: ReadonlySet<string> = new Set([
  "غير",
  "بيد",
  "شرط",
  "رغم",
  "مجرد",
  "احتمال",
  "أمل",
  "خشية",
  "حد",
  "درجة",
  "فكرة",
  "ضرورة",
  "شريطة",
  "حقيقة",
]);
/** Nouns that negate a verbal noun: عدم وصول المساعدات. */
export const beforeVerbalNoun: ReadonlySet<string> = new Set([
  "عدم",
  "إعادة",
  "سوء",
  "حسن",
  "سرعة",
  "ضرورة",
  "محاولة",
  "إمكان",
  "إمكانية",
]);
/** Words of kinship inside a name. */
export const kinship: ReadonlySet<string> = new Set(["بن", "ابن", "بنت", "أبو", "أبي", "آل"]);
/** Days a part of which may be named before them. */
export const days: ReadonlySet<string> = new Set(["أمس", "غد", "غدا", "اليوم"]);
/** Elatives with rows of their own. */
export const elativeLemmas: ReadonlySet<string> = new Set([
  "أكثر",
  "أقل",
  "أدنى",
  "أعلى",
  "أكبر",
  "أصغر",
  "أفضل",
  "أسوأ",
  "أقصى",
  "أبعد",
  "أقرب",
]);

/** Verbs of size: تبلغ قيمتها, تفوق مساحته. Before a noun with its pronoun they are no verbal nouns (تبلّغ, تفوّق). */
export const ofSize: ReadonlySet<string> = new Set(["بلغ", "فاق", "تجاوز", "قدر", "زاد", "قل"]);

/** متحدث باسم: who speaks in somebody's name. */
export const speaksFor: ReadonlySet<string> = new Set(["متحدث", "ناطق", "تحدث", "نطق", "ناطقة", "متحدثة"]);

export const triggers: ReadonlySet<string> = new Set([
  ...speaksFor,
  "أو",
  "باسم",
  "اسم",
  ...ofSize,
  ...beforeSubjunctive,
  ...beforeImperfect,
  ...beforeVerb,
  ...inna,
  ...clauseOpeners,
  ...relatives,
  ...beforeAdjective,
  ...partitives,
  ...beforeThat,
  ...beforeVerbalNoun,
  ...days,
  ...kinship,
  "عن",
  "على",
  "ورد",
  "عبر",
  "رد",
  "في",
  "عمر",
  "لا",
  "هو",
  "ليس",
  "إلا",
]);

/** Whether the left word is one of these and ends in itself. */
export const after = (words: ReadonlySet<string>, left: Left): boolean => words.has(left.lemma) && !left.pronoun;
