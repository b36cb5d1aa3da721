// The office before a name, cut to what can be one: بحق المقاول وليد gives المقاول.
import type { NameMention } from "../model/name-mention.ts";
import type { Word } from "../model/word.ts";

export interface Title {
  readonly from: number;
  readonly to: number;
}

/** Prepositions that an office may have inside: المتحدث باسم, السفير لدى, المدير العام ل, عضو في. */
const inside = new Set(["ل", "في", "لدي", "من", "الي", "علي", "عن"]);

const someone = (word: Word) =>
  word.entry?.kinds.some((kind) => kind === "human" || kind === "role" || kind === "title") === true;

/** The title of a name from the first word that names a person on, after a preposition that no office has. */
export function titleOf(words: readonly Word[], { title }: NameMention): Title | null {
  if (title === null) return null;
  let { from } = title;
  for (let at = title.from; at < title.to; at++) {
    const word = words[at];
    if (word?.upos !== "ADP" || inside.has(word.norm) || words[at + 1]?.lemma === "اسم") continue;
    const later = words.slice(at + 1, title.to).findIndex((one) => one.upos === "NOUN" && someone(one));
    if (later >= 0) from = at + 1 + later;
  }
  const first = words[from];
  if (first !== undefined && first.upos === "NOUN" && first.entry !== null && !someone(first)) {
    const later = words.slice(from, title.to).findIndex((one) => one.upos === "NOUN" && someone(one));
    if (later > 0) from += later;
  }
  // كبير المفاوضين سعيد: the chief of them is one of them.
  if (words[from - 1]?.norm === "كبير" && words[from]?.feats.Number === "Plur") return { from: from - 1, to: title.to };
  const kin = words[from];
  if (
    kin === undefined ||
    !relatives.has(kin.lemma) ||
    kin.norm.startsWith("ال") ||
    words[from + 1]?.part === "enclitic"
  )
    return { from, to: title.to };
  // زوجة نجيب is not نجيب, والدة اللاعب محمد صلاح no player; but شقيق الرئيس ماهر is who is named.
  const office = words[from + 1];
  if (office !== undefined && from + 1 < title.to && high.has(office.lemma)) return { from, to: title.to };
  return from + 1 < title.to ? { from: from + 1, to: title.to } : null;
}

/** Wife, son, brother of whom is named. */
const relatives = new Set(
  "زوجة زوج والدة والد أم أب أرملة ابنة ابن نجل نجلة كريمة شقيق شقيقة أخ أخت حفيد حفيدة جد جدة عم عمة خال خالة صهر خطيب خطيبة طليقة طليق".split(
    " ",
  ),
);

/** Offices whose holder all know, so that the name after them is the relative's own. */
const high = new Set(["رئيس", "ملك", "أمير", "سلطان", "زعيم", "ملكة", "مرشد", "إمبراطور", "شيخ"]);
