// Words by which a person may be called after another word: المتهم for anyone tried, اللاعب for a goalkeeper, المسؤول for a governor.

/** Words for any person that has been spoken of. */
export const anyone = new Set(
  "متهم مدان محكوم موقوف معتقل مشتبه رجل شاب مرأة امرأة سيدة فتاة طفل طفلة ضحية راحل فقيد متوفى مهاجم جاني شاهد".split(
    " ",
  ),
);

/** Whom a court or the police have. */
export const accused = new Set("متهم مدان محكوم موقوف معتقل مشتبه ضحية مهاجم جاني".split(" "));

/** Who tries, defends, guards and speaks. */
export const officers = new Set(
  "قاضي محامي محامية مدعي وزير وزيرة متحدث متحدثة ناطق محقق ضابط عقيد عميد لواء نائب رئيس مراسل".split(" "),
);

const below: Readonly<Record<string, string>> = {
  لاعب: "قائد مهاجم مدافع حارس هداف نجم جناح ظهير بديل وسط دولي محترف",
  مسؤول: "وزير وزيرة مدير مديرة رئيس رئيسة محافظ والي عضو أمين سفير متحدث نائب قائد مستشار وكيل مفوض مبعوث منسق عمدة",
  مسئول: "وزير مدير رئيس محافظ عضو أمين سفير متحدث نائب قائد مستشار وكيل",
  مسؤولة: "وزيرة مديرة رئيسة سفيرة متحدثة نائبة مستشارة مفوضة",
  ضابط: "عقيد عميد لواء رائد نقيب فريق ملازم جنرال",
  قائد: "جنرال عقيد عميد لواء فريق مشير",
  دبلوماسي: "سفير مبعوث قنصل",
  مبعوث: "موفد",
  موفد: "مبعوث",
  سياسي: "رئيس زعيم نائب وزير مرشح",
  زعيم: "رئيس قائد مرشد أمين",
  رئيس: "زعيم",
  طبيب: "دكتور جراح أستاذ استشاري",
  طبيبة: "دكتورة جراحة أستاذة",
  باحث: "دكتور أستاذ عالم خبير مشرف بروفيسور",
  باحثة: "دكتورة أستاذة عالمة خبيرة مشرفة",
  خبير: "أستاذ دكتور محلل مستشار باحث",
  خبيرة: "أستاذة دكتورة محللة باحثة",
  فنان: "مغني ممثل مطرب مخرج نجم رسام موسيقي",
  فنانة: "مغنية ممثلة مطربة مخرجة نجمة رسامة",
  نجم: "لاعب مهاجم ممثل مغني مطرب",
  كاتب: "روائي شاعر صحفي أديب",
  صحفي: "مراسل كاتب مصور",
  صحافي: "مراسل كاتب مصور",
  مرشح: "رئيس نائب سيناتور وزير",
  برلماني: "نائب عضو",
  متحدث: "ناطق",
  ناطق: "متحدث",
  رجل: "رئيس وزير قائد",
};

const table: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(below).map(([word, list]) => [word, new Set(list.split(" "))]),
);

/** May the word take up a person who has been called one of these? */
export function mayBeCalled(word: string, called: ReadonlySet<string>): boolean {
  const list = table.get(word);
  if (list === undefined) return false;
  for (const one of called) if (list.has(one)) return true;
  return false;
}
