// Adjectives that take a noun to say in what: منزوع السلاح (demilitarized), متوسط المدى (medium-range). English has a word for the two.
import { lazyMap } from "../../model/lazy-table.ts";
import { childrenBy, type SentenceView } from "../sentence-view.ts";

const table = lazyMap(() =>
  "منزوع سلاح=demilitarized|رفيع مستوى=high-level|عالي مستوى=high-level|واسع نطاق=large-scale|محدود نطاق=limited|طويل مدى=long-range|بعيد مدى=long-range|متوسط مدى=medium-range|قصير مدى=short-range|طويل أمد=long-term|قصير أمد=short-term|طويل أجل=long-term|قصير أجل=short-term|متوسط أجل=medium-term|متعدد طرف=multilateral|متعدد جنسية=multinational|متعدد جنسي=multinational|متعدد غرض=multi-purpose|متعدد ثقافة=multicultural|شديد لهجة=strongly worded|شديد خطورة=very dangerous|شديد تعقيد=very complex|شديد حساسية=highly sensitive|شديد حراسة=maximum-security|باهظ ثمن=costly|باهظ تكلفة=costly|بالغ أهمية=very important|بالغ خطورة=very serious|بالغ صعوبة=very difficult|بالغ تعقيد=very complex|بالغ حساسية=highly sensitive|بالغ تشدد=very hard-line|بالغ دقة=very delicate|محدود دخل=low-income|منخفض دخل=low-income|متوسط دخل=middle-income|منخفض تكلفة=low-cost|قليل تكلفة=low-cost|منخفض مستوى=low-level|عالي جودة=high-quality|عالي دقة=high-precision|عالي تقنية=high-tech|عالي خطورة=high-risk|سريع انتشار=fast-spreading|سريع نمو=fast-growing|سيئ سمعة=notorious|سيء سمعة=notorious|مزدوج جنسية=dual-national|مجهول هوية=unidentified|مجهول مصدر=of unknown origin|مكتوف يد=idle|ثلاثي بعد=three-dimensional|ثنائي جنسية=dual-national|عديم جدوى=useless|عديم جنسية=stateless|عديم مسؤولية=irresponsible|كبير حجم=large|صغير حجم=small|متوسط حجم=medium-sized|كبير سن=elderly|صغير سن=young|حديث سن=young|حديث ولادة=newborn|حديث عهد=new|خفيف وزن=light|ثقيل وزن=heavy|ذاتي دفع=self-propelled|ذاتي قيادة=self-driving|سهل استخدام=easy-to-use|فائق سرعة=high-speed|فائق أهمية=extremely important|ضيق نطاق=limited|دائم عضوية=permanent|منتهي صلاحية=expired|منتهي ولاية=outgoing|مكتمل نمو=fully grown|متناهي صغر=tiny|واضح معلم=clear-cut|متواضع حال=modest|مسبق صنع=prefabricated|مسبق دفع=prepaid|قوي بنية=strongly built|حسن نية=well-meaning|محكم إغلاق=tightly sealed|خارجي دفع=external|غزير إنتاج=prolific|شحيح مورد=scarce|نادر وجود=rare|متردي حال=deteriorating|متأخر وصول=late|منخفض كثافة=low-density|كثيف سكان=densely populated|مكتظ سكان=overcrowded"
    .split("|")
    .map((row) => {
      const [arabic = "", english = ""] = row.split("=");
      return [arabic.replace(" ", "|"), english] as const;
    }),
);

const degrees: Readonly<Record<string, string>> = { أكثر: "more", أشد: "more", أقل: "less" };

/** أكثر مرونة: what is more of a quality is more so. */
const qualities = lazyMap(() =>
  "مرونة=flexible|أهمية=important|خطورة=dangerous|قوة=powerful|وضوح=clear|صرامة=strict|تعقيد=complex|حدة=intense|شعبية=popular|تأثير=influential|أمن=secure|أمان=safe|استقرار=stable|فعالية=effective|فاعلية=effective|جدية=serious|عدل=just|عدالة=just|صعوبة=difficult|سهولة=easy|سرعة=rapid|دقة=precise|إنسانية=humane|حرية=free|كفاءة=efficient|شفافية=transparent|تطرف=extreme|تشدد=hard-line|اعتدال=moderate|تنوع=diverse|ثراء=wealthy|غنى=wealthy|فقر=poor|كلفة=costly|تكلفة=costly|ربحية=profitable|ديمقراطية=democratic|ازدهار=prosperous|تفاؤل=optimistic|تشاؤم=pessimistic|حذر=cautious|حرص=keen|عمق=profound|شمول=comprehensive|شمولية=comprehensive|واقعية=realistic|قسوة=harsh|عنف=violent|دموية=bloody|تضرر=affected|ضرر=harmful|تطور=advanced|تقدم=advanced|حساسية=sensitive|شهرة=famous|رواج=popular|انتشار=widespread|شيوع=common|طول=lengthy|عدوانية=aggressive|وحشية=brutal|ذكاء=intelligent|حيوية=vital|إثارة=exciting|جرأة=daring|نجاح=successful|إنتاجية=productive|انفتاح=open|انسجام=consistent|توازن=balanced|جاذبية=attractive|جمال=beautiful|حداثة=modern|حكمة=wise|خبرة=experienced|صلابة=solid|عرضة=vulnerable|فائدة=useful|قدرة=capable|قربا=close|قلق=worried|لياقة=fit|مصداقية=credible|ملاءمة=suitable|منطقية=logical|نضج=mature|نفوذ=influential|نشاط=active|هدوء=calm|هشاشة=fragile|وعي=aware|اهتمام=interested|احتمال=likely|ترجيح=likely|استهلاك=consumed|مبيع=sold|تسامح=tolerant|ثقة=confident|التزام=committed|سخاء=generous|غموض=obscure|ندرة=rare|برودة=cold|حرارة=hot|جفاف=dry|كثافة=dense|ضعف=weak|فتك=lethal|إلحاح=pressing|إيلام=painful|حزم=firm|قبول=acceptable|نفع=useful|حظ=fortunate|سوء=severe|سعادة=happy|صبر=patient|ود=friendly|فساد=corrupt|بطء=slow|نظافة=clean|صحة=healthy|ضراوة=fierce|شراسة=fierce|دفء=warm|اتساع=wide|بعد=distant|قرب=close|تماسك=cohesive|تفصيل=detailed|تحفظ=reserved|حماس=enthusiastic|حماسة=enthusiastic|تعاون=cooperative|استعداد=prepared|إيجابية=positive|سلبية=negative|إبداع=creative|تحرر=liberal|إنصاف=fair|اتزان=balanced|توازنا=balanced|سلامة=safe|عقلانية=rational|مهنية=professional|حيادية=neutral|موضوعية=objective|احتراما=respectful|ربحا=profitable"
    .split("|")
    .map((row) => row.split("=") as [string, string]),
);

