// Stock exchanges, banks, airlines and agencies of Arab countries.
import { organization, type Row } from "../../define.ts";

export const organizationsMarkets: readonly Row[] = [
  organization("سوق دبي المالي", { kind: "company", in: "AE", en: "Dubai Financial Market" }),
  organization("سوق أبوظبي للأوراق المالية", { kind: "company", in: "AE", en: "Abu Dhabi Securities Exchange" }),
  organization("السوق المالية السعودية", { kind: "company", in: "SA", en: "Saudi Exchange", aliases: ["سوق الأسهم السعودية"] }),
  organization("بورصة الكويت", { kind: "company", in: "KW", en: "Boursa Kuwait" }),
  organization("بورصة قطر", { kind: "company", in: "QA", en: "Qatar Stock Exchange" }),
  organization("بورصة عمان", { kind: "company", in: "JO", en: "Amman Stock Exchange" }),
  organization("بورصة مسقط", { kind: "company", in: "OM", en: "Muscat Stock Exchange" }),
  organization("البورصة المصرية", { kind: "company", in: "EG", en: "Egyptian Exchange" }),
  organization("سوق العراق للأوراق المالية", { kind: "company", in: "IQ", en: "Iraq Stock Exchange" }),
  organization("بورصة البحرين", { kind: "company", in: "BH", en: "Bahrain Bourse" }),
  organization("سومو", { kind: "company", in: "IQ", en: "SOMO" }),
  organization("بوتاش", { kind: "company", in: "TR", en: "BOTAS" }),
  organization("هيئة السوق المالية", { kind: "government", in: "SA", en: "Capital Market Authority" }),
  organization("بنك قطر الوطني", { kind: "company", in: "QA", en: "QNB" }),
  organization("البنك الأهلي السعودي", { kind: "company", in: "SA", en: "Saudi National Bank" }),
  organization("بنك الكويت الوطني", { kind: "company", in: "KW", en: "National Bank of Kuwait" }),
  organization("بيت التمويل الكويتي", { kind: "company", in: "KW", en: "Kuwait Finance House" }),
  organization("بنك عودة", { kind: "company", in: "LB", en: "Bank Audi" }),
  organization("سودانير", { kind: "company", in: "SD", en: "Sudan Airways" }),
  organization("لانسيت", { kind: "media", en: "The Lancet", aliases: ["ذا لانسيت"] }),
  organization("ساينس", { kind: "media", en: "Science (journal)" }),
  organization("وكالة الأنباء العراقية", { kind: "media", in: "IQ", en: "Iraqi News Agency" }),
];
