// Nouns: materials.
import { noun, type Row } from "../../define.ts";

const rows: readonly Row[] = [
  noun("برونز", { enPlural: "-", en: "bronze" }),
  noun("زمرد", { enPlural: "-", en: "emerald" }),
  noun("ياقوت", { plural: "يواقيت", en: "ruby" }),
  noun("جرانيت", { enPlural: "-", en: "granite" }),
  noun("غرانيت", { enPlural: "-", en: "granite" }),
  noun("جير", { enPlural: "-", root: "جير", en: "lime" }),
  noun("شمع", { plural: "شموع", enPlural: "-", root: "شمع", en: "wax" }),
  noun("صمغ", { enPlural: "-", en: "glue" }),
  noun("قطران", { enPlural: "-", root: "قطر", en: "tar" }),
  noun("أسفلت", { enPlural: "-", en: "asphalt" }),
  noun("خامة", { plural: "+ات", en: "raw material" }),
  noun("صفيحة", { plural: "صفائح", root: "صفح", en: "sheet" }),
  noun("كيماوي", { plural: "+ات", en: "chemical" }),
  noun("صوان", { enPlural: "-", root: "صون", en: "flint" }),
  noun("عاج", { enPlural: "-", en: "ivory" }),
];

export default rows;
