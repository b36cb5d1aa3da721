// Phrases that hang a clause on a source, and documents in which something stands. Sentences in the notation of report.cases.ts.
export const attributionCases: readonly (readonly [sentence: string, ...reports: string[]])[] = [
  ["قتل جنديان وأصيب ثالث في الانفجار، وفق ما أعلنته وزارة الدفاع، فيما فر المهاجمون.", "أعلنت announce indirect < وزارة الدفاع (organization) > قتل جنديان وأصيب ثالث في الانفجار"],
  ["ألغت الشركة رحلاتها، كما أفاد مسؤول في المطار.", "أفاد assert indirect < مسؤول في المطار (unnamed-person) > ألغت الشركة رحلاتها"],
  ["شارك مئة ألف شخص في المسيرة، كما تقول المصادر.", "تقول assert indirect < المصادر (group) > شارك مئة ألف شخص في المسيرة"],
  ["اتفق الدائنون على تأجيل السداد، حسبما أكدت مصادر متطابقة.", "أكدت assert indirect < مصادر متطابقة (group) > اتفق الدائنون على تأجيل السداد"],
  ["ارتفع عدد السكان كثيرا، إلا أن المدارس لم تزد، بحسب أرقام رسمية.", "بحسب assert indirect < أرقام رسمية (document) > المدارس لم تزد"],
  ["الوضع هادئ، على حد قول رئيس البلدية.", "على حد قول assert indirect < رئيس البلدية (unnamed-person) > الوضع هادئ"],
  ["وبحسب الشرطة، فر السائق بعد الحادث.", "بحسب assert indirect < الشرطة (organization) > فر السائق بعد الحادث"],
  ["كما أكد المتحدث أن الحدود مفتوحة.", "أكد assert indirect < المتحدث (unnamed-person) > الحدود مفتوحة"],
  ["ذكرت صحيفة محلية، نقلا عن مقربين من اللاعب، أنه سيعتزل.", "ذكرت assert indirect < صحيفة محلية (media) > سيعتزل", "نقلا assert indirect < مقربين (group) > سيعتزل in ذكرت"],
  ["ورد في البيان أن الهدنة تبدأ فجر غد.", "رد assert indirect < البيان (document) > الهدنة تبدأ فجر غد"],
  ["وجاء في التقرير «لا دليل على وجود تلاعب في الأصوات».", "جاء assert direct < التقرير (document) > لا دليل على وجود تلاعب في الأصوات"],
];
