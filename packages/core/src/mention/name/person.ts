// Persons' names by their grammar: given names, surnames, بن and أبو, عبد الـ, and unknown words beside them or after a title.
import { adjacent, type Features, has, is } from "./features.ts";
import { openingParticles } from "./head-words.ts";
import { knownAt } from "./known.ts";
import { kunyaNisba, namesakeOfParticle, opensWithAnd, roleAsName, splitParticle, wholeToken } from "./namesake.ts";
import { calendar, closed, divine, kin, regnal } from "./person-words.ts";
import { surnameHere } from "./vouched.ts";

/** How sure a word is to be part of a person's name: not at all; an everyday word too; unknown to the lexicon; a name and nothing else. */
export type Strength = 0 | 1 | 2 | 3;
const weak = 1;
const unknown = 2;
const strong = 3;

const compounds = new Set(["عبد", "ابو", "ام"]);

/** Longer runs are lists without commas, not names. */
const longestName = 8;

export interface PersonSpan {
  readonly from: number;
  readonly to: number;
  readonly strength: Strength;
  /** Words of it that the lexicon knows as given names or surnames, or that بن and the like vouch for. */
  readonly known: number;
}

function strengthAt(features: Features, at: number): Strength {
  const norm = features.norms[at] ?? "";
  const word = features.words[at];
  if (word === undefined || !has(features, at, is.base)) return 0;
  if (closed.has(norm) && !word.form.startsWith("آ") && !namesakeOfParticle(features, at)) {
    // علي is also على as Egyptian papers write it.
    if (norm !== "علي" || word.upos === "ADP" || word.form.endsWith("ى")) return 0;
  }
  const next = features.words[at + 1];
  // نظيره, والده: a name has no pronoun on it.
  if (next !== undefined && next.part === "enclitic" && next.token === word.token) return 0;
  // آبي and آية are names; أبي and أية are not.
  if ((norm === "ابي" || norm === "ايه") && !word.form.startsWith("آ")) return 0;
  const given = features.given[at] ?? null;
  const surname = features.surname[at] ?? null;
  const proper = has(features, at, is.proper);
  if (given !== null || surname !== null) {
    if (given !== null && !given.ambiguous && proper) return strong;
    if (surname !== null && !surname.ambiguous && (proper || (has(features, at, is.noun) && given === null)))
      return strong;
    return has(features, at, is.role) && !roleAsName(features, at) ? 0 : weak;
  }
  return has(features, at, is.unknown) ? unknown : 0;
}

/** A weak name at the head of a run that is more likely the noun that governs the name after it: عودة ديدييه, ولد فرويد. */
function governs(features: Features, at: number): boolean {
  const word = features.words[at];
  if (word === undefined || word.upos === "PROPN") return false;
  if (has(features, at - 1, is.role | is.speech) || divine.has(features.norms[at + 1] ?? "")) return false;
  return word.entry?.kinds.includes("event") === true || features.norms[at] === "ولد" || features.norms[at] === "امل";
}

