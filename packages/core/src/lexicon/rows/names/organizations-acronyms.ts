// Bodies that news calls by an acronym in Arabic letters.
import { organization, type Row } from "../../define.ts";

export const organizationsAcronyms: readonly Row[] = [
  organization("اليونيسف", { kind: "international", en: "UNICEF", aliases: ["يونيسف"] }),
  organization("إيساف", { kind: "international", en: "ISAF", aliases: ["قوات إيساف"] }),
  organization("الكوميسا", { kind: "international", en: "COMESA", aliases: ["كوميسا"] }),
  organization("سادك", { kind: "international", en: "SADC" }),
  organization("يوروبول", { kind: "international", en: "Europol", aliases: ["اليوروبول"] }),
  organization("فرونتكس", { kind: "international", en: "Frontex" }),
  organization("النافتا", { kind: "international", en: "NAFTA" }),
  organization("الإيغاد", { kind: "international", en: "IGAD" }),
  organization("اليونيدو", { kind: "international", en: "UNIDO", aliases: ["يونيدو"] }),
  organization("يونامي", { kind: "international", en: "UNAMI", aliases: ["بعثة يونامي"] }),
  organization("يوناميد", { kind: "international", en: "UNAMID" }),
  organization("يونيتامس", { kind: "international", en: "UNITAMS" }),
  organization("أونميس", { kind: "international", en: "UNMIS" }),
  organization("مينوسما", { kind: "international", en: "MINUSMA" }),
  organization("مونوسكو", { kind: "international", en: "MONUSCO" }),
  organization("المينورسو", { kind: "international", en: "MINURSO", aliases: ["مينورسو", "بعثة المينورسو"] }),
  organization("أميصوم", { kind: "international", en: "AMISOM" }),
  organization("الإسكوا", { kind: "international", en: "ESCWA", aliases: ["إسكوا"] }),
  organization("الكونميبول", { kind: "international", en: "CONMEBOL", aliases: ["كونميبول"] }),
  organization("الكونكاكاف", { kind: "international", en: "CONCACAF" }),
  organization("الأوابك", { kind: "international", en: "OAPEC" }),
  organization("أوكوس", { kind: "international", en: "AUKUS" }),
  organization("سيبري", { kind: "other", en: "SIPRI" }),
  organization("إيسرو", { kind: "agency", en: "ISRO" }),
];
