// Nouns: waste, habitats and classes of animals.
import { noun, type Row } from "../../define.ts";

const rows: readonly Row[] = [
  noun("تلوث", { enPlural: "-", root: "لوث", en: "pollution" }),
  noun("تلويث", { enPlural: "-", root: "لوث", en: "polluting" }),
  noun("ملوث", { plural: "+ات", root: "لوث", en: "pollutant" }),
  noun("دفيئة", { plural: "+ات", kind: "facility", root: "دفء", en: "greenhouse" }),
  noun("قمامة", { enPlural: "-", root: "قمم", en: "rubbish" }),
  noun("زبالة", { enPlural: "-", root: "زبل", en: "rubbish" }),
  noun("مكب", { plural: "+ات", kind: "facility", root: "كبب", en: "dump" }),
  noun("مطمر", { plural: "مطامر", kind: "facility", root: "طمر", en: "landfill" }),
  noun("مجرى", { plural: "مجاري", kind: "place", root: "جري", en: "course" }),
  noun("انقراض", { enPlural: "-", root: "قرض", en: "extinction" }),
  noun("تنوع", { enPlural: "-", root: "نوع", en: "diversity" }),
  noun("تحلية", { enPlural: "-", root: "حلو", en: "desalination" }),
  noun("تنقية", { enPlural: "-", root: "نقي", en: "purification" }),
  noun("ترسب", { plural: "+ات", root: "رسب", en: "sediment" }),
  noun("صيد", { enPlural: "-", root: "صيد", en: "hunting" }),
  noun("قنص", { enPlural: "-", root: "قنص", en: "sniping" }),
  noun("مخلف", { plural: "+ات", root: "خلف", en: "remnant; waste" }),
  noun("ثديي", { plural: "+ات", root: "ثدي", en: "mammal" }),
  noun("زاحف", { plural: "زواحف", root: "زحف", en: "reptile" }),
  noun("برمائي", { plural: "+ات", en: "amphibian" }),
  noun("قشري", { plural: "+ات", root: "قشر", en: "crustacean" }),
  noun("رخويات", { gender: "f", root: "رخو", en: "molluscs" }),
  noun("لافقاريات", { gender: "f", en: "invertebrates" }),
  noun("فقاري", { plural: "+ات", root: "فقر", en: "vertebrate" }),
  noun("عاشب", { plural: "عواشب", root: "عشب", en: "herbivore" }),
  noun("لاحم", { plural: "لواحم", root: "لحم", en: "carnivore" }),
  noun("قارض", { plural: "قوارض", root: "قرض", en: "rodent" }),
  noun("عوالق", { gender: "f", root: "علق", en: "plankton" }),
  noun("كربنة", { enPlural: "-", en: "carbonisation" }),
  noun("مردم", { plural: "مرادم", kind: "facility", root: "ردم", en: "landfill" }),
  noun("موئل", { plural: "موائل", kind: "place", root: "وءل", en: "habitat" }),
  noun("مجرور", { plural: "مجارير", root: "جرر", en: "sewer" }),
];

export default rows;
