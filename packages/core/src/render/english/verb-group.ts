// The verb with its tense, voice, negation and modality: "may continue", "was not signed", "had agreed", "is still".
import { childrenBy, deprelOf, relationOf, type SentenceView } from "../sentence-view.ts";
import { isElative } from "./elative.ts";
import { deniesAllElse } from "./exceptive.ts";
import { english } from "./gloss.ts";
import { gerund, participle, past, thirdPerson } from "./inflect.ts";
import { isPersonAt } from "./persons.ts";
import { isUnwrittenPassive } from "./unwritten-passive.ts";
import { verbEnglish } from "./verb-sense.ts";

export interface VerbContext {
  readonly plural: boolean;
  readonly firstPerson: boolean;
  readonly passive: boolean;
  readonly infinitive: boolean;
  readonly modal: string | null;
  readonly underPast: boolean;
  /** The subject denies already: no one told us. */
  readonly deniedBySubject: boolean;
  /** Words for the verb other than its gloss. */
  readonly base?: string;
}

/** Verbs that do not take -ing for a lasting state. */
const stative =
  /^(?:be|know|want|believe|need|hope|have|own|like|hate|seem|understand|mean|belong|include|consist|contain|expect|possess|trust)\b/;
/** ما زال, ما فتئ: denied, these say that it goes on. */
const goesOn = /^(?:زال|فتئ|انفك|برح)$/;
const denials = /^(?:لا|لم|لن|ما|ليس|لما)$/;

export function verbGroup(view: SentenceView, place: number, verbAt: number, given: VerbContext): string {
  const word = view.words[verbAt];
  if (word === undefined) return "";
  const self = reflexive(view, place, given.plural);
  const base = (given.base ?? verbEnglish(view, verbAt) ?? english(word))
    .replace("oneself", self.self)
    .replace("one's", self.own);
  // "be born", "be suspected" are passive by themselves
  const context = /^be /.test(base) ? { ...given, passive: false } : given;
  const around = childrenBy(view, place, "advmod", "aux").filter((at) => !view.fixed.in.has(at));
  const particles = around.map((at) => view.words[at]?.norm ?? "");
  const stillIs = goesOn.test(word.lemma) && particles.some((norm) => denials.test(norm));
  const negated =
    !context.deniedBySubject && !stillIs && !deniesAllElse(view, place) && particles.some((norm) => denials.test(norm));
  const not = negated ? " not" : "";
  const imperfect = word.feats.Aspect === "Imp";
  // ما زلنا نتحقق: the denial is in the helping verb, and what it helps goes on
  if (imperfect && !context.infinitive && around.some((at) => goesOn.test(view.words[at]?.lemma ?? "")))
    return `${be(context, "present")} still ${context.passive ? `being ${participle(base)}` : gerund(base)}`;
  if (stillIs) return `${be(context, !imperfect && !presentStill(view, verbAt) ? "past" : "present")} still`;
  if (context.infinitive) return `${negated ? "not " : ""}to ${context.passive ? `be ${participle(base)}` : base}`;
  // من شأنه أن يقود
  const would = (view.children[place] ?? []).some(
    (at) => view.relations[at] === "particle" && view.words[at]?.lemma === "شأن",
  );
  const plainForm = context.passive ? `be ${participle(base)}` : base;
  if (would) return `would${not} ${plainForm}`;
  if (context.modal !== null) return `${context.modal}${not} ${plainForm}`;
  const kana = around.map((at) => view.words[at]).find((one) => one?.lemma === "كان");
  const done = context.passive ? `been ${participle(base)}` : participle(base);
  if (imperfect && particles.includes("قد")) return `may${not} ${plainForm}`;
  if (particles.some((norm) => norm === "س" || norm === "سوف" || norm === "لن"))
    return `will${not} ${kana !== undefined && !imperfect ? `have ${done}` : plainForm}`;
  if (kana?.feats.Aspect === "Perf" && !imperfect) return `had${not} ${done}`;
  if (kana?.feats.Aspect === "Imp" && !imperfect) return `${context.plural ? "have" : "has"}${not} ${done}`;
  if (kana?.feats.Aspect === "Perf" && imperfect && !particles.includes("لم"))
    return context.passive || stative.test(base) || base.startsWith("⟨")
      ? finite(base, true, not, context)
      : `${be(context, "past")}${not} ${gerund(base)}`;
  const lasting = lastsUntilNow(view, place);
  if (lasting && (kana === undefined || !imperfect)) {
    const have = context.plural || context.firstPerson ? "have" : "has";
    const goesOn = imperfect && !particles.includes("لم") && !context.passive && !stative.test(base);
    return goesOn ? `${have}${not} been ${gerund(base)}` : `${have}${not} ${done}`;
  }
  const isPast =
    (!imperfect && !isOpenCondition(view, place)) ||
    particles.includes("لم") ||
    particles.includes("لما") ||
    (context.underPast && takesTime(view, place));
  return finite(base, isPast, not, context);
}

