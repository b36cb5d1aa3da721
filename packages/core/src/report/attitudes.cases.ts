// Accusing, promising, warning, expecting, refusing. Sentences in the notation of report.cases.ts.
export const attitudeCases: readonly (readonly [sentence: string, ...reports: string[]])[] = [
  ["اتهمت المعارضة الحكومة بالتقصير، وطالبت بفتح تحقيق مستقل.", "اتهمت accuse mention < المعارضة (group) > التقصير", "طالبت demand mention < المعارضة (group) > فتح تحقيق مستقل"],
  ["تعهدت البلدية بتعبيد الطرق قبل الشتاء، وبأن تنير الشوارع كلها.", "تعهدت promise indirect < البلدية (organization) > تعبيد الطرق قبل الشتاء، وبأن تنير الشوارع كلها"],
  ["طالبت النقابة الحكومة بزيادة الأجور، محذرة من إضراب مفتوح.", "طالبت demand mention < النقابة (organization) > زيادة الأجور", "محذرة warn mention < النقابة (organization) > إضراب مفتوح"],
  ["حذر البنك الدولي من أزمة غذاء قد تمتد سنوات.", "حذر warn mention < البنك الدولي (organization) > أزمة غذاء قد تمتد سنوات"],
  ["من المتوقع أن تبدأ المحاكمة في آذار.", "المتوقع expect indirect < - (impersonal) > تبدأ المحاكمة في آذار"],
  ["ومن المتوقع نشر نتائج التحقيق قريبا.", "المتوقع expect mention < - (impersonal) > نشر نتائج التحقيق قريبا"],
  ["المواطنون مدعوون إلى التبرع بالدم.", "مدعوون ask mention < - (impersonal) > التبرع بالدم"],
  ["امتنع السفير عن الإدلاء بأي تصريح.", "امتنع refuse-comment mention < السفير (unnamed-person) > الإدلاء بأي تصريح"],
  ["رفض اللاعب الإجابة عن أسئلة الصحفيين.", "رفض refuse-comment mention < اللاعب (unnamed-person) > الإجابة عن أسئلة الصحفيين"],
  ["رفضت الوزارة أن تعلق على الأنباء.", "رفضت refuse-comment indirect < الوزارة (organization) > تعلق على الأنباء"],
  ["رفضت الوزارة الاتهامات.", "رفضت deny mention < الوزارة (organization) > الاتهامات"],
];
