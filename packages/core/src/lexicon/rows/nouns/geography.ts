// Nouns: geography.
import { noun, type Row } from "../../define.ts";

const rows: readonly Row[] = [
  noun("مشرق", { kind: "place", en: "the East" }),
  noun("حدود", { gender: "f", kind: "place", en: "borders" }),
  noun("تخوم", { gender: "f", kind: "place", en: "borders" }),
  noun("بقعة", { plural: "بقع", kind: "place", en: "spot" }),
  noun("أرجاء", { en: "parts" }),
  noun("أنحاء", { gender: "f", en: "parts" }),
  noun("ربوع", { gender: "f", en: "regions" }),
  noun("أصقاع", { gender: "f", en: "regions" }),
  noun("مصيف", { plural: "مصايف", kind: "place", en: "summer resort" }),
  noun("مسقط", { plural: "مساقط", kind: "place", en: "birthplace" }),
  noun("منشأ", { en: "origin" }),
  noun("موطن", { plural: "مواطن", kind: "place", en: "homeland" }),
  noun("حارة", { plural: "+ات", kind: "place", en: "quarter" }),
  noun("ريف", { plural: "أرياف", kind: "place", en: "countryside" }),
  noun("حضر", { kind: "group", enPlural: "-", en: "settled people" }),
  noun("معمورة", { kind: "place", en: "inhabited world" }),
  noun("تضاريس", { gender: "f", en: "terrain" }),
  noun("وعورة", { enPlural: "-", en: "ruggedness" }),
  noun("منحدر", { plural: "+ات", kind: "place", en: "slope" }),
  noun("سفح", { plural: "سفوح", kind: "place", en: "slope" }),
  noun("متروبول", { kind: "place", en: "metropolis" }),
];

export default rows;
