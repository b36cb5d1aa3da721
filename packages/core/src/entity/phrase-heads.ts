// Which words may head a phrase that is spoken of: no time, no unit, no fixed phrase.
import { childrenBy, relation } from "../model/tree-queries.ts";
import type { Word } from "../model/word.ts";
import type { Discourse } from "./discourse.ts";
import { headsRelative } from "./free-relative.ts";
import { counted, definite } from "./phrase-words.ts";
import { isSaying } from "./saying.ts";

/** بعض العائلات: pronouns agree with what is quantified. */
export const quantifiers = new Set([
  "بعض",
  "معظم",
  "غالبية",
  "أغلب",
  "أغلبية",
  "عدد",
  "مجموعة",
  "عشرات",
  "مئات",
  "آلاف",
  "سائر",
  "كافة",
  "بقية",
  "كل",
  "جميع",
  "أي",
  "كلا",
  "كثير",
  "أحد",
]);

/** Quantifiers that say no part of it. */
export const whole = new Set(["كل", "جميع", "أي", "كلا"]);

/** Singular in form, many people in agreement. */
export const collectives = new Set(["شباب", "ناس", "عرب", "يهود", "بدو", "غجر", "أهل", "سكان", "أهالي", "ذوو", "قوم"]);

/** May the word head a phrase that is spoken of: no time, no unit, no noun that only points (نفس, بعض of a quantity word stays). */
export function nominal(discourse: Discourse, word: Word): boolean {
  const known = discourse.phraseHeads[word.index];
  if (known !== 0) return known === 2;
  const heads = mayHead(discourse, word);
  discourse.phraseHeads[word.index] = heads ? 2 : 1;
  return heads;
}

function mayHead(discourse: Discourse, word: Word): boolean {
  if (word.part !== "base") return false;
  // أربعة من الموظفين: a number that heads its phrase.
  if (word.upos === "NUM")
    return (
      discourse.closed[word.index] !== 1 &&
      relation(discourse.tree.deprels[word.index] ?? "") !== "nummod" &&
      (childrenBy(discourse.tree, word.index, "nmod").some((child) => discourse.words[child]?.upos === "NOUN") ||
        (discourse.words[word.index + 1]?.norm === "من" && discourse.words[word.index + 2]?.part === "enclitic"))
    );
  if (discourse.closed[word.index] === 1) return false;
  if (word.upos === "PRON") return headsRelative(discourse, word);
  if (word.upos === "DET") return whole.has(word.lemma) && childrenBy(discourse.tree, word.index, "nmod").length > 0;
  if (word.upos === "ADJ") return standsForPeople(discourse, word);
  if (word.upos !== "NOUN" && word.upos !== "PROPN") return false;
  if (isSaying(discourse.words, word)) return false;
  if (ofMeasure.has(word.lemma) && discourse.words[word.index - 1]?.entry?.kinds.includes("unit") === true)
    return false;
  if (pointing.has(word.lemma) || adverbs.has(word.norm)) return false;
  // من جهته, بدوره: no side and no turn is spoken of.
  if (ownPart.has(word.lemma) && discourse.words[word.index + 1]?.part === "enclitic") return false;
  const measures = word.entry?.kinds.some((kind) => kind === "unit" || kind === "money") === true;
  return (
    word.entry?.kinds.includes("time") !== true &&
    (!measures ||
      !counted(discourse, word.index) ||
      definite(word) ||
      ofSomething(discourse, word) ||
      discourse.words[word.index + 1]?.part === "enclitic")
  );
}

/** سهم الشركة, نقطة التفتيش: a unit that is of something, and not counted. */
const ofSomething = (discourse: Discourse, word: Word) =>
  word.feats.Definite === "Cons" &&
  discourse.words[word.index + 1]?.norm.startsWith("ال") === true &&
  !counted(discourse, word.index);

/** 8400 متطوع, المشاركون: a participle or nisba where a noun would stand. */
export function standsForPeople(discourse: Discourse, word: Word): boolean {
  const deprel = relation(discourse.tree.deprels[word.index] ?? "");
  if (deprel !== "nsubj" && deprel !== "obj" && deprel !== "obl" && deprel !== "nmod" && deprel !== "iobj")
    return false;
  if (counted(discourse, word.index)) return true;
  return (
    word.feats.Number === "Plur" &&
    (word.feats.VerbForm === "Part" ||
      word.entry?.kinds.includes("nisba") === true ||
      // المرضى, الفقراء: things take the feminine.
      (word.feats.Gender === "Masc" && definite(word)))
  );
}

/** Nouns that stand as adverbs or in fixed phrases. */
const adverbs = new Set([
  "اضافه",
  "عده",
  "شتي",
  "سواء",
  "خاصه",
  "بدلا",
  "نظرا",
  "وفقا",
  "عوضا",
  "فضلا",
  "علاوه",
  "جدا",
  "معا",
  "ايضا",
  "مثلا",
  "طبقا",
  "برا",
  "بحرا",
  "جوا",
  "النسبه",
  "اولا",
  "ثانيا",
  "ثالثا",
  "اخيرا",
  "مجددا",
  "قريبا",
  "حاليا",
  "سابقا",
  "لاحقا",
  "مساء",
  "صباحا",
]);
/** 50 نقطة أساس: what measures. */
const ofMeasure = new Set(["أساس"]);
const ownPart = new Set(["جهة", "جانب", "دور", "ناحية", "طرف"]);

const pointing = new Set([
  "رغم",
  "موجب",
  "مقتضى",
  "أرجح",
  "أقل",
  "عكس",
  "فور",
  "ضوء",
  "سبيل",
  "صدد",
  "غرار",
  "حين",
  "نفس",
  "ذات",
  "غير",
  "حد",
  "عدم",
  "شيء",
  "مثل",
  "لدى",
  "شأن",
  "وحد",
  "نوع",
  "حوالي",
  "نحو",
  "أثناء",
  "خلال",
  "عقب",
  "سوى",
]);
