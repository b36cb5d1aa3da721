// What each word can be inside a name, worked out once a document.
import { lookupLetters } from "../../lexicon/lookup.ts";
import { type NameNode, type NameTable, names, type PartName } from "../../lexicon/name-table.ts";
import type { Word } from "../../model/word.ts";
import { fold } from "../../script/fold.ts";
import { type FormInNames, formInNames } from "./form-in-names.ts";
import { extraTitles, kinTitles } from "./head-words.ts";
import { wordSet } from "./word-set.ts";

export interface Features {
  readonly words: readonly Word[];
  readonly table: NameTable;
  readonly given: readonly (PartName | null)[];
  readonly surname: readonly (PartName | null)[];
  /** What the names that begin with the word go on with. */
  readonly opens: readonly (NameNode | null)[];
  /** Bit flags, see `is`. */
  readonly flags: Uint16Array;
  /** Comparable forms of the base words; empty for others. */
  readonly norms: readonly string[];
  /** At the first word of a token that was split: the whole token's comparable form and the word after it. */
  readonly tokens: ReadonlyMap<number, { readonly norm: string; readonly to: number }>;
}

export const is = {
  /** A word of letters that is no clitic. */
  base: 1,
  /** Not in the lexicon and foreign in look. */
  unknown: 2,
  /** Begins with the article. */
  definite: 4,
  /** Nisba adjective of a country, people or religion. */
  nisba: 8,
  /** Adjective that ends in ي or ية. */
  yaAdjective: 16,
  /** Holds an office or is a form of address. */
  role: 32,
  noun: 64,
  adjective: 128,
  verb: 256,
  /** A time word (يوم, أمس). */
  time: 512,
  /** The reading chosen for it is a name. */
  proper: 1024,
  particle: 2048,
  /** Attached right to the word before, as after a proclitic. */
  /** Not in the lexicon, read by its pattern. */
  guess: 4096,
  speech: 8192,
  punctuation: 16384,
} as const;

export function featuresOf(words: readonly Word[]): Features {
  const table = names();
  const size = words.length;
  const flags = new Uint16Array(size);
  const given: (PartName | null)[] = new Array(size).fill(null);
  const surname: (PartName | null)[] = new Array(size).fill(null);
  const opens: (NameNode | null)[] = new Array(size).fill(null);
  const norms: string[] = new Array(size).fill("");
  const tokens = splitTokens(words);
  for (let at = 0; at < size; at++) {
    const word = words[at];
    if (word === undefined) continue;
    let flag = 0;
    const { entry, upos } = word;
    const { norm } = word;
    norms[at] = norm;
    if (upos === "PUNCT" || upos === "SYM") flags[at] = is.punctuation;
    const form = formInNames(norm);
    opens[at] = form.opens;
    if (word.part !== "base" || !form.letters || upos === "NUM") continue;
    flag |= is.base;
    // إلموج, ألماسي: letters of the name, no article.
    const article = form.article && ((word.source !== "foreign" && upos !== "PROPN") || !/^[إأآ]/.test(word.form));
    if (article && norm.length > 3 && nominal.has(upos)) flag |= is.definite;
    if (upos === "PROPN") flag |= is.proper;
    if (
      (upos === "PROPN" || upos === "X") &&
      (entry === null || entry.kinds.includes("part")) &&
      norm.length > 2 &&
      !gluedNegation(norm)
    )
      flag |= is.unknown;
    if (flag & is.unknown && inflected.test(word.form)) flag &= ~is.unknown;
    if (word.source === "guess" && !form.article && norm.length > 2 && upos !== "VERB") {
      flag |= is.guess;
      // شومسكي read as an adjective though no noun stands before it.
      if (upos === "ADJ" && /ي$/.test(norm) && !afterIndefinite(words, at)) flag |= is.unknown;
    }
    if (upos === "ADJ") {
      flag |= is.adjective;
      if (entry?.kinds.includes("nisba") || (entry?.key ?? null) !== null) flag |= is.nisba;
      if (form.nisba) flag |= is.yaAdjective;
    }
    if (upos === "NOUN") flag |= is.noun;
    if (upos === "VERB" || upos === "AUX") flag |= is.verb;
    if (upos === "VERB" && entry?.frame != null && speechFrames.has(entry.frame)) flag |= is.speech;
    const kinds = entry?.kinds;
    if (kinds !== undefined && kinds.length > 0) {
      if ((kinds.includes("role") || kinds.includes("title")) && word.feats.Number !== "Plur") flag |= is.role;
      if (kinds.includes("time")) flag |= is.time;
    }
    if (isTitle(word, form, words[at + 1])) flag |= is.role;
    if (form.particle) flag |= is.particle;
    given[at] = form.given;
    // عيساوي is read as a surname where the rows have العيساوي.
    surname[at] =
      form.surname === null && upos === "PROPN" && !form.article && kinds?.includes("surname")
        ? (table.surname.get(`ال${norm}`) ?? null)
        : form.surname;
    flags[at] = flag;
  }
  markSyllables(words, flags, norms);
  return { words, table, given, surname, opens, flags, norms, tokens };
}

