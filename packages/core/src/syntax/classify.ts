// What a word can do in a phrase or clause, read off its part of speech, features and form.
import { frameOf } from "../lexicon/frames.ts";
import type { Word } from "../model/word.ts";
import { complementizers, relatives, subordinators, verbParticles } from "./function-words.ts";

export type Category =
  | "punct"
  | "conjunction"
  | "preposition"
  | "complementizer"
  | "subordinator"
  | "relative"
  | "verb"
  | "particle"
  | "adverb"
  | "adjective"
  | "pronoun"
  | "demonstrative"
  | "number"
  | "noun";

/** The one category a word has for the parser. */
export function categoryOf(word: Word): Category {
  switch (word.upos) {
    case "PUNCT":
    case "SYM":
      return "punct";
    case "VERB":
    case "AUX":
      return verbParticles.has(word.norm) && word.feats.VerbForm === undefined ? "particle" : "verb";
    case "ADP":
      return "preposition";
    case "CCONJ":
      return "conjunction";
    case "ADJ":
      return "adjective";
    case "NUM":
      return "number";
    default:
      return otherCategory(word);
  }
}

function otherCategory(word: Word): Category {
  if (relatives.has(word.lemma) && (word.upos === "PRON" || word.upos === "DET")) return "relative";
  if (word.upos === "SCONJ" || word.upos === "PART") {
    if (complementizers.has(word.lemma)) return "complementizer";
    if (subordinators.has(word.lemma)) return "subordinator";
    return word.upos === "SCONJ" ? "subordinator" : "particle";
  }
  if (word.upos === "PRON" || word.upos === "DET") return word.feats.PronType === "Dem" ? "demonstrative" : "pronoun";
  if (word.upos === "ADV" || word.upos === "INTJ") return "adverb";
  return "noun";
}

export function isDefinite(word: Word, next: Word | undefined): boolean {
  if (word.feats.Definite === "Def" || word.upos === "PROPN") return true;
  if (word.upos === "PRON") return true;
  return hasEnclitic(word, next);
}

/** Written with the article; إلكتروني only looks so in comparable form. */
export function hasArticle(word: Word): boolean {
  return (
    word.feats.Definite === "Def" ||
    (word.feats.Definite === undefined && word.form.startsWith("ال") && word.form.length > 4)
  );
}

/** The next word is a pronoun written onto this one: وجودهم (their presence). */
export function hasEnclitic(word: Word, next: Word | undefined): boolean {
  return next !== undefined && next.part === "enclitic" && next.token === word.token;
}

/** Tanwin written as a final alef: never the second term of an idafa, never a subject outside إن clauses. */
export function isMarkedAccusative(word: Word): boolean {
  return word.feats.Case === "Acc" && word.feats.Definite !== "Def" && word.norm.endsWith("ا");
}

/** Can the word be the first term of an idafa? No article, no tanwin, no pronoun, no sound plural with its nūn. */
export function canGovernGenitive(word: Word, next: Word | undefined): boolean {
  if (word.upos === "PROPN" || word.upos === "PRON" || word.source === "foreign") return false;
  if (hasArticle(word)) return false;
  if (isMarkedAccusative(word) || hasEnclitic(word, next) || keepsNun(word)) return false;
  if (word.feats.Definite === "Cons") return true;
  const plural = word.feats.Number === "Plur" || word.feats.Number === "Dual";
  return !(plural && word.feats.Definite === "Ind" && /(ون|ين|ان)$/.test(word.norm));
}

/** محللون، مسافرين: a sound plural with its nūn governs nothing, whatever follows (عزا محللون القرار); ديون and قوانين are none. */
function keepsNun(word: Word): boolean {
  if (word.feats.Number !== "Plur" || !word.norm.endsWith("ن") || word.norm.length !== word.lemma.length + 2)
    return false;
  return /[وي]ن$/.test(word.norm) && word.norm.startsWith(word.lemma.slice(1, -1), 1);
}

/** محللين، الهدفين: the ending of a dual or sound plural that no subject has; broken plurals like ملايين are none. */
export function isMarkedOblique(word: Word): boolean {
  if (!word.norm.endsWith("ين") || word.entry === null || word.upos === "PROPN") return false;
  const { Number: number, Case: form } = word.feats;
  return form !== "Nom" && (number === "Dual" || (number === "Plur" && form !== undefined));
}

