// Words by which a person may be called after another word: المتهم for anyone tried, اللاعب for a goalkeeper, المسؤول for a governor.

/** Words for any person that has been spoken of. */
export const anyone = new Set(
  "متهم مدان محكوم موقوف معتقل مشتبه رجل شاب شابة مرأة امرأة سيدة فتاة طفل طفلة ضحية راحل راحلة فقيد فقيدة متوفى مهاجم جاني شاهد مذكور مذكورة".split(
    " ",
  ),
);

/** Said of people in general: حقوق المرأة, دور الشباب. */
const inGeneral = new Set("حق حقوق دور تمكين مشاركة قضية وضع كرامة حرية مساواة تعليم عمل صحة واجب عنف صورة".split(" "));
/** المرأة والرجل, الشباب والمرأة: kinds of people side by side. */
const kindsOfPeople = new Set("رجل مرأة شباب شاب طفل طفولة أسرة مسن".split(" "));

/** Does a word for a man or a woman stand for all of them, by the words around it? */
export function saidOfAll(lemma: string, before: readonly (string | undefined)[]): boolean {
  if (lemma !== "مرأة" && lemma !== "رجل" && lemma !== "طفل") return false;
  return (
    inGeneral.has(before[0] ?? "") ||
    before.slice(0, 3).some((one) => one !== undefined && one !== lemma && kindsOfPeople.has(one))
  );
}

/** Whom a court or the police have. */
export const accused = new Set("متهم مدان محكوم موقوف معتقل مشتبه ضحية مهاجم جاني".split(" "));

/** Who tries, defends, guards and speaks. */
export const officers = new Set(
  "قاضي محامي محامية مدعي وزير وزيرة متحدث متحدثة ناطق محقق ضابط عقيد عميد لواء نائب رئيس مراسل".split(" "),
);

/** Of men; women are called by the feminine of the same words. */
const below: Readonly<Record<string, string>> = {
  موظف: "محاسب صراف سكرتير مدير مهندس عامل مدقق أمين مسؤول مستخدم كاتب إداري",
  شرطي: "ضابط عنصر",
  جندي: "رقيب عريف مجند عسكري",
  عسكري: "جندي رقيب ضابط عريف",
  عامل: "موظف فني",
  طالب: "تلميذ",
  تلميذ: "طالب",
  لاعب: "قائد مهاجم مدافع حارس هداف نجم جناح ظهير بديل وسط دولي محترف بطل مصنف",
  بطل: "رباع مصارع فارس رام لاعب عداء سباح ملاكم متسابق دراج",
  رياضي: "لاعب عداء سباح ملاكم دراج بطل",
  عداء: "بطل",
  مدرب: "فني مدير",
  مسؤول: "وزير مدير رئيس محافظ والي عضو أمين سفير متحدث نائب قائد مستشار وكيل مفوض مبعوث منسق عمدة ممثل ناطق",
  مسئول: "وزير مدير رئيس محافظ عضو أمين سفير متحدث نائب قائد مستشار وكيل ممثل ناطق",
  ضابط: "عقيد عميد لواء رائد نقيب فريق ملازم جنرال",
  دبلوماسي: "سفير مبعوث قنصل",
  مبعوث: "موفد",
  موفد: "مبعوث",
  سياسي: "رئيس زعيم نائب وزير مرشح",
  زعيم: "رئيس قائد مرشد أمين",
  رئيس: "زعيم",
  طبيب: "دكتور جراح أستاذ استشاري",
  جراح: "طبيب دكتور أستاذ استشاري",
  باحث: "دكتور أستاذ عالم خبير مشرف بروفيسور",
  عالم: "دكتور أستاذ باحث بروفيسور فلكي فيزيائي",
  خبير: "أستاذ دكتور محلل مستشار باحث",
  محلل: "خبير أستاذ باحث كاتب",
  أكاديمي: "أستاذ دكتور باحث بروفيسور",
  فنان: "مغني ممثل مطرب مخرج نجم رسام موسيقي نحات عازف ملحن",
  نجم: "لاعب مهاجم ممثل مغني مطرب فنان",
  مطرب: "مغني فنان",
  مغني: "مطرب فنان",
  كاتب: "روائي شاعر صحفي صحافي أديب قاص مؤلف",
  أديب: "روائي شاعر كاتب قاص",
  روائي: "كاتب أديب",
  مؤلف: "كاتب روائي باحث",
  صحفي: "مراسل كاتب مصور صحافي إعلامي",
  صحافي: "مراسل كاتب مصور صحفي إعلامي",
  إعلامي: "صحفي صحافي مذيع مقدم",
  مرشح: "رئيس نائب سيناتور وزير",
  برلماني: "نائب عضو",
  نائب: "برلماني عضو",
  متحدث: "ناطق",
  ناطق: "متحدث",
  مواطن: "مزارع تاجر سائق ساكن صياد",
  مزارع: "فلاح",
  فلاح: "مزارع",
  صغير: "طفل رضيع تلميذ صبي",
  رضيع: "طفل",
  صبي: "طفل فتى",
  فتى: "طفل صبي مراهق",
  مراهق: "فتى صبي طالب",
  مسن: "رجل عجوز",
  مريض: "رجل مصاب",
  رجل: "رئيس وزير قائد",
  قبطان: "ربان قائد",
  ربان: "قبطان قائد",
  طيار: "قائد كابتن",
  قائد: "جنرال عقيد عميد لواء فريق مشير ربان قبطان طيار",
  سجين: "معتقل محكوم أسير موقوف",
  معارض: "ناشط سياسي زعيم",
  ناشط: "معارض حقوقي مدافع",
  حقوقي: "ناشط محامي",
  مالك: "صاحب",
  صاحب: "مالك",
  تاجر: "بائع صاحب مالك",
  مستثمر: "رجل مالك",
  مخرج: "سينمائي",
  سينمائي: "مخرج",
  ممثل: "نجم فنان",
  أستاذ: "باحث دكتور أكاديمي مدرس معلم",
  معلم: "مدرس أستاذ",
  مدرس: "معلم أستاذ",
  مهندس: "خبير",
  ملاكم: "بطل",
  متسابق: "بطل سائق دراج",
};

const feminine = (word: string) => (/[ةى]$/.test(word) ? word : `${word}ة`);

const table: ReadonlyMap<string, ReadonlySet<string>> = build();

function build(): Map<string, ReadonlySet<string>> {
  const found = new Map<string, ReadonlySet<string>>();
  for (const [word, list] of Object.entries(below)) {
    const men = list.split(" ");
    found.set(word, new Set(men));
    // Whether a woman's word is entered under the man's or under its own, both are known.
    found.set(feminine(word), new Set([...men, ...men.map(feminine), word]));
  }
  return found;
}

/** May the word take up a person who has been called one of these? */
export function mayBeCalled(word: string, called: ReadonlySet<string>): boolean {
  const list = table.get(word);
  if (list === undefined) return false;
  for (const one of called) if (list.has(one)) return true;
  return false;
}
