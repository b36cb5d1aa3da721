// Ranks and tasks in armed forces and police.
import { noun, type Row } from "../../define.ts";

const rows: readonly Row[] = [
  noun("شاويش", { kind: ["human", "role"], en: "sergeant" }),
  noun("قومندان", { plural: "+ات", kind: ["human", "role"], en: "commandant" }),
  noun("كومندان", { plural: "+ات", kind: ["human", "role"], en: "commandant" }),
  noun("كومودور", { kind: ["human", "role"], en: "commodore" }),
  noun("أميرال", { plural: "+ات", kind: ["human", "role"], en: "admiral" }),
  noun("ربان", { plural: "ربابنة", kind: ["human", "role"], root: "ربب", en: "captain" }),
  noun("قبطان", { plural: "قباطنة", kind: ["human", "role"], en: "captain" }),
  noun("بحري", { plural: "+ون", kind: "human", root: "بحر", en: "sailor" }),
  noun("ملاح", { plural: "+ون", kind: "human", root: "ملح", en: "navigator" }),
  noun("مدفعي", { plural: "+ون", kind: "human", root: "دفع", en: "gunner" }),
  noun("خيال", { plural: "خيالة", kind: "human", root: "خيل", en: "horseman", enPlural: "horsemen" }),
  noun("فارس", { plural: "فرسان", kind: "human", root: "فرس", en: "knight" }),
  noun("مشاة", { kind: "org", root: "مشي", en: "infantry" }),
  noun("مدرع", { plural: "+ات", root: "درع", en: "armored vehicle" }),
  noun("غواص", { plural: "+ون", kind: "human", root: "غوص", en: "diver" }),
  noun("كشاف", { plural: "كشافة", kind: "human", root: "كشف", en: "scout" }),
  noun("خفير", { plural: "خفراء", kind: "human", root: "خفر", en: "guard" }),
  noun("خفر", { kind: "org", root: "خفر", en: "guard" }),
  noun("ناطور", { plural: "نواطير", kind: "human", en: "watchman", enPlural: "watchmen" }),
  noun("عسس", { kind: "group", en: "night watch" }),
  noun("سياف", { plural: "+ون", kind: "human", root: "سيف", en: "swordsman", enPlural: "swordsmen" }),
  noun("رديف", { plural: "ردفاء", kind: "human", root: "ردف", en: "reservist" }),
  noun("منسحب", { plural: "+ون", kind: "human", en: "withdrawer" }),
  noun("مرابط", { plural: "+ون", kind: "human", root: "ربط", en: "garrison soldier" }),
  noun("حامل", { plural: ["حملة", "+ون"], kind: "human", root: "حمل", en: "holder" }),
  noun("حرسي", { plural: "+ون", kind: "human", en: "guardsman", enPlural: "guardsmen" }),
  noun("قواس", { plural: "قواسة", kind: "human", en: "archer" }),
  noun("مخابراتي", { plural: "+ون", kind: "human", root: "خبر", en: "intelligence agent" }),
  noun("استخباراتي", { plural: "+ون", kind: "human", root: "خبر", en: "intelligence agent" }),
];

export default rows;
