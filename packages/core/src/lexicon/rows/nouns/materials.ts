// Nouns: materials.
import { noun, type Row } from "../../define.ts";

const rows: readonly Row[] = [
  noun("برونز", { enPlural: "-", en: "bronze" }),
  noun("زمرد", { enPlural: "-", en: "emerald" }),
  noun("ياقوت", { plural: "يواقيت", enPlural: "rubies", en: "ruby" }),
  noun("جرانيت", { enPlural: "-", en: "granite" }),
  noun("غرانيت", { enPlural: "-", en: "granite" }),
  noun("جير", { enPlural: "-", en: "lime" }),
  noun("شمع", { plural: "شموع", enPlural: "-", en: "wax" }),
  noun("صمغ", { enPlural: "-", en: "glue" }),
  noun("غراء", { enPlural: "-", en: "glue" }),
  noun("قطران", { enPlural: "-", en: "tar" }),
  noun("إسفلت", { enPlural: "-", en: "asphalt" }),
  noun("أسفلت", { enPlural: "-", en: "asphalt" }),
  noun("مسحوق", { plural: "مساحيق", en: "powder" }),
  noun("سائل", { plural: "سوائل", en: "liquid" }),
  noun("خامة", { plural: "+ات", en: "raw material" }),
  noun("صفيحة", { plural: "صفائح", en: "sheet" }),
  noun("كيماوي", { plural: "+ات", en: "chemical" }),
  noun("صوان", { enPlural: "-", en: "flint" }),
  noun("عاج", { enPlural: "-", en: "ivory" }),
];

export default rows;
