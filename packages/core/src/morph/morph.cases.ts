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
  ["على الأرض مع علي حداد", "على/على/ADP الأرض/أرض/NOUN مع/مع/ADP علي/علي/PROPN حداد/حداد/PROPN"],
  ["علي الأرض", "علي/على/ADP الأرض/أرض/NOUN"],
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
  // Written harakat rule readings out
  ["حوّل الرئيس الأموال", "حوّل/حول/VERB الرئيس/رئيس/NOUN الأموال/مال/NOUN"],
  ["زُوّر المستند", "زُوّر/زور/VERB المستند/مستند/NOUN"],
  // و and a common verb before a rare verb that begins with و; وعد with what it governs
  ["ودعت الحكومة إلى الهدوء", "و/و/CCONJ +دعت/دعا/VERB الحكومة/حكومة/NOUN إلى/إلى/ADP الهدوء/هدوء/NOUN"],
  ["وعدت الحكومة بزيادة الأجور", "وعدت/وعد/VERB الحكومة/حكومة/NOUN ب/ب/ADP +زيادة/زيادة/NOUN الأجور/أجر/NOUN"],
  ["أما الوزير فقال", "أما/أما/PART الوزير/وزير/NOUN ف/ف/CCONJ +قال/قال/VERB"],
  // No idafa has a nominative in it, and no verb follows a phrase it disagrees with
  ["بعد أن وضع المسؤولون خطة", "بعد/بعد/ADP أن/أن/SCONJ وضع/وضع/VERB المسؤولون/مسؤول/NOUN خطة/خطة/NOUN"],
  ["وفصائل مسلحة منع العراق دخولها", "و/و/CCONJ +فصائل/فصيل/NOUN مسلحة/مسلح/ADJ منع/منع/NOUN العراق/عراق/PROPN دخول/دخول/NOUN +ها/هو/PRON"],
  // Nouns that أن explains, and what is no verb
  ["غير أن الحكومة رفضت", "غير/غير/NOUN أن/أن/SCONJ الحكومة/حكومة/NOUN رفضت/رفض/VERB"],
  ["شرط أن تنسحب القوات", "شرط/شرط/NOUN أن/أن/SCONJ تنسحب/انسحب/VERB القوات/قوة/NOUN"],
  ["حذر من كارثة", "حذر/حذر/VERB من/من/ADP كارثة/كارثة/NOUN"],
  ["عدم وصول المساعدات", "عدم/عدم/NOUN وصول/وصول/NOUN المساعدات/مساعدة/NOUN"],
  ["سعر أدنى وأرخص من غيره", "سعر/سعر/NOUN أدنى/أدنى/ADJ و/و/CCONJ +أرخص/أرخص/ADJ من/من/ADP غير/غير/NOUN +ه/هو/PRON"],
  ["لما بعد الحرب", "ل/ل/ADP +ما/ما/PRON بعد/بعد/ADP الحرب/حرب/NOUN"],
  ["الوضع هنا خطير", "الوضع/وضع/NOUN هنا/هنا/ADV خطير/خطير/ADJ"],
  ["وصل فجر الثلاثاء", "وصل/وصل/VERB فجر/فجر/NOUN الثلاثاء/ثلاثاء/NOUN"],
  ["دين الإسلام", "دين/دين/NOUN الإسلام/إسلام/NOUN"],
  ["تشك الحكومة في الأمر", "تشك/شك/VERB الحكومة/حكومة/NOUN في/في/ADP الأمر/أمر/NOUN"],
  // Final ئ as two signs
  ["حالة الطوارىء", "حالة/حالة/NOUN الطوارىء/طوارئ/NOUN"],
  // The clause has its verb: what follows the subject is a verbal noun
  ["أكد الوزير رفضه أي مساس", "أكد/أكد/VERB الوزير/وزير/NOUN رفض/رفض/NOUN +ه/هو/PRON أي/أي/DET مساس/مساس/NOUN"],
  ["جددت الخارجية تمسكها بالحل", "جددت/جدد/VERB الخارجية/خارجية/NOUN تمسك/تمسك/NOUN +ها/هو/PRON ب/ب/ADP +الحل/حل/NOUN"],
  ["عاد الرجل الذي شكره الوزير", "عاد/عاد/VERB الرجل/رجل/NOUN الذي/الذي/PRON شكر/شكر/VERB +ه/هو/PRON الوزير/وزير/NOUN"],
  ["رفضت المحكمة طلب الإفراج", "رفضت/رفض/VERB المحكمة/محكمة/NOUN طلب/طلب/NOUN الإفراج/إفراج/NOUN"],
  ["تعتزم الشركة طرح أسهم", "تعتزم/اعتزم/VERB الشركة/شركة/NOUN طرح/طرح/NOUN أسهم/سهم/NOUN"],
  ["حظرت السلطات بيع السمك", "حظرت/حظر/VERB السلطات/سلطة/NOUN بيع/بيع/NOUN السمك/سمك/NOUN"],
  ["سجل اللاعب هدف الفوز", "سجل/سجل/VERB اللاعب/لاعب/NOUN هدف/هدف/NOUN الفوز/فوز/NOUN"],
  ["قالت الوزارة إن الوزير رفض الدعوة", "قالت/قال/VERB الوزارة/وزارة/NOUN إن/إن/SCONJ الوزير/وزير/NOUN رفض/رفض/VERB الدعوة/دعوة/NOUN"],
  // A final ه without article is a pronoun
  ["فاز على ضيفه", "فاز/فاز/VERB على/على/ADP ضيف/ضيف/NOUN +ه/هو/PRON"],
  ["التشدد وحده لن يكفي", "التشدد/تشدد/NOUN وحد/وحد/NOUN +ه/هو/PRON لن/لن/PART يكفي/كفى/VERB"],
  ["سافرت وحدها", "سافرت/سافر/VERB وحد/وحد/NOUN +ها/هو/PRON"],
  // Written passives after و, days, ages, sons
  ["وأصيب الجندي", "و/و/CCONJ +أصيب/أصاب/VERB الجندي/جندي/NOUN"],
  ["وأحيل الملف", "و/و/CCONJ +أحيل/أحال/VERB الملف/ملف/NOUN"],
  ["شيع الفقيد ظهر أمس", "شيع/شيع/VERB الفقيد/فقيد/NOUN ظهر/ظهر/NOUN أمس/أمس/ADV"],
  ["رحل عن عمر ناهز ستين سنة", "رحل/رحل/VERB عن/عن/ADP عمر/عمر/NOUN ناهز/ناهز/VERB ستين/ستون/NUM سنة/سنة/NOUN"],
  ["تبرعت بها شقيقتها", "تبرعت/تبرع/VERB ب/ب/ADP +ها/هو/PRON شقيقت/شقيقة/NOUN +ها/هو/PRON"],
  ["العجز تقلص إلى النصف", "العجز/عجز/NOUN تقلص/تقلص/VERB إلى/إلى/ADP النصف/نصف/NOUN"],
];