/** The run of name words from a place: its end, and how much of it is known. Null where no name can start. `vouched`: the context says that a name stands here. */
export function personFrom(features: Features, from: number, vouched = false): PersonSpan | null {
  const { words } = features;
  if (!has(features, from, is.base) && splitParticle(features, from) === from) return null;
  let to = from;
  let best: Strength = 0;
  let known = 0;
  let at = from;
  while (at < words.length && at - from < longestName) {
    const split = known > 0 || at === from ? splitParticle(features, at) : at;
    const whole = split > at ? split : wholeToken(features, at, from, known);
    if (whole > at) {
      at = whole;
      to = at;
      known++;
      if (split > at) best = strong;
      else if (best === 0) best = weak;
      continue;
    }
    if (at > from && !adjacent(features, at - 1, at)) break;
    const norm = features.norms[at] ?? "";
    // A name that begins again is said twice: a headline and its text.
    if (at - from > 1 && norm === features.norms[from]) break;
    const compound = compoundAt(features, at);
    if (compound > 0) {
      const servant = norm === "عبد" || features.norms[at + 1] === "عبد";
      for (const sure of [weak, servant ? strong : strengthAt(features, at + 1)] as const) if (sure > best) best = sure;
      known++;
      at += compound;
      to = at;
      // أبو سالم التارقي: after a kunya a nisba is where its bearer comes from.
      if (norm === "ابو" && kunyaNisba(features, at)) to = ++at;
      continue;
    }
    if (at > from && has(features, at, is.particle)) {
      const after = afterParticle(features, at, known);
      if (after === at) break;
      at = after;
      to = at;
      known++;
      continue;
    }
    if (at > from && (divine.has(norm) || (regnal.has(norm) && features.given[at - 1] != null))) {
      at++;
      if (regnal.has(norm) && features.norms[at] === "عشر" && adjacent(features, at - 1, at)) at++;
      to = at;
      continue;
    }
    let strength = strengthAt(features, at);
    if (strength === 0 && at > from && standsLast(features, at, from, known)) strength = weak;
    if (strength === 0 && at === from + 1 && indefiniteSurname(features, at, best)) strength = weak;
    if (
      at === from &&
      (calendar.has(norm) ||
        (strength === weak && !(vouched && surnameHere(features, at + 1, at)) && governs(features, at)))
    )
      break;
    if (
      strength === 0 &&
      at > from &&
      known > 0 &&
      has(features, at, is.guess) &&
      (features.given[at - 1] ?? null) !== null
    )
      strength = unknown;
    const everyday =
      vouched &&
      at > from &&
      strength < strong &&
      ((features.given[at - 1] ?? null) !== null || compounds.has(features.norms[at - 2] ?? "")) &&
      surnameHere(features, at, from);
    if (everyday) strength = strength === 0 ? weak : strength;
    if (strength === 0 && !(at > from && definiteSurname(features, at, from, known, best))) break;
    if (at > from && !everyday && !continues(features, at, from, strength, best, known)) break;
    if (at === from && strength === weak && has(features, at, is.verb) && (features.given[at] ?? null) === null) break;
    if (strength === weak || strength === strong) known++;
    if (strength === strong || best === 0) best = strength > best ? strength : best;
    at++;
    to = at;
  }
  if (to === from) return null;
  return { from, to, strength: best, known };
}

/** Can a word go on the name before it? */
function continues(
  features: Features,
  at: number,
  from: number,
  strength: Strength,
  best: Strength,
  known: number,
): boolean {
  if (
    (has(features, at, is.role) && !standsLast(features, at, from, known)) ||
    (has(features, at, is.time) && ((features.given[at] ?? null) === null || known === 0))
  )
    return false;
  // The adjective of a title: الرئيس الفلسطيني [ياسر عرفات].
  if (at === from + 1 && has(features, from, is.definite) && best === weak && strength > 0) return false;
  // زكي is also read as a verb; after a given name a given name is likelier.
  if (strength === weak && has(features, at, is.verb) && ((features.given[at] ?? null) === null || known === 0))
    return false;
  // محمد الشافعي أدى: after a name of two words, or with ى, the verb is a verb.
  if (strength > 0 && has(features, at, is.verb) && (at - from > 1 || features.words[at]?.form.endsWith("ى")))
    return false;
  // A town's name that is a surname too begins a name of its own: قال نصر الله في حلب.
  if (strength === weak && knownAt(features, at)?.name.row === "place") return false;
  const norm = features.norms[at] ?? "";
  // An unknown word that opens with و or لل after a name is most often و and another name (كانافارو وإيمرسون), but not وايت, وودز.
  if (strength === unknown && (/^لل/.test(norm) || opensWithAnd(features.words[at]?.form ?? ""))) return false;
  if (strength === unknown && has(features, at, is.definite) && known === 0) return false;
  return true;
}

/** The place after a particle inside a name and what it brings: فان باستن, بن سلمان, بن أبي طالب; `at` itself where it brings nothing. */
function afterParticle(features: Features, at: number, known: number): number {
  const after = at + 1;
  if (after >= features.words.length || features.words[after]?.sentence !== features.words[at]?.sentence) return at;
  // اسامة ابن لادن, where لادن was read as ل and a verb.
  const split = kin.has(features.norms[at] ?? "") && known > 0 ? features.tokens.get(after) : undefined;
  if (split !== undefined) return split.to;
  if (!adjacent(features, at, after) || !has(features, after, is.base)) return at;
  const inner = compoundAt(features, after);
  if (inner > 0) return after + inner;
  const norm = features.norms[at] ?? "";
  if (kin.has(norm) && known > 0 && !closed.has(features.norms[after] ?? "")) return after + 1;
  return strengthAt(features, after) > 0 ||
    (has(features, after, is.definite | is.unknown) && !closed.has(features.norms[after] ?? ""))
    ? after + 1
    : at;
}

