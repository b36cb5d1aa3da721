// Everything after the verb, in text order: objects, prepositional phrases, times, adverbs, clauses.
import { childrenBy, deprelOf, relationOf, type SentenceView } from "../sentence-view.ts";
import { adjective } from "./adjective-phrase.ts";
import { adverbialClause, toCome } from "./adverbial-clause.ts";
import { dayPartAdverbs } from "./calendar-names.ts";
import { type Rank, rank, rankOf, standsBetween } from "./complement-order.ts";
import { doingPhrase } from "./doing-phrase.ts";
import { doingForm, takesGerund } from "./doing-places.ts";
import { isOnly } from "./exceptive.ts";
import { isInAdjective } from "./false-idafa.ts";
import { arabic, gloss } from "./gloss.ts";
import { governedPreposition } from "./governed-prepositions.ts";
import { adverb, infinitiveToGerund, irregularAdverbs } from "./inflect.ts";
import { genitive, hasCase } from "./noun-head.ts";
import { namedAs, naming } from "./noun-tail.ts";
import { placedPhrase } from "./placed-phrase.ts";
import { hasResumptive } from "./subject.ts";
import { bareTime, causal, isDuration, isInDate, timePhrase } from "./time-phrase.ts";
import { type VerbSense, verbEnglish, verbSense } from "./verb-sense.ts";
import type { ClauseOptions, PhraseOptions, Writer } from "./writer.ts";

const particles = /^(?:لا|لم|لن|ما|قد|س|سوف|غير|هل|ا|لقد|ليس|هناك|لما|ف|ان|انما)$/;
const existential = /^(?:هناك|هنالك|ثمه)$/;

export function complements(
  writer: Writer,
  place: number,
  verbal: boolean,
  options: ClauseOptions,
  used?: ReadonlySet<number>,
  skip?: number,
): Complements {
  const { view } = writer;
  const children = view.children[place] ?? [];
  const before =
    used === undefined
      ? []
      : [...used]
          .filter((at) => !hasCase(view, at))
          .flatMap((at) =>
            (view.children[at] ?? [])
              .filter((child) => !used.has(child) && (hasCase(view, child) || isNamedAs(view, at, child)))
              .map((child) =>
                isNamedAs(view, at, child)
                  ? namedAs(writer, child, (options.depth ?? 0) + 1)
                  : writer.pp(child, { depth: (options.depth ?? 0) + 1 }),
              ),
          );
  if (existential.test(view.words[place]?.norm ?? "")) return { opening: [], after: before };
  const written = children
    .filter(
      (child) =>
        child !== skip && used?.has(child) !== true && !standsBetween(writer, place, child) && isTold(writer, child),
    )
    .map((child) => ({ child, rank: rankOf(writer, place, child) }))
    .toSorted((a, b) => a.rank - b.rank)
    .map((item) => ({ ...item, text: one(writer, place, item.child, verbal, options) ?? "" }))
    .map((item) => (item.text !== "" && isOnly(view, item.child) ? { ...item, text: `only ${item.text}` } : item))
    .filter(({ text }) => text !== "");
  const mayOpen = (options.depth ?? 0) === 0 && writer.within === null && !options.infinitive && !options.noSubject;
  const first = mayOpen ? written.find((item) => opens(view, place, item, written)) : undefined;
  const after = written.filter((item) => item !== first);
  return {
    opening: first === undefined ? [] : [first.text],
    after: [...before, ...shortTimeFirst(after).map(({ text }) => text)],
  };
}

/** أعيد انتخابه رئيسا */
const isNamedAs = (view: SentenceView, doing: number, child: number): boolean =>
  /^(?:obj|xcomp)$/.test(relationOf(view, child)) &&
  naming.test(view.words[doing]?.lemma ?? "") &&
  view.words[child]?.feats.Definite !== "Def";

export interface Complements {
  /** Stands before the subject, with a comma. */
  readonly opening: readonly string[];
  readonly after: readonly string[];
}

interface Part {
  readonly child: number;
  readonly rank: Rank;
  readonly text: string;
}

/** Longer objects part their verb from what follows too far. */
const HEAVY_WORDS = 5;
/** A time of so few words may stand before a heavy object. */
const SHORT_WORDS = 3;
const MAX_OPENING_WORDS = 9;
const length = (text: string) => text.split(" ").length;
const isHeavy = ({ rank: own, text }: Part) =>
  own === rank.clause || (own <= rank.adjunct && length(text) > HEAVY_WORDS);

/** In 2014, Israel launched: what Arabic opens with, and what it puts before a long object. */
function opens(view: SentenceView, place: number, part: Part, all: readonly Part[]): boolean {
  if (part.rank !== rank.time && part.rank !== rank.adjunct) return false;
  if (length(part.text) > MAX_OPENING_WORDS) return false;
  const subject = childrenBy(view, place, "nsubj")[0];
  if (part.child < place && (subject === undefined || part.child < subject))
    return relationOf(view, part.child) === "obl";
  if (part.rank !== rank.time) return false;
  return (
    all.some((other) => other.rank < part.rank && other.child > part.child && isHeavy(other)) ||
    all.some((other) => other.rank === rank.clause && other.child > part.child)
  );
}

