// Nouns with another English in sport, before courts and on markets: الحكم (the referee, the ruling), المركز (place), العائد (the yield).
import { type LazyMap, lazyMap } from "../../model/lazy-table.ts";
import type { SentenceView } from "../sentence-view.ts";

export type Genre = "sport" | "court" | "market";

const rows = (text: string) =>
  lazyMap(() =>
    text
      .trim()
      .split("|")
      .map((pair) => pair.split("=") as [string, string]),
  );

const senses: Readonly<Record<Genre, LazyMap<string, string>>> = {
  sport: rows(
    "حكم=referee|رصيد=tally|تسجيل=scoring|مركز=place|عرض=performance|تصفية=qualifiers|ضيف=visitors|صدارة=lead|نتيجة=score|بديل=substitute|شباك=net|مرمى=goal|لقاء=match|مواجهة=match|مهاجم=striker|تشكيلة=line-up|تشكيل=line-up|هزيمة=defeat|متصدر=leader|روح=spirit|سباق=race|دوري=league|قمة=top-of-the-table match|لقطة=footage|مشوار=road|وصيف=runner-up|كرة=ball|انتقال=transfer|إعارة=loan|جهاز=staff|ظهير=full-back|حارس=goalkeeper|نهائي=final|جمهور=crowd|مدرج=stand|خسارة=defeat|افتتاح=opener|ترتيب=standings",
  ),
  court: rows(
    "حكم=ruling|استئناف=appeal|طعن=appeal|جلسة=hearing|دعوى=lawsuit|قضية=case|متهم=defendant|حبس=detention|براءة=acquittal|عقوبة=sentence|مرافعة=pleading|شهادة=testimony|دائرة=chamber|تهمة=charge|اتهام=charge|إدانة=conviction|أمر=order|كفالة=bail|محاكمة=trial|نظر=hearing",
  ),
  market: rows(
    "عائد=yield|شريحة=tranche|تداول=trading|طلب=demand|عرض=supply|سند=bond|سهم=share|مؤشر=index|إغلاق=close|رفع=increase|تثبيت=freeze|خفض=cut|إيداع=deposit|نقطة=point|مراجعة=review|تيسير=easing|تشديد=tightening|هبوط=fall|صعود=rise|مكسب=gain|تصحيح=correction|عجز=deficit|فائض=surplus|موازنة=budget|ميزان=balance|تحويل=remittance|حيازة=holding|احتياطي=reserve",
  ),
};

const signs: Readonly<Record<Genre, RegExp>> = {
  sport: /^(?:مباراة|دوري|منتخب|مهاجم|شوط|مرمى|لاعب|مدرب|هدف|ناد|نادي|بطولة|ملعب|كأس|جولة|ركلة)$/,
  court: /^(?:محكمة|قاض|قاضي|نيابة|متهم|محام|محامي|استئناف|نقض|براءة|سجن|إدانة|جناية|مدع|مدعي)$/,
  market: /^(?:بنك|مصرف|سعر|فائدة|تضخم|سند|سهم|بورصة|عملة|جنيه|دولار|موازنة|قرض|اقتصاد|نمو|مؤشر|مستثمر|صادر|استثمار)$/,
};

/** Words around a noun that tell what is spoken of. */
const REACH = 40;
/** Different signs that make a genre: one alone may be there by chance. */
const ENOUGH = 3;

/** @returns the English of the noun in the genre of what stands around it, null where it has its usual one */
export function genreSense(view: SentenceView, place: number): string | null {
  const lemma = view.words[place]?.lemma ?? "";
  for (const genre of ["sport", "court", "market"] as const) {
    const sense = senses[genre].get(lemma);
    if (sense !== undefined && isOf(view, place, genre)) return sense;
  }
  return null;
}

export function isOf({ words }: SentenceView, place: number, genre: Genre): boolean {
  const found = new Set<string>();
  for (let at = Math.max(0, place - REACH); at < Math.min(words.length, place + REACH); at++) {
    const lemma = words[at]?.lemma ?? "";
    if (at !== place && signs[genre].test(lemma)) found.add(lemma);
  }
  return found.size >= ENOUGH;
}