/** Sentences with their harakat, whole or in part, as editors write them: they read like the same sentences without. */
export const vocalised: readonly string[] = [
  "قَالَ الرَّئِيسُ إِنَّهُ سَيَزُورُ مِصْرَ غَدًا",
  "أَعْلَنَتِ الحُكُومَةُ أَنَّ المُفَاوَضَاتِ سَتُسْتَأْنَفُ قَرِيبًا",
  "حَتَّى الآنَ لَمْ يَتَّخِذِ المَجْلِسُ قَرَارًا",
  "اتَّهَمَ الوَزِيرُ المُعَارَضَةَ بِالتَّحْرِيضِ",
  "يُقدّم الوزير استقالته",
  "كُنّا نُريد أن نُشارك",
  "لا بدّ من حلّ",
  "أقرّ البرلمان القانون",
  "تُوفّي الرئيس",
  "أُصيب ثلاثة جنود",
  "نظّم الطلاب مظاهرة",
  "كلّما زاد الطلب ثمّ تراجع",
  "ممّا أدّى إلى مقتل عدّة جنود",
  "منّا وعنّا وإليّ وعليّ",
  "يحتجّ السكّان على مهمّة صعبة",
];

/** Sentences and the passive forms among their words: what a written ḍamma shows. */
export const passives: readonly (readonly [text: string, words: readonly string[]])[] = [
  ["قُتل الجندي", ["قُتل"]],
  ["قتل الجندي رجلا", []],
  ["نُشرت الصور", ["نُشرت"]],
  ["وأُقرت الخطة", ["أُقرت"]],
  ["زُوّر المستند", ["زُوّر"]],
  ["يُخشى أن ينهار", ["يُخشى"]],
  ["يُعلن الوزير", []],
  ["يُعلَن القرار", ["يُعلَن"]],
  ["قُلنا للوزير", []],
  ["كَتب الوزير", []],
  ["يدعى الرجل أحمد", ["يدعى"]],
];

/** Sentences, a verb and its frame: rows that are written alike, told apart by shadda or by what they govern. */
export const homographs: readonly (readonly [text: string, verb: string, frame: string | null])[] = [
  ["علق الوزير على الحادث", "علق", "say"],
  ["علّق الوزير على الحادث", "علّق", "say"],
  ["تقدر منظمة الصحة أن العدد بلغ ألفا", "تقدر", "estimate"],
];

/** Words of a text whose glued words were read apart; the repair is given as the stretch and its reading. */
export const repaired: readonly (readonly [text: string, stretch: string, reading: string, words: string])[] = [
  ["بين الولاياتالمتحدةوالعراق", "الولاياتالمتحدةوالعراق", "الولايات المتحدة والعراق", "بين/بين/ADP الولايات/ولاية/NOUN +المتحدة/متحد/ADJ +و/و/CCONJ +العراق/عراق/PROPN"],
  ["على القضيةالفلسطينية", "القضيةالفلسطينية", "القضية الفلسطينية", "على/على/ADP القضية/قضية/NOUN +الفلسطينية/فلسطيني/ADJ"],
];