/** "said on Sunday that": a short time before a clause or a heavy phrase that stands after it in the text. */
function shortTimeFirst(parts: readonly Part[]): readonly Part[] {
  const out: Part[] = [];
  for (const part of parts) {
    const at =
      part.rank === rank.time && length(part.text) <= SHORT_WORDS
        ? out.findIndex((other) => isHeavy(other) && other.rank > rank.object && other.child > part.child)
        : -1;
    if (at < 0) out.push(part);
    else out.splice(at, 0, part);
  }
  return out;
}

/** بحسب بيان للوزارة: who says it is told with the report, not again with what is said. */
const isTold = ({ view, within }: Writer, child: number): boolean => {
  const start = view.words[child]?.start ?? 0;
  return within === null || within.some((stretch) => start >= stretch.start && start < stretch.end);
};

function one(writer: Writer, place: number, child: number, verbal: boolean, options: ClauseOptions): string | null {
  const { view } = writer;
  const { depth = 0 } = options;
  const word = view.words[child];
  const relation = relationOf(view, child);
  if (isInDate(view, child) || isInAdjective(view, child)) return null;
  const inner: PhraseOptions = { depth: depth + 1, pronounAs: "object" };
  // The nominal predicate has written what hangs on it by itself.
  if (
    !verbal &&
    nounLike(view.words[place]?.upos) &&
    (/^(?:nmod|obl|ccomp|appos|acl|amod|nummod|conj)$/.test(relation) || view.fixed.in.has(child))
  )
    return null;
  const placed = /^(?:nsubj|csubj|cop|aux|punct|mark|cc)$/.test(relation) ? null : placedPhrase(writer, child, inner);
  if (placed !== null) return placed;
  const antecedent = deprelOf(view, place) === "acl:relcl" ? (view.heads[place] ?? -1) : -1;
  if (word?.upos === "VERB" && (relation === "xcomp" || relation === "ccomp" || relation === "csubj"))
    return clausal(writer, place, child, depth);
  if (relation === "ccomp" || relation === "csubj") return clausal(writer, place, child, depth);
  if (relation === "obj" || relation === "iobj" || (relation === "xcomp" && verbal)) {
    const cause = relation === "obj" ? causal(writer, child, inner) : null;
    if (cause !== null) return cause;
    if (word?.upos === "PRON" && antecedent >= 0 && hasResumptive(view, place, antecedent))
      return options.proposition === undefined ? null : writer.np(antecedent, { depth: depth + 1, without: place });
    const rated =
      relation === "obj" &&
      word?.feats.Definite !== "Def" &&
      /^(?:be considered|consider|deem|become|remain|seem)\b/.test(verbEnglish(view, place) ?? "");
    if (word?.upos === "ADJ" && (relation === "xcomp" || rated))
      return adjective(writer, child).replace(/^non-/, "not ");
    if (word?.upos === "ADJ" && view.words[place]?.lemma === "زال")
      return [adjective(writer, child), ...childrenBy(view, child, "obl").map((at) => writer.pp(at, inner))].join(" ");
    if (verbSense(view, place)?.object === child) {
      if (verbSense(view, place)?.all) return "";
      return objectOfPhrase(writer, child, verbSense(view, place)?.preposition, inner);
    }
    const doing = verbal && relation === "obj" ? doingObject(writer, place, child, inner) : null;
    if (doing !== null) return doing;
    // تستمر أسابيع: "continue for weeks"
    const lasts =
      /^(?:continue|last|wait|stay|remain|sleep|live|go on)\b/.test(verbEnglish(view, place) ?? "") &&
      isDuration(writer, child);
    return lasts ? `for ${writer.np(child, inner)}` : writer.np(child, inner);
  }
  if (relation === "obl" && (verbal || view.words[place]?.upos === "ADJ" || !nounLike(view.words[place]?.upos)))
    return oblique(writer, place, child, antecedent, options);
  if (relation === "obl" && !hasCase(view, child)) return bareTime(writer, child, inner);
  if (relation === "advmod") return timePhrase(writer, child)?.text ?? adverbial(writer, child);
  if (relation === "advcl")
    return writer.lean ? null : adverbialClause(writer, child, depth, view.words[place]?.feats.Aspect === "Perf");
  return null;
}

