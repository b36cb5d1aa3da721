// How sure one word is to be part of a person's name.
import { adjacent, type Features, has, is } from "./features.ts";
import { extraTitles, placeHeadsOutside } from "./head-words.ts";
import { knownAt } from "./known.ts";
import { namesakeOfParticle, roleAsName } from "./namesake.ts";
import { closed } from "./person-words.ts";

/** How sure a word is to be part of a person's name: not at all; an everyday word too; unknown to the lexicon; a name and nothing else. */
export type Strength = 0 | 1 | 2 | 3;
export const weak = 1;
export const unknown = 2;
export const strong = 3;

export function strengthAt(features: Features, at: number): Strength {
  const norm = features.norms[at] ?? "";
  const word = features.words[at];
  if (word === undefined || !has(features, at, is.base)) return 0;
  if (fathered(features, at)) return strong;
  if (closed.has(norm) && !word.form.startsWith("آ") && !namesakeOfParticle(features, at)) {
    // علي is also على as Egyptian papers write it.
    if (norm !== "علي" || word.form.endsWith("ى") || (word.upos === "ADP" && !titledAli(features, at))) return 0;
  }
  if (readOtherwise(features, at, norm)) return 0;
  // بأن دينو سيكون: that, not Ban.
  if (norm === "بان" && word.form.includes("أ")) return 0;
  // أدى (performed) is not إدي.
  if (word.upos === "VERB" && word.form.endsWith("ى") && !(norm === "يحيي" && has(features, at - 1, is.definite)))
    return 0;
  const next = features.words[at + 1];
  // نظيره, والده: a name has no pronoun on it.
  if (next !== undefined && next.part === "enclitic" && next.token === word.token) return 0;
  // آبي and آية are names; أبي and أية are not.
  if ((norm === "ابي" || norm === "ايه") && !word.form.startsWith("آ")) return 0;
  const given = features.given[at] ?? null;
  const surname = features.surname[at] ?? null;
  const proper = has(features, at, is.proper);
  if (given !== null || surname !== null) {
    // سلمان read as two ladders.
    if (given !== null && !given.ambiguous && (proper || word.feats.Number === "Dual")) return strong;
    const noun = has(features, at, is.noun) && given === null && !word.form.endsWith("ى");
    if (surname !== null && !surname.ambiguous && (proper || noun)) return strong;
    return has(features, at, is.role) && !roleAsName(features, at) ? 0 : weak;
  }
  return has(features, at, is.unknown) ? unknown : 0;
}

/** الدكتور علي رجب: the name rather than على, right after an honorific and before another name. */
function titledAli(features: Features, at: number): boolean {
  // رأفت علي إن, حسن علي قد: no preposition before a verb, a conjunction or the end.
  const behind = features.words[at + 1];
  if (
    (features.given[at - 1] ?? null) !== null &&
    adjacent(features, at - 1, at) &&
    !features.words[at]?.form.endsWith("ى")
  ) {
    if (behind === undefined || behind.form === "إن" || behind.upos === "VERB" || behind.upos === "CCONJ") return true;
    if (behind.norm === "قد" || /^[،.:]$/.test(behind.form)) return true;
  }
  if (!adjacent(features, at - 1, at) || !adjacent(features, at, at + 1)) return false;
  if (!has(features, at - 1, is.definite) || !extraTitles.has(features.norms[at - 1] ?? "")) return false;
  const next = features.given[at + 1] ?? features.surname[at + 1] ?? null;
  return next !== null && !has(features, at + 1, is.role) && (!has(features, at + 1, is.definite) || !next.ambiguous);
}

/** بسر بن أرطأة, علي بن موسى: whoever has a father's name after him is named. */
function fathered(features: Features, at: number): boolean {
  const word = features.words[at];
  if (features.norms[at + 1] !== "بن" || word === undefined || (features.norms[at]?.length ?? 0) < 3) return false;
  return (
    features.words[at + 1]?.token === word.token + 1 &&
    !has(features, at, is.definite | is.time | is.punctuation) &&
    // سلطان بن زايد, أمير بن سالم: an office that men are called.
    (!has(features, at, is.role) || (features.given[at] ?? null) !== null) &&
    (features.norms[at] === "علي" || !closed.has(features.norms[at] ?? "")) &&
    word.upos !== "VERB"
  );
}

/** باسم فلان (in the name of), لصالح فلان (for the benefit of), على هذه written علي: letters of a name that are something else here. */
function readOtherwise(features: Features, at: number, norm: string): boolean {
  const before = features.words[at - 1];
  const next = features.words[at + 1];
  if (norm === "باسم")
    return before?.part === "base" && (has(features, at - 1, is.role) || /(ناطق|تحدث|مكتب|كلم)/.test(before.norm));
  // عن عمر يناهز 91 عاما: the age.
  if (norm === "عمر") return next?.upos === "VERB" && /ناهز|جاوز/.test(next.norm);
  if (norm === "صالح") return before?.part === "proclitic" && before.norm === "ل";
  if (norm === "علي")
    return (
      next?.upos === "DET" ||
      next?.upos === "PRON" ||
      (next?.upos === "SCONJ" && next.form !== "إن") ||
      next?.upos === "ADP" ||
      next?.norm === "كل"
    );
  // يزور عبد الغفار محافظة أسوان: the province, though families are called so.
  if (placeHeadsOutside.has(norm) && knownAt(features, at + 1)?.name.row === "place" && adjacent(features, at, at + 1))
    return true;
  // محافظتي U, ولايتي خوست: two provinces rather than the surname.
  return (
    placeHeadsOutside.has(norm) && norm.endsWith("تي") && next?.upos === "PROPN" && !has(features, at - 1, is.proper)
  );
}
