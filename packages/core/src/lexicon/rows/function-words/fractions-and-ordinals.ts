// Fractions as nouns, ordinals as adjectives.
import { adjective, noun, type Row, word } from "../../define.ts";

const ordinal = (lemma: string, en: string): Row => adjective(lemma, lemma.endsWith("ي") ? { en, defective: true } : { en });

export default [
  noun("نصف", { plural: "أنصاف", en: "half", enPlural: "halves" }),
  noun("ثلث", { plural: "أثلاث", en: "third" }),
  noun("ربع", { plural: "أرباع", en: "quarter" }),
  noun("خمس", { plural: "أخماس", en: "fifth" }),
  noun("سدس", { plural: "أسداس", en: "sixth" }),
  noun("سبع", { plural: "أسباع", en: "seventh" }),
  noun("ثمن", { plural: "أثمان", en: "price" }),
  noun("تسع", { plural: "أتساع", en: "ninth" }),
  noun("عشر", { plural: "أعشار", en: "tenth" }),
  noun("ضعف", { plural: "أضعاف", en: "double; weakness" }),
  adjective("أول", { feminine: "أولى", plural: "أوائل", en: "first" }),
  ordinal("ثاني", "second"),
  ordinal("ثالث", "third"),
  ordinal("رابع", "fourth"),
  ordinal("خامس", "fifth"),
  ordinal("سادس", "sixth"),
  ordinal("سابع", "seventh"),
  ordinal("ثامن", "eighth"),
  ordinal("تاسع", "ninth"),
  ordinal("عاشر", "tenth"),
  ordinal("حادي", "first"),
  ordinal("أخير", "last"),
  adjective("آخر", { feminine: "أخرى", plural: ["آخرون", "آخرين", "أخريات"], en: "other" }),
  adjective("واحد", { en: "one" }),
  adjective("وحيد", { en: "only" }),
  adjective("مزدوج", { en: "double" }),
  word("مئوية", { upos: "ADJ", lemma: "مئوي", en: "centigrade, percentage", feats: "Gender=Fem|Number=Sing" }),
] satisfies readonly Row[];
