// Parts of the day and what they do to a clock time. Source of the codes: TIMEX3 (MO morning, MI midday, AF afternoon, EV evening, NI night).

export interface DayPart {
  readonly code: "MO" | "MI" | "AF" | "EV" | "NI" | "DT";
  /** Which twelve hours a bare clock hour belongs to: الثالثة مساء is 15:00. Noon and midnight stand for themselves. */
  readonly half: "am" | "pm" | "night";
  /** A clock time of its own: منتصف الليل. */
  readonly at?: string;
}

/**
 * The hours a part of the day is taken to cover, as EDTF needs ends: first and last hour. Source: the convention of
 * Recognizers-Text (MIT); TIMEX3 itself leaves them open, and `value` keeps its letters.
 */
export const partHours: Readonly<Record<DayPart["code"], readonly [string, string]>> = {
  MO: ["08:00:00", "12:00:00"],
  MI: ["11:00:00", "13:00:00"],
  AF: ["12:00:00", "16:00:00"],
  EV: ["16:00:00", "20:00:00"],
  NI: ["20:00:00", "23:59:59"],
  DT: ["08:00:00", "18:00:00"],
};

const part = (code: DayPart["code"], half: DayPart["half"], at?: string): DayPart => (at ? { code, half, at } : { code, half });

/** After a day or a clock time: مساء الأربعاء، الثالثة مساء. Adverbial and definite forms. */
export const dayParts: Readonly<Record<string, DayPart>> = {
  صباح: part("MO", "am"),
  صباحا: part("MO", "am"),
  الصباح: part("MO", "am"),
  فجر: part("MO", "am"),
  فجرا: part("MO", "am"),
  الفجر: part("MO", "am"),
  ضحى: part("MO", "am"),
  صبيحة: part("MO", "am"),
  ظهر: part("MI", "pm"),
  ظهيرة: part("MI", "pm"),
  ظهرا: part("MI", "pm"),
  الظهر: part("MI", "pm"),
  الظهيرة: part("MI", "pm"),
  "بعد الظهر": part("AF", "pm"),
  "بعد ظهر": part("AF", "pm"),
  "قبل الظهر": part("MO", "am"),
  "بعد العصر": part("AF", "pm"),
  "بعد المغرب": part("EV", "pm"),
  عصر: part("AF", "pm"),
  عصرا: part("AF", "pm"),
  العصر: part("AF", "pm"),
  مساء: part("EV", "pm"),
  المساء: part("EV", "pm"),
  مساءا: part("EV", "pm"),
  عشية: part("EV", "pm"),
  أمسية: part("EV", "pm"),
  ليل: part("NI", "night"),
  ليلا: part("NI", "night"),
  الليل: part("NI", "night"),
  ليلة: part("NI", "night"),
  الليلة: part("NI", "night"),
  "منتصف الليل": part("NI", "night", "24:00"),
  "منتصف ليل": part("NI", "night", "24:00"),
  "منتصف - الليل": part("NI", "night", "24:00"),
  "منتصف - النهار": part("MI", "pm", "12:00"),
  "منتصف النهار": part("MI", "pm", "12:00"),
  نهار: part("DT", "pm"),
  نهارا: part("DT", "pm"),
  ص: part("MO", "am"),
  م: part("EV", "pm"),
  am: part("MO", "am"),
  pm: part("EV", "pm"),
};

/** Part words that stand right before a day: صباح الأربعاء، ليل الثلاثاء. */
export const partsBeforeDay: readonly string[] = ["صباح", "فجر", "صبيحة", "ضحى", "ظهر", "ظهيرة", "عصر", "مساء", "أمسية", "عشية", "ليل", "ليلة", "نهار", "بعد ظهر", "قبل ظهر", "منتصف ليل"];

/** Time zones. `offset` is written behind the clock time; null for local time, which TIMEX3 leaves bare. */
export const zones: Readonly<Record<string, string | null>> = {
  "ب توقيت غرينتش": "Z",
  "ب توقيت غرينيتش": "Z",
  "ب توقيت جرينتش": "Z",
  "توقيت غرينتش": "Z",
  "توقيت جرينتش": "Z",
  "ب التوقيت العالمي": "Z",
  "ت غ": "Z",
  تغ: "Z",
  "ت.غ": "Z",
  "ب توقيت غرينيش": "Z",
  "ب توقيت غرينش": "Z",
  "ب توقيت جرينيتش": "Z",
  "ب توقيت جرينيتش العالمي": "Z",
  "ب توقيت غرينتش العالمي": "Z",
  جرينيتش: "Z",
  غرينتش: "Z",
  جرينتش: "Z",
  غرينيتش: "Z",
  gmt: "Z",
  utc: "Z",
  "ب التوقيت المحلي": null,
  "التوقيت المحلي": null,
  "ب التوقيت الشرقي": "-05:00",
  "ب توقيت مكة المكرمة": "+03:00",
  "ب توقيت مكة": "+03:00",
  "ب توقيت السعودية": "+03:00",
  "ب توقيت الرياض": "+03:00",
  "ب توقيت بغداد": "+03:00",
  "ب توقيت الدوحة": "+03:00",
  "ب توقيت الكويت": "+03:00",
  "ب توقيت موسكو": "+03:00",
  "ب توقيت أبوظبي": "+04:00",
  "ب توقيت أبو ظبي": "+04:00",
  "ب توقيت الإمارات": "+04:00",
  "ب توقيت دبي": "+04:00",
  "ب توقيت القاهرة": null,
  "ب توقيت بيروت": null,
  "ب توقيت القدس": null,
  "ب توقيت القدس المحتلة": null,
  "ب توقيت دمشق": null,
  "ب توقيت الجزائر": "+01:00",
  "ب توقيت تونس": "+01:00",
  "ب توقيت واشنطن": null,
  "ب توقيت نيويورك": null,
  "ب توقيت باريس": null,
  "ب توقيت لندن": null,
};
