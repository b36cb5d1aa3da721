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
  السالف: -1,
  السالفة: -1,
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
export const spanShifts: Readonly<Record<string, -1 | 1>> = Object.fromEntries([...withDuals(-1, "الماضية المنصرمة الفائتة السابقة الأخيرة المنقضية السالفة الماضي الماضيات"), ...withDuals(1, "المقبلة القادمة التالية الآتية القريبة الباقية المتبقية")]);

/** The feminine of things, and the duals that agree with اليومين, السنتان. */
function withDuals(step: -1 | 1, forms: string): [string, -1 | 1][] {
  return forms.split(" ").flatMap((form) => {
    const stem = form.slice(0, -1);
    return [form, ...(form.endsWith("ة") ? ["ين", "ان", "تين", "تان"].map((ending) => stem + ending) : [])].map((one): [string, -1 | 1] => [one, step]);
  });
}

/** Whole expressions for a day. Steps in days. */
export const dayWords: Readonly<Record<string, number>> = {
  أمس: -1,
  الأمس: -1,
  البارحة: -1,
  "أمس الأول": -2,
  "أول أمس": -2,
  "أول من أمس": -2,
  "قبل أمس": -2,
  "قبل يوم أمس": -2,
  "قبل البارحة": -2,
  "أول البارحة": -2,
  "اليوم قبل البارحة": -2,
  "اليوم القبل البارحة": -2,
  "اليوم قبل أمس": -2,
  "اليوم السابق ل أمس": -2,
  اليوم: 0,
  غدا: 1,
  غد: 1,
  الغد: 1,
  "بعد غد": 2,
  "بعد الغد": 2,
  "بعد غدا": 2,
  "بعد بعد غد": 3,
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
  "هذا الموسم": "PRESENT_REF",
  "الموسم الحالي": "PRESENT_REF",
  "الموسم الجاري": "PRESENT_REF",
  "الموسم الماضي": "PAST_REF",
  "الموسم المنصرم": "PAST_REF",
  "الموسم المقبل": "FUTURE_REF",
  "الموسم القادم": "FUTURE_REF",
  مؤخرا: "PAST_REF",
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
