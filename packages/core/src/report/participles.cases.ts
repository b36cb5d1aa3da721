// Participles that the speaker goes on with, and who that is. Sentences in the notation of report.cases.ts.
export const participleCases: readonly (readonly [sentence: string, ...reports: string[]])[] = [
  ["وزار الرئيس الجنوب، داعيا السكان إلى العودة.", "داعيا ask mention < الرئيس (unnamed-person) > العودة"],
  ["أشاد الوزير بالمتطوعين، مؤكدا أن جهودهم أنقذت أرواحا.", "مؤكدا assert indirect < الوزير (unnamed-person) > جهودهم أنقذت أرواحا"],
  ["انتقدت المنظمة القرار، معتبرة أنه يهدد الحريات.", "انتقدت accuse mention < المنظمة (organization) > القرار", "معتبرة believe indirect < المنظمة (organization) > يهدد الحريات"],
  ["رحبت باريس بالاتفاق، داعية إلى احترامه.", "داعية ask mention < باريس (government) > احترامه"],
  ["هاجمت الصحيفة الوزير قائلة إنه أخفق.", "قائلة assert indirect < الصحيفة (media) > أخفق"],
  [
    "وانتقد المدرب الحكم، متهما إياه بالانحياز ومطالبا بإعادة المباراة.",
    "انتقد accuse mention < المدرب (unnamed-person) > الحكم",
    "متهما accuse mention < المدرب (unnamed-person) > الانحياز",
    "مطالبا demand mention < المدرب (unnamed-person) > إعادة المباراة",
  ],
  ["وشككت متحدثة باسم الصندوق في ذلك، قائلة إن الموعد لم يحدد.", "شككت doubt mention < متحدثة (unnamed-person) > ذلك", "قائلة assert indirect < متحدثة (unnamed-person) > الموعد لم يحدد"],
  [
    "نقلت الإذاعة عن نائب قوله إن الموازنة جاهزة، لكن متحدثة باسم الوزارة نفت ذلك، مؤكدة أن البحث مستمر.",
    "نقلت assert indirect < الإذاعة (media) > قوله إن الموازنة جاهزة",
    "قول assert indirect < نائب (unnamed-person) > الموازنة جاهزة in نقلت",
    "نفت deny mention < متحدثة باسم الوزارة (unnamed-person) > ذلك",
    "مؤكدة assert indirect < متحدثة باسم الوزارة (unnamed-person) > البحث مستمر",
  ],
];
