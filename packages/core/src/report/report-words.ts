// Closed lists the report room needs by name: attribution phrases, words for comment, channels, occasions. Comparable forms unless said.
// biome-ignore-all format: lists of many words a line.
import type { Act } from "../schema/facts.ts";

/** وفقا لـ، بحسب، نقلا عن: the writer hangs a whole clause on a source. `after` is the preposition between, if any. */
export const attributionHeads: ReadonlyMap<string, readonly (string | null)[]> = new Map([
  ["وفقا", ["ل"]],
  ["وفق", [null, "ل"]],
  ["طبقا", ["ل"]],
  ["تبعا", ["ل"]],
  ["استنادا", ["الي", "ل"]],
  ["نقلا", ["عن"]],
  ["حسب", [null]],
  ["حسبما", [null]],
  ["وفقما", [null]],
  ["كما", [null]],
  ["مثلما", [null]],
  ["علي حد", [null]],
]);

/** What one acts by rather than who says it: وفقا للقانون، حسب الجدول، وفق معايير. Lemmas. */
export const measures = new Set([
  "قانون", "دستور", "اتفاق", "اتفاقية", "معاهدة", "خطة", "جدول", "برنامج", "معيار", "شرط", "مبدأ", "نظام", "لائحة", "قاعدة", "ضابط",
  "توقيت", "طلب", "رغبة", "حاجة", "أصول", "أولوية", "ظرف", "حالة", "نوع", "عدد", "حجم", "سعر", "شعار", "منظور", "آلية", "صيغة", "عرف",
  "تقليد", "عادة", "مقياس", "مواصفة", "مادة", "بند", "عقد", "قرار", "مرسوم", "تشريع", "شريعة", "ترتيب", "منهج", "نهج", "سياسة", "مقتضى",
  "إجراء", "فئة", "درجة", "مستوى", "نسبة", "وزن", "عمر", "سن", "جنس", "منطقة", "موقع", "تسلسل", "نموذج", "إرادة", "هوى", "مزاج", "قدرة", "إمكانية",
]);

/** على حد قوله، على حد تعبير: the noun after حد. */
export const wordsOfSaying = new Set(["قول", "تعبير", "وصف", "زعم", "راي", "تقدير", "اعتقاد"]);

/** رفض التعليق، امتنع عن الإدلاء بتصريحات، لم يرد على طلب للتعليق. Lemmas. */
export const wordsForComment = new Set(["تعليق", "إدلاء", "إفصاح", "تصريح", "خوض", "رد", "كشف", "إجابة", "تعقيب", "ذكر", "تحديد", "حديث", "تأكيد", "نفي", "توضيح", "إعطاء تفاصيل", "بوح", "تسمية"]);

/** The same as verbs: رفض أن يعلق على النبأ. Lemmas. */
export const verbsOfComment = new Set([
  "علق", "علّق", "أدلى", "أفصح", "كشف", "رد", "أجاب", "خاض", "صرح", "صرّح", "تحدث", "قال", "عقب", "عقّب", "حدد", "حدّد", "أكد", "ذكر", "أوضح", "سمى", "سمّى", "نفى",
]);

/** Verbs that only carry a noun of attitude: أعرب عن أمله، أبدى تخوفه، عبر عن قلقه. Lemmas. */
export const lightVerbs = new Set([
  "أعرب",
  "عبر",
  "عبّر",
  "أبدى",
  "أصدر",
  "وجه",
  "وجّه",
  "أطلق",
  "أدلى",
  "قدم",
  "قدّم",
  "تقدم",
  "ألقى",
  "أثار",
  "كرر",
  "جدد",
  "جدّد",
]);

/** Verbs that say only how something was done: سارع إلى النفي، بادر إلى، عاد إلى، اكتفى بـ. Lemmas. */
export const serialVerbs = new Set([
  "سارع",
  "بادر",
  "عاد",
  "اكتفى",
  "جدد",
  "جدّد",
  "كرر",
  "واصل",
  "أعاد",
  "عمد",
]);

