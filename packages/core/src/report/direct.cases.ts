// Quotations before, after and around their cue, speech after a colon, headlines. Sentences in the notation of report.cases.ts.
export const directCases: readonly (readonly [sentence: string, ...reports: string[]])[] = [
  ["«لن نغادر أرضنا»، قال المزارع، «ولو هدموا بيوتنا».", "قال assert direct < المزارع (unnamed-person) > لن نغادر أرضنا … ولو هدموا بيوتنا"],
  ["«النتيجة عادلة»، هكذا علق المدرب على الخسارة.", "علق assert direct < المدرب (unnamed-person) > النتيجة عادلة"],
  ["«الوضع تحت السيطرة تماما». وأضاف الوزير: «سنعود إلى العمل غدا».", "أضاف assert direct < الوزير (unnamed-person) > سنعود إلى العمل غدا"],
  ["وتابع المدير: سنفتح ثلاثة فروع جديدة هذا العام.", "تابع assert indirect < المدير (unnamed-person) > سنفتح ثلاثة فروع جديدة هذا العام"],
  ["وأضاف المتحدث قائلا: «سنعود أقوى مما كنا».", "أضاف assert direct < المتحدث (unnamed-person) > سنعود أقوى مما كنا"],
  ["وقالت الناشطة لقناة محلية «نريد جوابا واضحا عن مصير المشروع».", "قالت assert direct < الناشطة (unnamed-person) > نريد جوابا واضحا عن مصير المشروع"],
  ["وقالت الشركة إنها «تعتذر بشدة» من جميع زبائنها.", "قالت assert mixed < الشركة (organization) > تعتذر بشدة» من جميع زبائنها"],
  ["قال النائب «بدلا من أن تمر هذه الأفعال دون حساب فإن الحكومة تكافئ أصحابها».", "قال assert direct < النائب (unnamed-person) > بدلا من أن تمر هذه الأفعال دون حساب فإن الحكومة تكافئ أصحابها"],
  [
    "نقلت الوكالة عن الوزير قوله: «نحن مستعدون لكل الاحتمالات».",
    "نقلت assert indirect < الوكالة (media) > قوله: «نحن مستعدون لكل الاحتمالات",
    "قول assert direct < الوزير (unnamed-person) > نحن مستعدون لكل الاحتمالات in نقلت",
  ],
  ["الهدنة صامدة رغم الخروق: الأمم المتحدة", ": assert indirect < الأمم المتحدة (organization) > الهدنة صامدة رغم الخروق"],
  ["المعارضة: الحكومة أخفت الأرقام", ": assert indirect < المعارضة (group) > الحكومة أخفت الأرقام"],
];
