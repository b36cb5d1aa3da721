// Participles of saying by their written forms: what each does, and the preposition before what is said ("" where it is an object).
import type { FrameName } from "../lexicon/frames.ts";
import type { Word } from "../model/word.ts";

/** Comparable stem of the participle → what its verb does and the preposition before what is said. */
export const active: ReadonlyMap<string, readonly [FrameName, string]> = new Map([
  ["داعي", ["urge", "إلى"]],
  ["متهم", ["accuse", "ب"]],
  ["مطالب", ["demand", "ب"]],
  ["واعد", ["promise", "ب"]],
  ["متوعد", ["threaten", "ب"]],
  ["مهدد", ["threaten", "ب"]],
  ["مناشد", ["ask", "إلى"]],
  ["امل", ["hope", "في"]],
  ["راجي", ["hope", "من"]],
  ["قائل", ["say", "ب"]],
  ["مبين", ["say", "ل"]],
  ["معلن", ["announce", "عن"]],
  ["كاشف", ["reveal", "عن"]],
  ["نافي", ["deny", ""]],
  ["رافض", ["refuse", ""]],
  ["مستبعد", ["doubt", ""]],
  ["مفند", ["deny", ""]],
  ["منكر", ["deny", ""]],
  ["مرجح", ["estimate", ""]],
  ["متوقع", ["expect", ""]],
  ["مؤكد", ["confirm", ""]],
  ["لافت", ["say", "إلى"]],
  ["منوه", ["say", "إلى"]],
  ["ملمح", ["suggest", "إلى"]],
  ["مضيف", ["say", ""]],
  ["موضح", ["say", ""]],
  ["متابع", ["say", ""]],
  ["مردف", ["say", ""]],
  ["مستطرد", ["say", ""]],
  ["مستدرك", ["say", ""]],
  ["معقب", ["say", ""]],
  ["منبه", ["warn", "إلى"]],
  ["منذر", ["warn", "ب"]],
  ["مشدد", ["confirm", "على"]],
  ["متعهد", ["promise", "ب"]],
  ["ملوح", ["threaten", "ب"]],
  ["معترف", ["confirm", "ب"]],
  ["مقر", ["confirm", "ب"]],
  ["مشكك", ["doubt", "في"]],
  ["مشتكي", ["complain", "من"]],
  ["شاكي", ["complain", "من"]],
  ["متذمر", ["complain", "من"]],
  ["ناقل", ["quote", "عن"]],
  ["متسائل", ["ask", "عن"]],
  ["مسجل", ["say", ""]],
  ["مبرز", ["say", ""]],
  ["مورد", ["say", ""]],
  ["ملاحظ", ["say", ""]],
]);
/** داعيا، داعية، داعين: the endings of an adverbial participle. */
export const endings = /(?:ا|ه|ين)$/u;

/** Every written form, so that one look settles most words. */
export const activeForms: ReadonlySet<string> = new Set(
  [...active.keys()].flatMap((stem) => [`${stem}ا`, `${stem}ه`, `${stem}ين`]),
);

/** Participles of being told: the one they are said of is addressed, and nobody is named who says it. */
export const passive: ReadonlyMap<string, readonly [FrameName, string]> = new Map([
  ["مدعو", ["urge", "إلى"]],
  ["مطالب", ["demand", "ب"]],
  ["متهم", ["accuse", "ب"]],
]);

export const passiveForms: ReadonlySet<string> = new Set(
  [...passive.keys()].flatMap((stem) => ["", "ون", "ين", "ان", "ه", "ات"].map((ending) => stem + ending)),
);

/** Could the word be one of these participles? */
export const looksAlongside = ({ norm }: Word): boolean => activeForms.has(norm) || passiveForms.has(norm);
