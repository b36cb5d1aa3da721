// Holders of offices and their terms: "President Biden" dates a text to his term, "former Prime Minister al-Abadi" to after it.
// Source: the institutions' own lists of office holders (named in each group). An open term has null.

export interface OfficeHolder {
  /** Name as news gives it behind the title; any of the forms. */
  readonly names: readonly string[];
  /** Title words, one of which stands before the name. */
  readonly titles: readonly string[];
  readonly en: string;
  readonly terms: readonly (readonly [string, string | null])[];
  readonly source: string;
}

const president = ["الرئيس", "رئيس", "رئيسة", "الرئيسة"];
const premier = ["رئيس", "رئيسة", "الوزراء", "الحكومة"];

const holders = (source: string, titles: readonly string[], rows: readonly (readonly [string, string, readonly (readonly [string, string | null])[]])[]): readonly OfficeHolder[] => rows.map(([names, en, terms]) => ({ names: names.split("|"), titles, en, terms, source }));

export const officeHolders: readonly OfficeHolder[] = [
  ...holders("whitehouse.gov, Presidents", president, [
    ["بيل كلينتون|كلينتون", "President Clinton", [["1993-01-20", "2001-01-20"]]],
    [
      "جورج بوش|جورج دبليو بوش",
      "President Bush",
      [
        ["1989-01-20", "1993-01-20"],
        ["2001-01-20", "2009-01-20"],
      ],
    ],
    ["باراك أوباما|أوباما", "President Obama", [["2009-01-20", "2017-01-20"]]],
    [
      "دونالد ترامب|دونالد ترمب|ترامب|ترمب",
      "President Trump",
      [
        ["2017-01-20", "2021-01-20"],
        ["2025-01-20", null],
      ],
    ],
    ["جو بايدن|بايدن", "President Biden", [["2021-01-20", "2025-01-20"]]],
  ]),
  ...holders("elysee.fr, Les présidents de la République", president, [
    ["جاك شيراك|شيراك", "President Chirac", [["1995-05-17", "2007-05-16"]]],
    ["نيكولا ساركوزي|ساركوزي", "President Sarkozy", [["2007-05-16", "2012-05-15"]]],
    ["فرانسوا هولاند|هولاند", "President Hollande", [["2012-05-15", "2017-05-14"]]],
    ["إيمانويل ماكرون|ماكرون", "President Macron", [["2017-05-14", null]]],
  ]),
  ...holders("gov.uk, Past Prime Ministers", premier, [
    ["توني بلير|بلير", "Prime Minister Blair", [["1997-05-02", "2007-06-27"]]],
    ["غوردون براون", "Prime Minister Brown", [["2007-06-27", "2010-05-11"]]],
    ["ديفيد كاميرون", "Prime Minister Cameron", [["2010-05-11", "2016-07-13"]]],
    ["تيريزا ماي", "Prime Minister May", [["2016-07-13", "2019-07-24"]]],
    ["بوريس جونسون", "Prime Minister Johnson", [["2019-07-24", "2022-09-06"]]],
    ["ريشي سوناك", "Prime Minister Sunak", [["2022-10-25", "2024-07-05"]]],
    ["كير ستارمر", "Prime Minister Starmer", [["2024-07-05", null]]],
  ]),
  ...holders("Iraqi Council of Ministers, cabinets since 2005", premier, [
    ["نوري المالكي|المالكي", "Prime Minister al-Maliki", [["2006-05-20", "2014-09-08"]]],
    ["حيدر العبادي|العبادي", "Prime Minister al-Abadi", [["2014-09-08", "2018-10-25"]]],
    ["عادل عبد المهدي", "Prime Minister Abdul-Mahdi", [["2018-10-25", "2020-05-07"]]],
    ["مصطفى الكاظمي", "Prime Minister al-Kadhimi", [["2020-05-07", "2022-10-27"]]],
    ["محمد شياع السوداني", "Prime Minister al-Sudani", [["2022-10-27", null]]],
  ]),
  ...holders("gov.il, Prime Ministers", premier, [
    ["أرييل شارون|شارون", "Prime Minister Sharon", [["2001-03-07", "2006-04-14"]]],
    ["إيهود أولمرت|أولمرت", "Prime Minister Olmert", [["2006-04-14", "2009-03-31"]]],
    [
      "بنيامين نتنياهو|نتنياهو",
      "Prime Minister Netanyahu",
      [
        ["1996-06-18", "1999-07-06"],
        ["2009-03-31", "2021-06-13"],
        ["2022-12-29", null],
      ],
    ],
    ["نفتالي بينيت", "Prime Minister Bennett", [["2021-06-13", "2022-06-30"]]],
    ["يائير لابيد", "Prime Minister Lapid", [["2022-07-01", "2022-12-29"]]],
  ]),
  ...holders("Presidency of the Arab Republic of Egypt", president, [
    ["حسني مبارك|مبارك", "President Mubarak", [["1981-10-14", "2011-02-11"]]],
    ["محمد مرسي|مرسي", "President Morsi", [["2012-06-30", "2013-07-03"]]],
    ["عبد الفتاح السيسي|السيسي", "President al-Sisi", [["2014-06-08", null]]],
  ]),
  ...holders(
    "un.org, Former Secretaries-General",
    ["العام", "الأمين"],
    [
      ["كوفي عنان|كوفي أنان|عنان|أنان", "Secretary-General Annan", [["1997-01-01", "2006-12-31"]]],
      ["بان كي مون", "Secretary-General Ban", [["2007-01-01", "2016-12-31"]]],
      ["أنطونيو غوتيريش|أنطونيو جوتيريش|غوتيريش", "Secretary-General Guterres", [["2017-01-01", "2026-12-31"]]],
    ],
  ),
  ...holders(
    "bundeskanzler.de, Bundeskanzler seit 1949",
    ["المستشار", "المستشارة"],
    [
      ["غيرهارد شرودر|شرودر", "Chancellor Schröder", [["1998-10-27", "2005-11-22"]]],
      ["أنغيلا ميركل|أنجيلا ميركل|ميركل", "Chancellor Merkel", [["2005-11-22", "2021-12-08"]]],
      ["أولاف شولتس|أولاف شولتز|شولتس", "Chancellor Scholz", [["2021-12-08", "2025-05-06"]]],
    ],
  ),
  ...holders("Lebanese Presidency", president, [
    ["إميل لحود|لحود", "President Lahoud", [["1998-11-24", "2007-11-23"]]],
    ["ميشال سليمان", "President Sleiman", [["2008-05-25", "2014-05-25"]]],
    ["ميشال عون", "President Aoun", [["2016-10-31", "2022-10-30"]]],
    ["جوزيف عون", "President Joseph Aoun", [["2025-01-09", null]]],
  ]),
  ...holders("Syrian presidency", president, [["بشار الأسد|الأسد", "President Bashar al-Assad", [["2000-07-17", "2024-12-08"]]]]),
];

/** Between or behind title and name: no longer in office. */
export const formerWords: readonly string[] = "السابق السابقة الأسبق الأسبقة سابقا المخلوع الراحل المعزول".split(" ");
/** Not yet or only hoping to be in office: the term says nothing. */
export const comingWords: readonly string[] = "المنتخب المرشح مرشح المحتمل المقبل".split(" ");
