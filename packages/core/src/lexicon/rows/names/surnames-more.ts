// More surnames and given names that news writes.
import { type Row, surname } from "../../define.ts";

export const surnamesMore: readonly Row[] = [
  surname("زاده", { en: "Zadeh" }),
  surname("خواه", { en: "Khah" }),
  surname("سعادة", { en: "Saadeh", ambiguous: true }),
  surname("ميلانشون", { en: "Melenchon" }),
  surname("ميلنشون", { en: "Melenchon" }),
  surname("هامون", { en: "Hamon" }),
  surname("كريستنسن", { en: "Christensen" }),
  surname("ميتروفيتش", { en: "Mitrovic" }),
  surname("جرين", { en: "Green" }),
  surname("دورانت", { en: "Durant" }),
  surname("هاردن", { en: "Harden" }),
  surname("كاري", { en: "Curry", ambiguous: true }),
];
