// Feasts and days that come every year: fixed Gregorian days, Hijri days, and n-th weekdays. They date a text and are times themselves.

export type YearlyDay =
  | { readonly by: "gregorian"; readonly month: number; readonly day: number }
  | { readonly by: "hijri"; readonly month: number; readonly day: number }
  /** Western Easter Sunday. */
  | { readonly by: "easter" }
  /** n-th weekday of a month (n 1–5). */
  | { readonly by: "weekday"; readonly month: number; readonly weekday: number; readonly n: number };

const fixed = (month: number, day: number): YearlyDay => ({ by: "gregorian", month, day });
const hijri = (month: number, day: number): YearlyDay => ({ by: "hijri", month, day });

/** Sources: the Gregorian civil calendar; Umm al-Qura for the Hijri ones; UN observances for the international days. */
export const yearlyDays: Readonly<Record<string, YearlyDay>> = {
  "رأس السنة": fixed(1, 1),
  "رأس السنة الميلادية": fixed(1, 1),
  "رأس السنة الجديدة": fixed(1, 1),
  "ليلة رأس السنة": fixed(12, 31),
  "ليلة رأس السنة الجديدة": fixed(12, 31),
  "ليلة رأس السنة الميلادية": fixed(12, 31),
  "عيد الميلاد": fixed(12, 25),
  "عيد الميلاد المجيد": fixed(12, 25),
  الكريسماس: fixed(12, 25),
  كريسماس: fixed(12, 25),
  "عشية عيد الميلاد": fixed(12, 24),
  "ليلة عيد الميلاد": fixed(12, 24),
  "عيد الحب": fixed(2, 14),
  "يوم المرأة العالمي": fixed(3, 8),
  "اليوم العالمي للمرأة": fixed(3, 8),
  "عيد الأم": fixed(3, 21),
  "يوم الأرض": fixed(3, 30),
  "عيد العمال": fixed(5, 1),
  "عيد العمال العالمي": fixed(5, 1),
  "يوم العمال": fixed(5, 1),
  "اليوم العالمي لحرية الصحافة": fixed(5, 3),
  "ذكرى النكبة": fixed(5, 15),
  "يوم النكبة": fixed(5, 15),
  "عيد الفصح": { by: "easter" },
  "عيد الهالوين": fixed(10, 31),
  "يوم الشكر": { by: "weekday", month: 11, weekday: 4, n: 4 },
  "عيد الشكر": { by: "weekday", month: 11, weekday: 4, n: 4 },
  "عيد الفطر": hijri(10, 1),
  "عيد الفطر المبارك": hijri(10, 1),
  "عيد الأضحى": hijri(12, 10),
  "عيد الأضحى المبارك": hijri(12, 10),
  "يوم عرفة": hijri(12, 9),
  "رأس السنة الهجرية": hijri(1, 1),
  عاشوراء: hijri(1, 10),
  "يوم عاشوراء": hijri(1, 10),
  "المولد النبوي": hijri(3, 12),
  "المولد النبوي الشريف": hijri(3, 12),
};
