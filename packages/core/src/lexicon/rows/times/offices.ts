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
/** رئيس الوزراء، رئيس وزراء بريطانيا، رئيس الحكومة: رئيس alone heads parties and parliaments too. */
const premier = ["الوزراء", "وزراء", "الحكومة", "حكومة"];
const king = ["الملك", "العاهل", "ملك", "عاهل"];
const emir = ["الأمير", "أمير"];

const holders = (source: string, titles: readonly string[], rows: readonly (readonly [string, string, readonly (readonly [string, string | null])[]])[]): readonly OfficeHolder[] => rows.map(([names, en, terms]) => ({ names: names.split("|"), titles, en, terms, source }));

export const officeHolders: readonly OfficeHolder[] = [
  ...holders("whitehouse.gov, Presidents", president, [
    ["رونالد ريغان|رونالد ريجان|ريغان|ريجان", "President Reagan", [["1981-01-20", "1989-01-20"]]],
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
    ["فرانسوا ميتران|ميتران", "President Mitterrand", [["1981-05-21", "1995-05-17"]]],
    ["جاك شيراك|شيراك", "President Chirac", [["1995-05-17", "2007-05-16"]]],
    ["نيكولا ساركوزي|ساركوزي", "President Sarkozy", [["2007-05-16", "2012-05-15"]]],
    ["فرانسوا هولاند|هولاند", "President Hollande", [["2012-05-15", "2017-05-14"]]],
    ["إيمانويل ماكرون|ماكرون", "President Macron", [["2017-05-14", null]]],
  ]),
  ...holders("gov.uk, Past Prime Ministers", premier, [
    ["جون ميجور", "Prime Minister Major", [["1990-11-28", "1997-05-02"]]],
    ["توني بلير|بلير", "Prime Minister Blair", [["1997-05-02", "2007-06-27"]]],
    ["غوردون براون", "Prime Minister Brown", [["2007-06-27", "2010-05-11"]]],
    ["ديفيد كاميرون", "Prime Minister Cameron", [["2010-05-11", "2016-07-13"]]],
    ["تيريزا ماي", "Prime Minister May", [["2016-07-13", "2019-07-24"]]],
    ["بوريس جونسون", "Prime Minister Johnson", [["2019-07-24", "2022-09-06"]]],
    ["ليز تراس", "Prime Minister Truss", [["2022-09-06", "2022-10-25"]]],
    ["ريشي سوناك", "Prime Minister Sunak", [["2022-10-25", "2024-07-05"]]],
    ["كير ستارمر", "Prime Minister Starmer", [["2024-07-05", null]]],
  ]),
  ...holders("Iraqi Council of Ministers, cabinets since 2005", premier, [
    ["إياد علاوي", "Prime Minister Allawi", [["2004-06-28", "2005-05-03"]]],
    ["إبراهيم الجعفري", "Prime Minister al-Jaafari", [["2005-05-03", "2006-05-20"]]],
    ["نوري المالكي|المالكي", "Prime Minister al-Maliki", [["2006-05-20", "2014-09-08"]]],
    ["حيدر العبادي|العبادي", "Prime Minister al-Abadi", [["2014-09-08", "2018-10-25"]]],
    ["عادل عبد المهدي", "Prime Minister Abdul-Mahdi", [["2018-10-25", "2020-05-07"]]],
    ["مصطفى الكاظمي", "Prime Minister al-Kadhimi", [["2020-05-07", "2022-10-27"]]],
    ["محمد شياع السوداني", "Prime Minister al-Sudani", [["2022-10-27", null]]],
  ]),
  ...holders("gov.il, Prime Ministers", premier, [
    ["إيهود باراك", "Prime Minister Barak", [["1999-07-06", "2001-03-07"]]],
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
    ["أنور السادات|السادات", "President Sadat", [["1970-10-15", "1981-10-06"]]],
    ["عدلي منصور", "President Mansour", [["2013-07-04", "2014-06-08"]]],
    ["حسني مبارك|مبارك", "President Mubarak", [["1981-10-14", "2011-02-11"]]],
    ["محمد مرسي|مرسي", "President Morsi", [["2012-06-30", "2013-07-03"]]],
    ["عبد الفتاح السيسي|السيسي", "President al-Sisi", [["2014-06-08", null]]],
  ]),
  ...holders(
    "un.org, Former Secretaries-General",
    ["العام", "الأمين"],
    [
      ["بطرس بطرس غالي|بطرس غالي", "Secretary-General Boutros-Ghali", [["1992-01-01", "1996-12-31"]]],
      ["كوفي عنان|كوفي أنان|عنان|أنان", "Secretary-General Annan", [["1997-01-01", "2006-12-31"]]],
      ["بان كي مون", "Secretary-General Ban", [["2007-01-01", "2016-12-31"]]],
      ["أنطونيو غوتيريش|أنطونيو جوتيريش|غوتيريش", "Secretary-General Guterres", [["2017-01-01", "2026-12-31"]]],
    ],
  ),
  ...holders(
    "bundeskanzler.de, Bundeskanzler seit 1949",
    ["المستشار", "المستشارة"],
    [
      ["هيلموت كول|هلموت كول", "Chancellor Kohl", [["1982-10-01", "1998-10-27"]]],
      ["غيرهارد شرودر|شرودر", "Chancellor Schröder", [["1998-10-27", "2005-11-22"]]],
      ["أنغيلا ميركل|أنجيلا ميركل|ميركل", "Chancellor Merkel", [["2005-11-22", "2021-12-08"]]],
      ["أولاف شولتس|أولاف شولتز|شولتس", "Chancellor Scholz", [["2021-12-08", "2025-05-06"]]],
      ["فريدريش ميرتس", "Chancellor Merz", [["2025-05-06", null]]],
    ],
  ),
  ...holders("Lebanese Presidency", president, [
    ["الياس الهراوي|إلياس الهراوي|الهراوي", "President Hrawi", [["1989-11-24", "1998-11-24"]]],
    ["إميل لحود|لحود", "President Lahoud", [["1998-11-24", "2007-11-23"]]],
    ["ميشال سليمان", "President Sleiman", [["2008-05-25", "2014-05-25"]]],
    ["ميشال عون", "President Aoun", [["2016-10-31", "2022-10-30"]]],
    ["جوزيف عون", "President Joseph Aoun", [["2025-01-09", null]]],
  ]),
  // الرئيس الأسد alone is either of them
  ...holders("Syrian presidency", president, [
    ["حافظ الأسد", "President Hafez al-Assad", [["1971-03-12", "2000-06-10"]]],
    ["بشار الأسد", "President Bashar al-Assad", [["2000-07-17", "2024-12-08"]]],
    ["أحمد الشرع", "President al-Sharaa", [["2025-01-29", null]]],
  ]),
  ...holders("Presidency of the Council of Ministers of Lebanon, former prime ministers", premier, [
    ["فؤاد السنيورة|السنيورة", "Prime Minister Siniora", [["2005-07-19", "2009-11-09"]]],
    [
      "سعد الحريري",
      "Prime Minister Saad Hariri",
      [
        ["2009-11-09", "2011-06-13"],
        ["2016-12-18", "2020-01-21"],
      ],
    ],
    [
      "نجيب ميقاتي|ميقاتي",
      "Prime Minister Mikati",
      [
        ["2005-04-19", "2005-07-19"],
        ["2011-06-13", "2014-02-15"],
        ["2021-09-10", "2025-02-08"],
      ],
    ],
    ["تمام سلام", "Prime Minister Tammam Salam", [["2014-02-15", "2016-12-18"]]],
    ["حسان دياب", "Prime Minister Diab", [["2020-01-21", "2021-09-10"]]],
    ["نواف سلام", "Prime Minister Nawaf Salam", [["2025-02-08", null]]],
  ]),
  ...holders("Presidency of Algeria", president, [
    ["اليمين زروال|زروال", "President Zeroual", [["1994-01-31", "1999-04-27"]]],
    ["عبد العزيز بوتفليقة|بوتفليقة", "President Bouteflika", [["1999-04-27", "2019-04-02"]]],
    ["عبد المجيد تبون|تبون", "President Tebboune", [["2019-12-19", null]]],
  ]),
  ...holders("Presidency of the Tunisian Republic", president, [
    ["زين العابدين بن علي|بن علي", "President Ben Ali", [["1987-11-07", "2011-01-14"]]],
    ["المنصف المرزوقي|منصف المرزوقي|المرزوقي", "President Marzouki", [["2011-12-13", "2014-12-31"]]],
    ["الباجي قائد السبسي|قائد السبسي", "President Essebsi", [["2014-12-31", "2019-07-25"]]],
    ["قيس سعيد", "President Saied", [["2019-10-23", null]]],
  ]),
  ...holders("Presidency of the Government of Tunisia", premier, [
    ["الحبيب الصيد", "Prime Minister Essid", [["2015-02-06", "2016-08-27"]]],
    ["يوسف الشاهد", "Prime Minister Chahed", [["2016-08-27", "2020-02-27"]]],
    ["هشام المشيشي", "Prime Minister Mechichi", [["2020-09-02", "2021-07-25"]]],
  ]),
  ...holders("Kingdom of Morocco: the Alawite dynasty", king, [
    ["الحسن الثاني", "King Hassan II", [["1961-03-03", "1999-07-23"]]],
    ["محمد السادس", "King Mohammed VI", [["1999-07-23", null]]],
  ]),
  ...holders("Head of Government of Morocco", premier, [
    ["عبد الإله بنكيران|عبد الإله بن كيران|بنكيران", "Prime Minister Benkirane", [["2011-11-29", "2017-04-05"]]],
    ["سعد الدين العثماني", "Prime Minister El Othmani", [["2017-04-05", "2021-10-07"]]],
    ["عزيز أخنوش|أخنوش", "Prime Minister Akhannouch", [["2021-10-07", null]]],
  ]),
  ...holders("Royal Hashemite Court", king, [
    ["حسين بن طلال|الحسين بن طلال", "King Hussein", [["1952-08-11", "1999-02-07"]]],
    ["عبد الله الثاني|عبدالله الثاني", "King Abdullah II", [["1999-02-07", null]]],
  ]),
  ...holders("Saudi Press Agency: kings of Saudi Arabia", king, [
    ["فهد بن عبد العزيز|فهد بن عبدالعزيز", "King Fahd", [["1982-06-13", "2005-08-01"]]],
    ["عبد الله بن عبد العزيز|عبدالله بن عبدالعزيز", "King Abdullah", [["2005-08-01", "2015-01-23"]]],
    ["سلمان بن عبد العزيز|سلمان بن عبدالعزيز", "King Salman", [["2015-01-23", null]]],
  ]),
  ...holders("Saudi Press Agency: crown princes", ["العهد"], [["محمد بن سلمان", "Crown Prince Mohammed bin Salman", [["2017-06-21", null]]]]),
  ...holders("Amiri Diwan of Kuwait", emir, [
    ["جابر الأحمد", "Emir Jaber al-Ahmad", [["1977-12-31", "2006-01-15"]]],
    ["صباح الأحمد", "Emir Sabah al-Ahmad", [["2006-01-29", "2020-09-29"]]],
    ["نواف الأحمد", "Emir Nawaf al-Ahmad", [["2020-09-29", "2023-12-16"]]],
    ["مشعل الأحمد", "Emir Mishal al-Ahmad", [["2023-12-16", null]]],
  ]),
  ...holders("Amiri Diwan of Qatar", emir, [
    ["حمد بن خليفة", "Emir Hamad bin Khalifa", [["1995-06-27", "2013-06-25"]]],
    ["تميم بن حمد", "Emir Tamim bin Hamad", [["2013-06-25", null]]],
  ]),
  ...holders(
    "Oman News Agency",
    ["السلطان", "سلطان"],
    [
      ["قابوس بن سعيد|قابوس", "Sultan Qaboos", [["1970-07-23", "2020-01-10"]]],
      ["هيثم بن طارق", "Sultan Haitham", [["2020-01-11", null]]],
    ],
  ),
  ...holders("Presidency of Yemen", president, [
    ["علي عبد الله صالح|علي عبدالله صالح", "President Saleh", [["1978-07-18", "2012-02-25"]]],
    ["عبد ربه منصور هادي|عبدربه منصور هادي", "President Hadi", [["2012-02-25", "2022-04-07"]]],
  ]),
  ...holders("Presidency of Sudan", president, [["عمر البشير|عمر حسن البشير|البشير", "President al-Bashir", [["1989-06-30", "2019-04-11"]]]]),
  ...holders("Presidency of Iraq", president, [
    ["صدام حسين", "President Saddam Hussein", [["1979-07-16", "2003-04-09"]]],
    ["جلال طالباني|جلال الطالباني|طالباني", "President Talabani", [["2005-04-07", "2014-07-24"]]],
    ["فؤاد معصوم", "President Masum", [["2014-07-24", "2018-10-02"]]],
    ["برهم صالح", "President Salih", [["2018-10-02", "2022-10-17"]]],
    ["عبد اللطيف رشيد", "President Rashid", [["2022-10-17", null]]],
  ]),
  ...holders(
    "Presidency of the State of Palestine",
    ["الرئيس"],
    [
      ["ياسر عرفات|عرفات", "President Arafat", [["1989-04-02", "2004-11-11"]]],
      ["محمود عباس", "President Abbas", [["2005-01-15", null]]],
    ],
  ),
  ...holders("Palestinian Council of Ministers", premier, [
    ["سلام فياض", "Prime Minister Fayyad", [["2007-06-15", "2013-06-06"]]],
    ["رامي الحمد الله", "Prime Minister Hamdallah", [["2013-06-06", "2019-04-13"]]],
    ["محمد اشتية|محمد أشتية", "Prime Minister Shtayyeh", [["2019-04-13", "2024-03-31"]]],
  ]),
  ...holders(
    "Türkiye Cumhurbaşkanlığı",
    ["الرئيس"],
    [
      ["سليمان ديميريل", "President Demirel", [["1993-05-16", "2000-05-16"]]],
      ["أحمد نجدت سيزر", "President Sezer", [["2000-05-16", "2007-08-28"]]],
      ["عبد الله غل|عبد الله غول", "President Gül", [["2007-08-28", "2014-08-28"]]],
      ["رجب طيب أردوغان|أردوغان", "President Erdoğan", [["2014-08-28", null]]],
    ],
  ),
  ...holders(
    "president.ir",
    ["الرئيس"],
    [
      ["محمد خاتمي|خاتمي", "President Khatami", [["1997-08-03", "2005-08-03"]]],
      ["محمود أحمدي نجاد|أحمدي نجاد", "President Ahmadinejad", [["2005-08-03", "2013-08-03"]]],
      ["حسن روحاني|روحاني", "President Rouhani", [["2013-08-03", "2021-08-05"]]],
      ["إبراهيم رئيسي", "President Raisi", [["2021-08-03", "2024-05-19"]]],
      ["مسعود بزشكيان|بزشكيان", "President Pezeshkian", [["2024-07-28", null]]],
    ],
  ),
  ...holders(
    "kremlin.ru",
    ["الرئيس"],
    [
      ["بوريس يلتسين|بوريس يلتسن|يلتسين", "President Yeltsin", [["1991-07-10", "1999-12-31"]]],
      [
        "فلاديمير بوتين|بوتين",
        "President Putin",
        [
          ["1999-12-31", "2008-05-07"],
          ["2012-05-07", null],
        ],
      ],
      ["دميتري ميدفيديف|ديمتري ميدفيديف|ميدفيديف", "President Medvedev", [["2008-05-07", "2012-05-07"]]],
    ],
  ),
  ...holders("president.gov.ua", ["الرئيس"], [["فولوديمير زيلينسكي|زيلينسكي", "President Zelensky", [["2019-05-20", null]]]]),
  ...holders(
    "gov.cn",
    ["الرئيس"],
    [
      ["جيانغ تسه مين|جيانغ زيمين", "President Jiang", [["1993-03-27", "2003-03-15"]]],
      ["هو جين تاو|هو جينتاو", "President Hu", [["2003-03-15", "2013-03-14"]]],
      ["شي جين بينغ|شي جينبينغ", "President Xi", [["2013-03-14", null]]],
    ],
  ),
  ...holders(
    "Presidency of Afghanistan",
    ["الرئيس"],
    [
      ["حامد كرزاي|حميد كرزاي|كرزاي", "President Karzai", [["2001-12-22", "2014-09-29"]]],
      ["أشرف غني", "President Ghani", [["2014-09-29", "2021-08-15"]]],
    ],
  ),
  ...holders(
    "vatican.va, The Holy Father",
    ["البابا"],
    [
      ["يوحنا بولس الثاني", "Pope John Paul II", [["1978-10-16", "2005-04-02"]]],
      ["بنديكت السادس عشر|بنديكتوس السادس عشر", "Pope Benedict XVI", [["2005-04-19", "2013-02-28"]]],
      ["فرنسيس|فرانسيس", "Pope Francis", [["2013-03-13", "2025-04-21"]]],
      ["لاون الرابع عشر|ليو الرابع عشر", "Pope Leo XIV", [["2025-05-08", null]]],
    ],
  ),
];

