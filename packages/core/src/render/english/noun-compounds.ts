// Nouns with their genitive or adjective that English has a word of its own for. Lemmas: head, then what follows it.

const rows = `
رئيس وزير=prime minister|رئيس وزارة=prime minister|رئيس حكومة=prime minister|رئيس مجلس=chairman|رئيس بلدية=mayor|رئيس تحرير=editor-in-chief|مجلس وزير=cabinet|مجلس إدارة=board of directors
وزير خارجية=foreign minister|وزير دفاع=defense minister|وزير داخلية=interior minister|وزير مالية=finance minister|وزير مال=finance minister|وزير عدل=justice minister|وزير صحة=health minister|وزير طاقة=energy minister|وزير نفط=oil minister|وزير اقتصاد=economy minister|وزير إعلام=information minister
وزارة خارجية=foreign ministry|وزارة دفاع=defense ministry|وزارة داخلية=interior ministry|وزارة مالية=finance ministry|وزارة مال=finance ministry|وزارة صحة=health ministry|وزارة عدل=justice ministry|وزارة طاقة=energy ministry|وزارة نفط=oil ministry|وزارة زراعة=agriculture ministry|وزارة تربية=education ministry|وزارة تعليم=education ministry|وزارة ري=irrigation ministry|وزارة إعلام=information ministry|وزارة اقتصاد=economy ministry
أمين عام=secretary-general|مدير عام=director general|مدعي عام=public prosecutor|قائد عام=commander-in-chief|نيابة عام=public prosecution|مال عام=public money|قطاع عام=public sector|قطاع خاص=private sector|رأي عام=public opinion|صحة عام=public health|مصلحة عام=public interest|خدمة عام=public service|نقل عام=public transport|مكان عام=public place|طرح عام=public offering|اكتتاب عام=initial public offering|مجتمع مدني=civil society|دفاع مدني=civil defense|حماية مدني=civil protection|عطلة رسمي=official holiday|ناتج محلي=domestic product|جهاز طبي=medical staff|جهاز فني=coaching staff|سوق مالي=stock exchange|وقت ضائع=stoppage time|رباعي دفع=four-wheel-drive
خط أنبوب=pipeline|سعر فائدة=interest rate|سعر صرف=exchange rate|معدل فائدة=interest rate|نقطة أساس=basis point|مذكرة تفاهم=memorandum of understanding|مذكرة توقيف=arrest warrant|مذكرة اعتقال=arrest warrant|مذكرة احتجاج=protest note|وجهة نظر=view|وقف إطلاق=ceasefire|إطلاق نار=gunfire|إطلاق سراح=release|رجل أعمال=businessman|رجل أمن=security officer|قوة أمن=security force|مجلس أمن=security council|مجلس نائب=parliament|مجلس شعب=people's assembly|شاهد عيان=eyewitness|جدول أعمال=agenda|جدول زمني=timetable|رأس مال=capital|حق إنسان=human right|وسيلة إعلام=news outlet|وسيلة نقل=means of transport|وسيلة تواصل=social network|وكالة أنباء=news agency|مؤتمر صحفي=press conference|مؤتمر صحافي=press conference|بيان صحفي=press release|ركلة جزاء=penalty|ركلة حر=free kick|ضربة رأس=header|كرة قدم=football|كرة سلة=basketball|محكمة استئناف=court of appeal|محكمة جناية=criminal court|محكمة نقض=court of cassation|محامي دفاع=defense lawyer|ساحة قتال=battlefield|ميدان قتال=battlefield|فريق إنقاذ=rescue team|فرقة إنقاذ=rescue crew|عملية إنقاذ=rescue operation|ماء شرب=drinking water|ماء صرف=drainage water|صرف صحي=sewage|نظام تسجيل=check-in system|قاعة رياضي=sports hall|قاعدة عسكري=military base|صاحب أرض=host|لجنة تقصي=fact-finding committee|تقصي حقيقة=fact-finding|هيئة أركان=general staff|رئيس أركان=chief of staff|سلاح جو=air force|سلاح نووي=nuclear weapon|طائرة مسير=drone|طائرة دون=drone|منطقة شرق=middle east|سنة مالي=fiscal year|موازنة عام=state budget|سفير لدى=ambassador to|حقيبة سفر=suitcase|سوء تغذية=malnutrition|قلة نوم=lack of sleep|اتصال هاتفي=telephone call|مكالمة هاتفي=telephone call|لائحة اتهام=indictment|قطع غيار=spare parts|بنية تحتي=infrastructure|تغير مناخي=climate change|تغير مناخ=climate change|صفحة فيسبوك=Facebook page|موقع إلكتروني=website|بريد إلكتروني=email|هجوم إلكتروني=cyberattack|حزام ناسف=explosive belt|سيارة مفخخ=car bomb|درجة حرارة=temperature|محطة كهرباء=power station|طاقة متجدد=renewable energy|رجل إطفاء=firefighter|رجل إنقاذ=rescuer|رجل دين=cleric|رجل شرطة=police officer|رجل سياسة=politician|رجل قانون=jurist|فرقة إطفاء=fire brigade|مبنى بلدية=town hall|شبكة طريق=road network|مشروع قانون=bill|مشروع قرار=draft resolution|مشروع موازنة=draft budget|مشروع دستور=draft constitution|حكم ذاتي=self-rule|سفر خارج=travel abroad|حقيبة وزاري=portfolio|جهة معني=party concerned|سلطة محلي=local authority|تيار كهربائي=electric current|منظمة غير=NGO|عقد قران=wedding|هيئة تدريس=teaching staff|عملة صعب=hard currency|كتلة هوائي=air mass|سكة حديد=railway|سكك حديد=railway|بطاقة هوية=identity card|جواز سفر=passport|رخصة قيادة=driving licence|حادث سير=traffic accident|حادث مرور=traffic accident|كأس عالم=World Cup|دوري أبطال=Champions League|حق لجوء=right of asylum|لجوء سياسي=political asylum|حالة طوارئ=state of emergency|قانون طوارئ=emergency law|حظر تجول=curfew|حظر تجوال=curfew|منع تجول=curfew|قتيل وجريح=casualties|كبير مسؤول=senior official|كبار مسؤول=senior official|مكافحة إرهاب=counter-terrorism|غسل مال=money laundering|غسيل مال=money laundering|تبييض مال=money laundering|تبادل إطلاق=exchange of fire|خط فقر=poverty line|سوء معاملة=mistreatment|سوء فهم=misunderstanding|سوء استخدام=misuse|نقطة تفتيش=checkpoint|حاجز تفتيش=checkpoint|مخيم لاجئ=refugee camp|طلب لجوء=asylum request|كاتب رأي=columnist|مقر رئيسي=headquarters|حزب حاكم=ruling party|قصر رئاسي=presidential palace|بيت أبيض=White House|طاقم طبي=medical staff|علاج كيميائي=chemotherapy|غرفة تجارة=chamber of commerce|غرفة عملية=operations room|دولار أمريكي=US dollar|اتحاد أوروبي=European Union|شرق أوسط=Middle East
`;

