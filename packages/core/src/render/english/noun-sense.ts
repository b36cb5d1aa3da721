// Verbal nouns whose English depends on what they are done to: عقد قمة (holding a summit), رفع العقوبات (lifting the sanctions).
import { type LazyMap, lazyMap } from "../../model/lazy-table.ts";
import type { SentenceView } from "../sentence-view.ts";
import { gloss } from "./gloss.ts";

/** lemma: words after it = English. A star takes any genitive, + a preposition after it, < the noun that it hangs on, and a dot is for anywhere else. */
const rows = `
عقد: قمة اجتماع جلسة مؤتمر لقاء انتخاب محادثة مباحثة مفاوضة ندوة دورة مشاورة حوار معرض مهرجان حفل بطولة محاضرة=holding|عقد: صفقة اتفاق=concluding
إقامة: قاعدة علاقة دولة مشروع نظام منطقة سد مخيم حاجز جدار مصنع مركز تحالف=establishment|إقامة: مباراة بطولة حفل مهرجان صلاة دورة مراسم معرض=holding
إجراء: انتخاب محادثة مفاوضة حوار استفتاء مباحثة مشاورة مناورة=holding|إجراء: اتصال تعديل تغيير=making|إجراء: *=conducting
رفع: عقوبة حظر حصار حصانة قيد=lifting|رفع: دعوى شكوى قضية=filing|نشر: قوة مستشار خبير مراقب جيش دورية بطارية دبابة فرقة كتيبة لواء جندي صاروخ مراقب وحدة منظومة شرطي=deployment
وضع: خطة آلية استراتيجية دستور قانون برنامج=drawing up|وضع: حد نهاية=putting|وضع: حجر=laying|حل: برلمان مجلس حزب لجنة حكومة=dissolution|قطع: علاقة=severing|قطع: طريق كهرباء إنترنت=cutting
إطلاق: صاروخ قذيفة قمر حملة مبادرة مشروع=launch|إصدار: *=issuance|إلقاء: قبض=arrest|إلقاء: خطاب كلمة=delivery|ضرب: هدف موقع قاعدة=striking|إلقاء: قنبلة حجر=throwing|إلقاء: *=throwing
إنهاء: *=ending|إعادة: لاجئ نازح جثة=return|إعادة: أمن استقرار هدوء نظام ثقة=restoration|تشكيل: *=formation|حمل: سلاح=carrying|تسجيل: هدف=scoring|كسب: *=gaining|تحقيق: هدف نجاح فوز نصر تقدم سلام استقرار نمو أمن عدالة مصلحة توازن ربح=achieving|أداء: يمين=taking|أداء: صلاة مناسك=performing|دفع: عجلة=driving|خوض: *=fighting|خلق: فرصة وظيفة=creation|توجيه: ضربة=dealing|توجيه: اتهام تهمة=bringing|بذل: *=making|تولي: *=taking over|تعليق: عمل عضوية إضراب رحلة دراسة مفاوضة محادثة مشاركة عقوبة قانون عملية=suspension|صرف: تعويض راتب مبلغ منحة أجر معاش مستحق دعم مكافأة=payment|قيام: ثورة حرب دولة=outbreak
نظام: صحي تعليمي مالي ضريبي قضائي سياسي غذائي دفاعي أمني مصرفي اقتصادي بيئي صاروخي تشغيل إنذار مراقبة تقاعد تأمين انتخاب انتخابي تعليم جديد دفاع ملاحة بديل رئاسي برلماني عالمي مناعي شمسي=system
بحث: +عن=search|بحث: علمي طبي أكاديمي=research|بحث: *=discussion|نظر: +في=consideration|ضعف: *=weakness|ضعف: شديد عام=weakness|انتماء: +إلى +ل=belonging|حكم: +ب=sentence|طلب: عالمي محلي داخلي خارجي صيني أوروبي أمريكي متزايد قوي ضعيف +على=demand|طلب: لجوء=application
قضاء: +على=elimination|إقبال: +على=demand|اطلاع: +على=review|تعرف: +على=identification|وقوف: +على=assessment|استناد: +إلى=reliance|عثور: +على=finding|حصول: +على=obtaining|إفراج: +عن=release|كشف: +عن=disclosure|تراجع: +عن=retreat|خروج: +من=exit|خروج: +على=breach|خروج: +عن=departure|رد: +على=response|عودة: +عن=reversal|مرض: *=disease|حزب: *=party|عمر: *=age|جهاز: *=apparatus|صعيد: *=level|حلول: *=arrival|حلول: فصل شهر عام موعد ليل صيف شتاء ربيع خريف رمضان=arrival|فصل: صيف شتاء ربيع خريف أول ثاني ثالث رابع=season|فصل: دراسي=semester|دوي: *=sound|سطح: مبنى منزل بيت=roof|حي: سكني شعبي=district|سمع: *=hearing|نفاد: *=shortage|كبح: *=curbing|حيز: *=force|ابن: *=son|شق: *=part
جهاز: ذكي لوحي إلكتروني كهربائي منزلي=device|جهاز: أمن أمني استخبارات مخابرات=agency|تقنية: *=technology|خط: أول=line|قطاع: *=sector|مجرى: واد=bed|مجرى: نهر=course|ملف: نووي=file|مسؤولية: +عن=responsibility|ثمن: *=price|دور: أول ثاني ثالث نهائي ربع نصف=round|دور: *=role|موقع: أثري تاريخي=site|موقع: *=position|سبيل: *=way|قضية: فلسطيني كردي=cause|حل: دولة=solution|أجل: غير=term|شريحة: اجتماعي مجتمع سكان=segment|شريحة: ذاكرة إلكتروني=chip|وضع: إنساني أمني سياسي اقتصادي معيشي صحي=situation
دين: <مستوى <نسبة <سداد <خدمة <جدولة <حجم <سقف <عبء <أزمة <سند <تسديد <تراكم <شطب <إجمالي <صافي خارجي سيادي حكومي قومي=debt|انتشار: قوة جيش جندي شرطة وحدة أمني عسكري=deployment|انتشار: .=spread|حالة: <عدد إصابة وفاة شفاء طلاق انتشار انتحار اغتصاب عنف فردي=case|سلوك: .=behavior|علم: +ب=knowledge|دفع: كبير قوي جديد معنوي=boost|صالح: .=interest|بطل: عالم أوروبا دوري كأس بطولة أولمبي آسيا أفريقيا=champion|عرض: سينمائي مسرحي أول=show|عرض: عسكري=parade|دور: ثمانية أربعة مجموعة تمهيدي إقصائي سادس=round|دور: .=role|إعادة: فيديو لقطة مباراة=replay|عنوان: صحيفة رئيسي عريض=headline|عنوان: <صحيفة=headline|هدوء: .=calm|مفعول: .=effect|خطاب: نية=letter|تردد: .=hesitation|نفاذ: .=access|سلطة: <وصل <وصول <تولى <تولي <استولى <استيلاء <بقي <بقاء <صعد <صعود <عاد <عودة <تمسك=power|حكم: <وصل <وصول <بقاء <بقي <استمر <تولي=power|بقاء: +في=remaining|أصل: مالي ثابت مجمد <سعر <قيمة <بيع <إدارة <تجميد=asset|تعظيم: *=maximizing|مركز: <احتل <شغل أول ثاني ثالث رابع خامس أخير عاشر=place|قرش: <هاجم=shark|هدف: عسكري بحري مدني جوي <ضرب <قصف <استهداف <غارة <هاجم=target|إنجاز: مشروع دراسة مرفأ عمل طريق منطقة بناء=completion|نظر: +إلى=looking|تحقيق: *=achieving|تحقيق: شرطة نيابة لجنة محكمة قاض قاضي جنائي قضائي أولي صحفي صحافي دولي داخلي +في +مع=investigation|تحفيز: اقتصاد مالي نمو اقتصادي=stimulus|تحفيز: .=encouragement|خلافة: إسلامي=caliphate|خلافة: *=succeeding|حد: +من=limiting|حكم: <ألغى <أصدر <نقض <أيد <استأنف <ثبت=ruling|وضع: أساس حجر يد=laying|وضع: شرط معيار=setting|تعليق: +ل=suspension|تعليق: +على=comment|حالة: حرج خطير مستقر سيئ سيء جيد=condition|صوت: ناخب انتخابي صحيح باطل <فرز <نسبة <مئة <غالبية <أغلبية <عدد <فارق=vote|مادة: #=article|فقرة: #=paragraph|بند: #=clause|مواصلة: *=continuing|توقيع: *=signing|تاريخ: انتخاب ميلاد انتهاء صلاحية بدء اجتماع إجراء=date|تأمين: صحي اجتماعي=insurance|تأمين: *=securing|إفساح: مجال=making way|ولاية: رئاسي ثاني أول دستوري ثالث=term|مشوار: .=career|مراوغة: .=dribbling|تسديد: +في=shooting|استهلاك: .=consumption
`;

