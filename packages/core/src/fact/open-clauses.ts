// Clauses whose truth is left open (conditions, purposes, wishes), and those that are taken for granted (what is asked how, relatives on a known noun).
import { frameOf } from "../lexicon/frames.ts";
import type { Reading } from "../model/reading.ts";
import { childrenBy, dominates, relation } from "../model/tree-queries.ts";
import type { Report } from "../schema/facts.ts";
import { measures } from "./verb-senses.ts";

const conditions = new Set(["إذا", "لو", "شرط", "شريطة", "إلا"]);

export function isConditional(reading: Reading, at: number): boolean {
  return childrenBy(reading.tree, at, "mark").some(
    (mark) => (conditions.has(reading.words[mark]?.lemma ?? "") && !isEvenIf(reading, mark)) || isIf(reading, mark),
  );
}

/** هدد بالرد إن هاجمت إسرائيل لبنان: before a past verb or لم. */
const isIf = ({ words }: Reading, mark: number) =>
  words[mark]?.form === "إن" &&
  (words[mark + 1]?.norm === "لم" || (words[mark + 1]?.upos === "VERB" && words[mark + 1]?.feats.Aspect === "Perf"));

/** ولو، حتى لو: what it stands with holds anyway. */
const isEvenIf = ({ words }: Reading, mark: number) =>
  words[mark]?.norm === "لو" && (words[mark - 1]?.token === words[mark]?.token || words[mark - 1]?.norm === "حتي");

/** A condition or a purpose: whether it comes true is open. */
export function isHypothetical(reading: Reading, at: number): boolean {
  const { tree, words } = reading;
  if (relation(tree.deprels[at] ?? "") === "acl") return false;
  const verb = words[at];
  return childrenBy(tree, at, "mark").some((mark) => {
    const lemma = words[mark]?.lemma ?? "";
    if (
      lemma === "إذا" ||
      lemma === "لو" ||
      lemma === "كي" ||
      lemma === "لكي" ||
      lemma === "شرط" ||
      lemma === "شريطة" ||
      isIf(reading, mark)
    )
      return true;
    if (words[mark]?.norm === "ما") return childrenBy(tree, at, "advmod").some((child) => words[child]?.norm === "لم");
    if (verb?.feats.Aspect !== "Imp") return false;
    return lemma === "حتى" || (lemma === "ل" && !isResult(reading, at));
  });
}

/** فاز الفريق لينفرد بالصدارة: after what happened, what came of it. */
export function isResult(reading: Reading, at: number): boolean {
  const { tree, words } = reading;
  const verb = words[at];
  const main = words[tree.heads[at] ?? -1];
  if (verb === undefined || main?.feats.Aspect !== "Perf") return false;
  if (achieved.has(main.lemma) || main.entry?.frame === "change") return true;
  return outcomes.has(verb.entry?.frame ?? "") || outcomeLemmas.has(verb.lemma) || measures.has(verb.lemma);
}
/** سجل هدفين ليقود فريقه إلى الفوز: what was reached has led to it. Lemmas. */
const achieved = new Set(
  "سجل حقق فاز أحرز تغلب هزم تعادل خسر بلغ صعد هبط قفز أضاف أنهى اختتم توج حصد اكتسح تفوق نال امتد توسع اتسع تطور تحول تمدد تفاقم استمر زحف عاد".split(
    " ",
  ),
);
const outcomes = new Set(["change", "become", "be", "remain", "happen", "die"]);
/** Standings and results. Lemmas. */
const outcomeLemmas = new Set(
  "انفرد تصدر احتل تأهل توج حسم عزز رفع خفض وصل حل أنهى ضمن صعد هبط سجل لقي فارق خسر فقد".split(" "),
);

/** يريدون اتفاقا يحفظ الحقوق: what is said of a thing that is only wished for, or of any such thing (أي اتفاق). */
export function isWished(reading: Reading, at: number): boolean {
  const { tree, words } = reading;
  if (childrenBy(tree, at, "mark").some((mark) => /^ال(ذي|تي|ذين)/.test(words[mark]?.norm ?? ""))) return false;
  if (words[at]?.feats.Aspect === "Perf") return false; // جلسة استمرت ساعات: it was so
  const noun = tree.heads[at] ?? -1;
  if (words[noun]?.norm === "اي" || words[noun - 1]?.norm === "اي" || words[tree.heads[noun] ?? -1]?.norm === "اي")
    return true;
  const verb = words[tree.heads[noun] ?? -1];
  return (
    verb?.upos === "VERB" &&
    verb.entry?.frame !== "agree" &&
    frameOf(verb.entry?.frame ?? null)?.complement?.source === "Uu"
  );
}

const whWords = /^(كيف|لماذا|متي|اين)$/;

/** تساءل: كيف وصلت الأسلحة؟: who asks how takes it that it is so. */
export function isPresupposingQuestion(reading: Reading, predicate: number, report?: Report): boolean {
  if (report !== undefined && report.act !== "ask") return false;
  const first = reading.tree.first[predicate] ?? predicate;
  for (let at = predicate - 1; at >= Math.max(first, predicate - 4); at--) {
    const word = reading.words[at];
    if (word !== undefined && whWords.test(word.norm)) return true;
  }
  return false;
}

/** A relative clause on a definite noun inside reported speech is the writer's own: التحالف الذي تقوده واشنطن. */
export function isPresupposed(reading: Reading, predicate: number, report: Report): boolean {
  const { tree, words } = reading;
  const cue = reading.placeOf.get(report.cue.word) ?? -1;
  if (report.mode === "direct") return false;
  for (let at = predicate, steps = 0; at >= 0 && at !== cue && steps < MAX_CLAUSES; steps++) {
    if (
      tree.deprels[at] === "acl:relcl" &&
      childrenBy(tree, at, "mark").some((mark) => /^ال(ذي|تي|ذين)/.test(words[mark]?.norm ?? ""))
    )
      return !dominates(tree, at, cue);
    const deprel = relation(tree.deprels[at] ?? "");
    if (deprel === "ccomp" || deprel === "csubj") return false;
    at = tree.heads[at] ?? -1;
  }
  return false;
}
/** Clauses above that are looked through. */
const MAX_CLAUSES = 8;
