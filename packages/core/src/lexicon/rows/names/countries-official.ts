// Countries by their official names.
import { place, type Row } from "../../define.ts";

export const countriesOfficial: readonly Row[] = [
  place("الجمهورية التشيكية", { kind: "country", in: "CZ", en: "Czechia" }),
  place("الجمهورية الجزائرية", { kind: "country", in: "DZ", en: "Algeria", aliases: ["الجمهورية الجزائرية الديمقراطية الشعبية"] }),
  place("جمهورية جنوب السودان", { kind: "country", in: "SS", en: "South Sudan" }),
  place("الجمهورية الفرنسية", { kind: "country", in: "FR", en: "France" }),
  place("الجمهورية التركية", { kind: "country", in: "TR", en: "Turkey" }),
  place("جمهورية تركيا", { kind: "country", in: "TR", en: "Turkey" }),
  place("الجمهورية الدومينيكانية", { kind: "country", in: "DO", en: "Dominican Republic" }),
  place("جمهورية كوريا", { kind: "country", in: "KR", en: "South Korea" }),
  place("جمهورية أذربيجان", { kind: "country", in: "AZ", en: "Azerbaijan" }),
  place("جمهورية كازاخستان", { kind: "country", in: "KZ", en: "Kazakhstan" }),
  place("جمهورية ألمانيا الاتحادية", { kind: "country", in: "DE", en: "Germany" }),
];
