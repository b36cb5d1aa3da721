// Who is who: a text, then the chains it should give. Each chain lists its mentions as written, `*` marks an unwritten subject's verb.
export interface EntityCase {
  readonly text: string;
  readonly chains: readonly (readonly string[])[];
}

export const entityCases: readonly EntityCase[] = [
  {
    // Full name, surname, unwritten subject, the office alone.
    text: "أعلن وزير الخارجية المصري سامح شكري أن بلاده سترسل وفدا. وقال شكري إن الوفد صغير. وأضاف أن المحادثات بدأت. وأكد الوزير ذلك.",
    chains: [
      ["سامح شكري", "ه", "شكري", "أضاف*", "الوزير"],
      ["وفدا", "الوفد"],
    ],
  },
  {
    // A capital that acts is its country; the city is the city.
    text: "وقالت واشنطن إنها ترفض القرار. وتحاول الحكومة في بغداد منع الهجمات.",
    chains: [["واشنطن", "ها"], ["بغداد"]],
  },
  {
    // An unnamed source taken up by another word.
    text: "قال مسؤول كبير لرويترز إن المحادثات مستمرة. وطلب المصدر عدم نشر اسمه.",
    chains: [["مسؤول كبير", "المصدر", "ه"]],
  },
  {
    // A name and its kind; a name in brackets.
    text: "انتقدت حركة حماس القرار، لكن الحركة لم تصدر بيانا. ورفضت وزارة الدفاع الأمريكية (البنتاجون) التعليق.",
    chains: [
      ["حركة حماس", "الحركة"],
      ["وزارة الدفاع الأمريكية", "البنتاجون"],
    ],
  },
  {
    // The country: not the one that acts in the clause; the one of the town named beside it.
    text: "غزت الولايات المتحدة العراق عام 2003 وأطاحت بصدام حسين قبل أن تنسحب من البلاد.",
    chains: [
      ["الولايات المتحدة", "أطاحت*", "تنسحب*"],
      ["العراق", "البلاد"],
    ],
  },
  {
    text: "أكدت مصر دعمها للحوار. وقتل ثلاثة جنود في مدينة سبها جنوب البلاد.",
    chains: [["مصر", "ها"]],
  },
  {
    // After a name: وهو; a pronoun inside a relative clause takes up its head.
    text: "وصل حيدر العبادي، وهو عضو في البرلمان، إلى باريس.",
    chains: [["حيدر العبادي", "هو"]],
  },
  {
    // The same noun again; a pronoun of what was no entity before.
    text: "شن مسلحون هجوما على قاعدة عسكرية. وأوقع الهجوم قتلى. وسيطر الجيش على القاعدة بعد أن انسحبوا منها.",
    chains: [
      ["هجوما على قاعدة عسكرية", "الهجوم"],
      ["قاعدة عسكرية", "القاعدة", "ها"],
    ],
  },
  {
    // The court that the article is about; the accused by another word.
    text: "أصدرت محكمة جنايات دمشق حكما بالسجن على موظف سابق. وقالت المحكمة إن المتهم استغل منصبه.",
    chains: [
      ["محكمة جنايات دمشق", "المحكمة"],
      ["موظف سابق", "المتهم", "ه"],
    ],
  },
  {
    // I in quotation marks is who is quoted; a participle of saying is the subject's.
    text: "وقالت مريم حداد، مشيرة إلى الأزمة: «أخشى أن أفقد وظيفتي».",
    chains: [["مريم حداد", "مشيرة*", "أخشى*", "أفقد*", "ي"]],
  },
  {
    // A pronoun on the verb of a relative clause takes up the noun, so that the subject is another.
    text: "وأرجع البنك المركزي قراره إلى تراجع الأسعار في بيان أصدره أمس.",
    chains: [["البنك المركزي", "أصدر*"]],
  },
  {
    // أنه after وصف is said of the object; his words are of the one quoted.
    text: "ونقلت الإذاعة عن مسؤول قوله إن الوضع صعب. ولم تعلق الحكومة على التقرير، بينما وصفه نائب بأنه مضلل.",
    chains: [
      ["مسؤول قوله", "ه"],
      ["التقرير", "ه"],
    ],
  },
  {
    // Duals of people, and pronouns of the dual.
    text: "أوقفت الشرطة رجلين يشتبه في أنهما سرقا متجرا.",
    chains: [["رجلين", "هما", "سرقا*"]],
  },
  {
    // What the pronoun hangs from: a body has a head, a person has a country.
    text: "خفضت شركة النور أسعارها. وأوضح مديرها سعيد حمدان أنه اتخذ القرار بعد مشاورة المساهمين، وأنهم وافقوا.",
    chains: [
      ["شركة النور", "ها"],
      ["سعيد حمدان", "ه", "اتخذ*"],
      ["المساهمين", "هم", "وافقوا*"],
    ],
  },
  {
    // Two capitals that agreed are both sides.
    text: "اتفقت عمّان ودمشق على استئناف المحادثات. وسيوقع الطرفان اتفاقا. وتبادلت العاصمتان مذكرات.",
    chains: [["عمّان ودمشق", "الطرفان", "العاصمتان"]],
  },
  {
    // Pronouns agree with what is quantified.
    text: "وأكد الوزير أن بعض العائلات رفضت مغادرة منازلها.",
    chains: [["بعض العائلات", "ها"]],
  },
  {
    // The office in a headline is its holder's.
    text: "وزير النقل المغربي: لن نتراجع\n\nقال وزير النقل حكيم السوسي إن الوزارة تعمل. ورفض الوزير التعليق.",
    chains: [["وزير النقل المغربي: لن نتراجع", "حكيم السوسي", "الوزير"]],
  },
  {
    // For his part, in her comment: the subject that follows.
    text: "من جانبها، نفت وزارة الصحة وجود إصابات. وفي تعليقه على الحادث، قال المحافظ إن التحقيق بدأ.",
    chains: [
      ["وزارة الصحة", "ها"],
      ["المحافظ", "ه"],
    ],
  },
  {
    // The office after the name; the ministry of its minister.
    text: "قال نادر الحلبي، وزير التربية، إن الامتحانات ستؤجل، وإن الوزارة ستعلن موعدا جديدا. ورحبت وزارة التربية بالقرار.",
    chains: [
      ["نادر الحلبي", "وزير التربية"],
      ["الوزارة", "وزارة التربية"],
    ],
  },
  {
    // The name between commas after the office.
    text: "ورفض السفير المصري لدى إيطاليا، رامي فوزي، التعليق، لكنه وعد ببيان.",
    chains: [["السفير المصري لدى إيطاليا، رامي فوزي", "رامي فوزي", "ه", "وعد*"]],
  },
  {
    // Two of one verb, and a dual verb after them.
    text: "وتعهدت الحكومة والصندوق بمواصلة التعاون بينهما. وقالا إنهما سيجتمعان قريبا.",
    chains: [["هما", "قالا*", "هما"]],
  },
  {
    // In his own words he says I: the third person is another.
    text: "وقال المدرب زياد حمدي: «لا أعرف لماذا غاب اللاعب، لكنه سيعود».",
    chains: [["اللاعب", "ه", "يعود*"]],
  },
  {
    // What is joined belongs to what it is joined to; a deed to whose the first is.
    text: "وافق البرلمان على القانون وتعديلاته. وبعد سيطرة القوات على المدينة وإعلانها حظر التجول، هدأ القتال.",
    chains: [
      ["القانون وتعديلاته", "ه"],
      ["القوات", "ها"],
    ],
  },
  {
    // Some of them; among them.
    text: "أصيب سبعة عشر عاملا بينهم ثلاث نساء. وقال الطبيب إن كثيرين منهم غادروا المستشفى.",
    chains: [["سبعة عشر عاملا بينهم ثلاث نساء", "هم", "هم"]],
  },
  {
    // A wider word for a thing; a sum.
    text: "ضرب زلزال قوي غرب البلاد. وقال الدفاع المدني إن الكارثة شردت المئات. وخصصت الدولة 30 مليون دولار، وسيصرف هذا المبلغ قريبا.",
    chains: [
      ["زلزال قوي", "الكارثة"],
      ["30 مليون دولار", "هذا المبلغ"],
    ],
  },
  {
    // Verbs that leave nobody out stay unlinked beside one that does.
    text: "رفعت الشركة أسعارها، مما يعني أن أرباحها سترتفع. ويذكر أن الشركة أعلنت خطة جديدة.",
    chains: [["الشركة", "ها", "ها", "الشركة"]],
  },
  {
    // The body itself, the whole of it alone, and itself.
    text: "وقالت الجامعة إن المكتبة وحدها احترقت. وتحمي الدولة نفسها بالقانون.",
    chains: [
      ["المكتبة", "ها"],
      ["الدولة نفسها بالقانون", "ها"],
    ],
  },
  {
    // A bare name after the full one with what it is.
    text: "خسرت شركة «مرجان» للشحن دعوى. ولم تعلق «مرجان» على الحكم.",
    chains: [["شركة «مرجان» للشحن", "مرجان"]],
  },
  {
    // A relative clause whose pronoun stands before its subject; a time is nothing that a pronoun takes up.
    text: "وتشهد البلدة مظاهرات شاركت فيها نقابات. وزار الوفد المواقع التي تسيطر عليها المعارضة.",
    chains: [
      ["مظاهرات شاركت فيها نقابات", "ها"],
      ["المواقع التي تسيطر عليها المعارضة", "ها"],
    ],
  },
  {
    // A verb of result after a comma goes on about the deed.
    text: "شن الجيش هجوما على المطار، أدى إلى مقتل جنديين.",
    chains: [["هجوما على المطار", "أدى*"]],
  },
  {
    // In his words; the participle that a minister has become; the other name of an office.
    text: "قال رئيس الحكومة سمير الخالد إن الأزمة انتهت، على حد قوله. وغادر رئيس الوزراء.",
    chains: [["سمير الخالد", "ه", "رئيس الوزراء"]],
  },
  {
    text: "قدم وزير النقل فادي رزق كتابه. وقال الوزير المستقيل إنه تعب.",
    chains: [["فادي رزق", "الوزير المستقيل", "ه"]],
  },
  {
    // What أما brings up; whom إياه carries.
    text: "أما الزوجة فقد برأتها المحكمة. واستقبل الوزير السفير، متهما إياه بالتدخل.",
    chains: [
      ["الزوجة", "ها"],
      ["السفير", "ه"],
    ],
  },
  {
    // People by what befell them.
    text: "وقتل سبعة عمال في الانفجار، واعتقلت الشرطة ثلاثة حراس. وشيع الأهالي الضحايا. وقالت النيابة إن المتهمين اعترفوا.",
    chains: [
      ["سبعة عمال في الانفجار", "الضحايا"],
      ["ثلاثة حراس", "المتهمين"],
    ],
  },
  {
    // A body by its own name.
    text: "أعلن بنك المدار أرباحه. وارتفع سهم المدار، وقال رئيس المدار إن البنك سيتوسع.",
    chains: [["بنك المدار", "المدار", "البنك"]],
  },
  {
    // The headline and the lead introduce the same.
    text: "الشرطة تضبط محاسبا اختلس الملايين\n\nقالت الشرطة إنها ضبطت محاسبا في الأربعين من عمره. وأضافت أن المتهم اعترف.",
    chains: [["محاسبا اختلس الملايين", "محاسبا في الأربعين من عمره", "المتهم"]],
  },
  {
    // What a pronoun on شأن leads to is the verb's subject.
    text: "وقالت الشركة إن الخطوة التي من شأنها أن تؤدي إلى الإفلاس تأخرت.",
    chains: [["الخطوة التي من شأنها أن تؤدي إلى الإفلاس", "ها", "تؤدي*"]],
  },
  {
    // Deeds in a row before their clause; who has it right before لدى; a victory is a team's.
    text: "وتحدث الشهود عن أعمال قتل وحرق نفذها جنود. وقال الوزير إن النرويج لديها مصالح.",
    chains: [["النرويج", "ها"]],
  },
];