/** ألقت القبض على ثلاثة: what hangs on an object that the verb says already. */
function objectOfPhrase(
  writer: Writer,
  object: number,
  preposition: VerbSense["preposition"],
  options: PhraseOptions,
): string {
  const { view } = writer;
  const owned = genitive(view, object);
  const rest = owned ?? childrenBy(view, object, "nmod", "obl").find((at) => hasCase(view, at));
  if (rest === undefined) return "";
  // علقت الدراسة في المدارس: a place or time of its own keeps its preposition
  if (owned === undefined && preposition === undefined) return writer.pp(rest, options);
  return `${preposition?.english ?? ""} ${writer.np(rest, options)}`.trim();
}

/** تحاول منع (tries to prevent), بدأ تنفيذ (began implementing). */
function doingObject(writer: Writer, place: number, child: number, options: PhraseOptions): string | null {
  const verb = verbEnglish(writer.view, place) ?? "";
  const form = doingForm(verb, "");
  if (form !== null) return doingPhrase(writer, child, form, options);
  return takesGerund(verb) ? doingPhrase(writer, child, "gerund", options) : null;
}

const nounLike = (upos: string | undefined) => upos === "NOUN" || upos === "PROPN" || upos === "NUM";

function oblique(writer: Writer, place: number, child: number, antecedent: number, options: ClauseOptions): string {
  const { view } = writer;
  const inner: PhraseOptions = { depth: (options.depth ?? 0) + 1, pronounAs: "object" };
  if (!hasCase(view, child)) return bareTime(writer, child, inner);
  const pronoun = view.words[child]?.upos === "PRON";
  // القرار معترف به (recognized), المشتبه فيه: the pronoun is the noun that the participle is said of
  if (pronoun && ofItself(view, place, child)) return "";
  // القروض التي وعد بها البنك: the pronoun stands for the antecedent, and English leaves it out.
  if (pronoun && antecedent >= 0 && options.proposition === undefined && childrenBy(view, place, "nsubj").length > 0)
    return writer.pp(child, { ...inner, resumptive: place });
  return writer.pp(child, inner);
}

/** A passive participle of a verb that takes a preposition, with that preposition on a pronoun right after it. */
const ofItself = (view: SentenceView, place: number, child: number): boolean =>
  view.words[place]?.upos === "ADJ" &&
  /(?:ed|en)$/.test(gloss(view.words[place]) ?? "") &&
  child === place + 2 &&
  /^(?:ب|في|علي|ل|من|الي|عن)$/.test(view.words[child - 1]?.norm ?? "");

function adverbial({ view }: Writer, child: number): string | null {
  const word = view.words[child];
  if (word === undefined || particles.test(word.norm) || word.lemma === "غير") return null;
  const clock = dayPartAdverbs.get(word.norm);
  if (clock !== undefined) return clock;
  const own = gloss(word);
  if (word.upos === "ADP" && own !== null && word.norm === "بعد") return "yet";
  // أفريقيا: read as an adverb it is of no nation
  if (word.upos === "ADJ" && own !== null && /^[A-Z]/.test(own)) return null;
  if (word.upos === "ADJ" && own !== null) return /(?:ed|ing|en)$/.test(own) ? own : adverb(own);
  if (word.upos === "NUM" || word.upos === "PRON") return null;
  return own === null ? arabic(word.form) : (irregularAdverbs.get(own) ?? own);
}

/** Verbs whose أن is "to" when the subject stays the same. */
const takesInfinitive =
  /^(?:want|try|refuse|decide|plan|intend|hope|agree|promise|pledge|threaten|vow|manage|fail|wish|prefer|need|attempt|seek|begin|start|continue|prepare|choose|offer|undertake|swear|love|like|dare|hasten|be about|aim|aspire|strive|be able)\b/;

function clausal(writer: Writer, place: number, child: number, depth: number): string {
  const { view } = writer;
  const marks = childrenBy(view, child, "mark").map((at) => view.words[at]?.lemma ?? "");
  const sameSubject = childrenBy(view, child, "nsubj").length === 0;
  const imperfect =
    (view.words[childrenBy(view, child, "cop")[0] ?? child] ?? view.words[child])?.feats.Aspect === "Imp";
  const base = verbEnglish(view, place) ?? "";
  // منع العراق من أن يصبح: "prevented Iraq from becoming"
  if (sameSubject && imperfect && marks.includes("من"))
    return `from ${infinitiveToGerund(writer.clause(child, { depth: depth + 1, infinitive: true }))}`;
  if (sameSubject && imperfect && (marks.length === 0 || (marks.includes("أن") && takesInfinitive.test(base))))
    return writer.clause(child, { depth: depth + 1, infinitive: true });
  if (marks[0] === "على" && marks.includes("أن") && imperfect && governedPreposition("على", base, true) === null)
    return toCome(writer, child, depth);
  const question = childrenBy(view, child, "mark", "advmod").some((at) =>
    /^(?:هل|ما اذا)$/.test(view.words[at]?.norm ?? ""),
  );
  return `${question ? "whether" : "that"} ${writer.clause(child, { depth: depth + 1 })}`;
}
