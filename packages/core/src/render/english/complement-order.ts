// The order of what follows an English verb: object, what the verb governs, manner, place, time, clauses; and what opens the sentence.
import { childrenBy, relationOf, type SentenceView } from "../sentence-view.ts";
import { gloss } from "./gloss.ts";
import { governedPreposition } from "./governed-prepositions.ts";
import { hasCase } from "./noun-head.ts";
import { isSumming } from "./noun-phrase.ts";
import { isDuration, timePhrase } from "./time-phrase.ts";
import { settles, verbEnglish, verbSense } from "./verb-sense.ts";
import type { Writer } from "./writer.ts";

export const rank = {
  pronoun: 0,
  object: 1,
  governed: 2,
  manner: 3,
  adjunct: 4,
  time: 5,
  clause: 6,
  aside: 7,
} as const;
export type Rank = (typeof rank)[keyof typeof rank];

const clauses = new Set(["ccomp", "csubj"]);
const objects = new Set(["obj", "iobj", "xcomp"]);

export function rankOf(writer: Writer, place: number, child: number): Rank {
  const { view } = writer;
  const relation = relationOf(view, child);
  const upos = view.words[child]?.upos;
  if (isSumming(view, child)) return rank.aside;
  if (relation === "advcl" || relation === "parataxis") return rank.aside;
  if (clauses.has(relation) || (relation === "xcomp" && upos === "VERB")) return rank.clause;
  if (objects.has(relation)) return upos === "PRON" ? rank.pronoun : rank.object;
  if (isTimeAdjunct(writer, child)) return rank.time;
  if (relation === "advmod") return rank.manner;
  if (isGoverned(view, place, child)) return rank.governed;
  return isPurpose(view, child) ? rank.clause : rank.adjunct;
}

/** للمساعدة: what it is done for comes last. */
const isPurpose = (view: SentenceView, child: number) =>
  view.words[child]?.feats.VerbForm === "Vnoun" &&
  (childrenBy(view, child, "case").some((at) => view.words[at]?.lemma === "ل") ||
    /^(?:for|with the aim of|in order to achieve|for the sake of)$/.test(view.fixed.before.get(child)?.en ?? ""));

function isGoverned(view: SentenceView, place: number, child: number): boolean {
  const preposition = view.words[childrenBy(view, child, "case")[0] ?? -1]?.lemma;
  if (preposition === undefined || view.fixed.in.has(child) || view.fixed.before.has(child)) return false;
  return (
    settles(verbSense(view, place)?.preposition, preposition) ||
    governedPreposition(preposition, verbEnglish(view, place) ?? "", true) !== null
  );
}

const timeWords =
  /^(?:now|today|yesterday|tomorrow|currently|recently|later|soon|so far|at present|at the same time|since then|at that time|meanwhile|again|daily|annually|weekly|monthly|this year)$/;

export function isTimeAdjunct(writer: Writer, child: number): boolean {
  const { view } = writer;
  const relation = relationOf(view, child);
  if (relation !== "obl" && relation !== "advmod") return false;
  const fixed = view.fixed.in.get(child);
  if (fixed !== undefined && fixed.complement === null) return timeWords.test(fixed.en);
  if (relation === "advmod") return timeWords.test(gloss(view.words[child]) ?? "");
  if (/^(?:over|within|for|by|after)$/.test((fixed ?? view.fixed.before.get(child))?.en ?? "")) return true;
  const introduced = fixed?.complement ?? child;
  return timePhrase(writer, introduced) !== null || isDuration(writer, introduced) || isTimeNoun(view, child);
}

const isTimeNoun = (view: SentenceView, child: number) =>
  hasCase(view, child)
    ? /^(?:week|month|year|decade|century|season|period|hour|moment|stage)$/.test(gloss(view.words[child]) ?? "")
    : view.words[child]?.upos === "NOUN" && !/^(?:شمال|جنوب|شرق|غرب|وسط)$/.test(view.words[child]?.lemma ?? "");

/** المحادثات بشأن كذا قد تستمر: a phrase between subject and verb belongs to the subject, unless it is a time or the verb's own. */
export function standsBetween(writer: Writer, place: number, child: number): boolean {
  const { view } = writer;
  const subject = childrenBy(view, place, "nsubj")[0];
  return (
    subject !== undefined &&
    subject < child &&
    child < place &&
    view.words[place]?.upos === "VERB" &&
    relationOf(view, child) === "obl" &&
    hasCase(view, child) &&
    !(view.fixed.in.get(child)?.complement === null) &&
    rankOf(writer, place, child) === rank.adjunct
  );
}