/** Verbs of holding that news puts in the passive without a mark: يعتقد أن، يتوقع أن، يخشى أن. Lemmas. */
export const impersonalVerbs = new Set([
  "اعتقد",
  "ظن",
  "توقع",
  "رجح",
  "رجّح",
  "خشي",
  "افترض",
  "انتظر",
  "ذكر",
  "قال",
  "زعم",
  "أشار",
  "أمل",
  "قدر",
  "قدّر",
  "عرف",
  "اشتبه",
  "احتمل",
  "استبعد",
]);

/** What a statement is made in or at. Lemmas. */
export const occasions = new Set([
  "مؤتمر",
  "مقابلة",
  "حوار",
  "حديث",
  "تصريح",
  "بيان",
  "خطاب",
  "كلمة",
  "لقاء",
  "اجتماع",
  "اتصال",
  "رسالة",
  "تغريدة",
  "تدوينة",
  "مقال",
  "تقرير",
  "جلسة",
  "منشور",
  "ندوة",
  "خطبة",
  "زيارة",
  "مكالمة",
  "برنامج",
  "كتاب",
  "بلاغ",
  "إحاطة",
  "إيجاز",
  "شهادة",
  "إفادة",
  "مداخلة",
  "حفل",
  "محاضرة",
  "فيديو",
  "تسجيل",
  "مذكرة",
  "إعلان",
]);

/** Offices that are somebody's: النائب الأول لرئيس المجلس، المستشار الخاص للرئيس. Lemmas. */
export const deputies = new Set(["نائب", "مساعد", "مستشار", "وكيل", "أمين", "سكرتير", "ناطق", "متحدث", "ممثل", "مبعوث", "مندوب", "موفد", "رئيس", "مدير"]);

/** Where somebody puts up what he writes: على صفحته، عبر حسابه، في مدونته. Lemmas. */
export const ownPlaces = new Set(["حساب", "صفحة", "منصة", "موقع", "مدونة", "إكس", "تويتر", "فيسبوك", "إنستغرام", "يوتيوب", "تلغرام"]);

/** Where words go out: channels rather than people spoken to. Kinds of nouns. */
export const channelKinds = new Set(["media"]);

/** Lemmas of nouns of people who are told things as a group. */
export const audience = new Set(["صحفي", "صحافي", "مراسل", "إعلامي", "وكالة", "صحيفة", "قناة", "تلفزيون", "إذاعة"]);

/** Verbs whose object is the one told: أبلغ المجلس أن، أخبر الشرطة بأن. Lemmas. */
export const toldVerbs = new Set([
  "أبلغ", "أخبر", "أعلم", "أخطر", "أنبأ", "نبأ", "أشعر", "ذكّر", "حدث", "حدّث", "كاشف", "صارح", "طمأن", "أقنع", "سأل", "خاطب",
  "أفاد", "أجاب", "نبه", "نبّه", "هنأ", "بشر", "بشّر", "أكد", "وافى", "أطلع", "أحاط", "واجه", "عاهد", "لقن", "أوحى", "فاتح",
]);

/** Pronouns that take up a whole situation; no content by themselves. Comparable forms. */
export const emptyObjects = new Set(["ه", "ها", "ما"]);

/** Nouns of a written source. Kind names from lexicon/define.ts. */
export const documentKinds = new Set(["document"]);

/** Nouns of what is read or measured: with a verb of saying they are the document that says it. Lemmas. */
export const documentNouns = new Set([
  "تقدير", "رقم", "إحصاء", "إحصائية", "بيان", "معطى", "معطيات", "معلومة", "معلومات", "دراسة", "بحث", "نتيجة", "استطلاع", "مؤشر", "تحقيق", "تحليل", "مسح",
  "فحص", "تصريح", "توجيه", "إرشاد", "توصية", "تقرير", "خبر", "نبأ", "شهادة", "إفادة", "رواية", "وثيقة", "صورة", "فيديو", "تسجيل", "لقطة",
  "مقال", "افتتاحية", "كتاب", "رسالة", "مذكرة", "نص", "استبيان", "تعداد", "حصيلة", "توقع", "دليل", "بلاغ", "منشور", "تغريدة",
  "تدوينة", "إعلان", "سجل", "تجربة", "اختبار", "حفرية", "قياس", "خريطة", "برقية", "خطاب", "كلمة", "عنوان", "لائحة", "ملف", "إخطار", "تعميم",
]);

