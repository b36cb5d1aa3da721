// Nouns: metals, stones and stuffs.
import { noun, type Row } from "../../define.ts";

const rows: readonly Row[] = [
  noun("برونز", { enPlural: "-", en: "bronze" }),
  noun("زمرد", { enPlural: "-", en: "emerald" }),
  noun("ياقوت", { plural: "يواقيت", en: "ruby" }),
  noun("جرانيت", { enPlural: "-", en: "granite" }),
  noun("غرانيت", { enPlural: "-", en: "granite" }),
  noun("جير", { enPlural: "-", root: "جير", en: "lime" }),
  noun("شمع", { plural: "شموع", enPlural: "-", root: "شمع", en: "wax" }),
  noun("خامة", { plural: "+ات", en: "raw material" }),
  noun("صفيحة", { plural: "صفائح", root: "صفح", en: "sheet" }),
  noun("كيماوي", { plural: "+ات", en: "chemical" }),
  noun("عاج", { enPlural: "-", en: "ivory" }),
  noun("نشادر", { enPlural: "-", en: "ammonia" }),
  noun("فيروز", { enPlural: "-", en: "turquoise" }),
  noun("كاوتشوك", { enPlural: "-", en: "rubber" }),
  noun("أوفست", { enPlural: "-", en: "offset" }),
  noun("بوتاس", { enPlural: "-", en: "potash" }),
  noun("كريستال", { enPlural: "-", en: "crystal" }),
  noun("بورسلين", { enPlural: "-", en: "porcelain" }),
];

export default rows;
