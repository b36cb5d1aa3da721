// Sentences of news and the reports they hold: «cue act mode < source (source type) > content», a nested one with its parent's cue.
export const reportCases: readonly (readonly [sentence: string, ...reports: string[]])[] = [
  // Saying
  ["قال وزير الخارجية إن المفاوضات ستستأنف الأسبوع المقبل.", "قال assert indirect < وزير الخارجية (unnamed-person) > المفاوضات ستستأنف الأسبوع المقبل"],
  ["أفادت مصادر أمنية بأن القوات سيطرت على البلدة.", "أفادت assert indirect < مصادر أمنية (group) > القوات سيطرت على البلدة"],
  ["كشف التقرير أن الشركة أخفت خسائرها.", "كشف assert indirect < التقرير (document) > الشركة أخفت خسائرها"],
  ["زعمت الصحيفة أن اللاعب سيغادر النادي.", "زعمت assert indirect < الصحيفة (media) > اللاعب سيغادر النادي"],
  ["ذكرت تقارير أن الطائرة سقطت في البحر.", "ذكرت assert indirect < تقارير (document) > الطائرة سقطت في البحر"],
  ["أكد المدير العام للمنظمة خلال مؤتمر صحفي أن الوضع تحت السيطرة.", "أكد assert indirect < المدير العام للمنظمة (unnamed-person) > الوضع تحت السيطرة"],
  // Denying, asking, demanding, promising, threatening, accusing, warning
  ["نفى المتحدث باسم الجيش أن تكون القوات قد انسحبت من المدينة.", "نفى deny indirect < المتحدث باسم الجيش (unnamed-person) > تكون القوات قد انسحبت من المدينة"],
  ["طلب القاضي من الشرطة إحضار المتهم.", "طلب ask mention < القاضي (unnamed-person) > إحضار المتهم"],
  ["سألت الصحيفة الوزير عن أسباب التأخير.", "سألت ask mention < الصحيفة (media) > أسباب التأخير"],
  ["طالب المتظاهرون باستقالة الحكومة.", "طالب demand mention < المتظاهرون (group) > استقالة الحكومة"],
  ["دعا الاتحاد الأوروبي إلى وقف إطلاق النار.", "دعا ask mention < الاتحاد الأوروبي (organization) > وقف إطلاق النار"],
  ["تعهد الرئيس بإجراء إصلاحات اقتصادية.", "تعهد promise mention < الرئيس (unnamed-person) > إجراء إصلاحات اقتصادية"],
  ["هدد رئيس النقابة بالدعوة إلى إضراب عام.", "هدد threaten mention < رئيس النقابة (unnamed-person) > الدعوة إلى إضراب عام"],
  ["اتهمت المعارضة الحكومة بالفساد.", "اتهمت accuse mention < المعارضة (group) > الفساد"],
  ["حذر الخبراء من أن الأزمة قد تتفاقم.", "حذر warn indirect < الخبراء (group) > الأزمة قد تتفاقم"],
  ["رفض المسؤول التعليق على الأنباء.", "رفض refuse-comment mention < المسؤول (unnamed-person) > التعليق على الأنباء"],
  // Holding, doubting, hoping, expecting
  ["يعتقد محللون أن الاتفاق لن يصمد طويلا.", "يعتقد believe indirect < محللون (group) > الاتفاق لن يصمد طويلا"],
  ["شكك خبراء في صحة الأرقام.", "شكك doubt mention < خبراء (group) > صحة الأرقام"],
  ["أعرب الأمين العام عن أمله في أن تنجح المحادثات.", "أعرب hope indirect < الأمين العام (unnamed-person) > تنجح المحادثات"],
  ["يتوقع البنك المركزي أن ينمو الاقتصاد بنسبة ثلاثة في المئة.", "يتوقع expect indirect < البنك المركزي (organization) > ينمو الاقتصاد بنسبة ثلاثة في المئة"],
  ["يُعتقد أن الجناة فروا إلى الخارج.", "يُعتقد believe indirect < - (impersonal) > الجناة فروا إلى الخارج"],
  // Direct speech, attribution phrases, headlines
  ["قال الطبيب: «حالة المريض مستقرة».", "قال assert direct < الطبيب (unnamed-person) > حالة المريض مستقرة"],
  ["«لن نتراجع عن مطالبنا»، قال زعيم الحزب.", "قال assert direct < زعيم الحزب (unnamed-person) > لن نتراجع عن مطالبنا"],
  ["قتل خمسة جنود في الهجوم، بحسب بيان للجيش.", "بحسب assert indirect < بيان للجيش (document) > قتل خمسة جنود في الهجوم"],
  ["وفقا لمصادر طبية، قتل ثلاثة أشخاص في الانفجار.", "وفقا assert indirect < مصادر طبية (group) > قتل ثلاثة أشخاص في الانفجار"],
  ["الناتو: واشنطن غير مستعدة لاستقبال أوكرانيا.", ": assert indirect < الناتو (organization) > واشنطن غير مستعدة لاستقبال أوكرانيا"],
  // Nested
  ["نقلت الوكالة عن مصدر أمني قوله إن المهاجمين فروا.", "نقلت assert indirect < الوكالة (media) > قوله إن المهاجمين فروا", "قول assert indirect < مصدر أمني (unnamed-person) > المهاجمين فروا in نقلت"],
  // No report: the verb neither says nor takes a clause here
  ["رأى الطفل القمر."],
  ["وصل الوفد إلى العاصمة."],
];
