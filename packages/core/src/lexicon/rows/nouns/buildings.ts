// Nouns: buildings.
import { noun, type Row } from "../../define.ts";

const rows: readonly Row[] = [
  noun("تعمير", { enPlural: "-", root: "عمر", en: "reconstruction" }),
  noun("شقة", { plural: "شقق", kind: "facility", root: "شقق", en: "apartment" }),
  noun("فيلا", { plural: ["فيلات", "فلل"], gender: "f", kind: "facility", en: "villa" }),
  noun("منزل", { plural: "منازل", kind: "facility", root: "نزل", en: "house" }),
  noun("كوخ", { plural: "أكواخ", kind: "facility", en: "hut" }),
  noun("بازار", { plural: "+ات", kind: "facility", en: "bazaar" }),
  noun("كشك", { plural: "أكشاك", kind: "facility", en: "kiosk" }),
  noun("عنبر", { plural: "عنابر", kind: "facility", en: "hangar" }),
  noun("هنغار", { plural: "+ات", kind: "facility", en: "hangar" }),
  noun("قبو", { plural: "أقبية", kind: "facility", en: "basement" }),
  noun("سرداب", { plural: "سراديب", kind: "facility", en: "cellar" }),
  noun("سلم", { plural: "سلالم", root: "سلم", en: "ladder" }),
  noun("درج", { plural: "أدراج", root: "درج", en: "stairs" }),
  noun("مصعد", { plural: "مصاعد", root: "صعد", en: "lift" }),
  noun("نافذة", { plural: "نوافذ", root: "نفذ", en: "window" }),
  noun("شرفة", { plural: "شرفات", root: "شرف", en: "balcony" }),
  noun("بلكونة", { plural: "+ات", en: "balcony" }),
  noun("باحة", { plural: "+ات", kind: "place", root: "بوح", en: "courtyard" }),
  noun("صالون", { plural: "+ات", kind: "facility", en: "salon" }),
  noun("ديوانية", { plural: "+ات", kind: "facility", en: "diwaniya" }),
  noun("مرحاض", { plural: "مراحيض", kind: "facility", en: "toilet" }),
  noun("عشوائية", { plural: "+ات", kind: "place", en: "slum" }),
  noun("بلاطة", { plural: "+ات", root: "بلط", en: "tile" }),
  noun("قرميد", { enPlural: "-", en: "brick" }),
  noun("طلاء", { plural: "أطلية", root: "طلي", en: "paint" }),
  noun("أساسات", { gender: "f", en: "foundations" }),
  noun("عمران", { enPlural: "-", root: "عمر", en: "urban development" }),
  noun("تمدن", { enPlural: "-", root: "مدن", en: "urbanisation" }),
  noun("حمّام", { plural: "+ات", kind: "facility", root: "حمم", en: "bath" }),
];

export default rows;
