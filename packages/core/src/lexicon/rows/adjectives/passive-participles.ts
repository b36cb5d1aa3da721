// Adjectives: what was done to a thing, where the verb alone would say the doing of it (ملقح: vaccinated).
import { adjective, type Row } from "../../define.ts";

const rows: readonly Row[] = [
  adjective("ملقح", { root: "لقح", en: "vaccinated" }),
  adjective("مضاف", { root: "ضيف", en: "added" }),
  adjective("مزروع", { root: "زرع", en: "planted" }),
  adjective("مخفض", { root: "خفض", en: "reduced" }),
  adjective("مبسط", { root: "بسط", en: "simplified" }),
  adjective("مرخص", { root: "رخص", en: "licensed" }),
  adjective("مصدق", { root: "صدق", en: "certified" }),
  adjective("مرهون", { root: "رهن", en: "dependent" }),
  adjective("مستأنف", { root: "ءنف", en: "resumed" }),
  adjective("مستضاف", { root: "ضيف", en: "hosted" }),
  adjective("مستعصي", { root: "عصي", en: "intractable" }),
  adjective("مكتتب", { root: "كتب", en: "subscribed" }),
  adjective("محروث", { root: "حرث", en: "plowed" }),
  adjective("محنط", { root: "حنط", en: "mummified" }),
  adjective("مهجن", { root: "هجن", en: "hybrid" }),
  adjective("مبرد", { root: "برد", en: "chilled" }),
  adjective("مربوط", { root: "ربط", en: "tied" }),
  adjective("معترف", { root: "عرف", en: "recognized" }),
  adjective("مصنف", { root: "صنف", en: "ranked" }),
  adjective("مركز", { root: "ركز", en: "concentrated" }),
  adjective("محتسب", { root: "حسب", en: "awarded" }),
  adjective("مرسل", { root: "رسل", en: "sent" }),
  adjective("منجز", { root: "نجز", en: "completed" }),
  adjective("مسقوف", { root: "سقف", en: "roofed" }),
  adjective("مروي", { root: "روي", en: "irrigated" }),
  adjective("مهدور", { root: "هدر", en: "wasted" }),
  adjective("مطمور", { root: "طمر", en: "buried" }),
  adjective("مجروف", { root: "جرف", en: "swept away" }),
  adjective("موروث", { root: "ورث", en: "inherited" }),
  adjective("مدبلج", { en: "dubbed" }),
];

export default rows;