/** "head|dependent" → English, singular. */
export const nounCompounds: ReadonlyMap<string, string> = new Map(
  rows
    .trim()
    .split(/[|\n]/)
    .map((row) => {
      const [arabic = "", english = ""] = row.split("=");
      return [arabic.replace(" ", "|"), english] as const;
    }),
);

/** Forms whose English is not that of their lemma, in comparable form without the article; the number is English. */
export const formsOfTheirOwn: ReadonlyMap<string, { readonly en: string; readonly plural: boolean }> = new Map([
  ["بلاد", { en: "country", plural: false }],
  ["مياه", { en: "water", plural: false }],
  ["اموال", { en: "funds", plural: true }],
  ["اراضي", { en: "territory", plural: false }],
  ["امطار", { en: "rain", plural: false }],
  ["انباء", { en: "reports", plural: true }],
  ["ملايين", { en: "millions", plural: true }],
  ["الاف", { en: "thousands", plural: true }],
  ["مئات", { en: "hundreds", plural: true }],
  ["عشرات", { en: "dozens", plural: true }],
  ["نتائج", { en: "results", plural: true }],
  ["انحاء", { en: "parts", plural: true }],
  ["اوضاع", { en: "conditions", plural: true }],
  ["انظمه", { en: "systems", plural: true }],
  ["معلومات", { en: "information", plural: false }],
  ["سكان", { en: "residents", plural: true }],
  ["اهالي", { en: "residents", plural: true }],
  ["ناس", { en: "people", plural: true }],
  ["شرطه", { en: "police", plural: true }],
  ["انتخابات", { en: "election", plural: false }],
  ["محادثات", { en: "talks", plural: true }],
  ["مباحثات", { en: "talks", plural: true }],
  ["مشاورات", { en: "consultations", plural: true }],
  ["بيانات", { en: "data", plural: false }],
  ["اعمال", { en: "work", plural: false }],
  ["خدمات", { en: "services", plural: true }],
  ["حدود", { en: "border", plural: false }],
]);
