// How real what is told is: it happened or is so, is put on a calendar, is to come, or is only thought of (conditions, purposes, demands, fears).
import { frameOf } from "../lexicon/frames.ts";
import type { Reading } from "../model/reading.ts";
import { childBy, childrenBy, relation } from "../model/tree-queries.ts";
import type { Act, BareProposition, CommitmentValue, Report } from "../schema/facts.ts";
import { isReason } from "./obliques.ts";
import { isHypothetical } from "./open-clauses.ts";
import { carriesAttribute, isModal, type PredicateWord } from "./predicates.ts";

export type Realis = BareProposition["realis"];

/** Words that put an event on a calendar. Lemmas. */
const planned = new Set(["مقرر", "مزمع", "مرتقب"]);
/** The same, and those that say so of their noun alone: القمة المقبلة, but قادما من بغداد. */
const scheduled = new Set([...planned, "مقبل", "قادم"]);
/** Prepositions before what is aimed at. Lemmas. */
const aims = new Set(["ل", "من أجل", "بهدف", "بغية", "لأجل", "بغرض", "نحو"]);
/** Nouns that with their preposition make an aim: بهدف إنهاء، من أجل وقف. Comparable forms. */
const aimNouns = new Set(["هدف", "اجل", "غيه", "غرض", "قصد", "سبيل"]);
/** For want of is a reason: لعدم كفاية الأدلة. Lemmas. */
const reasons = new Set([
  "عدم",
  "نقص",
  "غياب",
  "انعدام",
  "قلة",
  "انتفاء",
  "ضعف",
  "تورط",
  "ضلوع",
  "فوز",
  "وفاة",
  "ارتكاب",
  "انتهاك",
  "مشاركة",
  "مساهمة",
]);
/** What is asked for, feared, hoped or threatened is open. */
const openActs: ReadonlySet<Act> = new Set<Act>(["ask", "demand", "threaten", "warn", "fear", "hope", "doubt"]);
/** What is promised or expected is to come. */
const aheadActs: ReadonlySet<Act> = new Set<Act>(["promise", "expect"]);

/** `clauseAt` are the other predicates of the article by their place. */
export function realisOf(
  reading: Reading,
  predicate: PredicateWord,
  value: CommitmentValue | undefined,
  report: Report | undefined,
  clauseAt: ReadonlyMap<number, PredicateWord>,
): Realis {
  const { tree, words } = reading;
  const head = carriesAttribute(reading, predicate.word)
    ? (tree.heads[predicate.word] ?? predicate.word)
    : predicate.word;
  const word = words[predicate.word];
  const above = words[tree.heads[head] ?? -1];
  if (word !== undefined && planned.has(word.lemma)) return "scheduled";
  if (above !== undefined && scheduled.has(above.lemma) && isUnder(tree.deprels[head])) return "scheduled";
  if (childrenBy(tree, head, "amod").some((child) => scheduled.has(words[child]?.lemma ?? ""))) return "scheduled";
  if (isHypothetical(reading, head)) return "hypothetical";
  if (predicate.kind === "verbal-noun") return ofVerbalNoun(reading, predicate.word, value, report, clauseAt);
  if (predicate.tense === "future") return "future";
  const mark = subjunctiveMark(reading, head);
  if (mark !== null && words[mark - 1]?.lemma === "على") return "future"; // على أن يبدأ: it is laid down
  if (value === "Uu" || value?.startsWith("PS") === true) return "hypothetical";
  if (isNearly(reading, head)) return "hypothetical";
  if (predicate.tense === "past") return "actual";
  if (mark !== null) return ofSubjunctive(reading, head, mark, report, clauseAt);
  return predicate.kind === "verb" ? likeGoverning(reading, head, clauseAt) : "actual";
}

const isUnder = (deprel: string | undefined) => /^(csubj|ccomp|nsubj)/.test(deprel ?? "");

/** كادت السفينة تغرق: it did not happen. */
function isNearly({ tree, words }: Reading, head: number): boolean {
  const above = words[tree.heads[head] ?? -1];
  return frameOf(above?.entry?.frame ?? null)?.syntax === "near";
}

/** The أن right before an imperfect, or null: أن تعتمد, and not أن الحكومة تعتمد. */
function subjunctiveMark({ tree, words }: Reading, head: number): number | null {
  const verb = [head, childBy(tree, head, "cop") ?? -1].find((at) => words[at]?.feats.Aspect === "Imp");
  if (verb === undefined) return null;
  for (const mark of childrenBy(tree, head, "mark")) {
    const { norm, lemma } = words[mark] ?? {};
    if (norm === "الا" && verb - mark === 1) return mark;
    if (lemma !== "أن" && norm !== "ان") continue;
    const between = verb - mark;
    if (between === 1 || (between === 2 && words[mark + 1]?.norm === "لا")) return mark;
  }
  return null;
}

