// Nouns: transport.
import { noun, type Row } from "../../define.ts";

const rows: readonly Row[] = [
  noun("مواصلات", { gender: "f", en: "transport" }),
  noun("أوتوبيس", { plural: "+ات", en: "bus" }),
  noun("تاكسي", { en: "taxi" }),
  noun("ترام", { en: "tram" }),
  noun("كوبري", { plural: "كباري", kind: "facility", en: "bridge" }),
  noun("زقاق", { plural: "أزقة", kind: "place", en: "alley" }),
  noun("حوامة", { plural: "+ات", root: "حوم", en: "helicopter" }),
  noun("باخرة", { plural: "بواخر", root: "بخر", en: "steamship" }),
  noun("يخت", { plural: "يخوت", en: "yacht" }),
  noun("شراع", { plural: "أشرعة", root: "شرع", en: "sail" }),
  noun("مرساة", { plural: "مراسي", root: "رسو", en: "anchor" }),
  noun("منارة", { plural: "+ات", kind: "facility", root: "نور", en: "lighthouse" }),
  noun("مشي", { enPlural: "-", root: "مشي", en: "walking" }),
  noun("مسير", { plural: "+ات", kind: "event", root: "سير", en: "march" }),
  noun("مقود", { plural: "مقاود", root: "قود", en: "steering wheel" }),
  noun("فرامل", { gender: "f", en: "brakes" }),
  noun("مكابح", { gender: "f", root: "كبح", en: "brakes" }),
  noun("زحام", { enPlural: "-", root: "زحم", en: "crowding" }),
  noun("ناقل", { plural: "+ون", root: "نقل", en: "carrier" }),
  noun("مقصورة", { plural: "+ات", root: "قصر", en: "cabin" }),
  noun("أمتعة", { gender: "f", enPlural: "-", root: "متع", en: "luggage" }),
  noun("سفريات", { gender: "f", enPlural: "-", en: "travel" }),
  noun("ركوب", { enPlural: "-", root: "ركب", en: "riding" }),
  noun("نزول", { enPlural: "-", root: "نزل", en: "descent" }),
  noun("ترحال", { enPlural: "-", en: "travelling" }),
];

export default rows;
