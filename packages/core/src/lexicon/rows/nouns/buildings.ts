// Nouns: buildings.
import { noun, type Row } from "../../define.ts";

const rows: readonly Row[] = [
  noun("تعمير", { enPlural: "-", en: "reconstruction" }),
  noun("شقة", { plural: "شقق", kind: "facility", en: "apartment" }),
  noun("فيلا", { plural: ["فيلات", "فلل"], gender: "f", kind: "facility", en: "villa" }),
  noun("منزل", { plural: "منازل", kind: "facility", en: "house" }),
  noun("كوخ", { plural: "أكواخ", kind: "facility", en: "hut" }),
  noun("بازار", { plural: "+ات", kind: "facility", en: "bazaar" }),
  noun("كشك", { plural: "أكشاك", kind: "facility", en: "kiosk" }),
  noun("عنبر", { plural: "عنابر", kind: "facility", en: "hangar" }),
  noun("هنغار", { plural: "+ات", kind: "facility", en: "hangar" }),
  noun("قبو", { plural: "أقبية", kind: "facility", en: "basement" }),
  noun("سرداب", { plural: "سراديب", kind: "facility", en: "cellar" }),
  noun("سلم", { plural: "سلالم", en: "ladder" }),
  noun("درج", { plural: "أدراج", en: "stairs" }),
  noun("مصعد", { plural: "مصاعد", en: "lift" }),
  noun("نافذة", { plural: "نوافذ", en: "window" }),
  noun("شرفة", { plural: "شرفات", enPlural: "balconies", en: "balcony" }),
  noun("بلكونة", { plural: "+ات", enPlural: "balconies", en: "balcony" }),
  noun("باحة", { plural: "+ات", kind: "place", en: "courtyard" }),
  noun("دهليز", { plural: "دهاليز", en: "corridor" }),
  noun("صالون", { plural: "+ات", kind: "facility", en: "salon" }),
  noun("ديوانية", { plural: "+ات", kind: "facility", en: "diwaniya" }),
  noun("مرحاض", { plural: "مراحيض", kind: "facility", en: "toilet" }),
  noun("عشوائية", { plural: "+ات", kind: "place", en: "slum" }),
  noun("بلاطة", { plural: "+ات", en: "tile" }),
  noun("قرميد", { enPlural: "-", en: "brick" }),
  noun("جص", { enPlural: "-", en: "plaster" }),
  noun("طلاء", { plural: "أطلية", en: "paint" }),
  noun("أساسات", { gender: "f", en: "foundations" }),
  noun("عمران", { enPlural: "-", en: "urban development" }),
  noun("تمدن", { enPlural: "-", en: "urbanisation" }),
  noun("عقارات", { gender: "f", enPlural: "-", en: "real estate" }),
  noun("حمّام", { plural: "+ات", kind: "facility", en: "bath" }),
];

export default rows;
