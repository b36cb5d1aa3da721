// Nouns: wind, cloud, rain and heat.
import { noun, type Row } from "../../define.ts";

const rows: readonly Row[] = [
  noun("ريح", { plural: "رياح", gender: "f", root: "ريح", en: "wind" }),
  noun("نسيم", { plural: "نسائم", root: "نسم", en: "breeze" }),
  noun("غيمة", { plural: ["+ات", "غيوم"], root: "غيم", en: "cloud" }),
  noun("غيم", { plural: "غيوم", enPlural: "-", root: "غيم", en: "clouds" }),
  noun("سحاب", { plural: "سحب", enPlural: "-", root: "سحب", en: "clouds" }),
  noun("ضباب", { enPlural: "-", root: "ضبب", en: "fog" }),
  noun("مطر", { plural: "أمطار", enPlural: "-", root: "مطر", en: "rain" }),
  noun("غيث", { plural: "غيوث", enPlural: "-", root: "غيث", en: "rain" }),
  noun("ثلج", { plural: "ثلوج", enPlural: "-", root: "ثلج", en: "snow" }),
  noun("جليد", { enPlural: "-", root: "جلد", en: "ice" }),
  noun("برد", { enPlural: "-", root: "برد", en: "cold" }),
  noun("صقيع", { enPlural: "-", root: "صقع", en: "frost" }),
  noun("ندى", { enPlural: "-", root: "ندي", en: "dew" }),
  noun("رطوبة", { enPlural: "-", root: "رطب", en: "humidity" }),
  noun("حر", { enPlural: "-", root: "حرر", en: "heat" }),
  noun("برق", { plural: "بروق", enPlural: "-", root: "برق", en: "lightning" }),
  noun("رعد", { plural: "رعود", enPlural: "-", root: "رعد", en: "thunder" }),
  noun("صاعقة", { plural: "صواعق", root: "صعق", en: "thunderbolt" }),
  noun("هطول", { enPlural: "-", root: "هطل", en: "precipitation" }),
  noun("تساقط", { enPlural: "-", root: "سقط", en: "falling" }),
  noun("منخفض", { plural: "+ات", root: "خفض", en: "low-pressure area" }),
  noun("أرصاد", { gender: "f", kind: "org", enPlural: "-", root: "رصد", en: "meteorology" }),
  noun("برودة", { enPlural: "-", root: "برد", en: "coldness" }),
  noun("دفء", { enPlural: "-", root: "دفء", en: "warmth" }),
  noun("احتباس", { enPlural: "-", root: "حبس", en: "retention" }),
  noun("ديمة", { plural: "ديم", root: "ديم", en: "steady rain" }),
  noun("هبوب", { enPlural: "-", root: "هبب", en: "blowing" }),
  noun("صحو", { enPlural: "-", root: "صحو", en: "clear weather" }),
  noun("شبورة", { enPlural: "-", root: "شبر", en: "mist" }),
  noun("يابسة", { enPlural: "-", root: "يبس", en: "land" }),
];

export default rows;
