// More surnames and given names that news writes.
import { type Row, surname } from "../../define.ts";

export const surnamesMore: readonly Row[] = [
  surname("سعادة", { en: "Saadeh", ambiguous: true }),
  surname("الصنيع", { en: "Sanea" }),
  surname("ديسايي", { en: "Desailly" }),
  surname("دوسايي", { en: "Desailly" }),
  surname("أوبستفيلد", { en: "Obstfeld" }),
  surname("ميلانشون", { en: "Melenchon" }),
  surname("ميلنشون", { en: "Melenchon" }),
  surname("هامون", { en: "Hamon" }),
  surname("كريستنسن", { en: "Christensen" }),
  surname("فينغي", { en: "Fenghe" }),
  surname("يايسله", { en: "Jaissle" }),
  surname("ميتروفيتش", { en: "Mitrovic" }),
  surname("جرين", { en: "Green" }),
  surname("وستبروك", { en: "Westbrook" }),
  surname("دورانت", { en: "Durant" }),
  surname("هاردن", { en: "Harden" }),
  surname("كاري", { en: "Curry", ambiguous: true }),
];