/** قو يو شنغ: foreign words of two letters are names beside a longer one. */
function markSyllables(words: readonly Word[], flags: Uint16Array, norms: readonly string[]): void {
  for (let at = 0; at < words.length; at++) {
    if (words[at]?.source !== "foreign" || norms[at]?.length !== 2) continue;
    if (((flags[at - 1] ?? 0) | (flags[at + 1] ?? 0)) & is.unknown) flags[at] = (flags[at] ?? 0) | is.unknown;
  }
}

/** لايمكن, مايعرف: a verb glued to its negation. */
function gluedNegation(norm: string): boolean {
  return (
    /^(لا|ما)[يتن]/.test(norm) && lookupLetters(norm.slice(2)).some(({ pieces, base }) => pieces[base]?.upos === "VERB")
  );
}

/** مئونتهم, مشاكستها, قريشا with its tanwin: endings that no foreign name has. */
const inflected = /((?<=.{3})(هما|ها|[^ا]هم)|تهم|تكم|تنا|اً)$|^(لأ|لإ|بأ|بإ|كأ|كإ)/;

function afterIndefinite(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  // دراماني سيديبي: a word that no lexicon has is no noun to describe.
  return (
    before !== undefined &&
    before.source === "lexicon" &&
    (before.upos === "NOUN" || before.upos === "ADJ") &&
    !before.norm.startsWith("ال")
  );
}

const nominal = new Set(["NOUN", "ADJ", "PROPN", "X", "VERB"]);
const speechFrames = new Set([
  "say",
  "confirm",
  "reveal",
  "claim",
  "announce",
  "suggest",
  "praise",
  "blame",
  "quote",
  "deny",
  "ask",
  "demand",
  "promise",
  "threaten",
  "accuse",
  "warn",
  "refuse",
  "believe",
  "doubt",
  "fear",
  "hope",
  "expect",
  "want",
  "rule",
]);

export function has(features: Features, at: number, flag: number): boolean {
  return ((features.flags[at] ?? 0) & flag) !== 0;
}

/** Do the words stand side by side with nothing but space between, none split off the other's token? */
export function adjacent(features: Features, left: number, right: number): boolean {
  if (right !== left + 1) return false;
  const word = features.words[right];
  return (
    word !== undefined &&
    word.part === "base" &&
    features.words[left]?.part !== "proclitic" &&
    word.sentence === features.words[left]?.sentence &&
    word.token !== features.words[left]?.token
  );
}

const hasTitleLemma = (lemma: string) => extraTitles.has(lemma) || kinTitles.has(lemma);

const callings = wordSet("رجل رجال سيدة نجم نجمة أسطورة داعية");
const ofCallings = wordSet("الأعمال الدين الاقتصاد الغناء الكرة السينما الدراما");

/** A title by its form, with or without the article, or by its lemma with a pronoun on it: زوجته فاطمة, رئيسها التنفيذي. */
function isTitle(word: Word, form: FormInNames, next: Word | undefined): boolean {
  // أمام (before) is no إمام.
  if (form.title) return word.upos !== "VERB" && word.upos !== "ADP";
  // رجل الأعمال المصري شاكر الدهيبي.
  if (word.upos === "NOUN" && callings.has(word.norm) && next !== undefined && ofCallings.has(next.norm)) return true;
  return (
    word.upos === "NOUN" && next?.part === "enclitic" && next.token === word.token && hasTitleLemma(fold(word.lemma))
  );
}

/** Tokens of several words: لادن read as ل + ادن is still the name it is. */
function splitTokens(words: readonly Word[]): Map<number, { norm: string; to: number }> {
  const found = new Map<number, { norm: string; to: number }>();
  for (let from = 0; from < words.length; ) {
    let to = from + 1;
    while (to < words.length && words[to]?.token === words[from]?.token && words[to]?.start === words[to - 1]?.end)
      to++;
    if (to - from > 1 && to - from < 4) {
      let norm = "";
      for (let at = from; at < to; at++) {
        const word = words[at];
        if (word !== undefined) norm += word.norm.slice(Math.max(0, word.norm.length - (word.end - word.start)));
      }
      found.set(from, { norm, to });
    }
    from = to;
  }
  return found;
}
