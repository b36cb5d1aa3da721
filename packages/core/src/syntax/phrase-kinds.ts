// What a prepositional phrase says by its words alone: when, on what ground, on what occasion, where; and nouns that only do an action.
import { frameOf } from "../lexicon/frames.ts";
import type { Word } from "../model/word.ts";
import type { Reader } from "./reader.ts";

/** These say why, despite what or by whose help all that is said happens. */
const causal = /^(?:سبب|جراء|رغم|الرغم|فضل|نتيجه|اثر|دافع|موجب|ضوء|ظل|اعقاب|خضم|غمره|سياق)$/;

/** للمرة الأولى، لمدة عام، على مدى يومين، لفترة طويلة. */
export function forTheTime(reader: Reader, index: number, preposition: Word): boolean {
  const { norm } = reader.word(index);
  return preposition.norm === "ل"
    ? /^(?:المره|مره|مده|فتره|يوم|اسبوع|شهر|ساعات|ساعه|ايام)$/.test(norm)
    : preposition.norm === "علي" && norm === "مدي";
}

export function isGround(reader: Reader, index: number, preposition: Word): boolean {
  const { lemma } = reader.word(index);
  return (
    causal.test(preposition.norm) ||
    (preposition.norm === "ب" && charges.has(lemma)) ||
    (preposition.norm === "ل" && reasons.has(lemma))
  );
}
/** لعدم كفاية الأدلة، لأسباب صحية. */
const reasons = new Set("عدم انعدام غياب سبب داع دواع نقص افتقار".split(" "));
/** بتهمة التحريض، بذريعة الأمن: on what ground something was done. */
const charges = new Set("تهمة ذريعة حجة دعوى شبهة جريمة جرم اعتبار وصف صفة".split(" "));

/** في بيان، خلال مؤتمر صحفي: on what occasion something was said. */
export function isOccasion(reader: Reader, index: number, preposition: Word): boolean {
  const { clause } = reader;
  if (!/^(?:في|خلال|عبر)$/.test(preposition.norm) || !occasions.has(reader.word(index).lemma)) return false;
  if (clause.predicate < 0 || !clause.verbal || clause.kind === "relcl") return false;
  return frameOf(reader.word(clause.predicate).entry?.frame ?? null)?.report !== undefined;
}
const occasions = new Set(
  "تصريح بيان حديث مقابلة مؤتمر كلمة خطاب رسالة تقرير جلسة اجتماع لقاء اتصال مداخلة حوار تغريدة منشور تدوينة برقية مذكرة مقال سؤال رد تعليق ندوة شهادة إفادة خطبة إيجاز".split(
    " ",
  ),
);

/** في العراق says where, whatever else the verb takes with في. */
export function isPlace(reader: Reader, index: number, preposition: Word): boolean {
  const type = reader.nameOf.get(index)?.type;
  return preposition.norm === "في" && (type === "gpe" || type === "location");
}

/** قرية بمحافظة الأنبار، مطار في الجنوب: a kind of place says best where it lies. */
export function isPlaceInPlace(reader: Reader, host: number, index: number, preposition: Word): boolean {
  if (preposition.norm !== "في" && preposition.norm !== "ب") return false;
  const placeKinds = (at: number) =>
    reader.word(at).entry?.kinds.some((kind) => kind === "place" || kind === "facility") ?? false;
  const type = reader.nameOf.get(index)?.type;
  const body = // وزارة الصحة في مصر, but هزيمة التنظيم في العراق
    reader.arcs.by[host + 1] === "syntax.idafa" &&
    reader.arcs.by[host] !== "syntax.idafa" &&
    reader.word(host).entry?.kinds.includes("org") === true;
  return (placeKinds(host) || (body && type === "gpe")) && (type === "gpe" || type === "location" || placeKinds(index));
}

/** إجراء مفاوضات، عقد اجتماع، تقديم طلب: what is done with whom and about what stands in the second noun. */
export function doesAction(reader: Reader, host: number): boolean {
  const next = reader.peek(host + 1);
  if (next === undefined || !light.has(reader.word(host).lemma) || reader.arcs.heads[host + 1] !== host) return false;
  return (
    next.feats.VerbForm === "Vnoun" ||
    (next.entry?.kinds.includes("event") ?? false) ||
    (next.entry?.kinds.includes("document") ?? false)
  );
}
const light = new Set(
  "إجراء عقد تقديم توقيع شن بدء إبرام تنفيذ فرض إطلاق إصدار توجيه استئناف مواصلة إنهاء وقف تنظيم خوض إقامة فتح إعداد تحقيق إحداث إلقاء طرح إرسال ارتكاب بذل اتخاذ منح".split(
    " ",
  ),
);

/** يقيم في كييف، وقع في بغداد: such a verb lacks something without its place. */
const residing = new Set("عاش أقام سكن قطن وقع استقر مكث بقي قبع انعقد اندلع رابط تمركز ولد نشأ ترعرع".split(" "));
export const saysWhere = (verb: Word) => residing.has(verb.lemma);
