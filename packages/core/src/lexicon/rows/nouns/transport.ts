// Nouns: vehicles, roads, ships and travel.
import { noun, type Row } from "../../define.ts";

const rows: readonly Row[] = [
  noun("مواصلات", { gender: "f", root: "وصل", en: "transport" }),
  noun("تاكسي", { en: "taxi" }),
  noun("كوبري", { plural: "كباري", kind: "facility", en: "bridge" }),
  noun("زقاق", { plural: "أزقة", kind: "place", root: "زقق", en: "alley" }),
  noun("باخرة", { plural: "بواخر", root: "بخر", en: "steamship" }),
  noun("يخت", { plural: "يخوت", en: "yacht" }),
  noun("شراع", { plural: "أشرعة", root: "شرع", en: "sail" }),
  noun("منارة", { plural: "+ات", kind: "facility", root: "نور", en: "lighthouse" }),
  noun("مشي", { enPlural: "-", root: "مشي", en: "walking" }),
  noun("مسير", { plural: "+ات", kind: "event", root: "سير", en: "march" }),
  noun("مقود", { plural: "مقاود", root: "قود", en: "steering wheel" }),
  noun("فرامل", { gender: "f", en: "brakes" }),
  noun("ناقل", { plural: "+ون", root: "نقل", en: "carrier" }),
  noun("مقصورة", { plural: "+ات", root: "قصر", en: "cabin" }),
  noun("أمتعة", { gender: "f", enPlural: "-", root: "متع", en: "luggage" }),
  noun("ركوب", { enPlural: "-", root: "ركب", en: "riding" }),
  noun("نزول", { enPlural: "-", root: "نزل", en: "descent" }),
  noun("دفة", { plural: ["+ات", "دفف"], en: "helm" }),
  noun("دواسة", { plural: "+ات", root: "دوس", en: "pedal" }),
  noun("مكبح", { plural: "مكابح", root: "كبح", en: "brake" }),
  noun("نصل", { plural: "نصال", root: "نصل", en: "blade" }),
  noun("ليموزين", { gender: "f", en: "limousine" }),
];

export default rows;