/** عبد الرحمن, أبو مازن, آل نهيان, بن لادن: how many words the compound has, or 0. */
function compoundAt(features: Features, at: number): number {
  const next = at + 1;
  // أبو فاعور, where فاعور was read as ف and another word.
  const split = features.norms[at] === "ابو" ? features.tokens.get(next) : undefined;
  if (split !== undefined && features.words[split.to - 1]?.part === "base") return split.to - at;
  if (next >= features.words.length || !adjacent(features, at, next) || !has(features, next, is.base)) return 0;
  const norm = features.norms[at] ?? "";
  const after = features.norms[next] ?? "";
  if (norm === "عبد") return has(features, next, is.definite) || after === "الله" || after === "ربه" ? 2 : 0;
  if (norm === "ابو" || norm === "ابي" || norm === "ابا") {
    if (has(features, next, is.time) || (closed.has(after) && after !== "علي")) return 0;
    if (after === "عبد") return 1 + compoundAt(features, next);
    if (after === "ال") return 0;
    return norm === "ابو" || strengthAt(features, next) > 0 || has(features, next, is.definite) ? 2 : 0;
  }
  if (norm === "ال")
    return features.words[at]?.form.startsWith("آ") &&
      (strengthAt(features, next) > 0 || has(features, next, is.proper))
      ? 2
      : 0;
  if (openingParticles.has(norm) && !kin.has(norm)) return strengthAt(features, next) > weak ? 2 : 0;
  if (kin.has(norm) && norm !== "ولد") return strengthAt(features, next) > weak ? 2 : 0;
  return 0;
}

/** محمد المصري, عبد الكريم الخطابي: a nisba or unknown definite word after a given name, where no idafa or agreement can explain it. */
function definiteSurname(features: Features, at: number, from: number, known: number, best: Strength): boolean {
  if (!has(features, at, is.definite) || known === 0 || best < strong || closed.has(features.norms[at] ?? ""))
    return false;
  if (has(features, at, is.verb | is.role | is.time)) return false;
  const word = features.words[at];
  if (word === undefined) return false;
  if (word.source === "lexicon" && (word.feats.Number === "Plur" || /(ه|ات|ين|ون)$/.test(features.norms[at] ?? "")))
    return false;
  const afterGiven = (features.given[at - 1] ?? null) !== null || at - from >= 2;
  if (!afterGiven) return false;
  if (has(features, at, is.proper)) return true;
  // طارق السيد, محمد الفاتح: a noun that names no office, event, time or thing of its own.
  if (
    (features.given[at - 1] ?? null) !== null &&
    (word.entry === null ||
      word.source === "guess" ||
      (word.entry.kinds.length === 0 && word.feats.VerbForm !== "Vnoun"))
  )
    return has(features, at, is.noun) || /ي$/.test(features.norms[at] ?? "");
  // بوش الأمريكي is no name; محمد المصري is.
  return (
    /ي$/.test(features.norms[at] ?? "") &&
    ((features.surname[at - 1] ?? null) === null || (features.given[at - 1] ?? null) !== null)
  );
}

/** طارق السيد, قاسم أمين: a title's word that nothing follows to be titled is a surname after a given name. */
function standsLast(features: Features, at: number, from: number, known: number): boolean {
  if (at !== from + 1 || known === 0 || (features.given[from] ?? null) === null) return false;
  if (closed.has(features.norms[at] ?? "")) return false;
  if (features.norms[at] !== "السيد" && (features.given[at] ?? features.surname[at] ?? null) === null) return false;
  const next = features.words[at + 1];
  return (
    next === undefined ||
    next.upos === "PUNCT" ||
    next.upos === "CCONJ" ||
    next.upos === "VERB" ||
    next.upos === "SCONJ" ||
    (next.upos === "ADP" && next.part === "base")
  );
}

/** ميساء مغربي, يوليوس قيصر: an indefinite word right after a given name, where no verb before it could take it as object. */
function indefiniteSurname(features: Features, at: number, best: Strength): boolean {
  const word = features.words[at];
  if (best !== strong || word === undefined || (features.given[at - 1] ?? null) === null) return false;
  if (closed.has(features.norms[at] ?? "") || !has(features, at, is.base)) return false;
  if (has(features, at, is.definite | is.role | is.time | is.verb) || features.words[at - 2]?.upos === "VERB")
    return false;
  if (features.words[at + 1]?.token === word.token || word.feats.VerbForm === "Vnoun" || word.feats.Number === "Plur")
    return false;
  if (word.upos === "NOUN") return (word.entry?.kinds.length ?? 0) === 0 && !word.by.startsWith("adjective:");
  return (
    word.upos === "ADJ" &&
    word.feats.Degree === undefined &&
    word.feats.Gender !== "Fem" &&
    !/ا$/.test(features.norms[at] ?? "")
  );
}
