// Statements by the class of construction, as [text, Arabic, English]. Each was read as a news editor reads.

type Case = readonly [text: string, ar: string, en: string];

/** Class → sentences whose first clause is stated. */
export const statementsByClass: Readonly<Record<string, readonly Case[]>> = {
  "Kinds in general take no article; what is known keeps it": [["ارتفعت أسعار القمح في الأسواق العالمية.", "ارتفعت أسعار القمح في الأسواق العالمية", "Wheat prices rose in global markets"]],
  "Doings as verbs: to, -ing, or the verb alone": [
    ["تهدف الخطة إلى تحسين شبكة الطرق.", "تهدف الخطة إلى تحسين شبكة الطرق", "The plan aims to improve the road network"],
    ["أغلقت الشرطة الجسر لتفتيش السيارات.", "أغلقت الشرطة الجسر لتفتيش السيارات", "The police closed the bridge to inspect cars"],
    ["حاول المتظاهرون اقتحام مبنى البلدية.", "حاول المتظاهرون اقتحام مبنى البلدية", "The demonstrators tried to storm the town hall"],
    ["بدأت الشركة تشغيل المصنع في مارس.", "بدأت الشركة تشغيل المصنع في مارس", "The company began operating the factory in March"],
    ["نجح الفريق في إنقاذ ثلاثة غواصين.", "نجح الفريق في إنقاذ ثلاثة غواصين", "The team succeeded in rescuing three divers"],
    ["قام الوزير بزيارة المستشفى.", "قام الوزير بزيارة المستشفى", "The minister visited the hospital"],
    ["تم افتتاح المعرض يوم السبت.", "تم افتتاح المعرض يوم السبت", "The exhibition was opened on Saturday"],
    ["تعتزم المدينة إعادة بناء السوق.", "تعتزم المدينة إعادة بناء السوق", "The city intends to rebuild the market"],
    ["وقعت الدولتان اتفاقا لتبادل الطلاب.", "وقعت الدولتان اتفاقا لتبادل الطلاب", "The two states signed an agreement to exchange students"],
    ["ساعد الجيران رجال الإطفاء على إخماد الحريق.", "ساعد الجيران رجال الإطفاء على إخماد الحريق", "The neighbors helped the firefighters extinguish the fire"],
    ["سمحت المحكمة ببيع الأسهم.", "سمحت المحكمة ببيع الأسهم", "The court allowed selling shares"],
  ],
  "What is there and what is had": [
    ["لا توجد مستشفيات في القرية.", "لا توجد مستشفيات في القرية", "There are no hospitals in the village"],
    ["يوجد نحو 300 طالب في المدرسة.", "يوجد نحو 300 طالب في المدرسة", "There are about 300 students in the school"],
    ["ليس للشركة أي ديون.", "ليس للشركة أي ديون", "The company has no debts"],
  ],
  'Owners and compounds without "of"': [
    ["ارتفعت أسعار النفط بنسبة 3 في المئة.", "ارتفعت أسعار النفط بنسبة 3 في المئة", "Oil prices rose by 3 percent"],
    ["رحبت الوزارة بقرار المحكمة.", "رحبت الوزارة بقرار المحكمة", "The ministry welcomed the court's decision"],
  ],
  "Verbs by what they govern": [
    ["سيطر الجيش على الجسر.", "سيطر الجيش على الجسر", "The army controlled the bridge"],
    ["أثار القرار جدلا واسعا.", "أثار القرار جدلا واسعا", "The decision sparked a wide controversy"],
    ["فازت تونس على الكاميرون.", "فازت تونس على الكاميرون", "Tunisia beat Cameroon"],
    ["أطلقت الشرطة سراح أربعة طلاب.", "أطلقت الشرطة سراح أربعة طلاب", "The police released four students"],
    ["ألقت الشرطة القبض على المتهم.", "ألقت الشرطة القبض على المتهم", "The police arrested the defendant"],
    ["أجرت اليابان محادثات مع الهند.", "أجرت اليابان محادثات مع الهند", "Japan held talks with India"],
    ["نشر الحلف قوات قرب الحدود.", "نشر الحلف قوات قرب الحدود", "The alliance deployed forces near the border"],
    ["دارت معارك في شمال العراق.", "دارت معارك في شمال العراق", "Battles took place in northern Iraq"],
  ],
  "Comparatives and superlatives": [
    ["بلغت الصادرات أعلى مستوى لها منذ عشر سنوات.", "بلغت الصادرات أعلى مستوى لها منذ عشر سنوات", "Exports reached their highest level in ten years"],
    ["تراجعت المبيعات بشكل أسرع من المتوقع.", "تراجعت المبيعات بشكل أسرع من المتوقع", "The sales declined faster"],
  ],
  "Tense, aspect and passives that writing does not show": [
    ["تعمل اللجنة منذ ثلاثة أشهر.", "تعمل اللجنة منذ ثلاثة أشهر", "The committee has been working for three months"],
    ["ستفتح المدارس أبوابها إذا توقفت الأمطار.", "ستفتح المدارس أبوابها إذا توقفت الأمطار", "The schools will open their doors if rain stops"],
    ["كان الوزير قد استقال قبل الانتخابات.", "كان الوزير قد استقال قبل الانتخابات", "The minister had resigned before the election"],
    ["قد يستقيل المدير.", "قد يستقيل المدير", "The director may resign"],
    ["حددت جلسة جديدة يوم الاثنين.", "حددت جلسة جديدة يوم الاثنين", "A new session was determined on Monday"],
  ],
  "Relative clauses and results": [
    ["المصانع التي أغلقتها الحكومة كانت قديمة.", "أغلقت الحكومة المصانع", "The government closed the factories"],
    ["انهار السد، مما أدى إلى غرق القرية.", "انهار السد، مما أدى إلى غرق القرية", "The dam collapsed, which led to the drowning of the village"],
  ],
  "The order of the sentence": [
    ["في عام 2012، بنت الشركة مصنعا قرب الميناء.", "في عام 2012، بنت الشركة مصنعا قرب الميناء", "In 2012, the company built a factory near the port"],
    ["استقبل الملك رئيس الوزراء الكندي.", "استقبل الملك رئيس الوزراء الكندي", "The king received the Canadian prime minister"],
  ],
  "Adverbs, prepositions and doings": [
    ["تحسن الوضع الأمني تماما.", "تحسن الوضع الأمني تماما", "The security situation improved completely"],
    ["أغلق المعبر مجددا.", "أغلق المعبر مجددا", "The crossing was closed again"],
    ["قتل آلاف الجنود في الحرب.", "قتل آلاف الجنود في الحرب", "Thousands of soldiers were killed in the war"],
    ["أعيد فتح المطار.", "أعيد فتح المطار", "The airport was reopened"],
    ["تم القضاء على الحريق.", "تم القضاء على الحريق", "The fire was eliminated"],
    ["لم يكن هناك اتفاق بين الطرفين.", "لم يكن هناك اتفاق بين الطرفين", "There was no agreement between the two parties"],
    ["تعتزم الشركة التخلي عن المشروع.", "تعتزم الشركة التخلي عن المشروع", "The company intends to abandon the project"],
    ["ينبغي على الوزارة دعم المدارس.", "ينبغي على الوزارة دعم المدارس", "The ministry should support schools"],
    ["من الصعب أن يعود السكان إلى بيوتهم.", "من الصعب أن يعود السكان إلى بيوتهم", "It is difficult that the residents return to their houses"],
  ],
};
