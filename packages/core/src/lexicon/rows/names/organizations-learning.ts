// Universities and institutes.
import { organization, type Row } from "../../define.ts";

export const organizationsLearning: readonly Row[] = [
  organization("جامعة القاهرة", { kind: "university", en: "Cairo University" }),
  organization("جامعة الأزهر", { kind: "university", en: "Al-Azhar", aliases: ["الأزهر", "الأزهر الشريف"] }),
  organization("الجامعة الأمريكية في بيروت", { kind: "university", en: "American University of Beirut", aliases: ["الجامعة الأميركية في بيروت"] }),
  organization("جامعة هارفارد", { kind: "university", en: "Harvard University", aliases: ["هارفارد"] }),
  organization("جامعة أكسفورد", { kind: "university", en: "University of Oxford" }),
  organization("جامعة كامبريدج", { kind: "university", en: "University of Cambridge" }),
  organization("جامعة ستانفورد", { kind: "university", en: "Stanford University" }),
  organization("جامعة ييل", { kind: "university", en: "Yale University", aliases: ["ييل"] }),
  organization("جامعة كولومبيا", { kind: "university", en: "Columbia University" }),
  organization("جامعة بيرزيت", { kind: "university", en: "Birzeit University" }),
  organization("السوربون", { kind: "university", en: "Sorbonne", aliases: ["جامعة السوربون"] }),
  organization("معهد ماساتشوستس للتكنولوجيا", { kind: "university", en: "MIT" }),
  organization("جامعة دمشق", { kind: "university", en: "Damascus University" }),
  organization("جامعة بغداد", { kind: "university", en: "University of Baghdad" }),
  organization("جامعة الملك سعود", { kind: "university", en: "King Saud University" }),
  organization("جامعة النجاح", { kind: "university", en: "An-Najah University" }),
  organization("معهد بروكينغز", { kind: "university", en: "Brookings Institution", aliases: ["بروكينغز"] }),
  organization("مؤسسة راند", { kind: "university", en: "RAND", aliases: ["راند"] }),
  organization("معهد واشنطن", { kind: "university", en: "Washington Institute" }),
  organization("تشاتام هاوس", { kind: "university", en: "Chatham House" }),
  organization("مؤسسة كارنيغي", { kind: "university", en: "Carnegie Endowment", aliases: ["كارنيغي"] }),
  organization("دار الإفتاء", { kind: "university", en: "Dar al-Ifta" }),
];
