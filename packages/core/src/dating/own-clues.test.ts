// Publication days found through the whole parser: datelines, yesterday's date, anniversaries, years counted back; and what stays open.
import { expect, it } from "vitest";
import { parseArticle } from "../parse-article.ts";

const president = "وقال الرئيس الأمريكي جو بايدن إنه يتابع الوضع.";

it.each<[string, string, string | null, string | null]>([
  [
    "yesterday with its weekday",
    `وصل الوفد أمس الاثنين 11 مارس إلى العاصمة. ${president}`,
    "2024-03-12",
    "dating/day-of-today",
  ],
  [
    "yesterday in brackets",
    `اجتمع الوزراء أمس الأربعاء (14 أيلول) في القصر. ${president}`,
    "2022-09-15",
    "dating/day-of-today",
  ],
  [
    "today without its weekday",
    `افتتح المعرض اليوم 5 حزيران بحضور الوزير عام 2023. ${president}`,
    "2023-06-05/2024-06-05",
    "dating/day-of-today",
  ],
  [
    "a dateline and today's weekday",
    `عمان 20-4 (أ ف ب)- أعلنت الوزارة اليوم السبت حصيلة القتلى. ${president}`,
    "2024-04-20/2024-04-21",
    "dating/dateline",
  ],
  [
    "a dateline between slashes",
    `بكين 9 مايو /شينخوا/ مر اليوم الاثنين عام على الاتفاق. ${president}`,
    "2022-05-09/2022-05-10",
    "dating/dateline",
  ],
  [
    "an anniversary of a day",
    "تحيي البلاد الذكرى الخامسة والثلاثين للاستقلال الذي أعلن في 3 سبتمبر 1971.",
    "2006-08-03/2006-10-04",
    "dating/anniversary",
  ],
  [
    "an anniversary in digits",
    "وضع السكان الزهور في الذكرى ال20 للزلزال الذي وقع في مايو 2003.",
    "2023-03-31/2023-07-01",
    "dating/anniversary",
  ],
  [
    "a year and how long ago it was",
    "سقط النظام عام 2003، أي قبل 15 عاما، وتفكك الجيش.",
    "2017-07-01/2018-12-31",
    "dating/years-ago",
  ],
  ["today and its date in one", "ضرب زلزال المدينة فجر اليوم الاثنين 6 فبراير 2023.", "2023-02-06", "dating/today"],
  [
    "an anniversary of a known event",
    "أضاء السكان الشموع اليوم في الذكرى السنوية الثالثة لانفجار مرفأ بيروت.",
    "2023-07-04/2023-09-04",
    "dating/anniversary-of",
  ],
  [
    "years after a known event",
    "بعد عشرين عاما على سقوط بغداد، لا تزال الكهرباء مقطوعة.",
    "2022-10-08/2023-10-09",
    "dating/years-after",
  ],
  [
    "a day of a war",
    "قصف الجيش حيا سكنيا في اليوم الـ 450 للحرب على غزة.",
    "2024-12-28/2024-12-30",
    "dating/day-of-war",
  ],
  [
    "a year of a war",
    "مع دخول الحرب في أوكرانيا عامها الثاني، انقطعت الكهرباء أمس.",
    "2023-02-23/2024-02-24",
    "dating/day-of-war",
  ],
  ["the month of writing", `ارتفعت الأسعار في آب الجاري. ${president}`, null, null],
  ["an anniversary of what nobody dated", "احتفل النادي بالذكرى الثالثة لانفجار موهبته.", null, null],
  [
    "a head of government",
    "استقبل رئيس الحكومة التونسية يوسف الشاهد وفدا من المزارعين.",
    "2016-08-27/2020-02-27",
    "dating/office",
  ],
  ["a pope", "زار البابا بنديكت السادس عشر الكنيسة القديمة.", "2005-04-19/2013-02-28", "dating/office"],
  ["an emir", "افتتح أمير الكويت الشيخ صباح الأحمد المستشفى.", "2006-01-29/2020-09-29", "dating/office"],
  ["a vice-president", "وصل نائب الرئيس الأمريكي جو بايدن إلى العاصمة.", null, null],
  ["the head of a party", "انتقد رئيس حزب المعارضة بوريس جونسون الخطة.", null, null],
  ["a rule that is over", "فر كثيرون في عهد الرئيس صدام حسين.", null, null],
  ["a title and another name", "بحث رئيس الوزراء مع حيدر العبادي الملف.", null, null],
  ["a dateline alone", "بغداد 15-7 (رويترز)- قتل شرطي في هجوم.", null, null],
  ["an anniversary without a date", "احتفل الناس بالذكرى العاشرة لتأسيس الفرقة.", null, null],
  ["a score and a month", "باريس 3-1 مرسيليا. وقال المدرب إن الفريق لعب جيدا.", null, null],
])("%s", (_, text, edtf, by) => {
  const { published } = parseArticle(text).article;
  expect(published?.edtf ?? null).toBe(edtf);
  if (by !== null) expect(published?.because.map((clue) => clue.by)).toContain(by);
});
