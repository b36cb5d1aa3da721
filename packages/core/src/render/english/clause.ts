// A clause in English: subject, verb with tense, negation and hedge, objects, then the rest in text order.
import type { BareProposition } from "../../schema/facts.ts";
import { childrenBy, deprelOf, modals, relationOf, type SentenceView, statedAt } from "../sentence-view.ts";
import { isBody } from "./acting-nouns.ts";
import { adjective, adjectivePhrase } from "./adjective-phrase.ts";
import { complements } from "./clause-complements.ts";
import { standsBetween } from "./complement-order.ts";
import { doingPhrase, events, objectOf as objectOfDoing } from "./doing-phrase.ts";
import { existenceClause } from "./existence.ts";
import { withoutPhrase } from "./fixed-phrases.ts";
import { arabic, gloss } from "./gloss.ts";
import { thirdPerson } from "./inflect.ts";
import { carriedOut, doneSubject } from "./light-verb.ts";
import { withMidAdverbs } from "./mid-adverbs.ts";
import { nominalization } from "./nominalizations.ts";
import { isPluralSubject } from "./noun-head.ts";
import { nounPhrase } from "./noun-phrase.ts";
import { nounEnglish } from "./noun-sense.ts";
import { isPersonAt } from "./persons.ts";
import { prepositionalPhrase } from "./prepositional-phrase.ts";
import { isExistential, type Subject, subjectOf } from "./subject.ts";
import { tidy } from "./tidy.ts";
import { be, isPassive, lastsUntilNow, verbGroup } from "./verb-group.ts";
import type { ClauseOptions, Surroundings, Writer } from "./writer.ts";

/** Clauses inside clauses beyond this depth are left out. */
const MAX_DEPTH = 8;
/** Longer statements are written again without their asides. */
const MAX_WORDS = 40;
/** No sentence of the press comes near it. */
const MOST_PHRASES = 150;
const ELLIPSIS = "…";

export function clauseInEnglish(given: SentenceView, proposition: BareProposition, around: Surroundings = {}): string {
  const view = withoutPhraseAt(given, proposition);
  const full = written(writerOf(view, false, around), proposition);
  return tidy(full.split(" ").length <= MAX_WORDS ? full : written(writerOf(view, true, around), proposition));
}

/** A doing that opens a phrase of several words is read word by word where it is the fact itself. */
function withoutPhraseAt(view: SentenceView, { predicate }: BareProposition): SentenceView {
  const phrase = view.fixed.in.get(view.placeOf.get(predicate.word) ?? -1);
  return phrase?.kind === "preposition" ? { ...view, fixed: withoutPhrase(view.fixed, phrase) } : view;
}

export function writerOf(view: SentenceView, lean: boolean, around: Surroundings = {}): Writer {
  const budget = { left: MOST_PHRASES };
  const writer: Writer = {
    view,
    lean,
    budget,
    said: new Set(around.said ?? []),
    within: around.within ?? null,
    reported: around.reported ?? null,
    np: (place, options) => (budget.left-- > 0 ? nounPhrase(writer, place, options) : ELLIPSIS),
    pp: (place, options) => (budget.left-- > 0 ? prepositionalPhrase(writer, place, options) : ELLIPSIS),
    clause: (place, options) => (budget.left-- > 0 ? clause(writer, place, options) : ELLIPSIS),
  };
  return writer;
}

function written(writer: Writer, proposition: BareProposition): string {
  const { view } = writer;
  const place = view.placeOf.get(proposition.predicate.word) ?? -1;
  const head = statedAt(view, place);
  const { kind } = proposition.predicate;
  if (kind === "verbal-noun" && childrenBy(view, place, "cop").length === 0)
    return doingStated(writer, place, proposition) ?? writer.np(place);
  if (kind === "participle" && relationOf(view, place) === "amod") {
    const noun = view.heads[place] ?? place;
    const phrase = writer.np(noun, { without: place });
    const many = isPluralSubject(view, noun);
    const said = adjectivePhrase(writer, place);
    // المؤدي إلى العجز: leads to the deficit
    const [, doing = "", rest = ""] = /^([a-z]{3,}ing) (.+)$/s.exec(said) ?? [];
    const verb = doing === "" ? null : nominalization(doing)?.verb;
    if (verb != null) return `${phrase} ${many ? verb : thirdPerson(verb)} ${rest}`;
    return `${phrase} ${many ? "are" : "is"} ${said}`;
  }
  const modal = awaited(writer, head, proposition);
  return clause(writer, head, {
    proposition,
    underPast: isUnderPast(view, head),
    ...(modal === null ? {} : { modal }),
  });
}

