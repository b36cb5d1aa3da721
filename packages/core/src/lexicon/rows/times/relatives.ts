// Words that place a time relative to the day the article was written.

/** After a definite period, weekday or month: الأسبوع الماضي، نوفمبر المقبل. */
export const shiftWords: Readonly<Record<string, number>> = {
  الماضي: -1,
  الماضية: -1,
  المنصرم: -1,
  المنصرمة: -1,
  الفائت: -1,
  الفائتة: -1,
  السابق: -1,
  السابقة: -1,
  الأخير: -1,
  المنقضي: -1,
  المنقضية: -1,
  الجاري: 0,
  الجارية: 0,
  الحالي: 0,
  الحالية: 0,
  الراهن: 0,
  الراهنة: 0,
  المقبل: 1,
  المقبلة: 1,
  القادم: 1,
  القادمة: 1,
  التالي: 1,
  التالية: 1,
  الآتي: 1,
  الآتية: 1,
};

/** The same with plurals and duals: السنوات الماضية، الأشهر الأخيرة، الأيام المقبلة. */
export const spanShifts: Readonly<Record<string, -1 | 1>> = {
  الماضي: -1,
  الماضية: -1,
  الماضيين: -1,
  الماضيتين: -1,
  المنصرمة: -1,
  المنصرمين: -1,
  الفائتة: -1,
  الفائتين: -1,
  السابقة: -1,
  السابقين: -1,
  الأخيرة: -1,
  الأخيرين: -1,
  الأخيرتين: -1,
  المنقضية: -1,
  الماضيات: -1,
  المقبلة: 1,
  المقبلين: 1,
  المقبلتين: 1,
  القادمة: 1,
  القادمين: 1,
  القادمتين: 1,
  التالية: 1,
  التاليين: 1,
};

/** Whole expressions for a day. Steps in days. */
export const dayWords: Readonly<Record<string, number>> = {
  أمس: -1,
  الأمس: -1,
  البارحة: -1,
  "أمس الأول": -2,
  "أول أمس": -2,
  "أول من أمس": -2,
  "قبل أمس": -2,
  اليوم: 0,
  غدا: 1,
  غد: 1,
  الغد: 1,
  "بعد غد": 2,
  "بعد الغد": 2,
  "بعد غدا": 2,
};

/** TIMEX3's open references. */
export const references: Readonly<Record<string, "PRESENT_REF" | "PAST_REF" | "FUTURE_REF">> = {
  الآن: "PRESENT_REF",
  حاليا: "PRESENT_REF",
  حالا: "PRESENT_REF",
  "الوقت الحالي": "PRESENT_REF",
  "الوقت الراهن": "PRESENT_REF",
  "الوقت الحاضر": "PRESENT_REF",
  "هذا الوقت": "PRESENT_REF",
  "هذه الأثناء": "PRESENT_REF",
  "هذه الأيام": "PRESENT_REF",
  "هذه اللحظة": "PRESENT_REF",
  "هذه المرحلة": "PRESENT_REF",
  "المرحلة الحالية": "PRESENT_REF",
  "المرحلة الراهنة": "PRESENT_REF",
  "الفترة الحالية": "PRESENT_REF",
  "الفترة الراهنة": "PRESENT_REF",
  "اللحظة الراهنة": "PRESENT_REF",
  "اللحظة الحالية": "PRESENT_REF",
  مؤخرا: "PAST_REF",
  "في الآونة الأخيرة": "PAST_REF",
  "الآونة الأخيرة": "PAST_REF",
  "الفترة الأخيرة": "PAST_REF",
  "الفترة الماضية": "PAST_REF",
  سابقا: "PAST_REF",
  قريبا: "FUTURE_REF",
  مستقبلا: "FUTURE_REF",
  "الفترة المقبلة": "FUTURE_REF",
  "الفترة القادمة": "FUTURE_REF",
  "المرحلة المقبلة": "FUTURE_REF",
  "المرحلة القادمة": "FUTURE_REF",
};

/** Words beside a time that say it lies ahead: الانتخابات المقررة في نوفمبر. */
export const aheadWords: readonly string[] =
  "مقرر مقررة المقرر المقررة مزمع مزمعة المزمع المزمعة مرتقب مرتقبة المرتقب المرتقبة متوقع متوقعة المتوقع المتوقعة منتظر المنتظر المنتظرة مقبل مقبلة المقبل المقبلة القادم القادمة سوف لن ينتظر يتوقع يرتقب ستجري موعد موعدها موعده حتى بحلول يعتزم تعتزم يعتزمون ينوي تنوي يخطط تخطط".split(" ");

/** Words beside a time that say it is over. */
export const behindWords: readonly string[] = "منذ الماضي الماضية لم كان كانت كانوا وكان وقع وقعت قتل".split(" ");
