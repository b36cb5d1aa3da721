// Nouns: weather.
import { noun, type Row } from "../../define.ts";

const rows: readonly Row[] = [
  noun("جو", { plural: "أجواء", en: "atmosphere" }),
  noun("ريح", { plural: "رياح", gender: "f", en: "wind" }),
  noun("نسيم", { plural: "نسائم", en: "breeze" }),
  noun("غيمة", { plural: ["+ات", "غيوم"], en: "cloud" }),
  noun("غيم", { plural: "غيوم", enPlural: "-", en: "clouds" }),
  noun("سحاب", { plural: "سحب", enPlural: "-", en: "clouds" }),
  noun("ضباب", { enPlural: "-", en: "fog" }),
  noun("مطر", { plural: "أمطار", enPlural: "-", en: "rain" }),
  noun("غيث", { plural: "غيوث", enPlural: "-", en: "rain" }),
  noun("ثلج", { plural: "ثلوج", enPlural: "-", en: "snow" }),
  noun("جليد", { enPlural: "-", en: "ice" }),
  noun("برد", { enPlural: "-", en: "cold" }),
  noun("صقيع", { enPlural: "-", en: "frost" }),
  noun("ندى", { enPlural: "-", en: "dew" }),
  noun("رطوبة", { enPlural: "-", en: "humidity" }),
  noun("حر", { enPlural: "-", en: "heat" }),
  noun("قيظ", { enPlural: "-", en: "intense heat" }),
  noun("برق", { plural: "بروق", enPlural: "-", en: "lightning" }),
  noun("رعد", { plural: "رعود", enPlural: "-", en: "thunder" }),
  noun("صاعقة", { plural: "صواعق", en: "thunderbolt" }),
  noun("هطول", { enPlural: "-", en: "precipitation" }),
  noun("تساقط", { enPlural: "-", en: "falling" }),
  noun("منخفض", { plural: "+ات", en: "low-pressure area" }),
  noun("أرصاد", { gender: "f", enPlural: "-", en: "meteorology" }),
  noun("راصد", { plural: "+ون", kind: "human", en: "observer" }),
  noun("برودة", { enPlural: "-", en: "coldness" }),
  noun("دفء", { enPlural: "-", en: "warmth" }),
  noun("احترار", { enPlural: "-", en: "warming" }),
  noun("احتباس", { enPlural: "-", en: "retention" }),
];

export default rows;
