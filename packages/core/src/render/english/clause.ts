// A clause in English: subject, verb with tense, negation and hedge, objects, then the rest in text order.
import type { Proposition } from "../../schema/facts.ts";
import { childrenBy, deprelOf, relationOf, type SentenceView } from "../sentence-view.ts";
import { pronoun, subordinators } from "./function-words.ts";
import { gloss } from "./gloss.ts";
import { adverb, participle, past, thirdPerson } from "./inflect.ts";
import { adjectivePhrase, arabic, nounPhrase, prepositional } from "./noun-phrase.ts";
import { withArticle } from "./set-phrases.ts";

/** Clauses inside clauses beyond this depth are left out. */
const MAX_DEPTH = 8;

export function clauseInEnglish(view: SentenceView, proposition: Proposition): string {
  const place = view.placeOf.get(proposition.predicate.word) ?? -1;
  const head = deprelOf(view, place) === "cop" ? (view.heads[place] ?? place) : place;
  const inner = (at: number, depth: number) => clause(view, at, depth);
  if (proposition.predicate.kind === "verbal-noun") return nounPhrase(view, place, { clause: inner });
  if (proposition.predicate.kind === "participle" && relationOf(view, place) === "amod") {
    const noun = view.heads[place] ?? place;
    return `${nounPhrase(view, noun, { without: place })} ${isPlural(view, noun) ? "are" : "is"} ${adjectivePhrase(view, place)}`;
  }
  return clause(view, head, 0, proposition);
}

/** `proposition` is there for the clause itself, not for those inside it; it knows an unwritten subject. */
function clause(view: SentenceView, place: number, depth: number, proposition?: Proposition): string {
  const word = view.words[place];
  if (word === undefined || depth > MAX_DEPTH) return word === undefined ? "" : arabic(word.form);
  const subject = subjectOf(view, place, depth, proposition);
  const copula = childrenBy(view, place, "cop")[0];
  const verbal = word.upos === "VERB" || word.upos === "AUX";
  const verb = verbal
    ? verbGroup(view, place, place, subject.plural)
    : `${copulaGroup(view, place, copula, subject.plural)} ${predicateNominal(view, place, depth)}`;
  const written = relative(view, place) && !subject.written ? "" : subject.text;
  return [written, verb, ...rest(view, place, depth, verbal, proposition)].filter((part) => part !== "").join(" ");
}

const isExistential = (view: SentenceView, place: number) => /^(?:هناك|هنالك|ثمه)$/.test(view.words[place]?.norm ?? "");

const relative = (view: SentenceView, place: number) => deprelOf(view, place) === "acl:relcl";

function subjectOf(
  view: SentenceView,
  place: number,
  depth: number,
  proposition?: Proposition,
): { text: string; plural: boolean; written: boolean } {
  if (isExistential(view, place))
    return { text: "there", plural: childrenBy(view, place, "nsubj").some((at) => isPlural(view, at)), written: true };
  const own = childrenBy(view, place, "nsubj")[0];
  if (own !== undefined) {
    const text = nounPhrase(view, own, {
      depth: depth + 1,
      pronounAs: "subject",
      clause: (at, inner) => clause(view, at, inner + 2),
    });
    return { text, plural: isPlural(view, own), written: true };
  }
  if (view.words[place]?.lemma === "هناك" || view.words[place]?.lemma === "ثمة")
    return { text: "there", plural: false, written: true };
  const role = proposition?.roles.find((one) => one.role === "agent" || one.role === "theme" || one.role === "cause");
  const entity = view.entityOf.get(
    (role?.basis === "stated" ? undefined : role?.filler) ?? view.elidedAt.get(place)?.entity ?? "",
  );
  if (entity?.named)
    return { text: withArticle(entity.name.en, entity.type), plural: entity.type === "group", written: false };
  if (role?.span != null && proposition !== undefined) {
    const head = view.placeAt.get(role.span.start);
    if (head !== undefined)
      return {
        text: nounPhrase(view, head, { depth: depth + 1, pronounAs: "subject" }),
        plural: isPlural(view, head),
        written: true,
      };
  }
  const feats = view.words[place]?.feats ?? {};
  const antecedent = relative(view, place) ? (view.heads[place] ?? -1) : -1;
  return {
    text: pronoun(feats, "subject"),
    plural: feats.Number === "Plur" || (antecedent >= 0 && isPlural(view, antecedent)),
    written: false,
  };
}

function isPlural(view: SentenceView, place: number): boolean {
  const word = view.words[place];
  const named = view.mentionAt.get(place)?.form === "name";
  return (
    (!named && (word?.feats.Number === "Plur" || word?.feats.Number === "Dual")) ||
    childrenBy(view, place, "conj").length > 0
  );
}

/** Negation, "may", tense and voice around the verb's gloss. */
function verbGroup(view: SentenceView, place: number, verbAt: number, plural: boolean): string {
  const word = view.words[verbAt];
  if (word === undefined) return "";
  const base = gloss(word) ?? arabic(word.form);
  const particles = childrenBy(view, place, "advmod", "aux").map((at) => view.words[at]?.norm ?? "");
  const negated = particles.some((norm) => /^(لا|لم|لن|ما)$/.test(norm));
  const future = particles.some((norm) => norm === "س" || norm === "سوف" || norm === "لن");
  const imperfect = word.feats.Aspect === "Imp";
  const may = imperfect && particles.includes("قد");
  const passive = word.feats.Voice === "Pass";
  const not = negated ? " not" : "";
  if (may) return `may${not} ${passive ? `be ${participle(base)}` : base}`;
  if (future) return `will${not} ${passive ? `be ${participle(base)}` : base}`;
  const isPast =
    !imperfect ||
    particles.includes("لم") ||
    childrenBy(view, place, "aux").some((at) => view.words[at]?.feats.Aspect === "Perf") ||
    followsPast(view, place);
  const are = isPast ? (plural ? "were" : "was") : plural ? "are" : "is";
  if (passive) return `${are}${not} ${participle(base)}`;
  if (/^be\b/.test(base)) return `${are}${not}${base.slice(2)}`;
  if (negated) return `${isPast ? "did" : plural ? "do" : "does"} not ${base}`;
  return isPast ? past(base) : plural ? base : thirdPerson(base);
}

