// Nouns: environment.
import { noun, type Row } from "../../define.ts";

const rows: readonly Row[] = [
  noun("تلوث", { enPlural: "-", en: "pollution" }),
  noun("تلويث", { enPlural: "-", en: "polluting" }),
  noun("ملوث", { plural: "+ات", en: "pollutant" }),
  noun("دفيئة", { plural: "+ات", kind: "facility", en: "greenhouse" }),
  noun("نفاية", { plural: "+ات", enPlural: "-", en: "waste" }),
  noun("قمامة", { enPlural: "-", en: "rubbish" }),
  noun("زبالة", { enPlural: "-", en: "rubbish" }),
  noun("فضلات", { gender: "f", enPlural: "-", en: "waste" }),
  noun("مكب", { plural: "+ات", kind: "facility", en: "dump" }),
  noun("مطمر", { plural: "مطامر", kind: "facility", en: "landfill" }),
  noun("مجرى", { plural: "مجاري", kind: "place", en: "course" }),
  noun("انقراض", { enPlural: "-", en: "extinction" }),
  noun("تنوع", { enPlural: "-", en: "diversity" }),
  noun("محمية", { plural: "+ات", kind: "place", en: "reserve" }),
  noun("تشجير", { enPlural: "-", en: "afforestation" }),
  noun("تحلية", { enPlural: "-", en: "desalination" }),
  noun("تنقية", { enPlural: "-", en: "purification" }),
  noun("ترسب", { plural: "+ات", en: "sediment" }),
  noun("ضوضاء", { gender: "f", enPlural: "-", en: "noise" }),
  noun("ضجيج", { enPlural: "-", en: "noise" }),
  noun("صيد", { enPlural: "-", en: "hunting" }),
  noun("صياد", { plural: "+ون", kind: "human", enPlural: "fishermen", en: "fisherman" }),
  noun("قنص", { enPlural: "-", en: "sniping" }),
  noun("مخلف", { plural: "+ات", en: "remnant; waste" }),
];

export default rows;
