// Nouns: disaster.
import { noun, type Row } from "../../define.ts";

const rows: readonly Row[] = [
  noun("تسونامي", { kind: "event", en: "tsunami" }),
  noun("طوفان", { kind: "event", en: "flood" }),
  noun("صدم", { enPlural: "-", en: "hitting" }),
  noun("هلاك", { enPlural: "-", en: "perdition" }),
  noun("ويلات", { en: "horrors" }),
  noun("تشقق", { plural: "+ات", en: "crack" }),
  noun("شق", { plural: "شقوق", en: "crack" }),
  noun("صدع", { plural: "صدوع", en: "fault" }),
  noun("ريختر", { en: "Richter" }),
  noun("انسكاب", { en: "spill" }),
  noun("مفقودات", { en: "lost items" }),
];

export default rows;
