// Senses of words by genre or by company: the lexicon row holds the sense of general news, these the others.
import type { Genre } from "./genre-cues.ts";

export interface Sense {
  readonly lemma: string;
  readonly upos: "NOUN" | "VERB" | "ADJ";
  readonly en: string;
  /** Holds in articles of this genre. */
  readonly genre?: Genre;
  /** Holds beside one of these lemmas. */
  readonly near?: ReadonlySet<string>;
  /** It is a person, whatever the row says. */
  readonly person?: true;
}

type Options = Omit<Sense, "lemma" | "upos" | "en" | "near">;

const sense =
  (upos: Sense["upos"]) =>
  (lemma: string, en: string, near: string, options: Options = {}): Sense => ({
    lemma,
    upos,
    en,
    ...(near === "" ? {} : { near: new Set(near.split(" ")) }),
    ...options,
  });
const noun = sense("NOUN");
const verb = sense("VERB");
const adjective = sense("ADJ");
const sport = { genre: "sport" } as const;
const farming = { genre: "farming" } as const;
const culture = { genre: "culture" } as const;
const technology = { genre: "technology" } as const;

/** Nouns that need no company beside their genre: lemma=English. */
const ofGenre: Readonly<Partial<Record<Genre, string>>> = {
  sport:
    "عرض=performance|تصفية=qualifiers|صدارة=lead|نتيجة=score|شباك=net|مرمى=goal|لقاء=match|مواجهة=match|مهاجم=striker|تشكيلة=line-up|تشكيل=line-up|هزيمة=defeat|متصدر=leader|سباق=race|دوري=league|لقطة=footage|وصيف=runner-up|إعارة=loan|جهاز=staff|ظهير=full-back|نهائي=final|جمهور=crowd|مدرج=stand|خسارة=defeat|افتتاح=opener|ترتيب=standings",
  court:
    "حكم=ruling|استئناف=appeal|طعن=appeal|جلسة=hearing|دعوى=lawsuit|قضية=case|متهم=defendant|عقوبة=sentence|مرافعة=pleading|شهادة=testimony|تهمة=charge|اتهام=charge|إدانة=conviction|كفالة=bail|محاكمة=trial",
  markets:
    "عائد=yield|تداول=trading|طلب=demand|سند=bond|سهم=share|مؤشر=index|تثبيت=freeze|خفض=cut|إيداع=deposit|نقطة=point|مراجعة=review|تيسير=easing|تشديد=tightening|هبوط=fall|صعود=rise|مكسب=gain|تصحيح=correction|عجز=deficit|فائض=surplus|موازنة=budget|ميزان=balance|حيازة=holding|احتياطي=reserve",
};

