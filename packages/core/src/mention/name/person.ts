// Persons' names by their grammar: given names, surnames, بن and أبو, عبد الـ, and unknown words beside them or after a title.
import { afterParticle, compoundAt } from "./compound.ts";
import { adjacent, type Features, has, is } from "./features.ts";
import { knownAt } from "./known.ts";
import { bridged, rankBehind, secondBearer } from "./name-tail.ts";
import { kunyaNisba, opensWithAnd, splitParticle, wholeToken } from "./namesake.ts";
import { closedIn, endsBeforeOffice } from "./office-after.ts";
import { type Strength, strengthAt, strong, unknown, weak } from "./part-strength.ts";
import { afterthoughts, calendar, divine, kin, ofGod, regnal } from "./person-words.ts";
import {
  beforeContent,
  definiteSurname,
  indefiniteSurname,
  standsLast,
  surnameOfServant,
  unlistedNisba,
} from "./plain-surname.ts";
import { titleBefore } from "./title.ts";
import { surnameHere, toldOfLast } from "./vouched.ts";

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
    // عثمان محمد عثمان is one man.
    if (
      at - from > 1 &&
      norm === features.norms[from] &&
      (at - from > 2 || features.norms[at + 1] === features.norms[from + 1] || vouchedTwice(features, at))
    )
      break;
    const compound = compoundAt(features, at);
    // المصري ابو حمزة, خليفة ابو حمزة: a nisba or office and the name after it.
    if (compound > 0 && at === from + 1 && !vouched && standsApart(features, from)) break;
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
      if (after === at) {
        if (best >= unknown && endsBeforeOffice(features, at)) to = at + 1;
        break;
      }
      at = after;
      to = at;
      known++;
      continue;
    }
    // بهاء حسب الله, عوض وديعة الله.
    if (at > from && ofGod.has(norm) && features.norms[at + 1] === "الله" && adjacent(features, at, at + 1)) {
      at += 2;
      to = at;
      known++;
      continue;
    }
    const numbered = regnal.has(norm) && (features.given[at - 1] != null || (vouched && at === from + 1));
    const blessed = divine.has(norm) && (norm !== "الله" || ofGod.has(features.norms[at - 1] ?? ""));
    if (at > from && (blessed || numbered)) {
      at++;
      if (regnal.has(norm) && features.norms[at] === "عشر" && adjacent(features, at - 1, at)) at++;
      to = at;
      continue;
    }
    // خلف السويدي غوران إريكسون: succeeded the Swede.
    if (
      at === from + 1 &&
      best === weak &&
      has(features, at, is.nisba) &&
      has(features, at, is.definite) &&
      strengthAt(features, at + 1) === strong
    )
      return null;
    let strength = strengthAt(features, at);
    if (strength === 0 && at === from + 1 && best === strong && bridged(features, at, from)) strength = weak;
    if (strength === 0 && at > from && best >= unknown && rankBehind(features, at, from)) strength = weak;
    if (
      strength === 0 &&
      at === from + 1 &&
      (unlistedNisba(features, from, best) || beforeContent(features, from, best))
    )
      strength = unknown;
    // إداوردو فيلا، وهو طبيب.
    const told = strength === 0 && at > from && at - from < 3 && best >= unknown && toldOfLast(features, at);
    if (told) strength = unknown;
    if (strength === 0 && at > from && standsLast(features, at, from, known)) strength = weak;
    if (strength === 0 && surnameOfServant(features, at, from)) strength = weak;
    if (strength === 0 && at === from + 1 && indefiniteSurname(features, at, best)) strength = weak;
    if (
      strength === 0 &&
      at === from + 1 &&
      best >= unknown &&
      (endsBeforeOffice(features, at) || (best === strong && closedIn(features, from, at)))
    )
      strength = weak;
    if (
      at === from &&
      ((calendar.has(norm) && !monthsNamesake(features, at)) ||
        (strength === weak &&
          !(vouched && (surnameHere(features, at + 1, at) || !has(features, at + 1, is.base))) &&
          governs(features, at)))
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
    if (at > from && !everyday && !told && !continues(features, at, from, strength, best, known)) break;
    if (at === from && strength === weak && has(features, at, is.verb) && (features.given[at] ?? null) === null) break;
    if (strength === weak || strength === strong) known++;
    if (strength === strong || best === 0 || (strength === unknown && surelyGiven(features, from)))
      best = strength > best ? strength : best;
    at++;
    to = at;
  }
  if (to === from) return null;
  return { from, to, strength: best, known };
}

/** شعبان أبو العينين, المتهم رجب السيد: a man called after a month. */
const monthsNamesake = (features: Features, at: number): boolean =>
  (features.given[at] ?? null) !== null &&
  adjacent(features, at, at + 1) &&
  (kin.has(features.norms[at + 1] ?? "") ||
    compoundAt(features, at + 1) > 0 ||
    (titleBefore(features, at) !== null && strengthAt(features, at + 1) > 0));

