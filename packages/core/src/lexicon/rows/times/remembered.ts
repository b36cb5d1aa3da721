// Events whose anniversaries news marks, with their days, so that "the third anniversary of the Beirut port explosion" dates a text. Each row names its source.

export interface RememberedEvent {
  /** Phrases that name it, clitics apart, standard spelling. */
  readonly names: readonly string[];
  readonly en: string;
  readonly day: string;
  readonly source: string;
}

export const rememberedEvents: readonly RememberedEvent[] = [
  { names: ["وعد بلفور"], en: "the Balfour Declaration", day: "1917-11-02", source: "UN, The Question of Palestine: history" },
  { names: ["إلقاء القنبلة الذرية على هيروشيما", "قصف هيروشيما", "قنبلة هيروشيما"], en: "the bombing of Hiroshima", day: "1945-08-06", source: "UN Office for Disarmament Affairs" },
  { names: ["النكبة", "نكبة فلسطين", "نكبة"], en: "the Nakba", day: "1948-05-15", source: "UN General Assembly resolution 77/23" },
  { names: ["ثورة 23 يوليو", "ثورة يوليو"], en: "the revolution of 23 July", day: "1952-07-23", source: "Constitution of Egypt 2014, preamble" },
  { names: ["ثورة أول نوفمبر", "ثورة التحرير الجزائرية", "ثورة نوفمبر"], en: "the Algerian revolution", day: "1954-11-01", source: "Constitution of Algeria 2020, preamble" },
  { names: ["استقلال تونس"], en: "the independence of Tunisia", day: "1956-03-20", source: "Protocol of 20 March 1956" },
  { names: ["استقلال السودان"], en: "the independence of Sudan", day: "1956-01-01", source: "UN member states: admission of Sudan, 1956" },
  { names: ["استقلال الجزائر"], en: "the independence of Algeria", day: "1962-07-05", source: "Constitution of Algeria 2020, preamble" },
  { names: ["النكسة", "نكسة يونيو", "نكسة حزيران", "هزيمة يونيو", "حرب حزيران"], en: "the war of June 1967", day: "1967-06-05", source: "UN Security Council resolution 233 (1967)" },
  { names: ["حرب أكتوبر", "حرب تشرين", "نصر أكتوبر"], en: "the war of October 1973", day: "1973-10-06", source: "UN Security Council resolution 338 (1973)" },
  { names: ["المسيرة الخضراء"], en: "the Green March", day: "1975-11-06", source: "UN Security Council resolution 380 (1975)" },
  { names: ["مجزرة صبرا وشاتيلا", "صبرا وشاتيلا"], en: "the massacre of Sabra and Shatila", day: "1982-09-16", source: "UN Security Council resolution 521 (1982)" },
  { names: ["كارثة تشيرنوبيل", "كارثة تشرنوبيل", "حادث تشيرنوبيل"], en: "the Chernobyl disaster", day: "1986-04-26", source: "UN General Assembly resolution 71/125" },
  { names: ["مجزرة حلبجة", "قصف حلبجة", "حلبجة"], en: "the attack on Halabja", day: "1988-03-16", source: "UN Human Rights Council document A/HRC/25/NGO/82" },
  { names: ["الغزو العراقي للكويت", "الغزو العراقي ل الكويت", "غزو الكويت"], en: "the invasion of Kuwait", day: "1990-08-02", source: "UN Security Council resolution 660 (1990)" },
  { names: ["مجزرة سربرنيتسا", "مذبحة سربرنيتسا", "سريبرينيتسا"], en: "the Srebrenica genocide", day: "1995-07-11", source: "UN General Assembly resolution 78/282" },
  { names: ["هجمات 11 سبتمبر", "هجمات الحادي عشر من سبتمبر", "اعتداءات 11 سبتمبر", "أحداث 11 سبتمبر"], en: "the attacks of 11 September", day: "2001-09-11", source: "UN Security Council resolution 1368 (2001)" },
  { names: ["الغزو الأمريكي للعراق", "الغزو الأمريكي ل العراق", "الغزو الأميركي للعراق", "الغزو الأميركي ل العراق", "غزو العراق"], en: "the invasion of Iraq", day: "2003-03-20", source: "UN Security Council document S/PV.4726" },
  { names: ["سقوط بغداد"], en: "the fall of Baghdad", day: "2003-04-09", source: "UN Security Council document S/PV.4736" },
  { names: ["اغتيال رفيق الحريري", "اغتيال الحريري", "اغتيال رئيس الوزراء الأسبق رفيق الحريري"], en: "the assassination of Rafik Hariri", day: "2005-02-14", source: "UN Security Council resolution 1595 (2005)" },
  { names: ["الثورة التونسية", "ثورة الياسمين"], en: "the Tunisian revolution", day: "2011-01-14", source: "UN Human Rights Office, Tunisia report 2011" },
  { names: ["ثورة 25 يناير", "ثورة يناير"], en: "the revolution of 25 January", day: "2011-01-25", source: "Constitution of Egypt 2014, preamble" },
  { names: ["ثورة 17 فبراير", "ثورة فبراير"], en: "the revolution of 17 February", day: "2011-02-17", source: "Libyan Constitutional Declaration 2011" },
  { names: ["الثورة السورية", "اندلاع النزاع في سوريا", "الحرب في سوريا", "النزاع السوري"], en: "the conflict in Syria", day: "2011-03-15", source: "UN Security Council document S/PRST/2021/5" },
  { names: ["انفجار مرفأ بيروت", "تفجير مرفأ بيروت", "انفجار المرفأ", "انفجار بيروت"], en: "the Beirut port explosion", day: "2020-08-04", source: "UN OCHA flash appeal Lebanon, August 2020" },
  { names: ["اغتيال قاسم سليماني", "مقتل قاسم سليماني"], en: "the killing of Qasem Soleimani", day: "2020-01-03", source: "UN Human Rights Council document A/HRC/44/38" },
  { names: ["مقتل جمال خاشقجي", "اغتيال جمال خاشقجي", "مقتل خاشقجي"], en: "the killing of Jamal Khashoggi", day: "2018-10-02", source: "UN Human Rights Council document A/HRC/41/CRP.1" },
  { names: ["مقتل شيرين أبو عاقلة", "اغتيال شيرين أبو عاقلة"], en: "the killing of Shireen Abu Akleh", day: "2022-05-11", source: "UN Human Rights Office statement, 24 June 2022" },
  { names: ["الغزو الروسي لأوكرانيا", "الغزو الروسي ل أوكرانيا", "الحرب في أوكرانيا", "الحرب الروسية على أوكرانيا"], en: "the invasion of Ukraine", day: "2022-02-24", source: "UN General Assembly resolution ES-11/1" },
  { names: ["زلزال تركيا وسوريا", "زلزال كهرمان مرعش", "زلزال السادس من فبراير", "زلزال شباط"], en: "the earthquake in Türkiye and Syria", day: "2023-02-06", source: "UN OCHA flash appeals, February 2023" },
  { names: ["زلزال الحوز"], en: "the Al Haouz earthquake", day: "2023-09-08", source: "UN OCHA, Morocco earthquake situation report, September 2023" },
  { names: ["كارثة درنة", "فيضانات درنة", "إعصار دانيال"], en: "the flood of Derna", day: "2023-09-10", source: "UN OCHA flash appeal Libya, September 2023" },
  { names: ["هجوم السابع من أكتوبر", "هجمات السابع من أكتوبر", "هجوم 7 أكتوبر", "طوفان الأقصى"], en: "the attack of 7 October", day: "2023-10-07", source: "UN General Assembly resolution ES-10/21 (2023)" },
  { names: ["الحرب في السودان", "حرب السودان"], en: "the war in Sudan", day: "2023-04-15", source: "UN Security Council resolution 2724 (2024)" },
];