const table: LazyMap<string, ReadonlyMap<string, string>> = lazyMap(read);

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

/** The English of a noun by its genitive, its adjective or the preposition after it; else its gloss, in which the genre is settled. */
export function nounEnglish(view: SentenceView, place: number): string | null {
  const word = view.words[place];
  if (word?.upos === "ADJ" && word.norm === "العام" && view.relations[place] === "obl") return "year";
  if (word?.upos === "ADJ") return persons.get(word.lemma) ?? gloss(word);
  if (word?.upos !== "NOUN") return gloss(word);
  if (word.lemma === "آخر" && (word.form.startsWith("ال") || /(?:ين|ون|ات)$/.test(word.form))) return "other";
  if (word.lemma === "عقد" && isSpan(view, place)) return "decade";
  const person = persons.get(word.lemma);
  if (person !== undefined && !/^[A-Z]/.test(gloss(word) ?? "")) return person;
  return byNeighbor(view, place, table.get(word.lemma)) ?? gloss(word);
}

/** Participles and adjectives that stand for somebody by themselves. */
const persons: LazyMap<string, string> = lazyMap(() =>
  "حائز=winner|فائز=winner|متهم=defendant|مسؤول=official|موكل=client|مفقود=missing person|مشتبه=suspect|مطلوب=wanted person|معتقل=detainee|موقوف=detainee|محتجز=detainee|مصاب=injured person|ناخب=voter|مسلح=gunman|متضرر=affected person|متطرف=extremist|متشدد=hard-liner|محتج=protester|نازح=displaced person|عاطل=unemployed person|متقاعد=pensioner|مسن=elderly person|مغترب=expatriate|معارض=opponent"
    .split("|")
    .map((pair) => pair.split("=") as [string, string]),
);

