// Nouns: sky and planets.
import { noun, type Row } from "../../define.ts";

const rows: readonly Row[] = [
  noun("فضاء", { plural: "+ات", kind: "place", root: "فضو", en: "space" }),
  noun("كون", { plural: "أكوان", kind: "place", root: "كون", en: "universe" }),
  noun("مجرة", { plural: "+ات", kind: "place", root: "جرر", en: "galaxy" }),
  noun("شهاب", { plural: "شهب", root: "شهب", en: "meteor" }),
  noun("نيزك", { plural: "نيازك", root: "نزك", en: "meteorite" }),
  noun("كويكب", { plural: "+ات", root: "كوكب", en: "asteroid" }),
  noun("كسوف", { kind: "event", root: "كسف", en: "solar eclipse" }),
  noun("خسوف", { kind: "event", root: "خسف", en: "lunar eclipse" }),
  noun("مريخ", { kind: "place", root: "مرخ", en: "Mars" }),
  noun("زحل", { kind: "place", root: "زحل", en: "Saturn" }),
  noun("عطارد", { kind: "place", en: "Mercury" }),
  noun("فلك", { plural: "أفلاك", enPlural: "-", root: "فلك", en: "astronomy" }),
  noun("غلاف", { plural: "أغلفة", root: "غلف", en: "cover" }),
  noun("ناسا", { gender: "f", kind: "org", en: "NASA" }),
  noun("بدر", { plural: "بدور", root: "بدر", en: "full moon" }),
  noun("محاق", { root: "محق", en: "new moon" }),
];

export default rows;