/** Nouns that stand for those who speak, whatever kind their row gives: وسائل إعلام، أوساط، جهات، عواصم. Lemmas. */
export const speakingNouns = new Set([
  "وسيلة", "مصدر", "جهة", "دائرة", "وسط", "أوساط", "مكتب", "بعثة", "طرف", "جانب", "عاصمة", "محكمة", "نيابة", "قضاء", "سلطة", "شارع", "فريق", "وفد",
  "غالبية", "معظم", "بعض", "كثير", "عدد", "عضو", "قيادة", "إدارة", "رئاسة", "أمانة", "قصر", "بيت", "ديوان", "دولة", "بلد", "عائلة", "أسرة", "جمهور", "شعب",
  "رأي", "صوت", "شركة", "مصنع", "بنك", "مصرف", "صندوق", "مركز", "معهد", "جامعة", "مستشفى", "ناد", "نادي", "حملة", "كونفدرالية", "فدرالية", "فيدرالية", "مندوبية", "مفوضية", "أكاديمية", "تنسيقية", "هيئة", "لجنة", "نقابة", "رابطة", "جمعية",
  "مجلس", "حركة", "حزب", "تيار", "جبهة", "جماعة", "تنظيم", "فصيل", "سفارة", "قنصلية", "بلدية", "محافظة", "مديرية", "غرفة", "كنيسة", "منظومة", "شبكة", "مرصد",
  "تحالف", "ائتلاف", "كتلة", "محلل", "أحد", "شهود", "شاهد", "سكان", "أهالي", "أهل", "نشطاء", "ساسة", "خبراء", "نقاد",
]);

/** Words before a colon that head a list or a line of credits: للمزيد، اقرأ أيضا، المصدر، تصوير. Lemmas and comparable forms. */
export const labels = new Set([
  "مزيد", "مصدر", "تصوير", "صور", "صورة", "فيديو", "شاهد", "اقرا", "اقرأ", "ترجمة", "إعداد", "قلم", "ملاحظة", "عاجل", "تحديث", "موضوع", "عنوان",
  "هاتف", "تاريخ", "مكان", "زمان", "رابط", "متابعة", "تحرير", "كتابة", "مثال", "نتيجة", "سؤال", "جواب", "هدف", "سبب", "خلفية", "خلاصة", "اسم",
]);

/** Nouns with an أن clause that say nothing: إضافة إلى أن، نظرا لأن، مع العلم أن، بالرغم من أن، معرفة أن. Lemmas. */
export const connectingNouns = new Set([
  "إضافة", "فخر", "نظر", "نظرا", "علم", "معرفة", "رغم", "انتباه", "إدراك", "بيد", "غير", "حيث", "مؤشر", "فضل", "اعتبار", "افتراض", "شرط", "حال", "ظل", "حجة", "سبب",
  "نتيجة", "درجة", "حد", "غرض", "أجل", "فكرة", "قصد", "هدف", "عرض", "إظهار", "كشف", "بيان", "نص",
]);

/** قال بصيغة الأمر apart, a verb of speech under one of these nouns is a demand of theirs. */
export const actOverrides: readonly {
  readonly lemma: string;
  readonly object: ReadonlySet<string>;
  readonly act: Act;
}[] = [
  { lemma: "رفض", object: wordsForComment, act: "refuse-comment" },
  { lemma: "امتنع", object: wordsForComment, act: "refuse-comment" },
  { lemma: "أحجم", object: wordsForComment, act: "refuse-comment" },
  { lemma: "تحفظ", object: wordsForComment, act: "refuse-comment" },
  { lemma: "أبى", object: wordsForComment, act: "refuse-comment" },
];

/** Nouns before أن that say how needed, likely or hard something is. Lemmas. */
export const modalNouns = new Set(["أهمية", "ضرورة", "إمكانية", "إمكان", "وجوب", "احتمال", "حتمية", "صعوبة", "استحالة", "جدوى", "أحقية"]);
