// Verbs of saying what should be or will be: ask, demand, promise, warn, threaten.
// biome-ignore-all format: one row a line, so that rows can be compared and sorted.
import { type Row, verb } from "../../define.ts";

const rows: readonly Row[] = [
  verb("سأل", { root: "سءل", form: 1, present: "يسأل", masdar: "سؤال", frame: "ask", prep: "عن:topic", en: "ask", ex: "سأل الصحفي الوزيرة عن موعد الانتخابات" }),
  verb("تساءل", { root: "سءل", form: 6, frame: "ask", prep: "عن:topic", object: false, en: "wonder", ex: "تساءلت المعارضة عن سبب تأخر النتائج" }),
  verb("استفسر", { root: "فسر", form: 10, frame: "ask", prep: "عن:topic من:source", object: false, en: "inquire", ex: "استفسر النواب من الوزير عن أسباب الحادث" }),
  verb("استفهم", { root: "فهم", form: 10, frame: "ask", prep: "عن:topic من:source", object: false, en: "inquire", ex: "استفهم القاضي من الشاهد عن مكان اللقاء" }),
  verb("ساءل", { root: "سءل", form: 3, masdar: "مساءلة", frame: "ask", prep: "عن:topic", en: "question", ex: "ساءل البرلمان وزير الداخلية عن أعمال العنف" }),
  verb("استعلم", { root: "علم", form: 10, frame: "ask", prep: "عن:topic", object: false, en: "inquire", ex: "استعلم المسافرون عن موعد الرحلة" }),
  verb("استوضح", { root: "وضح", form: 10, frame: "ask", prep: "عن:topic من:source", en: "ask for clarification", ex: "استوضح السفير عن مصير المحتجزين" }),
  verb("نادى", { root: "ندو", form: 3, masdar: ["مناداة", "نداء"], frame: "demand", prep: "ب:topic على:recipient", en: "call for", ex: "نادى المشاركون بوقف الحرب" }),
  verb("ألح", { root: "لحح", form: 4, frame: "demand", prep: "على:recipient في:topic", object: false, en: "insist", ex: "ألح الأهالي على السلطات في كشف مصير المفقودين" }),
  verb("دعا", { root: "دعو", form: 1, present: "يدعو", masdar: ["دعوة", "دعاء"], frame: "urge", event: "REQUEST", prep: "إلى:topic ل:purpose على:recipient", en: "call for", ex: "دعت الأمم المتحدة إلى وقف فوري لإطلاق النار" }),
  verb("طالب", { root: "طلب", form: 3, masdar: "مطالبة", frame: "demand", event: "REQUEST", prep: "ب:topic", en: "demand", ex: "طالب المحتجون الحكومة بأن تستقيل" }),
  verb("طلب", { root: "طلب", form: 1, masdar: "طلب", frame: "ask", event: "REQUEST", prep: "من:recipient إلى:recipient", en: "request", ex: "طلبت بغداد من أنقرة أن تسحب قواتها" }),
  verb("ناشد", { root: "نشد", form: 3, masdar: "مناشدة", frame: "ask", event: "REQUEST", prep: "ب:topic", en: "appeal to", ex: "ناشد الأهالي المنظمات أن ترسل مساعدات" }),
  verb("رجا", { root: "رجو", form: 1, present: "يرجو", masdar: "رجاء", frame: "ask", event: "REQUEST", prep: "من:recipient", en: "beg", ex: "رجت الوالدة الخاطفين أن يطلقوا ابنها" }),
  verb("التمس", { root: "لمس", form: 8, frame: "ask", event: "REQUEST", prep: "من:recipient", en: "request", ex: "التمس الدفاع من المحكمة أن تؤجل الجلسة" }),
  verb("ترجى", { root: "رجو", form: 5, frame: "ask", en: "beg", ex: "ترجى الأب السلطات أن تعيد جثمان ابنه" }),
  verb("توسل", { root: "وسل", form: 5, frame: "ask", prep: "إلى:recipient ب:instrument", object: false, en: "beg", ex: "توسلت الأم إلى الجنود أن يتركوا ابنها" }),
  verb("استأذن", { root: "ءذن", form: 10, frame: "ask", prep: "في:topic", en: "ask permission", ex: "استأذن النائب رئيس الجلسة في الكلام" }),
  verb("حذّر", { root: "حذر", form: 2, frame: "warn", event: "THREATEN", prep: "من:topic ب:topic", en: "warn", ex: "حذرت المنظمة من أن المجاعة وشيكة" }),
  verb("أنذر", { root: "نذر", form: 4, frame: "warn", event: "THREATEN", prep: "ب:topic من:topic", en: "warn", ex: "أنذرت المحكمة المتهم بأنها ستحاكمه غيابيا" }),
  verb("نبه", { root: "نبه", form: 2, frame: "warn", prep: "إلى:topic على:topic من:topic", en: "alert", ex: "نبه الأطباء إلى أن الفيروس سريع الانتشار" }),
  verb("تعهد", { root: "عهد", form: 5, frame: "promise", prep: "ب:theme ل:recipient", en: "pledge", ex: "تعهد الرئيس بأن يحارب الفساد" }),
  verb("وعد", { root: "وعد", form: 1, present: "يعد", masdar: "وعد", frame: "promise", prep: "ب:topic", en: "promise", ex: "وعدت الحكومة العمال بأن تزيد أجورهم" }),
  verb("توعد", { root: "وعد", form: 5, frame: "threaten", event: "THREATEN", prep: "ب:topic", en: "threaten", ex: "توعد الجيش برد قاس" }),
  verb("هدد", { root: "هدد", form: 2, frame: "threaten", event: "THREATEN", prep: "ب:topic", en: "threaten", ex: "هدد العمال بأن يضربوا عن العمل" }),
  verb("أقسم", { root: "قسم", form: 4, frame: "promise", prep: "على:topic ب:instrument", object: false, en: "swear", ex: "أقسم الرئيس على أن يحترم الدستور" }),
  verb("حلف", { root: "حلف", form: 1, frame: "promise", prep: "على:topic ب:instrument", en: "swear", ex: "حلف الشاهد على أنه رأى المتهم" }),
  verb("تكفل", { root: "كفل", form: 5, frame: "promise", prep: "ب:topic", object: false, en: "undertake", ex: "تكفلت الدولة بعلاج الجرحى" }),
  verb("التزم", { root: "لزم", form: 8, frame: "promise", prep: "ب:theme", en: "commit to", ex: "التزمت الأطراف بأن توقف القصف" }),
  verb("أوعز", { root: "وعز", form: 4, frame: "demand", prep: "إلى:recipient ل:recipient ب:topic", object: false, en: "instruct", ex: "أوعز رئيس الوزراء إلى الجيش بأن يستعد" }),
  verb("نصح", { root: "نصح", form: 1, masdar: ["نصح", "نصيحة"], frame: "urge", prep: "ب:topic", en: "advise", ex: "نصح الأطباء المرضى بأن يكثروا من شرب الماء" }),
  verb("أوصى", { root: "وصي", form: 4, frame: "urge", prep: "ب:topic ل:recipient", en: "recommend", ex: "أوصت اللجنة بأن يعزل المدير" }),
  verb("حث", { root: "حثث", form: 1, masdar: "حث", frame: "urge", event: "REQUEST", prep: "على:topic", en: "urge", ex: "حث المبعوث الأطراف على العودة إلى طاولة المفاوضات" }),
  verb("حض", { root: "حضض", form: 1, masdar: "حض", frame: "urge", event: "REQUEST", prep: "على:topic", en: "urge", ex: "حضت باريس لبنان على تشكيل حكومة" }),
  verb("حرض", { root: "حرض", form: 2, frame: "demand", prep: "على:goal ضد:theme", en: "incite", ex: "حرض الخطيب أنصاره على مهاجمة المقر" }),
];

export default rows;