/** تنفيذ الخطة told by itself: "implementing the plan", where what follows is what it is done to. */
function doingStated(writer: Writer, place: number, { roles }: BareProposition): string | null {
  const { view } = writer;
  if (events.test(nounEnglish(view, place) ?? "")) return null;
  const object = objectOfDoing(view, place);
  const start = view.words[object ?? -1]?.start;
  if (object === undefined || start === undefined) return null;
  const role = roles.find(({ span }) => span !== null && span.start <= start && start < span.end)?.role;
  const helped =
    /^(?:aid|assistance|help|training|encouragement|persuasion|notification|arming|equipping|forcing|rehabilitation|treatment|reassurance|targeting|harassment|torture|beating)$/;
  if (role !== undefined ? role !== "theme" : mayAct(view, object) && !helped.test(nounEnglish(view, place) ?? ""))
    return null;
  return doingPhrase(writer, place, "gerund");
}

/** Who could be the doer as well: somebody, a body, or a pronoun. */
const mayAct = (view: SentenceView, at: number): boolean =>
  view.words[at]?.upos === "PRON" ||
  view.mentionAt.get(at)?.form === "name" ||
  isBody(view, at) ||
  isPersonAt(view, at);

/** توقع أن يتباطأ النمو, يخشى أن يرتفع العدد: what is still to come, though the verb has no sign of the future. */
function awaited({ view, reported }: Writer, place: number, { realis, predicate }: BareProposition): string | null {
  const verb = view.words[childrenBy(view, place, "cop")[0] ?? place];
  if (
    verb?.feats.Aspect !== "Imp" ||
    (relationOf(view, place) === "advcl" &&
      view.words[childrenBy(view, place, "mark", "case")[0] ?? -1]?.lemma !== "على") ||
    predicate.kind === "verbal-noun"
  )
    return null;
  const marks = childrenBy(view, place, "mark");
  const mark = marks[0] ?? -1;
  // على أن يلتقي: what is to come
  if (marks.length === 2 && view.words[mark]?.lemma === "على" && view.words[marks[1] ?? -1]?.lemma === "أن")
    return "will";
  if (view.words[mark]?.lemma !== "أن" || marks.length > 1) return null;
  // أنّ is written the same, with its noun after it; أنْ has its verb right there
  const next = view.words[mark + 1]?.norm === "لا" ? mark + 2 : mark + 1;
  if (view.words[next] !== verb) return null;
  const around = childrenBy(view, place, "aux", "advmod").map((at) => view.words[at]?.norm ?? "");
  if (around.some((norm) => /^(?:س|سوف|قد|لم|لن|لما)$/.test(norm))) return null;
  if (realis === "actual" || realis === "generic") return null;
  if (reported === "past" || (reported === null && realis === "hypothetical")) return "would";
  return "will";
}

/** قبل أن تنسحب: told by itself it is still in the past of the clause above. */
function isUnderPast(view: SentenceView, place: number): boolean {
  const above = view.words[view.heads[place] ?? -1];
  return relationOf(view, place) === "advcl" && above?.upos === "VERB" && above.feats.Aspect === "Perf";
}

