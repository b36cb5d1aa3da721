// Nouns: regions and shapes of the land.
import { noun, type Row } from "../../define.ts";

const rows: readonly Row[] = [
  noun("مشرق", { kind: "place", root: "شرق", en: "the East" }),
  noun("بقعة", { plural: "بقع", kind: "place", root: "بقع", en: "spot" }),
  noun("أرجاء", { root: "رجو", en: "parts" }),
  noun("ربوع", { gender: "f", root: "ربع", en: "regions" }),
  noun("أصقاع", { gender: "f", root: "صقع", en: "regions" }),
  noun("مسقط", { plural: "مساقط", kind: "place", root: "سقط", en: "birthplace" }),
  noun("حارة", { plural: "+ات", kind: "place", root: "حور", en: "quarter" }),
  noun("ريف", { plural: "أرياف", kind: "place", root: "ريف", en: "countryside" }),
  noun("حضر", { kind: "group", enPlural: "-", root: "حضر", en: "settled people" }),
  noun("معمورة", { kind: "place", root: "عمر", en: "inhabited world" }),
  noun("تضاريس", { gender: "f", en: "terrain" }),
  noun("منحدر", { plural: "+ات", kind: "place", root: "حدر", en: "slope" }),
  noun("سفح", { plural: "سفوح", kind: "place", root: "سفح", en: "slope" }),
  noun("مقلع", { plural: "مقالع", kind: "facility", root: "قلع", en: "quarry" }),
  noun("شط", { plural: "شطوط", kind: "place", root: "شطط", en: "shore" }),
  noun("هور", { plural: "أهوار", kind: "place", root: "هور", en: "marsh" }),
];

export default rows;
