// Wars and crises that news names without a year while they last. A text that does so is of their time or the year after. Each row names its source.

export interface NamedSpan {
  readonly key: string;
  readonly names: readonly string[];
  readonly en: string;
  /** First and last days; null where no end is on record. */
  readonly spans: readonly (readonly [string, string | null])[];
  readonly source: string;
}

export const namedSpans: readonly NamedSpan[] = [
  {
    key: "gaza-war",
    names: ["الحرب الإسرائيلية في غزة", "الحرب الإسرائيلية على غزة", "الحرب الإسرائيلية على قطاع غزة", "الحرب الإسرائيلية في قطاع غزة", "الحرب في غزة", "الحرب على غزة", "الحرب في قطاع غزة", "الحرب على قطاع غزة", "حرب غزة", "العدوان الإسرائيلي على غزة", "العدوان على غزة"],
    en: "the war in Gaza",
    spans: [
      ["2008-12-27", "2009-01-18"],
      ["2012-11-14", "2012-11-21"],
      ["2014-07-08", "2014-08-26"],
      ["2021-05-10", "2021-05-21"],
      ["2023-10-07", "2025-10-10"],
    ],
    source: "UN OCHA: reports on hostilities in Gaza, 2009, 2012, 2014, 2021, 2023–2025",
  },
  {
    key: "ukraine-war",
    names: ["الحرب في أوكرانيا", "الحرب الروسية على أوكرانيا", "الغزو الروسي لأوكرانيا", "الغزو الروسي ل أوكرانيا", "الحرب الأوكرانية", "الحرب الروسية الأوكرانية"],
    en: "the war in Ukraine",
    spans: [["2022-02-24", null]],
    source: "UN General Assembly resolution ES-11/1",
  },
  {
    key: "sudan-war",
    names: ["الحرب في السودان", "الحرب السودانية"],
    en: "the war in Sudan",
    spans: [["2023-04-15", null]],
    source: "UN Security Council resolution 2724 (2024)",
  },
  {
    key: "covid-19",
    names: ["جائحة كورونا", "جائحة فيروس كورونا", "فيروس كورونا المستجد", "جائحة كوفيد-19", "وباء كورونا"],
    en: "the coronavirus pandemic",
    spans: [["2020-01-05", null]],
    source: "WHO Disease Outbreak News, 5 January 2020",
  },
  {
    key: "islamic-state-group",
    names: ["تنظيم داعش", "تنظيم الدولة الإسلامية"],
    en: "the Islamic State group under this name",
    spans: [["2013-04-08", null]],
    source: "UN Security Council ISIL (Da'esh) and Al-Qaida Sanctions Committee, narrative summary QDe.115",
  },
  {
    key: "arab-spring",
    names: ["الربيع العربي", "ثورات الربيع العربي"],
    en: "the Arab Spring",
    spans: [["2010-12-17", null]],
    source: "UN Human Rights Office, Tunisia report 2011",
  },
];
