// Days of the week, ISO numbers (Monday 1 … Sunday 7).

/** With the article, or after يوم. */
export const weekdays: Readonly<Record<string, number>> = {
  الاثنين: 1,
  الإثنين: 1,
  الأثنين: 1,
  الثلاثاء: 2,
  الأربعاء: 3,
  الاربعاء: 3,
  الخميس: 4,
  الجمعة: 5,
  السبت: 6,
  الأحد: 7,
};

/** Without the article: كل ثلاثاء، ثلاثاء الأسبوع الماضي. */
export const bareWeekdays: Readonly<Record<string, number>> = {
  اثنين: 1,
  إثنين: 1,
  ثلاثاء: 2,
  أربعاء: 3,
  خميس: 4,
  جمعة: 5,
  سبت: 6,
  أحد: 7,
};
