// Nouns: quakes, fires, floods and rescue.
import { noun, type Row } from "../../define.ts";

const rows: readonly Row[] = [
  noun("تسونامي", { kind: "event", en: "tsunami" }),
  noun("طوفان", { kind: "event", root: "طوف", en: "flood" }),
  noun("صدم", { enPlural: "-", root: "صدم", en: "hitting" }),
  noun("هلاك", { enPlural: "-", root: "هلك", en: "perdition" }),
  noun("صدع", { plural: "صدوع", root: "صدع", en: "fault" }),
  noun("ريختر", { en: "Richter" }),
  noun("لافا", { gender: "f", enPlural: "-", en: "lava" }),
  noun("ثوران", { root: "ثور", en: "eruption" }),
  noun("كارثية", { enPlural: "-", root: "كرث", en: "catastrophic nature" }),
  noun("محرقة", { plural: "محارق", root: "حرق", en: "holocaust; incinerator" }),
  noun("طفاية", { plural: "+ات", root: "طفو", en: "extinguisher" }),
];

export default rows;
