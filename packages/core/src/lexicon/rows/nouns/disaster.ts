// Nouns: quakes, fires, floods and rescue.
import { noun, type Row } from "../../define.ts";

const rows: readonly Row[] = [
  noun("تسونامي", { kind: "event", en: "tsunami" }),
  noun("طوفان", { kind: "event", root: "طوف", en: "flood" }),
  noun("صدم", { enPlural: "-", root: "صدم", en: "hitting" }),
  noun("هلاك", { enPlural: "-", root: "هلك", en: "perdition" }),
  noun("تشقق", { plural: "+ات", root: "شقق", en: "crack" }),
  noun("صدع", { plural: "صدوع", root: "صدع", en: "fault" }),
  noun("ريختر", { en: "Richter" }),
  noun("انسكاب", { root: "سكب", en: "spill" }),
  noun("جدب", { enPlural: "-", root: "جدب", en: "drought" }),
  noun("لافا", { gender: "f", enPlural: "-", en: "lava" }),
  noun("ثوران", { root: "ثور", en: "eruption" }),
  noun("هيجان", { enPlural: "-", root: "هيج", en: "raging" }),
  noun("خسف", { enPlural: "-", root: "خسف", en: "sinking" }),
  noun("زلزلة", { kind: "event", root: "زلزل", en: "quake" }),
  noun("كارثية", { enPlural: "-", root: "كرث", en: "catastrophic nature" }),
  noun("محرقة", { plural: "محارق", root: "حرق", en: "holocaust; incinerator" }),
  noun("كرفان", { plural: "+ات", kind: "facility", en: "caravan" }),
  noun("طفاية", { plural: "+ات", root: "طفو", en: "extinguisher" }),
];

export default rows;
