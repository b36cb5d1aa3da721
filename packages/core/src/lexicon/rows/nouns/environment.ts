// Nouns: waste, habitats and classes of animals.
import { noun, type Row } from "../../define.ts";

const rows: readonly Row[] = [
  noun("تلوث", { enPlural: "-", root: "لوث", en: "pollution" }),
  noun("ملوث", { plural: "+ات", root: "لوث", en: "pollutant" }),
  noun("قمامة", { enPlural: "-", root: "قمم", en: "rubbish" }),
  noun("مجرى", { plural: "مجاري", kind: "place", root: "جري", en: "course" }),
  noun("انقراض", { enPlural: "-", root: "قرض", en: "extinction" }),
  noun("تنوع", { enPlural: "-", root: "نوع", en: "diversity" }),
  noun("تحلية", { enPlural: "-", root: "حلو", en: "desalination" }),
  noun("تنقية", { enPlural: "-", root: "نقي", en: "purification" }),
  noun("صيد", { enPlural: "-", root: "صيد", en: "hunting" }),
  noun("قنص", { enPlural: "-", root: "قنص", en: "sniping" }),
  noun("مخلف", { plural: "+ات", root: "خلف", en: "remnant; waste" }),
  noun("ثديي", { plural: "+ات", root: "ثدي", en: "mammal" }),
  noun("زاحف", { plural: "زواحف", root: "زحف", en: "reptile" }),
  noun("برمائي", { plural: "+ات", en: "amphibian" }),
  noun("فقاري", { plural: "+ات", root: "فقر", en: "vertebrate" }),
];

export default rows;