/** Himself of a man, herself of a woman, itself of the rest. */
function reflexive(view: SentenceView, place: number, plural: boolean): { self: string; own: string } {
  if (plural) return { self: "themselves", own: "their" };
  const subject = childrenBy(view, place, "nsubj")[0];
  const entity = view.entityOf.get(
    (subject === undefined ? view.elidedAt.get(place) : view.mentionAt.get(subject))?.entity ?? "",
  );
  if (entity?.type !== "person" && !(subject !== undefined && isPersonAt(view, subject)))
    return { self: "itself", own: "its" };
  const female = (view.words[subject ?? place]?.feats.Gender ?? view.words[place]?.feats.Gender) === "Fem";
  return female ? { self: "herself", own: "her" } : { self: "himself", own: "his" };
}

/** إذا توفر التمويل: the perfect of a condition that is open is no past. */
const isOpenCondition = (view: SentenceView, place: number): boolean =>
  childrenBy(view, place, "mark", "advmod").some(
    (at) => at < place && /^(?:اذا|متي|مهما)$/.test(view.words[at]?.norm ?? ""),
  );

/** What is going on: تحاول (is trying), ينتظر (is waiting). */
const ongoing =
  /^(?:try|wait|wait for|prepare|prepare for|negotiate|fight|struggle|suffer from|suffer|work on|work to)$/;

function finite(base: string, isPast: boolean, not: string, context: VerbContext): string {
  const time = isPast ? "past" : "present";
  if (context.passive) return `${be(context, time)}${not} ${participle(base)}`;
  if (/^be\b/.test(base)) return `${be(context, time)}${not}${base.slice(2)}`;
  const plainPresent = context.plural || context.firstPerson;
  if (not !== "" && !isPast && ongoing.test(base)) return `${be(context, time)}${not} ${gerund(base)}`;
  if (not !== "") return `${isPast ? "did" : plainPresent ? "do" : "does"} not ${base}`;
  if (base.startsWith("⟨")) return base;
  if (!isPast && ongoing.test(base)) return `${be(context, "present")}${not} ${gerund(base)}`;
  return isPast ? past(base) : plainPresent ? base : thirdPerson(base);
}

export function be(
  { plural, firstPerson }: Pick<VerbContext, "plural" | "firstPerson">,
  time: "past" | "present",
): string {
  if (firstPerson && !plural) return time === "past" ? "was" : "am";
  return time === "past" ? (plural ? "were" : "was") : plural ? "are" : "is";
}

/** منذ: what began then goes on now. */
export const lastsUntilNow = (view: SentenceView, place: number): boolean =>
  !hasSuperlative(view, place) &&
  childrenBy(view, place, "obl").some((at) =>
    childrenBy(view, at, "case").some((one) => view.words[one]?.lemma === "منذ"),
  );

/** أعلى مستوى منذ عامين: the highest in two years; the verb keeps its own time. */
export const hasSuperlative = (view: SentenceView, place: number): boolean =>
  childrenBy(view, place, "obj", "obl", "xcomp").some(
    (at) => isElative(view.words[at]) && view.words[at + 1]?.upos === "NOUN" && view.heads[at + 1] === at,
  );

/** ما زال says a state that lasts to now, unless كان comes before it. */
const presentStill = (view: SentenceView, place: number) =>
  !childrenBy(view, place, "aux").some((at) => view.words[at]?.lemma === "كان");

/** قبل أن تنسحب under a past verb: the imperfect after أن takes its time from the clause above. */
const takesTime = (view: SentenceView, place: number) =>
  relationOf(view, place) === "advcl" && childrenBy(view, place, "mark").some((at) => view.words[at]?.lemma === "أن");

/** Passive by the analysis, by the tree, or by the ḍamma that writers put on a passive verb alone (أُلغيت, يُحسم). */
export function isPassive(view: SentenceView, place: number): boolean {
  const word = view.words[place];
  if (word === undefined || word.upos !== "VERB") return false;
  if (isUnwrittenPassive(view, place)) return true;
  // أقصي of أقصى: the passive of a verb in ى is written
  if (
    word.feats.Aspect === "Perf" &&
    word.lemma.endsWith("ى") &&
    word.form.endsWith("ي") &&
    childrenBy(view, place, "obj", "ccomp").length === 0
  )
    return true;
  if (word.feats.Voice === "Pass" || childrenBy(view, place, "nsubj").some((at) => deprelOf(view, at) === "nsubj:pass"))
    return true;
  return (
    /^(?:\p{L}|ا\p{L}{1,2})\u064F/u.test(word.form) &&
    word.feats.Person !== "1" &&
    word.feats.Person !== "2" &&
    childrenBy(view, place, "obj", "ccomp").length === 0
  );
}
