// Sentences and the words they must give: form/lemma/UPOS, a + where words stand in one token.

export const sentences: readonly (readonly [text: string, words: string])[] = [
  // Clitics and the article after لـ
  ["وقال للصحفيين إنه سيعود.", "و/و/CCONJ +قال/قال/VERB ل/ل/ADP +الصحفيين/صحفي/NOUN إن/إن/SCONJ +ه/هو/PRON س/س/PART +يعود/عاد/VERB ././PUNCT"],
  ["قال للجنة الأمنية", "قال/قال/VERB ل/ل/ADP +اللجنة/لجنة/NOUN الأمنية/أمني/ADJ"],
  ["للقاء الرئيس", "ل/ل/ADP +لقاء/لقاء/NOUN الرئيس/رئيس/NOUN"],
  // A verb or its verbal noun: what stands around decides
  ["وعقد الوزير اجتماعا.", "و/و/CCONJ +عقد/عقد/VERB الوزير/وزير/NOUN اجتماعا/اجتماع/NOUN ././PUNCT"],
  ["بعد عقد الاجتماع", "بعد/بعد/ADP عقد/عقد/NOUN الاجتماع/اجتماع/NOUN"],
  ["وكشف التقرير أن القوات انسحبت.", "و/و/CCONJ +كشف/كشف/VERB التقرير/تقرير/NOUN أن/أن/SCONJ القوات/قوة/NOUN انسحبت/انسحب/VERB ././PUNCT"],
  ["في كشف التفاصيل", "في/في/ADP كشف/كشف/NOUN التفاصيل/تفصيل/NOUN"],
  ["لم يصل الوفد", "لم/لم/PART يصل/وصل/VERB الوفد/وفد/NOUN"],
  ["قبل أن يصل", "قبل/قبل/ADP أن/أن/SCONJ يصل/وصل/VERB"],
  ["وقد رفض الرئيس الطلب", "و/و/CCONJ +قد/قد/PART رفض/رفض/VERB الرئيس/رئيس/NOUN الطلب/طلب/NOUN"],
  // Nouns and adjectives
  ["الحكومة العراقية الجديدة", "الحكومة/حكومة/NOUN العراقية/عراقي/ADJ الجديدة/جديد/ADJ"],
  ["أعلن المسؤولون العراقيون", "أعلن/أعلن/VERB المسؤولون/مسؤول/NOUN العراقيون/عراقي/ADJ"],
  ["بين الفلسطينيين والإسرائيليين", "بين/بين/ADP الفلسطينيين/فلسطيني/NOUN و/و/CCONJ +الإسرائيليين/إسرائيلي/NOUN"],
  ["الأسبوع الماضي", "الأسبوع/أسبوع/NOUN الماضي/ماضي/ADJ"],
  ["الشرق الأوسط", "الشرق/شرق/NOUN الأوسط/أوسط/ADJ"],
  ["وزير الخارجية الأمريكي", "وزير/وزير/NOUN الخارجية/خارجية/NOUN الأمريكي/أمريكي/ADJ"],
  // Names
  ["زار مصر ولبنان", "زار/زار/VERB مصر/مصر/PROPN و/و/CCONJ +لبنان/لبنان/PROPN"],
  ["في واشنطن", "في/في/ADP واشنطن/واشنطن/PROPN"],
  // Words that pronouns change
  ["عليهم وإليها ولديه", "علي/على/ADP +هم/هو/PRON و/و/CCONJ +إلي/إلى/ADP +ها/هو/PRON و/و/CCONJ +لدي/لدى/ADP +ه/هو/PRON"],
  // One word in UD: مما, فيما, عندما, لأن
  ["مما أدى", "مما/مما/SCONJ أدى/أدى/VERB"],
  ["لأن الوضع خطير", "لأن/لأن/SCONJ الوضع/وضع/NOUN خطير/خطير/ADJ"],
  ["بأن القرار", "ب/ب/ADP +أن/أن/SCONJ القرار/قرار/NOUN"],
  // Spelling as the papers have it
  ["فى القاهره", "فى/في/ADP القاهره/قاهرة/PROPN"],
  ["اعلن ان الاوضاع", "اعلن/أعلن/VERB ان/أن/SCONJ الاوضاع/وضع/NOUN"],
  // Numbers with clitics
  ["و900 جندي", "و/و/CCONJ +900/900/NUM جندي/جندي/NOUN"],
  ["ليس هناك اتفاق", "ليس/ليس/AUX هناك/هناك/ADV اتفاق/اتفاق/NOUN"],
];

/** Words of a text whose glued words were read apart; the repair is given as the stretch and its reading. */
export const repaired: readonly (readonly [text: string, stretch: string, reading: string, words: string])[] = [
  ["بين الولاياتالمتحدةوالعراق", "الولاياتالمتحدةوالعراق", "الولايات المتحدة والعراق", "بين/بين/ADP الولايات/ولاية/NOUN +المتحدة/متحد/ADJ +و/و/CCONJ +العراق/عراق/PROPN"],
  ["على القضيةالفلسطينية", "القضيةالفلسطينية", "القضية الفلسطينية", "على/على/ADP القضية/قضية/NOUN +الفلسطينية/فلسطيني/ADJ"],
];
