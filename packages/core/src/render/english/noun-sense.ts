// Verbal nouns whose English depends on what they are done to: عقد قمة (holding a summit), رفع العقوبات (lifting the sanctions).
import type { SentenceView } from "../sentence-view.ts";
import { gloss } from "./gloss.ts";

/** lemma: genitives = English; a star takes any genitive. */
const rows = `
عقد: قمة اجتماع جلسة مؤتمر لقاء انتخاب محادثة مباحثة مفاوضة ندوة دورة مشاورة حوار=holding|عقد: صفقة اتفاق=concluding
إقامة: قاعدة علاقة دولة مشروع نظام منطقة سد مخيم حاجز جدار مصنع مركز تحالف=establishment|إقامة: مباراة بطولة حفل مهرجان صلاة دورة مراسم معرض=holding
إجراء: انتخاب محادثة مفاوضة حوار استفتاء مباحثة مشاورة مناورة=holding|إجراء: اتصال تعديل تغيير=making|إجراء: *=conducting
رفع: عقوبة حظر حصار حصانة قيد=lifting|رفع: دعوى شكوى قضية=filing|نشر: قوة جندي صاروخ مراقب وحدة منظومة شرطي=deployment
وضع: خطة آلية استراتيجية دستور قانون برنامج=drawing up|وضع: حد نهاية=putting|وضع: حجر=laying|حل: برلمان مجلس حزب لجنة حكومة=dissolution|قطع: علاقة=severing|قطع: طريق كهرباء إنترنت=cutting
إطلاق: صاروخ قذيفة قمر حملة مبادرة مشروع=launch|إصدار: *=issuance|إلقاء: قبض=arrest|إلقاء: خطاب كلمة=delivery|ضرب: هدف موقع قاعدة=striking|إلقاء: قنبلة حجر=throwing|إلقاء: *=throwing
إنهاء: *=ending|إعادة: لاجئ نازح جثة=return|إعادة: أمن استقرار هدوء نظام ثقة=restoration|تشكيل: *=formation|حمل: سلاح=carrying|تسجيل: هدف=scoring|كسب: *=gaining|تحقيق: هدف نجاح فوز نصر تقدم سلام استقرار نمو أمن عدالة مصلحة توازن ربح=achieving|أداء: يمين=taking|أداء: صلاة مناسك=performing|دفع: عجلة=driving|خوض: *=fighting|خلق: فرصة وظيفة=creation|توجيه: ضربة=dealing|توجيه: اتهام تهمة=bringing|بذل: *=making|تولي: *=taking over|تعليق: عمل عضوية إضراب رحلة دراسة مفاوضة محادثة مشاركة عقوبة قانون عملية=suspension|صرف: تعويض راتب مبلغ منحة أجر معاش مستحق دعم مكافأة=payment|قيام: ثورة حرب دولة=outbreak
`;

const table: ReadonlyMap<string, ReadonlyMap<string, string>> = read();

function read(): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const map = new Map<string, Map<string, string>>();
  for (const row of rows.trim().split(/[|\n]/)) {
    const [head = "", rest = ""] = row.split(": ");
    const [genitives = "", english = ""] = rest.split("=");
    const own = map.get(head) ?? new Map<string, string>();
    for (const genitive of genitives.split(" ")) own.set(genitive, english);
    map.set(head, own);
  }
  return map;
}

/** The English of a noun in its idafa, else its gloss. */
export function nounEnglish(view: SentenceView, place: number): string | null {
  const word = view.words[place];
  const senses = word?.upos === "NOUN" ? table.get(word.lemma) : undefined;
  const next = view.words[place + 1];
  if (senses === undefined || next === undefined || view.heads[place + 1] !== place || next.upos === "ADP")
    return gloss(word);
  return (
    senses.get(next.lemma) ??
    (next.upos === "NOUN" && next.deprel === "nmod" ? senses.get("*") : undefined) ??
    gloss(word)
  );
}