/** آنا سماشنوفا: a given name and nothing else, or one that was read as a name. */
const surelyGiven = (features: Features, at: number): boolean =>
  !has(features, at, is.verb) &&
  // الهادي بوحمرة.
  (!has(features, at, is.definite) || (has(features, at, is.proper) && features.given[at] !== null)) &&
  (has(features, at, is.proper) ||
    (features.given[at]?.ambiguous === false &&
      features.words[at]?.feats.Number !== "Plur" &&
      nouns.has(features.words[at]?.upos ?? "")));
const nouns = new Set(["NOUN", "ADJ"]);

/** صباح أمس, مساء اليوم. */
const dayAfter = /^(احد|امس|اليوم|الامس|غد|الغد)$/;

/** A definite word, or one for a human being, that the name after it only explains. */
function standsApart(features: Features, from: number): boolean {
  // الطيب عبد الماجد: a given name that has the article.
  if (has(features, from, is.definite))
    return features.given[from] == null || features.norms[from + 1] !== "عبد" || has(features, from, is.nisba);
  // وصل أمير بن سالم.
  if (features.norms[from + 1] === "بن" && (features.given[from] ?? null) !== null) return false;
  const word = features.words[from];
  return word?.upos === "NOUN" && (has(features, from, is.role) || features.norms[from + 1] === "ابي");
}

/** [عمرو موسى] عمرو موسى: the name begins again with what belongs to it. */
const vouchedTwice = (features: Features, at: number): boolean =>
  features.words[at]?.start !== undefined && strengthAt(features, at + 1) > 0 && adjacent(features, at, at + 1);

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
    (has(features, at, is.role) && !standsLast(features, at, from, known) && !rankBehind(features, at, from)) ||
    (has(features, at, is.time) && ((features.given[at] ?? null) === null || known === 0))
  )
    return false;
  // يستيقظ ليوناردو صباح أحد الأيام: the time of day.
  if (has(features, at, is.time) && (has(features, at + 1, is.time) || dayAfter.test(features.norms[at + 1] ?? "")))
    return false;
  // The adjective of a title: الرئيس الفلسطيني [ياسر عرفات].
  // But الياس المر: a name that begins with ال of its own.
  if (
    at === from + 1 &&
    has(features, from, is.definite) &&
    best === weak &&
    strength > 0 &&
    // المهندس الصديق الشلوي.
    !(
      (features.given[from]?.ambiguous === false || (features.given[from] != null && !has(features, at, is.nisba))) &&
      titleBefore(features, from) !== null
    )
  )
    return false;
  // زكي is also read as a verb; after a given name a given name is likelier.
  if (
    strength === weak &&
    has(features, at, is.verb) &&
    !closedIn(features, from, at) &&
    !endsBeforeOffice(features, at) &&
    !(at === from + 1 && beforeContent(features, from, best)) &&
    ((features.given[at] ?? null) === null || known === 0)
  )
    return false;
  // صبري عبد النبي سالم قد طلب: two verbs do not stand in a row.
  if (strength === weak && known > 0 && features.norms[at + 1] === "قد" && (features.given[at] ?? null) !== null)
    return true;
  // محمد الشافعي أدى: after a name of two words, or with ى, the verb is a verb.
  if (
    strength > 0 &&
    has(features, at, is.verb) &&
    !closedIn(features, from, at) &&
    (at - from > 1 || features.words[at]?.form.endsWith("ى"))
  )
    return false;
  // أصدر رمطان لعمامرة بيان تعزية: what governs the noun after it.
  if (
    strength === weak &&
    at - from > 1 &&
    has(features, at, is.noun) &&
    !has(features, at, is.definite | is.proper) &&
    has(features, at + 1, is.noun) &&
    !has(features, at + 1, is.role | is.proper) &&
    adjacent(features, at, at + 1)
  )
    return false;
  // رفع سيد أحمد طرشي عريضة: the fourth word of a name is no everyday one.
  if (strength === weak && at - from > 2 && has(features, at, is.noun) && !has(features, at, is.definite | is.proper))
    return (features.given[at] ?? null) !== null || kin.has(features.norms[at - 1] ?? "");
  // عمر رحباني وهبة طوجي: a given name behind و, and its bearer's family.
  if (at - from > 1 && secondBearer(features, at)) return false;
  // A town's name that is a surname too begins a name of its own: قال نصر الله في حلب.
  if (strength === weak && knownAt(features, at)?.name.row === "place") return false;
  const norm = features.norms[at] ?? "";
  // دقلو المعروف بحميدتي: what tells of him, though a family may be called so.
  if (strength === weak && afterthoughts.has(norm)) return false;
  // An unknown word that opens with و or لل after a name is most often و and another name (كانافارو وإيمرسون), but not وايت, وودز.
  if (strength === unknown && (/^لل/.test(norm) || opensWithAnd(features.words[at]?.form ?? ""))) return false;
  // دودي الفايد: after a title the family's name may be as unlisted as the man's.
  if (strength === unknown && has(features, at, is.definite) && known === 0)
    return at === from + 1 && !has(features, from, is.definite) && titleBefore(features, from) !== null;
  return true;
}
