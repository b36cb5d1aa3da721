// Nouns: fields, crops and husbandry.
import { noun, type Row } from "../../define.ts";

const rows: readonly Row[] = [
  noun("قمح", { enPlural: "-", root: "قمح", en: "wheat" }),
  noun("حنطة", { enPlural: "-", root: "حنط", en: "wheat" }),
  noun("شعير", { enPlural: "-", root: "شعر", en: "barley" }),
  noun("كتان", { enPlural: "-", root: "كتن", en: "linen" }),
  noun("قصب", { enPlural: "-", root: "قصب", en: "cane" }),
  noun("زيتون", { enPlural: "-", root: "زيت", en: "olives" }),
  noun("زيتونة", { plural: "+ات", root: "زيت", en: "olive tree" }),
  noun("قش", { enPlural: "-", root: "قشش", en: "straw" }),
  noun("راعية", { plural: "+ات", kind: "human", root: "رعي", en: "sponsor" }),
  noun("رعي", { enPlural: "-", root: "رعي", en: "grazing" }),
  noun("قطيع", { plural: "قطعان", root: "قطع", en: "herd" }),
  noun("دواجن", { gender: "f", enPlural: "-", root: "دجن", en: "poultry" }),
  noun("منحل", { plural: "مناحل", kind: "facility", root: "نحل", en: "apiary" }),
  noun("صويا", { gender: "f", enPlural: "-", en: "soya" }),
  noun("كاكاو", { enPlural: "-", en: "cocoa" }),
  noun("زراع", { kind: ["group", "human"], root: "زرع", en: "growers" }),
  noun("مزروع", { plural: "+ات", root: "زرع", en: "crop" }),
  noun("صومعة", { plural: "صوامع", kind: "facility", root: "صمع", en: "silo; hermitage" }),
  noun("طاحونة", { plural: "طواحين", kind: "facility", root: "طحن", en: "mill" }),
  noun("معصرة", { plural: "معاصر", kind: "facility", root: "عصر", en: "press" }),
  noun("جني", { enPlural: "-", root: "جني", en: "harvesting" }),
  noun("قطف", { enPlural: "-", root: "قطف", en: "picking" }),
  noun("دراس", { enPlural: "-", root: "درس", en: "threshing" }),
  noun("رش", { enPlural: "-", root: "رشش", en: "spraying" }),
  noun("سوسة", { plural: "سوس", root: "سوس", en: "weevil" }),
  noun("قوارص", { gender: "f", en: "citrus fruits" }),
  noun("حقينة", { plural: "+ات", root: "حقن", en: "reservoir level" }),
  noun("صوبة", { plural: "+ات", kind: "facility", en: "greenhouse" }),
  noun("نفوق", { enPlural: "-", root: "نفق", en: "death" }),
  noun("بذار", { enPlural: "-", root: "بذر", en: "seed" }),
  noun("حمضيات", { enPlural: "-", root: "حمض", en: "citrus fruit" }),
  noun("حوامض", { enPlural: "-", root: "حمض", en: "citrus fruit" }),
];

export default rows;
