// Nouns: agriculture.
import { noun, type Row } from "../../define.ts";

const rows: readonly Row[] = [
  noun("بستان", { plural: "بساتين", kind: "place", en: "orchard" }),
  noun("بذر", { enPlural: "-", en: "sowing" }),
  noun("حرث", { enPlural: "-", en: "ploughing" }),
  noun("ري", { enPlural: "-", en: "irrigation" }),
  noun("سقي", { enPlural: "-", en: "watering" }),
  noun("قمح", { enPlural: "-", en: "wheat" }),
  noun("حنطة", { enPlural: "-", en: "wheat" }),
  noun("شعير", { enPlural: "-", en: "barley" }),
  noun("شوفان", { enPlural: "-", en: "oats" }),
  noun("كتان", { enPlural: "-", en: "linen" }),
  noun("قصب", { enPlural: "-", en: "cane" }),
  noun("زيتون", { enPlural: "-", en: "olives" }),
  noun("زيتونة", { plural: "+ات", en: "olive tree" }),
  noun("علف", { plural: "أعلاف", enPlural: "-", en: "fodder" }),
  noun("قش", { enPlural: "-", en: "straw" }),
  noun("راعية", { plural: "+ات", kind: "human", en: "sponsor" }),
  noun("رعي", { enPlural: "-", en: "grazing" }),
  noun("قطيع", { plural: "قطعان", en: "herd" }),
  noun("إسطبل", { plural: "+ات", kind: "facility", en: "stable" }),
  noun("دواجن", { gender: "f", enPlural: "-", en: "poultry" }),
  noun("منحل", { plural: "مناحل", kind: "facility", enPlural: "apiaries", en: "apiary" }),
  noun("بيطري", { plural: "+ون", kind: "human", en: "veterinarian" }),
  noun("بيطرة", { enPlural: "-", en: "veterinary medicine" }),
  noun("مشتل", { plural: "مشاتل", kind: "facility", enPlural: "nurseries", en: "nursery" }),
  noun("صوبة", { plural: "+ات", kind: "facility", en: "greenhouse" }),
  noun("إقطاعي", { plural: "+ون", kind: "human", en: "feudal lord" }),
  noun("سنبلة", { plural: "سنابل", enPlural: "ears of grain", en: "ear of grain" }),
  noun("منجل", { plural: "مناجل", en: "sickle" }),
  noun("محراث", { plural: "محاريث", en: "plough" }),
];

export default rows;
