// Scheduled events that recur, with their days, so that "the elections due in November" dates a text. Each row names its source.

export interface EventSeries {
  readonly key: string;
  /** Phrases that name it, clitics apart, standard spelling. */
  readonly names: readonly string[];
  readonly en: string;
  /** First days, in order. */
  readonly days: readonly string[];
  readonly source: string;
}

const spellings = (names: readonly string[]): readonly string[] => names.flatMap((name) => (name.includes("أمريكية") ? [name, name.replace("أمريكية", "أميركية")] : [name]));

export const eventSeries: readonly EventSeries[] = [
  {
    key: "us-presidential-election",
    names: spellings(["الانتخابات الرئاسية الأمريكية", "انتخابات الرئاسة الأمريكية", "الانتخابات الرئاسية في الولايات المتحدة", "الانتخابات الأمريكية", "انتخابات الرئاسة في الولايات المتحدة"]),
    en: "US presidential election",
    days: ["1992-11-03", "1996-11-05", "2000-11-07", "2004-11-02", "2008-11-04", "2012-11-06", "2016-11-08", "2020-11-03", "2024-11-05", "2028-11-07", "2032-11-02"],
    source: "2 U.S.C. § 7: the Tuesday after the first Monday in November",
  },
  {
    key: "us-midterm-election",
    names: spellings(["انتخابات التجديد النصفي", "انتخابات منتصف الولاية", "الانتخابات النصفية"]),
    en: "US midterm elections",
    days: ["1994-11-08", "1998-11-03", "2002-11-05", "2006-11-07", "2010-11-02", "2014-11-04", "2018-11-06", "2022-11-08", "2026-11-03", "2030-11-05"],
    source: "2 U.S.C. § 7",
  },
  {
    key: "french-presidential-election",
    names: ["الانتخابات الرئاسية الفرنسية", "انتخابات الرئاسة الفرنسية", "الانتخابات الرئاسية في فرنسا"],
    en: "French presidential election",
    days: ["1995-04-23", "2002-04-21", "2007-04-22", "2012-04-22", "2017-04-23", "2022-04-10"],
    source: "Conseil constitutionnel, first rounds",
  },
  {
    key: "european-parliament-election",
    names: ["انتخابات البرلمان الأوروبي", "الانتخابات الأوروبية"],
    en: "European Parliament election",
    days: ["1994-06-09", "1999-06-10", "2004-06-10", "2009-06-04", "2014-05-22", "2019-05-23", "2024-06-06"],
    source: "Council decisions on the election periods",
  },
  {
    key: "egyptian-presidential-election",
    names: ["الانتخابات الرئاسية المصرية", "انتخابات الرئاسة المصرية", "الانتخابات الرئاسية في مصر"],
    en: "Egyptian presidential election",
    days: ["2005-09-07", "2012-05-23", "2014-05-26", "2018-03-26", "2023-12-10"],
    source: "National Elections Authority",
  },
  {
    key: "turkish-presidential-election",
    names: ["الانتخابات الرئاسية التركية", "الانتخابات التركية"],
    en: "Turkish presidential election",
    days: ["2014-08-10", "2018-06-24", "2023-05-14"],
    source: "Yüksek Seçim Kurulu",
  },
  {
    key: "iraqi-parliamentary-election",
    names: ["الانتخابات البرلمانية العراقية", "الانتخابات التشريعية العراقية", "الانتخابات العراقية"],
    en: "Iraqi parliamentary election",
    days: ["2005-12-15", "2010-03-07", "2014-04-30", "2018-05-12", "2021-10-10", "2025-11-11"],
    source: "Independent High Electoral Commission",
  },
  {
    key: "fifa-world-cup",
    names: ["كأس العالم لكرة القدم", "كأس العالم ل كرة القدم", "مونديال كرة القدم"],
    en: "FIFA World Cup",
    days: ["1994-06-17", "1998-06-10", "2002-05-31", "2006-06-09", "2010-06-11", "2014-06-12", "2018-06-14", "2022-11-20", "2026-06-11"],
    source: "FIFA match schedules",
  },
  {
    key: "summer-olympics",
    names: ["دورة الألعاب الأولمبية الصيفية", "الألعاب الأولمبية الصيفية", "أولمبياد باريس", "أولمبياد لندن", "أولمبياد طوكيو"],
    en: "Summer Olympics",
    days: ["1992-07-25", "1996-07-19", "2000-09-15", "2004-08-13", "2008-08-08", "2012-07-27", "2016-08-05", "2021-07-23", "2024-07-26", "2028-07-14"],
    source: "International Olympic Committee",
  },
];