/** Short adjectives take an ending: weaker, the weakest. */
const short =
  /^(?:weak|harsh|safe|strict|clear|poor|free|calm|cold|dense|close|rare|firm|slow|clean|fierce|warm|wide|fair|just|wise)$/;

function compared(quality: string, more: string, most: boolean): string {
  if (more === "less" || !short.test(quality))
    return `${most ? (more === "less" ? "least" : "most") : more} ${quality}`;
  return `${quality.replace(/e$/, "")}e${most ? "st" : "r"}`;
}

/** An adjective with a preposition and its noun or its own pronoun: مثير للجدل, معترف به. */
const governed = lazyMap(() =>
  "مثير ل جدل=controversial|مثير ل قلق=worrying|مثير ل اهتمام=interesting|مثير ل انتباه=striking|مثير ل إعجاب=impressive|مثير ل سخرية=ridiculous|مثير ل شفقة=pitiful|مثير ل دهشة=astonishing|مثير ل شك=suspicious|مثير ل استغراب=strange|لافت ل نظر=striking|ملفت ل نظر=striking|لافت ل انتباه=striking|ملفت ل انتباه=striking|قابل ل تجديد=renewable|قابل ل تنفيذ=enforceable|قابل ل تطبيق=applicable|قابل ل استمرار=viable|قابل ل حياة=viable|قابل ل تفاوض=negotiable|قابل ل نقاش=debatable|قابل ل تصرف=alienable|قابل ل شفاء=curable|قابل ل استخدام=usable|قابل ل اشتعال=flammable|جدير ب ذكر=noteworthy|جدير ب اهتمام=notable|جدير ب ثقة=trustworthy|خارق ل عادة=extraordinary|مناف ل أخلاق=immoral|محب ل سلام=peace-loving|معاد ل سامية=anti-Semitic|معادي ل سامية=anti-Semitic|معترف ب هو=recognized|مسموح ب هو=permitted|معمول ب هو=in force|موثوق ب هو=reliable|موثوق في هو=reliable|مشكوك في هو=doubtful|متنازع على هو=disputed|متفق على هو=agreed|منصوص على هو=stipulated|محكوم على هو=convicted|مرغوب في هو=desirable|مبالغ في هو=exaggerated|مشار إلى هو=mentioned|مطعون في هو=contested|متعارف على هو=customary|مرخص ل هو=licensed|مرحب ب هو=welcome|معلوم ب هو=known|مصرح ب هو=authorized|مصرح ل هو=authorized|مشتبه ب هو=suspected|مشتبه في هو=suspected|مقطوع ب هو=certain|مسلم ب هو=taken for granted"
    .split("|")
    .map((row) => row.split("=") as [string, string]),
);

/** The end of what an adjective says in one English word with the words after it; its own place where it stands alone. */
export function endOfAdjective(view: SentenceView, place: number): number {
  const [word, after, last] = [view.words[place], view.words[place + 1], view.words[place + 2]];
  if (word?.upos !== "ADJ" || after?.upos !== "ADP" || last === undefined) return place;
  const term = last.upos === "PRON" ? "هو" : last.lemma;
  return governed.has(`${word.lemma} ${after.lemma} ${term}`) ? place + 2 : place;
}

/** The word has gone into the adjective two places before it. */
export const isInAdjective = (view: SentenceView, at: number): boolean => endOfAdjective(view, at - 2) === at;

/** @returns null where the adjective takes no such noun */
export function ofTwo(view: SentenceView, place: number): string | null {
  const word = view.words[place];
  const next = view.words[place + 1];
  const last = view.words[endOfAdjective(view, place)];
  if (word !== undefined && last !== undefined && last !== word)
    return governed.get(`${word.lemma} ${next?.lemma ?? ""} ${last.upos === "PRON" ? "هو" : last.lemma}`) ?? null;
  if (word?.upos !== "ADJ" || next?.upos !== "NOUN" || childrenBy(view, place + 1, "case").length > 0) return null;
  const more = degrees[word.lemma];
  const quality = more === undefined ? undefined : qualities.get(next.lemma);
  if (more !== undefined && quality !== undefined && next.feats.Definite !== "Def")
    return compared(quality, more, word.feats.Definite === "Def");
  return table.get(`${word.lemma}|${next.lemma}`) ?? null;
}