/** قبل أن تنسحب under a past verb: the imperfect after أن takes its time from the clause above. */
function followsPast(view: SentenceView, place: number): boolean {
  const above = view.words[view.heads[place] ?? -1];
  const marked = childrenBy(view, place, "mark").some((at) => view.words[at]?.lemma === "أن");
  return relationOf(view, place) === "advcl" && marked && above?.feats.Aspect === "Perf";
}

function copulaGroup(view: SentenceView, place: number, copula: number | undefined, plural: boolean): string {
  if (copula !== undefined && view.words[copula]?.lemma !== "كان" && view.words[copula]?.lemma !== "ليس")
    return verbGroup(view, copula, copula, plural);
  const wasThere =
    copula !== undefined && view.words[copula]?.feats.Aspect === "Perf" && view.words[copula]?.lemma === "كان";
  const negated =
    view.words[copula ?? -1]?.lemma === "ليس" ||
    childrenBy(view, place, "advmod").some((at) => /^(لا|غير)$/.test(view.words[at]?.norm ?? ""));
  return `${wasThere ? (plural ? "were" : "was") : plural ? "are" : "is"}${negated ? " not" : ""}`;
}

function predicateNominal(view: SentenceView, place: number, depth: number): string {
  const word = view.words[place];
  if (word === undefined) return "";
  if (isExistential(view, place))
    return childrenBy(view, place, "nsubj")
      .map((at) => nounPhrase(view, at, { depth: depth + 1 }))
      .join(" ");
  if (childrenBy(view, place, "case").length > 0) return prepositional(view, place, { depth });
  if (word.upos === "ADJ")
    return [
      gloss(word) ?? arabic(word.form),
      ...childrenBy(view, place, "conj")
        .filter((at) => view.words[at]?.upos === "ADJ")
        .map((at) => `and ${gloss(view.words[at]) ?? ""}`),
    ].join(" ");
  return nounPhrase(view, place, { depth: depth + 1, clause: (at, inner) => clause(view, at, inner + 2) });
}

/** Everything after the verb, in text order; what the nominal predicate has rendered already is left out. */
function rest(view: SentenceView, place: number, depth: number, verbal: boolean, proposition?: Proposition): string[] {
  const verbGloss = gloss(view.words[place]) ?? "";
  const objectless = childrenBy(view, place, "obj").length === 0;
  const themes = new Set(
    proposition?.roles.filter((role) => role.role === "theme").map((role) => role.span?.start) ?? [],
  );
  // سيطر على المدينة (controlled the city), أدى إلى فراغ (led to a vacuum: the preposition is in the verb's gloss already)
  const takesBare = (child: number) =>
    / (?:to|for|on|with|of|from|in|about|against|over|at|into|up|by)$/.test(verbGloss) ||
    (objectless && themes.has(view.words[child]?.start ?? -1));
  const options = { depth: depth + 1, clause: (at: number, inner: number) => clause(view, at, inner + 2) };
  const adjectival = view.words[place]?.upos === "ADJ";
  return (view.children[place] ?? []).flatMap((child) => {
    const relation = relationOf(view, child);
    const hasCase = childrenBy(view, child, "case").length > 0;
    if (relation === "obj" || relation === "iobj" || (relation === "xcomp" && verbal)) {
      if (relative(view, place) && view.words[child]?.upos === "PRON") return [];
      return [nounPhrase(view, child, options)];
    }
    if (relation === "obl" && (verbal || adjectival))
      return [
        hasCase
          ? prepositional(view, child, { ...options, withoutPreposition: takesBare(child) })
          : timePhrase(view, child, options),
      ];
    if (relation === "advmod" && !/^(لا|لم|لن|ما|قد|س|سوف|غير)$/.test(view.words[child]?.norm ?? "")) {
      const english = gloss(view.words[child]) ?? arabic(view.words[child]?.form ?? "");
      return [view.words[child]?.upos === "ADJ" ? adverb(english) : english];
    }
    if (relation === "ccomp" || relation === "csubj") return [`that ${clause(view, child, depth + 1)}`];
    if (relation === "advcl") return [`${connective(view, child)} ${clause(view, child, depth + 1)}`.trim()];
    return [];
  });
}

/** A time that stands without a preposition in Arabic: عام 2003 (in 2003), but الأسبوع الماضي (last week). */
function timePhrase(view: SentenceView, place: number, options: Parameters<typeof nounPhrase>[2]): string {
  const phrase = nounPhrase(view, place, options);
  return /^\d{4}/.test(phrase) ? `in ${phrase}` : phrase;
}

function connective(view: SentenceView, place: number): string {
  const marks = childrenBy(view, place, "mark").map((at) => view.words[at]?.lemma ?? "");
  return subordinators.get(marks.join(" ")) ?? subordinators.get(marks[0] ?? "") ?? "";
}
