// What stands beside a speaker and is not one: adverbs before the verb, the wish not to be named, platforms, speech in marks.
// biome-ignore-all format: one case a line.
export const asideCases: readonly (readonly [string, ...string[]])[] = [
  ["وردا على سؤال حول الموازنة، قال الوزير إن العجز تراجع.", "قال assert indirect < الوزير (unnamed-person) > العجز تراجع"],
  ["وتعقيبا على الحكم، أعلنت النقابة أنها ستستأنف.", "أعلنت announce indirect < النقابة (organization) > ستستأنف"],
  ["وقال الوزير: «نحن جاهزون للتصويت». وأضاف «هذا خط أحمر».", "قال assert direct < الوزير (unnamed-person) > نحن جاهزون للتصويت", "أضاف assert direct < الوزير (unnamed-person) > هذا خط أحمر"],
  ["وقال موظف سابق، اشترط عدم الكشف عن هويته خشية الانتقام: «كان الجميع يعرف ما يجري».", "قال assert direct < موظف سابق (unnamed-person) > كان الجميع يعرف ما يجري", "اشترط demand mention < موظف سابق (unnamed-person) > عدم الكشف عن هويته"],
  ["لم يتضح بعد ما إذا كانت الشركة ستستأنف الحكم.", "يتضح believe indirect < - (impersonal) > ما إذا كانت الشركة ستستأنف الحكم"],
  ["وتبين للمحققين أن السيارة مسروقة.", "تبين believe indirect < لمحققين (group) > السيارة مسروقة"],
  ["ونشر المكتب تسجيلا يعتقد أنه للرهينة.", "يعتقد believe indirect < - (impersonal) > للرهينة"],
  ["أوضح وكيل الوزارة المساعد للشؤون الفنية أن الأجهزة وصلت.", "أوضح assert indirect < وكيل الوزارة المساعد للشؤون الفنية (unnamed-person) > الأجهزة وصلت"],
  ["وطالب الناطق الحكومة المعنية بتقديم اعتذار رسمي.", "طالب demand mention < الناطق (unnamed-person) > تقديم اعتذار رسمي"],
  ["وغرد رئيس النادي على حسابه بمنصة إكس قائلا إن الثقة كاملة.", "غرد assert indirect < رئيس النادي (unnamed-person) > الثقة كاملة"],
  ["لم تستجب الشركة لطلب التعليق.", "تستجب refuse-comment mention < الشركة (organization) > طلب التعليق"],
  ["وتعهدت الدول المانحة بتقديم مساعدات، وسط شكوك في قدرتها على ذلك.", "تعهدت promise mention < الدول المانحة (organization) > تقديم مساعدات"],
  ["وعبرت الوزيرة عن خشيتها من تفاقم الأزمة.", "عبرت fear mention < الوزيرة (unnamed-person) > تفاقم الأزمة"],
  ["قال الوزير إن الفريق جاهز. وأعرب عن أمله في التوصل إلى اتفاق.", "قال assert indirect < الوزير (unnamed-person) > الفريق جاهز", "أعرب hope mention < الوزير (unnamed-person) > التوصل إلى اتفاق"],
  ["قال المدير إن الوضع صعب. ودعا المجتمع الدولي إلى تحمل مسؤولياته.", "قال assert indirect < المدير (unnamed-person) > الوضع صعب", "دعا ask mention < المدير (unnamed-person) > تحمل مسؤولياته"],
  ["ونقلت رويترز عن طبيبين يعملان في القضارف قولهما إن المستشفى ممتلئ.", "نقلت assert indirect < رويترز (media) > قولهما إن المستشفى ممتلئ", "قول assert indirect < طبيبين يعملان في القضارف (group) > المستشفى ممتلئ in نقلت"],
  ["وأفاد ذات المصدر أن الطريق مقطوع.", "أفاد assert indirect < ذات المصدر (unnamed-person) > الطريق مقطوع"],
  ["وقال المدير للصحفيين «الوضع مقلق للغاية»، مشيرا إلى أن القتال مستمر.", "قال assert direct < المدير (unnamed-person) > الوضع مقلق للغاية", "مشيرا assert indirect < المدير (unnamed-person) > القتال مستمر"],
  ["وتوعد القائد بالرد إن هاجمت إسرائيل لبنان.", "توعد threaten mention < القائد (unnamed-person) > الرد إن هاجمت إسرائيل لبنان"],
];