/** Adjective and noun agree: definiteness always, gender and number with the plural of things counting as feminine singular. */
export function agrees(adjective: Word, noun: Word, nounIsDefinite: boolean): boolean {
  const definite = hasArticle(adjective);
  if (definite !== nounIsDefinite) return false;
  if (
    isMarkedAccusative(adjective) &&
    !isMarkedAccusative(noun) &&
    noun.feats.Number !== "Plur" &&
    !/[هيءا]$/.test(noun.norm)
  )
    return false; // شعور حاليا
  if (isComparative(adjective)) return true; // مشاكل أكثر: the comparative does not inflect
  const gender = adjective.feats.Gender;
  const number = adjective.feats.Number ?? "Sing";
  if (noun.feats.Number === "Plur") {
    return number === "Plur" || (number === "Sing" && gender !== "Masc"); // مصادر أمنية، مسؤولون أمنيون
  }
  if (number === "Plur") return noun.entry?.kinds.includes("group") ?? false;
  if (noun.feats.Gender === undefined || gender === undefined || eitherGender.has(noun.lemma)) return true;
  return gender === noun.feats.Gender;
}

/** Nouns that are masculine for some and feminine for others: السوق المصري، السوق المصرية. */
const eitherGender = new Set("سوق طريق سبيل حال روح سلاح لسان عنق سكين بلد سماء ذراع إصبع إبط درع دلو كبد".split(" "));

/** An elative: أكثر، أفضل، أعلى، أهم. Colours, defects and nisbas of the same shape are none. */
export const isComparative = (word: Word) =>
  word.feats.Degree === "Cmp" ||
  /^ا(كثر|قل|شد)$/.test(word.norm) ||
  (word.upos === "ADJ" && /^أ[^اويأء][^اوي]?[^اوي]$/.test(word.lemma) && !noElatives.has(word.lemma));
const noElatives = new Set(
  "أبيض أحمر أزرق أخضر أصفر أسود أسمر أشقر أعرج أعمى أصم أبكم أخرس أحمق أعزل أرمل أجنبي أصلع أعور أحول أبله أهوج أرعن أصيل أمين أكيد أبدي أزلي أدبي أخير أثري أمني أسير أنيق أليم أهلي أبوي".split(
    " ",
  ),
);

/** A verb can have this noun phrase as its subject: gender before a following subject, person three, singular verb. */
export function verbAgrees(verb: Word, noun: Word): boolean {
  const person = verb.feats.Person ?? "3";
  if (person !== "3") return false;
  const gender = verb.feats.Gender;
  const nounGender = noun.feats.Gender;
  if (gender === undefined || nounGender === undefined || noun.upos === "PROPN") return true;
  if (noun.feats.Degree === "Cmp" && noun.feats.Definite === "Cons") return true; // تشير أحدث المعلومات
  if (noun.lemma === "ذات" && noun.feats.Definite === "Cons") return true; // أفاد ذات المصدر: the same source
  if (noun.feats.Number === "Plur") return gender === "Fem" || !isThing(noun); // قالت مصادر، قال مسؤولون، but not يوفر الحلول
  return gender === nounGender;
}

/** The row says what it is, and it is nobody: its plural is feminine for a verb. */
function isThing(noun: Word): boolean {
  const kinds = noun.entry?.kinds ?? [];
  return (
    noun.upos === "NOUN" &&
    noun.entry !== null &&
    !kinds.some((kind) => ["human", "role", "title", "group", "org", "media"].includes(kind))
  );
}

/** The verb's ending names its own subject (قالوا, يريدون, قلت), so that no noun after it can be one. */
export function hasInflectedSubject(verb: Word): boolean {
  const person = verb.feats.Person ?? "3";
  return person !== "3" || verb.feats.Number === "Plur" || verb.feats.Number === "Dual";
}

export const syntaxOf = (word: Word) => frameOf(word.entry?.frame ?? null)?.syntax;
export const isCopula = (word: Word) => syntaxOf(word) === "copula";

/** The frame lets a clause or quotation stand as complement. */
export function takesClause(word: Word): boolean {
  const frame = frameOf(word.entry?.frame ?? null);
  return frame?.report !== undefined || frame?.complement !== undefined;
}