function clause(writer: Writer, place: number, options: ClauseOptions = {}): string {
  const { view } = writer;
  const { depth = 0 } = options;
  const word = view.words[place];
  if (word === undefined) return "";
  if (depth > MAX_DEPTH) return arabic(word.form);
  const done = doneSubject(writer, place, depth);
  const subject = done?.subject ?? subjectOf(writer, place, options);
  const verbal = word.upos === "VERB" || word.upos === "AUX";
  const necessary = verbal ? modalClause(writer, place, options) : null;
  if (necessary !== null) return necessary;
  const existence = existenceClause(writer, place, options);
  if (existence !== null) return existence;
  const carried = verbal ? carriedOut(writer, place, depth) : null;
  const verb = verbal
    ? verbOf(writer, place, subject, options, done?.base, carried?.base)
    : `${asSaid(writer, copula(view, place, subject, options))} ${predicate(writer, place, depth)}`.trim();
  const gone =
    options.infinitive ||
    (options.noSubject &&
      deprelOf(view, place) === "acl:relcl" &&
      options.proposition === undefined &&
      subject.text === "");
  const between = (view.children[place] ?? [])
    .filter((at) => standsBetween(writer, place, at))
    .map((at) => writer.pp(at, { depth: depth + 1 }));
  const { opening, after } = complements(writer, place, verbal, options, done?.used, carried?.at);
  const said = withMidAdverbs(verb, after);
  return [...opening.map((part) => `${part},`), gone ? "" : subject.text, ...between, said.verb, ...said.after]
    .filter((part) => part !== "")
    .join(" ");
}

function verbOf(
  writer: Writer,
  place: number,
  subject: Subject,
  options: ClauseOptions,
  done?: string,
  carried?: string,
): string {
  const { view } = writer;
  const base = done ?? carried;
  const said = verbGroup(view, place, place, {
    plural: subject.plural,
    firstPerson: subject.firstPerson,
    passive: done !== undefined || isPassive(view, place) || options.proposition?.predicate.voice === "passive",
    infinitive: options.infinitive ?? false,
    modal: options.modal ?? null,
    underPast: options.underPast ?? false,
    deniedBySubject: subject.denied,
    ...(base === undefined ? {} : { base }),
  });
  return asSaid(writer, said);
}

/** He said that it would. */
const asSaid = ({ reported }: Writer, verb: string) => (reported === "past" ? verb.replace(/^will\b/, "would") : verb);

/** يجب على الحكومة أن تستقيل: "the government must resign". */
function modalClause(writer: Writer, place: number, options: ClauseOptions): string | null {
  const { view } = writer;
  const modal = modals.get(view.words[place]?.lemma ?? "");
  const inner = childrenBy(view, place, "ccomp", "csubj", "xcomp")[0];
  if (modal === undefined) return null;
  if (inner === undefined) return modalDoing(writer, place, modal, options);
  if (childrenBy(view, place, "nsubj").length > 0) return null;
  const negated = childrenBy(view, place, "advmod").some((at) => /^(?:لا|لم|لن)$/.test(view.words[at]?.norm ?? ""));
  const bearer = childrenBy(view, place, "obl").find((at) =>
    ["علي", "ل"].includes(view.words[childrenBy(view, at, "case")[0] ?? -1]?.norm ?? ""),
  );
  const said = `${modal}${negated ? " not" : ""}`;
  const depth = (options.depth ?? 0) + 1;
  if (bearer !== undefined && childrenBy(view, inner, "nsubj").length === 0)
    return `${writer.np(bearer, { depth, pronounAs: "subject" })} ${writer.clause(inner, { depth, modal: said, infinitive: false, noSubject: true }).replace(/^(?:it|he|she|they) /, "")}`;
  return writer.clause(inner, { depth, modal: said });
}

/** يجب على الدولة دعم المزارعين: "the state must support farmers". */
function modalDoing(writer: Writer, place: number, modal: string, options: ClauseOptions): string | null {
  const { view } = writer;
  const noun = childrenBy(view, place, "nsubj")[0] ?? childrenBy(view, place, "obj")[0];
  const depth = (options.depth ?? 0) + 1;
  // يمكننا التنافس: we can compete
  const able = noun !== undefined && relationOf(view, noun) === "nsubj" ? childrenBy(view, place, "obj") : [];
  const bearer = [...able, ...childrenBy(view, place, "obl")].find(
    (at) => able.includes(at) || ["علي", "ل"].includes(view.words[childrenBy(view, at, "case")[0] ?? -1]?.norm ?? ""),
  );
  if (noun === undefined || options.infinitive || options.noSubject) return null;
  const denied = childrenBy(view, place, "advmod").some((at) => /^(?:لا|لم|لن)$/.test(view.words[at]?.norm ?? ""));
  const doing = doingPhrase(writer, noun, bearer === undefined ? "infinitive" : "bare", { depth });
  if (doing === null) return null;
  if (bearer === undefined)
    return `it is ${denied ? "not " : ""}${modal === "can" ? "possible" : "necessary"} ${doing}`;
  return `${writer.np(bearer, { depth, pronounAs: "subject" })} ${modal}${denied ? " not" : ""} ${doing}`;
}

