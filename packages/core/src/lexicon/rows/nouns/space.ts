// Nouns: space.
import { noun, type Row } from "../../define.ts";

const rows: readonly Row[] = [
  noun("فضاء", { plural: "+ات", kind: "place", en: "space" }),
  noun("كون", { plural: "أكوان", kind: "place", en: "universe" }),
  noun("مجرة", { plural: "+ات", kind: "place", enPlural: "galaxies", en: "galaxy" }),
  noun("شهاب", { plural: "شهب", en: "meteor" }),
  noun("نيزك", { plural: "نيازك", en: "meteorite" }),
  noun("كويكب", { plural: "+ات", en: "asteroid" }),
  noun("كسوف", { kind: "event", en: "solar eclipse" }),
  noun("خسوف", { kind: "event", en: "lunar eclipse" }),
  noun("مريخ", { kind: "place", en: "Mars" }),
  noun("زحل", { kind: "place", en: "Saturn" }),
  noun("عطارد", { kind: "place", en: "Mercury" }),
  noun("ثقب", { plural: "ثقوب", en: "hole" }),
  noun("فلك", { plural: "أفلاك", enPlural: "-", en: "astronomy" }),
  noun("فلكيات", { gender: "f", enPlural: "-", en: "astronomy" }),
  noun("غلاف", { plural: "أغلفة", en: "cover" }),
  noun("ناسا", { gender: "f", kind: "org", en: "NASA" }),
  noun("بدر", { plural: "بدور", en: "full moon" }),
  noun("مذنّب", { plural: "+ات", en: "comet" }),
];

export default rows;
