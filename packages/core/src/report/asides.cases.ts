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
];
