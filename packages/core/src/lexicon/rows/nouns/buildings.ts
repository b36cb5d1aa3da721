// Nouns: buildings and their parts.
import { noun, type Row } from "../../define.ts";

const rows: readonly Row[] = [
  noun("تعمير", { enPlural: "-", root: "عمر", en: "reconstruction" }),
  noun("شقة", { plural: "شقق", kind: "facility", root: "شقق", en: "apartment" }),
  noun("فيلا", { plural: ["فيلات", "فلل"], gender: "f", kind: "facility", en: "villa" }),
  noun("منزل", { plural: "منازل", kind: "facility", root: "نزل", en: "house" }),
  noun("كوخ", { plural: "أكواخ", kind: "facility", en: "hut" }),
  noun("بازار", { plural: "+ات", kind: "facility", en: "bazaar" }),
  noun("كشك", { plural: "أكشاك", kind: "facility", en: "kiosk" }),
  noun("قبو", { plural: "أقبية", kind: "facility", root: "قبو", en: "basement" }),
  noun("سرداب", { plural: "سراديب", kind: "facility", en: "cellar" }),
  noun("سلم", { plural: "سلالم", root: "سلم", en: "ladder" }),
  noun("درج", { plural: "أدراج", root: "درج", en: "stairs" }),
  noun("مصعد", { plural: "مصاعد", root: "صعد", en: "lift" }),
  noun("نافذة", { plural: "نوافذ", root: "نفذ", en: "window" }),
  noun("شرفة", { plural: "شرفات", root: "شرف", en: "balcony" }),
  noun("باحة", { plural: "+ات", kind: "place", root: "بوح", en: "courtyard" }),
  noun("صالون", { plural: "+ات", kind: "facility", en: "salon" }),
  noun("ديوانية", { plural: "+ات", kind: "facility", en: "diwaniya" }),
  noun("مرحاض", { plural: "مراحيض", kind: "facility", en: "toilet" }),
  noun("عشوائية", { plural: "+ات", kind: "place", root: "عشو", en: "slum" }),
  noun("بلاطة", { plural: "+ات", root: "بلط", en: "tile" }),
  noun("قرميد", { enPlural: "-", en: "brick" }),
  noun("طلاء", { plural: "أطلية", root: "طلي", en: "paint" }),
  noun("عمران", { enPlural: "-", root: "عمر", en: "urban development" }),
  noun("حمّام", { plural: "+ات", kind: "facility", root: "حمم", en: "bath" }),
  noun("عريش", { plural: "عرش", root: "عرش", en: "arbour" }),
  noun("علية", { plural: "علالي", kind: "facility", root: "علو", en: "attic" }),
  noun("بهو", { plural: "أبهاء", kind: "facility", root: "بهو", en: "lobby" }),
  noun("خرطوش", { enPlural: "-", en: "cartridges" }),
];

export default rows;
