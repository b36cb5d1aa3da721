// What follows a name and tells that it was one: an office after a comma or right behind it (دوس، الرئيسة التنفيذية; جميل راضي رئيس الجمعية).
import { adjacent, type Features, has, is } from "./features.ts";
import { titleBefore } from "./title.ts";

/** A comma and an office: what stands before the comma is whoever holds it. */
export function officeAfterComma(features: Features, at: number): boolean {
  const mark = features.words[at];
  if (mark === undefined || (mark.form !== "،" && mark.form !== ",")) return false;
  return mark.sentence === features.words[at + 1]?.sentence && holdsOffice(features, at + 1);
}

/** رئيس الجمعية, كبير الاقتصاديين: an office that governs, right behind a name. */
export const officeBehind = (features: Features, at: number): boolean =>
  adjacent(features, at - 1, at) &&
  !has(features, at, is.definite) &&
  holdsOffice(features, at) &&
  (has(features, at + 1, is.definite | is.proper) ||
    (has(features, at + 1, is.noun | is.adjective) && has(features, at + 2, is.definite)));

/** هالة زايد وزيرة للصحة, عز الدين أبو ستيت وزيرا للزراعة: what somebody is made, right behind the name. */
export const madeOffice = (features: Features, at: number): boolean =>
  adjacent(features, at - 1, at) &&
  has(features, at, is.role) &&
  !has(features, at, is.definite) &&
  /(ا|ه)$/.test(features.norms[at] ?? "") &&
  features.words[at + 1]?.norm === "ل";

const holdsOffice = (features: Features, at: number): boolean =>
  has(features, at, is.role) && has(features, at, is.noun) && features.words[at]?.feats.Number !== "Plur";

/** مونيت [دوس]،, أوليفييه [نور]،: a word of any kind between a foreign name and the comma before its bearer's office. */
export function endsBeforeOffice(features: Features, at: number): boolean {
  const word = features.words[at];
  if (word === undefined || word.part !== "base" || has(features, at, is.definite | is.role | is.time)) return false;
  return nameable.has(word.upos) && officeAfterComma(features, at + 1);
}

/** وزير الاقتصاد الجديد، جيوفاني [تريا]،: between the commas that close in an office's holder. Also يوري [يفتوشينكو] رئيس المركز, whose letters only look like a verb's. */
export function closedIn(features: Features, from: number, at: number): boolean {
  const word = features.words[at];
  if (
    word === undefined ||
    word.part !== "base" ||
    has(features, at, is.definite | is.role | is.time) ||
    !nameable.has(word.upos)
  )
    return false;
  if (word.upos === "VERB" && word.source !== "lexicon" && officeBehind(features, at + 1)) return true;
  const opened = isComma(features, from - 1) && titleBefore(features, from - 1) !== null;
  return opened && isComma(features, at + 1);
}

const isComma = (features: Features, at: number): boolean => /^[،,]$/.test(features.words[at]?.form ?? "");

const nameable = new Set(["NOUN", "ADJ", "PROPN", "X", "VERB"]);
