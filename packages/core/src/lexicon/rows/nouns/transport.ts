// Nouns: transport.
import { noun, type Row } from "../../define.ts";

const rows: readonly Row[] = [
  noun("مواصلات", { gender: "f", en: "transport" }),
  noun("أوتوبيس", { plural: "+ات", enPlural: "buses", en: "bus" }),
  noun("تاكسي", { en: "taxi" }),
  noun("ترام", { en: "tram" }),
  noun("كوبري", { plural: "كباري", kind: "facility", en: "bridge" }),
  noun("زقاق", { plural: "أزقة", kind: "place", en: "alley" }),
  noun("حوامة", { plural: "+ات", en: "helicopter" }),
  noun("إقلاع", { enPlural: "-", en: "take-off" }),
  noun("باخرة", { plural: "بواخر", en: "steamship" }),
  noun("يخت", { plural: "يخوت", en: "yacht" }),
  noun("إبحار", { enPlural: "-", en: "sailing" }),
  noun("رسو", { enPlural: "-", en: "mooring" }),
  noun("إرساء", { enPlural: "-", en: "anchoring" }),
  noun("مرسى", { plural: "مراسي", kind: "facility", en: "anchorage" }),
  noun("شراع", { plural: "أشرعة", en: "sail" }),
  noun("مرساة", { plural: "مراس", en: "anchor" }),
  noun("منارة", { plural: "+ات", kind: "facility", en: "lighthouse" }),
  noun("مشي", { enPlural: "-", en: "walking" }),
  noun("مسير", { plural: "+ات", kind: "event", en: "march" }),
  noun("مقود", { plural: "مقاود", en: "steering wheel" }),
  noun("فرامل", { gender: "f", en: "brakes" }),
  noun("مكابح", { gender: "f", en: "brakes" }),
  noun("مرآب", { plural: "مرائب", kind: "facility", en: "garage" }),
  noun("كراج", { plural: "+ات", kind: "facility", en: "garage" }),
  noun("زحام", { enPlural: "-", en: "crowding" }),
  noun("ناقل", { plural: "+ون", en: "carrier" }),
  noun("مقصورة", { plural: "+ات", en: "cabin" }),
  noun("أمتعة", { gender: "f", enPlural: "-", en: "luggage" }),
  noun("سفريات", { gender: "f", enPlural: "-", en: "travel" }),
  noun("ركوب", { enPlural: "-", en: "riding" }),
  noun("نزول", { enPlural: "-", en: "descent" }),
  noun("ترحال", { enPlural: "-", en: "travelling" }),
];

export default rows;
