// Sentences and what they state: «predicate kind role=words …» and, behind a bar, whose commitment has which value.
export const factCases: readonly (readonly [sentence: string, ...facts: string[]])[] = [
  ["زار الرئيس المدرسة.", "زار verb agent=الرئيس theme=المدرسة | author CT+"],
  ["لم يزر الرئيس المدرسة.", "يزر verb not agent=الرئيس theme=المدرسة | author CT-"],
  ["قد ترتفع الأسعار.", "ترتفع verb theme=الأسعار | author PS+"],
  ["ربما ارتفعت الأسعار.", "ارتفعت verb theme=الأسعار | author PS+"],
  ["ارتفعت الأسعار وانخفضت الأجور.", "ارتفعت verb theme=الأسعار | author CT+", "انخفضت verb theme=الأجور | author CT+"],
  ["المدينة هادئة.", "هادئة participle theme=المدينة attribute=هادئة | author CT+"],
  ["كانت المدينة هادئة.", "كانت verb theme=المدينة attribute=هادئة | author CT+"],
  ["هناك خلافات داخل الحزب.", "هناك existential theme=خلافات داخل الحزب | author CT+"],
  ["يمكن أن تستأنف المحادثات.", "تستأنف verb theme=المحادثات | author PS+"],
  ["قال الوزير إن الأسعار ارتفعت.", "ارتفعت verb theme=الأسعار | قال CT+ author Uu"],
  ["نفى الوزير أن تكون الأسعار قد ارتفعت.", "ارتفعت verb theme=الأسعار | نفى CT- author Uu"],
  ["لا يعتقد الوزير أن الأسعار سترتفع.", "ترتفع verb theme=الأسعار | يعتقد PR- author Uu"],
  ["يخشى السكان أن ينهار السد.", "ينهار verb theme=السد | يخشى PS+ author Uu"],
  ["لم يستبعد الوزير أن ترتفع الأسعار.", "ترتفع verb theme=الأسعار | يستبعد PS+ author Uu"],
  ["كشف التقرير أن الشركة أخفت خسائرها.", "أخفت verb agent=الشركة theme=خسائرها | كشف CT+ author Uu"],
];
