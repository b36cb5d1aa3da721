// What speaks for and against a phrase's belonging to a word: the numbers and word lists of oblique.ts.

/** Costs of belonging, larger is better; set on the development trees and kept coarse. */
export const weights = {
  governs: 4, // the row says the word takes its theme, goal or source with this preposition
  governsLoosely: 2, // … a companion, an instrument or a place
  needed: 2, // the verb takes its theme in this phrase and has none yet: يؤدي رحيل القوات إلى فراغ
  closest: 1.2, // the phrase follows directly
  eachOutward: -0.5,
  genitive: -1.2, // the last term of an idafa: نشر قوات الحلف في البلاد goes with what the idafa is headed by
  eachTerm: -0.1, // from a genitive to its head
  verb: 0.2,
  occasion: 2, // قال الوزير في مؤتمر صحفي
  lightAction: -2, // إجراء محادثات مع الوفد
  verbCausal: 2.4, // بسبب، رغم، جراء
  verbTemporal: 3, // منذ، خلال and times lean to the verb
  bare: 0.6, // an indefinite noun waits to be told which: مشروع في الجنوب
  article: -0.2, // a definite one is known already: المشروع
  name: -3, // names take no complements
  pronoun: -6,
  timeNoun: -3,
  masdar: 1.5, // a verbal noun keeps the complements of its verb
  nounTakes: 3, // حرب على، موقف من
  placeInPlace: 1.5, // قرية في محافظة الأنبار
  officeOf: 4, // المدير العام للمنظمة, but قال الوزير للصحفيين
  actor: -1.2, // تظاهر آلاف العمال أمام المقر
  speaker: -1, // قال خبير مستقل لمجلس الأمن
  partOf: 1.5, // جولة جديدة من المفاوضات
  sameName: 12, // both inside one name
  partitive: 3, // عدد من، كل من، أحد من، مجموعة من
  participle: -0.8,
  participleTime: 1.5, // المقررة في نوفمبر
  adjective: -2.5,
  adjectiveTakes: 5, // قادر على، تابع لـ: right after the adjective
  comparison: 4, // أكثر من، أقل من
  ordinalDate: 5, // السابع من تشرين
  paused: -2.5, // a comma stands between
};

/** What is part of what follows من. Comparable forms. */
export const partitives = new Set([
  "كل",
  "عدد",
  "مجموعه",
  "بعض",
  "مزيد",
  "المزيد",
  "كثير",
  "الكثير",
  "العديد",
  "قليل",
  "جزء",
  "اي",
  "احد",
  "واحد",
  "اكثر",
  "اقل",
  "اكبر",
  "سلسله",
]);

/** What a preposition makes likely by itself: لـ and من go on with a noun, بـ says how something was done. */
export const leaning: Readonly<Record<string, number>> = {
  ل: 0.8,
  من: 0.6,
  ب: -0.3,
  في: -0.2,
  بين: 0.5,
  حول: 1,
  ضد: 1,
  بشان: 1,
  تجاه: 1,
};
