// Offices that are always of somebody or something: رئيس، مدير، متحدث.
import type { Word } from "../model/word.ts";
import type { Reader } from "./reader.ts";

/** Offices that are always of something: with a verb of telling a phrase after them still says of what, where مصدر or خبير has nobody. */
const offices = new Set(
  `رئيس نائب مدير أمين وزير قائد ممثل مندوب مبعوث مفوض مستشار سفير قنصل سكرتير ناطق متحدث وكيل مالك مؤسس عضو منسق مشرف مراقب مفتش محافظ حاكم
   مدرب كابتن نقيب عميد منظم محام محامي مراسل مرشح زعيم أب أم ابن زوج صديق حليف عدو خصم شريك وريث خليفة سلف مدع مدعي`.split(
    /\s+/,
  ),
);

export const isOffice = (word: Word) => offices.has(word.lemma.replace(/ة$/, ""));

/** المدير السابق للمؤسسة: the office is of the body, the adjective takes nothing. */
export function ofOffice(reader: Reader, adjective: number): boolean {
  const head = reader.arcs.heads[adjective] ?? -1;
  return head >= 0 && isOffice(reader.word(head));
}