/** Between or behind title and name: no longer in office. */
export const formerWords: readonly string[] = "السابق السابقة الأسبق الأسبقة سابقا المخلوع الراحل المعزول".split(" ");
/** Not yet or only hoping to be in office: the term says nothing. */
export const comingWords: readonly string[] = "المنتخب المرشح مرشح المحتمل المقبل المكلف المكلفة".split(" ");
/** Before the title: another's office (نائب الرئيس), or a rule that is spoken of as past (نظام الرئيس, الإطاحة بالرئيس). */
export const besideWords: readonly string[] = "نائب نائبة نظام عهد حكم زمن أيام سقوط إسقاط الإطاحة إطاحة اغتيال مقتل وفاة رحيل إعدام محاكمة عائلة أسرة أنصار نجل ابن ابنة أرملة حقبة".split(" ");
/** Behind رئيس: what is presided over and is no state. */
export const otherHeads: readonly string[] = "حزب مجلس لجنة هيئة أركان كتلة جبهة ائتلاف بلدية وفد اتحاد دائرة جامعة محكمة ناد نادي شركة حملة تيار حركة ديوان مكتب جهاز قضاء برلمان معارضة مؤتمر مؤسسة منظمة بعثة قائمة تحالف تجمع وزراء حكومة تحرير".split(" ").flatMap((noun) => [noun, `ال${noun}`]);