export const senses: readonly Sense[] = [
  // Sport: a match, its people and its table
  noun("حكم", "referee", "مباراة بطاقة ركلة صافرة", { person: true, ...sport }),
  noun("حارس", "goalkeeper", "مرمى", sport),
  noun("بديل", "substitute", "", { person: true, ...sport }),
  noun("تسجيل", "scoring", "", sport),
  noun("مركز", "place", "", sport),
  noun("رصيد", "tally", "", sport),
  noun("دور", "round", "نهائي", sport),
  noun("عرض", "performance", "أفضل أقوى أسوأ فني كروي"),
  noun("ترجيح", "penalty shootout", "ركلة", sport),
  noun("ذهاب", "first leg", "إياب مباراة", sport),
  noun("صف", "rank", "", sport),
  noun("إعارة", "loan", "لاعب نادي مهاجم"),
  noun("مجموعة", "set", "تنس إرسال"),
  verb("عادل", "equalize", "", sport),
  verb("تصدى", "save", "", sport),
  verb("ضيع", "miss", "", sport),
  verb("أضاع", "miss", "", sport),
  verb("أشهر", "show", "بطاقة"),
  verb("حل", "finish", "مركز ثاني ثالث"),
  // Money
  noun("فائدة", "interest", "سعر نقطة معدل بنك مصرف رفع خفض"),
  noun("دين", "debt", "عام خارجي سيادي سداد خدمة جدولة مليار ناتج"),
  noun("معاملة", "transaction", "فوري مالي تجاري تداول بورصة", { genre: "markets" }),
  noun("إذن", "bill", "خزانة"),
  noun("عرض", "supply", "طلب فائض معروض"),
  noun("براءة", "acquittal", "محكمة حكم قضى استئناف"),
  noun("انتقال", "transfer", "لاعب سوق شتوي صيفي نادي"),
  noun("قائم", "post", "كرة تسديدة مرمى رأسية حارس أيمن أيسر"),
  noun("عارضة", "crossbar", "كرة تسديدة مرمى رأسية حارس"),
  noun("حاجز", "barrier", "نقطة دولار مستوى"),
  adjective("نقدي", "cash", "ربح توزيع"),
  // Courts and parliaments
  noun("استئناف", "appeal", "محكمة قرار حكم"),
  noun("نقض", "cassation", "محكمة"),
  noun("صوت", "vote", "تصويت امتنع اقتراع انتخاب مرشح أغلبية ناخب فرز حصل نال حصد"),
  noun("علم", "flag", "رفع رفرف نكس حرق أحرق لوح"),
  noun("اعتراض", "interception", "صاروخ طائرة مسيرة قذيفة سفينة"),
  noun("دعوة", "invitation", "لبى تلقى وجه زيارة حضور"),
  noun("تمييز", "cassation", "محكمة"),
  noun("سبق", "premeditation", "إصرار"),
  noun("إصرار", "premeditation", "سبق ترصد"),
  adjective("احتياطي", "pretrial", "حبس سجن توقيف"),
  adjective("مشدد", "aggravated", "سجن"),
  adjective("شرعي", "forensic", "طب طبيب"),
  verb("أدى", "take", "يمين"),
  noun("يمين", "oath", "أدى دستوري قسم"),
  noun("حقيبة", "portfolio", "وزاري داخلية خارجية مالية دفاع حكومة أسند"),
  verb("حل", "dissolve", "مجلس برلمان حزب"),
  verb("أقر", "approve", "مجلس قانون مشروع برلمان تعديل موازنة"),
  verb("رفع", "adjourn", "جلسة"),
  verb("رفع", "file", "دعوى"),
  verb("أخلى", "release", "سبيل"),
  // Health
  noun("كلية", "kidney", "زرع زراعة غسيل فشل", { genre: "health" }),
  noun("حالة", "case", "إصابة وباء كوليرا كورونا مؤكد"),
  noun("إصابة", "case", "مؤكد"),
  noun("إصابة", "infection", "فيروس كورونا كوليرا حصبة عدوى وباء"),
  noun("زرع", "transplant", "كلية كبد قلب نخاع"),
  verb("زرع", "transplant", "كلية كبد قلب نخاع"),
  adjective("مركز", "intensive", "عناية"),
  noun("رذاذ", "droplets", "", { genre: "health" }),
  // Culture
  noun("شعر", "poetry", "ديوان قصيدة شاعر", culture),
  noun("ديوان", "collection", "شعر شعري شاعر"),
  noun("إخراج", "directing", "فيلم مسرح درس", culture),
  noun("مخرج", "director", "", { person: true, ...culture }),
  noun("ممثلة", "actress", "", { person: true, ...culture }),
  noun("ممثل", "actor", "", { person: true, ...culture }),
  noun("رواية", "novel", "كاتب روائي", culture),
  noun("أثر", "antiquity", "عالم مقبرة متحف تنقيب"),
  noun("أسرة", "dynasty", "فرعوني مقبرة حاكم"),
  verb("أخرج", "direct", "فيلم مسرحية مسلسل"),
  verb("أحيا", "perform", "حفل سهرة أمسية"),
  verb("أثرى", "enrich", "مسرح مكتبة ثقافة أدب سينما"),
  adjective("تمثيلي", "acting", "مهنة"),
  // Technology
  noun("جهاز", "device", "معالج شاشة هاتف كاميرا", technology),
  noun("معالج", "processor", "جهاز هاتف حاسوب", technology),
  noun("بيان", "data", "تسريب قاعدة مستخدم خصوصية"),
  noun("عميل", "customer", "بنك شركة خدمة بيان", technology),
  noun("نقاب", "lid", "كشف"),
  // Farming, the air and the sky
  noun("ذرة", "maize", "حقل قمح محصول رفيع", farming),
  noun("مربي", "breeder", "ماشية دواجن نحل", farming),
  noun("سرب", "swarm", "جراد نحل"),
  noun("تيار", "current", "كهربائي ماء"),
  noun("رحلة", "flight", "طائرة مطار جوي خطوط إقلاع"),
  noun("صندوق", "box", "أسود"),
  noun("هبوط", "landing", "طائرة مدرج مطار"),
  noun("قائد", "pilot", "طائرة"),
  verb("هبط", "land", "طائرة مطار مدرج"),
  ...Object.entries(ofGenre).flatMap(([genre, pairs]) =>
    pairs.split("|").map((pair): Sense => {
      const [lemma = "", en = ""] = pair.split("=");
      return { lemma, upos: "NOUN", en, genre: genre as Genre };
    }),
  ),
];