function byNeighbor(view: SentenceView, place: number, senses: ReadonlyMap<string, string> | undefined): string | null {
  if (senses === undefined) return null;
  const above = senses.get(`<${view.words[view.heads[place] ?? -1]?.lemma ?? ""}`);
  if (above !== undefined) return above;
  return besideIt(view, place, senses) ?? senses.get(".") ?? null;
}

function besideIt(view: SentenceView, place: number, senses: ReadonlyMap<string, string>): string | null {
  const next = view.words[place + 1];
  if (next === undefined) return null;
  if (next.upos === "NUM" && view.words[place]?.feats.Definite === "Def") return senses.get("#") ?? null;
  if (next.upos === "ADP") return senses.get(`+${next.lemma}`) ?? null;
  if (view.heads[place + 1] !== place) return null;
  return senses.get(next.lemma) ?? (next.upos === "NOUN" && next.deprel === "nmod" ? (senses.get("*") ?? null) : null);
}

/** منذ عقدين, خلال العقد الماضي: ten years rather than a contract. */
function isSpan(view: SentenceView, place: number): boolean {
  const before = view.words[place - 1];
  const after = view.words[place + 1];
  return (
    /^(?:منذ|خلال|قبل|طوال|مدى|مدار|نحو|زهاء)$/.test(before?.lemma ?? "") ||
    before?.upos === "NUM" ||
    /^(?:ماض|ماضي|مقبل|أخير|حالي|زمن)$/.test(after?.lemma ?? "") ||
    (after?.lemma === "من" && view.words[place + 2]?.lemma === "زمن")
  );
}
