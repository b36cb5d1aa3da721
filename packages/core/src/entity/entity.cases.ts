// Who is who: a text, then the chains it should give. Each chain lists its mentions as written, `*` marks an unwritten subject's verb.
export interface EntityCase {
  readonly text: string;
  readonly chains: readonly (readonly string[])[];
}

export const entityCases: readonly EntityCase[] = [
  {
    // Full name, surname, unwritten subject, the office alone.
    text: "أعلن وزير الخارجية المصري سامح شكري أن بلاده سترسل وفدا. وقال شكري إن الوفد صغير. وأضاف أن المحادثات بدأت. وأكد الوزير ذلك.",
    chains: [
      ["سامح شكري", "ه", "شكري", "أضاف*", "الوزير"],
      ["وفدا", "الوفد"],
    ],
  },
  {
    // A capital that acts is its country; the city is the city.
    text: "وقالت واشنطن إنها ترفض القرار. وتحاول الحكومة في بغداد منع الهجمات.",
    chains: [["واشنطن", "ها"], ["بغداد"]],
  },
  {
    // An unnamed source taken up by another word.
    text: "قال مسؤول كبير لرويترز إن المحادثات مستمرة. وطلب المصدر عدم نشر اسمه.",
    chains: [["مسؤول كبير", "المصدر", "ه"]],
  },
  {
    // A name and its kind; a name in brackets.
    text: "انتقدت حركة حماس القرار، لكن الحركة لم تصدر بيانا. ورفضت وزارة الدفاع الأمريكية (البنتاجون) التعليق.",
    chains: [
      ["حركة حماس", "الحركة"],
      ["وزارة الدفاع الأمريكية", "البنتاجون"],
    ],
  },
  {
    // The country: not the one that acts in the clause; the one of the town named beside it.
    text: "غزت الولايات المتحدة العراق عام 2003 وأطاحت بصدام حسين قبل أن تنسحب من البلاد.",
    chains: [
      ["الولايات المتحدة", "أطاحت*", "تنسحب*"],
      ["العراق", "البلاد"],
    ],
  },
  {
    text: "أكدت مصر دعمها للحوار. وقتل ثلاثة جنود في مدينة سبها جنوب البلاد.",
    chains: [["مصر", "ها"]],
  },
  {
    // After a name: وهو; a pronoun inside a relative clause takes up its head.
    text: "وصل حيدر العبادي، وهو عضو في البرلمان، إلى باريس.",
    chains: [["حيدر العبادي", "هو"]],
  },
];
