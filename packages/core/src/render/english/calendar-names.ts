// Months, days of the week and parts of the day in English, by comparable form.

const rows = (text: string) => new Map(text.split("|").map((pair) => pair.split("=") as [string, string]));

export const months: ReadonlyMap<string, string> = rows(
  "يناير=January|جانفي=January|فبراير=February|شباط=February|فيفري=February|مارس=March|اذار=March|ابريل=April|نيسان=April|افريل=April|مايو=May|ماي=May|ايار=May|يونيو=June|يونيه=June|حزيران=June|جوان=June|يوليو=July|يوليوز=July|تموز=July|جويليه=July|اغسطس=August|غشت=August|اوت=August|سبتمبر=September|شتنبر=September|ايلول=September|اكتوبر=October|نوفمبر=November|نونبر=November|ديسمبر=December|دجنبر=December",
);

/** Levantine August is spelled as the verb آب; only after شهر or a preposition is it the month. */
export const weekdays: ReadonlyMap<string, string> = rows(
  "الاثنين=Monday|الثلاثاء=Tuesday|الاربعاء=Wednesday|الخميس=Thursday|الجمعه=Friday|السبت=Saturday|الاحد=Sunday",
);

export const dayParts: ReadonlyMap<string, string> = rows(
  "صباح=morning|مساء=evening|ظهر=noon|فجر=dawn|ليل=night|ليله=night|عصر=afternoon|ظهيره=noon",
);

/** Nouns of time that may stand without a preposition and that قبل (ago) and منذ (for) measure. Lemmas. */
export const timeUnits = new Set([
  "ثانية",
  "دقيقة",
  "ساعة",
  "يوم",
  "ليلة",
  "أسبوع",
  "شهر",
  "عام",
  "سنة",
  "عقد",
  "قرن",
  "لحظة",
  "موسم",
]);

/** Adjectives after a noun of time. Lemma → what stands before the noun. */
export const whenAdjectives: ReadonlyMap<string, string> = rows(
  "ماض=last|ماضي=last|مقبل=next|قادم=next|جار=this|جاري=this|حالي=this",
);

/** Clock times: الثالثة صباحا (three in the morning). */
export const dayPartAdverbs: ReadonlyMap<string, string> = rows(
  "صباحا=in the morning|مساء=in the evening|ظهرا=at noon|فجرا=at dawn|ليلا=at night|عصرا=in the afternoon",
);