const acrossTime = new Set(["قبل", "قبيل", "بعد", "عقب", "منذ", "دون", "بدون", "حتي"]);

/** After a past main clause قبل أن happened; what is denied is about what is; the rest is to come. */
function ofSubjunctive(
  reading: Reading,
  head: number,
  mark: number,
  report: Report | undefined,
  clauseAt: ReadonlyMap<number, PredicateWord>,
): Realis {
  const { words, tree } = reading;
  const above = tree.heads[head] ?? -1;
  if (acrossTime.has(words[mark - 1]?.norm ?? ""))
    return words[above]?.feats.Aspect === "Perf" || clauseAt.get(above)?.tense === "past" ? "actual" : "future";
  const governor = words[above];
  if (governor === undefined || !/^c(comp|subj)/.test(tree.deprels[head] ?? "")) return "actual";
  if (report !== undefined && reading.placeOf.get(report.cue.word) === above)
    return report.act === "deny" || report.kind === "fact" ? "actual" : "future";
  const complement = frameOf(governor.entry?.frame ?? null)?.complement;
  if (complement?.author === "CT+" && !isModal(reading, governor))
    return governor.feats.Aspect === "Perf" ? "actual" : (likeGoverning(reading, head, clauseAt) ?? "actual");
  return "future";
}

/** بدأ يتراجع is, سيبدأ يتراجع will be. */
function likeGoverning({ tree }: Reading, head: number, clauseAt: ReadonlyMap<number, PredicateWord>): Realis {
  const above = tree.heads[head] ?? -1;
  const governed = /^(xcomp|ccomp|csubj)/.test(tree.deprels[head] ?? "");
  return governed && clauseAt.get(above)?.tense === "future" ? "future" : "actual";
}

/** What a noun tells is as real as what it stands under: an aim, a demand, a plan, or a clause that happened. */
function ofVerbalNoun(
  reading: Reading,
  noun: number,
  value: CommitmentValue | undefined,
  report: Report | undefined,
  clauseAt: ReadonlyMap<number, PredicateWord>,
): Realis {
  const { tree, words } = reading;
  if (value !== undefined) {
    if (value === "Uu" || value.startsWith("PS")) return "hypothetical";
    return report !== undefined && aheadActs.has(report.act) ? "future" : "actual";
  }
  const cue = report === undefined ? -1 : (reading.placeOf.get(report.cue.word) ?? -1);
  for (let at = noun, steps = 0; steps < MAX_NOUNS; steps++) {
    const above = tree.heads[at] ?? -1;
    const governor = words[above];
    if (governor === undefined) return "actual";
    if (isAim(reading, at)) return "hypothetical";
    const frame = frameOf(governor.entry?.frame ?? null);
    const takes = !/^(nsubj|advcl|conj|appos)/.test(tree.deprels[at] ?? "");
    if (above === cue && report !== undefined) return takes ? ofAct(report.act) : "actual";
    if (takes && frame?.report !== undefined && governor.upos === "NOUN") return ofAct(frame.report.act);
    if (takes && frame?.complement?.source === "Uu" && frame.report === undefined) return "hypothetical";
    const clause = clauseAt.get(above);
    if (clause !== undefined && clause.kind !== "verbal-noun") {
      if (clause.tense === "future") return "future";
      return isHypothetical(reading, above) ? "hypothetical" : "actual";
    }
    at = above;
  }
  return "actual";
}
const isBare = (reading: Reading, at: number) => childBy(reading.tree, at, "nmod", "obl", "obj") === undefined;

/** Nouns above a noun that it is read through. */
const MAX_NOUNS = 6;

const ofAct = (act: Act): Realis => (openActs.has(act) ? "hypothetical" : aheadActs.has(act) ? "future" : "actual");

function isAim(reading: Reading, at: number): boolean {
  const { tree, words } = reading;
  const deprel = relation(tree.deprels[at] ?? "");
  const above = words[tree.heads[at] ?? -1];
  if (deprel === "nsubj" || reasons.has(words[at]?.lemma ?? "")) return false;
  if (words[at]?.feats.VerbForm !== "Vnoun" || (above !== undefined && isReason(reading, above, at))) return false;
  // الأيام الأولى للحرب: of the war.
  if (deprel === "nmod" && words[at - 1]?.norm === "ل" && words[at]?.feats.Definite === "Def" && isBare(reading, at))
    return false;
  return childrenBy(tree, at, "case").some((child) => {
    const word = words[child];
    return aims.has(word?.lemma ?? "") || aimNouns.has(word?.norm ?? "");
  });
}