function copula(view: SentenceView, place: number, subject: Subject, options: ClauseOptions): string {
  const at =
    childrenBy(view, place, "cop")[0] ??
    (isExistential(view, place)
      ? childrenBy(view, place, "aux").find((one) => view.words[one]?.lemma === "كان")
      : undefined);
  const word = at === undefined ? undefined : view.words[at];
  if (at !== undefined && word !== undefined && word.lemma !== "كان" && word.lemma !== "ليس" && word.upos !== "PRON")
    return verbGroup(view, childrenBy(view, at, "advmod", "aux").length > 0 ? at : place, at, {
      plural: subject.plural,
      firstPerson: subject.firstPerson,
      passive: false,
      infinitive: options.infinitive ?? false,
      modal: options.modal ?? null,
      underPast: false,
      deniedBySubject: subject.denied,
    });
  const around = [
    ...childrenBy(view, place, "advmod", "aux"),
    ...(at === undefined ? [] : childrenBy(view, at, "advmod", "aux")),
  ].map((one) => view.words[one]?.norm ?? "");
  const negated = word?.lemma === "ليس" || around.some((norm) => /^(?:لا|لم|لن|ما)$/.test(norm) || norm === "غير");
  // هناك takes its denial on the thing: "there was no dispute"
  const not = negated && !subject.denied && !isExistential(view, place) ? " not" : "";
  if (options.infinitive) return `${negated ? "not " : ""}to be`;
  if (options.modal !== undefined) return `${options.modal}${not} be`;
  if (around.includes("س") || around.includes("سوف") || around.includes("لن")) return `will${not} be`;
  const imperfect = word?.feats.Aspect === "Imp";
  if (imperfect && around.includes("قد")) return `may${not} be`;
  const past = word?.lemma === "كان" && (!imperfect || around.includes("لم"));
  if (lastsUntilNow(view, place))
    return past ? `had${not} been` : `${subject.plural || (subject.firstPerson) ? "have" : "has"}${not} been`;
  return `${be(subject, past ? "past" : "present")}${not}`;
}

function predicate(writer: Writer, place: number, depth: number): string {
  const { view } = writer;
  const word = view.words[place];
  if (word === undefined) return "";
  if (isExistential(view, place)) {
    const things = childrenBy(view, place, "nsubj")
      .map((at) => writer.np(at, { depth: depth + 1 }))
      .join(" ");
    const denied = childrenBy(view, place, "advmod", "aux").some((at) =>
      /^(?:لا|لم|لن|ما|ليس|ليست)$/.test(view.words[at]?.norm ?? ""),
    );
    return denied && things !== "" ? `no ${things.replace(/^(?:an?|any|some) /, "")}` : things;
  }
  // من الصعب أن: "it is difficult that"
  const cases = childrenBy(view, place, "case");
  const says = word.upos === "ADJ" || childrenBy(view, place, "csubj", "ccomp").length > 0;
  if (says && cases.length === 1 && view.words[cases[0] ?? -1]?.lemma === "من" && word.feats.Definite === "Def")
    return gloss(word) ?? arabic(word.form);
  if (cases.length > 0) return writer.pp(place, { depth: depth + 1 });
  if (word.upos === "ADJ") return adjective(writer, place).replace(/^non-/, "");
  if (word.upos === "VERB") return thirdPerson(gloss(word) ?? arabic(word.form));
  return writer.np(place, { depth: depth + 1 });
}
