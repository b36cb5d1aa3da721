// Days that an event is named by, so that "the attacks of 11 September" have their year. Each row names its source.

export interface NamedDay {
  readonly heads: readonly string[];
  readonly month: number;
  readonly day: number;
  readonly year: number;
  readonly source: string;
}

export const namedDays: readonly NamedDay[] = [
  { heads: ["هجمات", "أحداث", "اعتداءات", "تفجيرات"], month: 9, day: 11, year: 2001, source: "UN Security Council resolution 1368 (2001)" },
  { heads: ["ثورة", "انتفاضة"], month: 1, day: 25, year: 2011, source: "Constitution of Egypt 2014, preamble" },
  { heads: ["ثورة"], month: 6, day: 30, year: 2013, source: "Constitution of Egypt 2014, preamble" },
  { heads: ["ثورة"], month: 7, day: 23, year: 1952, source: "Constitution of Egypt 2014, preamble" },
  { heads: ["هجوم", "هجمات", "أحداث", "عملية"], month: 10, day: 7, year: 2023, source: "UN General Assembly resolution ES-10/21 (2023)" },
  { heads: ["حرب", "نصر"], month: 10, day: 6, year: 1973, source: "UN Security Council resolution 338 (1973)" },
];

/** Before a date these make a name of it: قوى 14 آذار (the March 14 alliance). */
export const namingHeads: readonly string[] = "قوى تحالف فريق حركة جماعة ساحة شارع ميدان جسر كوبري محور مدينة مدن مدينتي جامعة مستشفى حديقة تيار".split(" ");
