// Who holds what true: for every proposition a value for the article's author and for the source of each report it stands in.
import { frameOf } from "../lexicon/frames.ts";
import type { Reading } from "../model/reading.ts";
import { childBy, childrenBy, relation, spanOf } from "../model/tree-queries.ts";
import type { Word } from "../model/word.ts";
import type { BareProposition, Commitment, CommitmentValue, Report } from "../schema/facts.ts";
import type { Span } from "../schema/span.ts";
import { combine, negate, weaker } from "./commitment-values.ts";
import { hedges, modalLemmas } from "./fact-words.ts";
import { negationOf } from "./negation.ts";
import { isConditional, isHypothetical, isPresupposed, isPresupposingQuestion, isWished } from "./open-clauses.ts";
import { isModal } from "./predicates.ts";

/** The reports a proposition stands in, innermost first. */
export type Isnad = readonly Report[];

export function commitmentsOf(
  reading: Reading,
  proposition: BareProposition,
  predicate: number,
  isnad: Isnad,
): Commitment[] {
  const local = localValue(reading, predicate, isnad);
  const [inner] = isnad;
  if (inner === undefined)
    return [commit(proposition, "author", local.value, null, local.markers, "commitment.author")];
  const presupposed = isPresupposed(reading, predicate, inner);
  if (presupposed)
    return [
      commit(proposition, "author", local.value, null, local.markers, "commitment.presupposed"),
      ...held(proposition, inner, local),
    ];
  const frame = frameOfReport(reading, inner);
  const value = isBeyondDoubt(inner)
    ? local.value
    : combine(
        isPresupposingQuestion(reading, predicate, inner) ? "CT+" : (frame?.source ?? "CT+"),
        local.value,
        inner.negated,
      );
  const cue = spanOf(reading.text, inner.cue.start, inner.cue.end);
  const author: CommitmentValue = frame?.author === "CT+" && !inner.negated && isnad.length === 1 ? local.value : "Uu";
  return [
    commit(
      proposition,
      inner.source?.entity ?? "unknown",
      value,
      inner.id,
      [cue, ...local.markers],
      "commitment.source",
    ),
    commit(proposition, "author", author, null, local.markers, "commitment.author"),
    ...passingOn(proposition, isnad, value),
  ];
}

/** لا شك أن: certain. */
const isBeyondDoubt = ({ negated, cue }: Report) => negated && cue.lemma === "شك";

/** Those who only pass on what another said commit themselves to nothing; what nobody is named for (من المستبعد أن) is theirs. */
function passingOn(proposition: BareProposition, [inner, ...outer]: Isnad, value: CommitmentValue): Commitment[] {
  const nobody = inner?.source === null || inner?.sourceType === "impersonal";
  return outer
    .filter((report) => report.source?.entity !== inner?.source?.entity)
    .map((report, at) =>
      commit(
        proposition,
        report.source?.entity ?? "unknown",
        nobody && at === 0 ? value : "Uu",
        report.id,
        [],
        "commitment.passed-on",
      ),
    );
}

/** What a source presupposes it holds as well. */
function held(
  proposition: BareProposition,
  report: Report,
  local: { value: CommitmentValue; markers: Span[] },
): Commitment[] {
  return [
    commit(
      proposition,
      report.source?.entity ?? "unknown",
      local.value,
      report.id,
      local.markers,
      "commitment.presupposed",
    ),
  ];
}

function commit(
  proposition: BareProposition,
  source: string,
  value: CommitmentValue,
  via: string | null,
  markers: Span[],
  by: string,
): Commitment {
  const id = `c${proposition.predicate.start}-${via ?? "author"}`;
  return { id, proposition: proposition.id, source, value, via, markers, by };
}

/** Asked for every clause of a report, worked out once. */
const values = new WeakMap<Report, Complement | null>();

function frameOfReport(reading: Reading, report: Report): Complement | undefined {
  let value = values.get(report);
  if (value === undefined) {
    value = complementOf(reading, report) ?? null;
    values.set(report, value);
  }
  return value ?? undefined;
}

type Complement = NonNullable<NonNullable<ReturnType<typeof frameOf>>["complement"]>;

function complementOf(reading: Reading, report: Report): Complement | undefined {
  const index = reading.placeOf.get(report.cue.word);
  const word = index === undefined ? undefined : reading.words[index];
  if (report.by === "report.attribution-phrase") return { source: "CT+" as const, author: "Uu" as const };
  if (report.act === "doubt" && report.negated) return { source: "PS-" as const, author: "Uu" as const }; // لم يستبعد: holds it possible
  const carried =
    index === undefined
      ? undefined
      : childrenBy(reading.tree, index, "obl", "obj")
          .map((child) => frameOf(reading.words[child]?.entry?.frame ?? null))
          .find((frame) => frame?.report?.act === report.act);
  if (frameOf(word?.entry?.frame ?? null)?.report?.act !== report.act && carried?.complement !== undefined)
    return carried.complement;
  if (report.act === "deny" && report.mode === "direct") return { source: "CT+" as const, author: "Uu" as const }; // تنفي: «كل التوصيات نفذت»
  if (report.act === "refuse-comment") return { source: "Uu" as const, author: "Uu" as const };
  return frameOf(word?.entry?.frame ?? null)?.complement;
}

/** Marks that may close behind a question mark; looking at no more keeps long sentences cheap. */
const MOST_CLOSERS = 8;
const isQuestion = (sentence: string): boolean => /[؟?]["»”)]*$/.test(sentence.slice(-MOST_CLOSERS));

/** The value that the clause's own words carry: negation, hedges, modals, and the predicates between it and the one who speaks. */
function localValue(reading: Reading, predicate: number, isnad: Isnad): { value: CommitmentValue; markers: Span[] } {
  const report = isnad[0];
  const { words, tree, text } = reading;
  const markers: Span[] = [];
  let value: CommitmentValue = "CT+";
  const mark = (at: number) => {
    const word = words[at];
    if (word !== undefined) markers.push(spanOf(text, word.start, word.end));
  };
  for (const child of childrenBy(tree, predicate, "advmod", "obl")) {
    const hedge = hedges.get(words[child]?.norm ?? "");
    if (hedge === undefined || (words[child]?.norm === "قد" && words[predicate]?.feats.Aspect !== "Imp")) continue;
    value = weaker(value, hedge);
    mark(child);
  }
  // نقلت الوكالة عن مسؤول قوله إن: the tree may hang the clause from an outer cue.
  const cues = isnad.length === 0 ? nowhere : isnad.map(({ cue }) => reading.placeOf.get(cue.word) ?? -1);
  const needed = modalBefore(reading, predicate);
  if (needed !== null) value = weaker(value, needed);
  for (let at = predicate, steps = 0; steps < MAX_ABOVE; steps++) {
    const deprel = relation(tree.deprels[at] ?? "");
    const above = tree.heads[at] ?? -1;
    if (isHypothetical(reading, at)) value = "Uu";
    if (above < 0 || cues.includes(above)) break;
    if (report !== undefined && leavesContent(reading, report, at, above)) break; // what the tree has over the content says nothing of it
    if (cues.includes(tree.heads[above] ?? -2) && frameOf(words[above]?.entry?.frame ?? null)?.report !== undefined)
      break; // أعرب عن أمله في أن
    const governed = deprel === "ccomp" || deprel === "csubj" || deprel === "xcomp";
    const word = words[above];
    if (governed && word?.upos === "SCONJ")
      mark(above); // إذ إن: only joins
    else if (governed && word !== undefined) {
      value = weaker(
        value,
        isModal(reading, word)
          ? (openedValue(reading, word) ??
              modalLemmas.get(word.lemma) ??
              frameOf(word.entry?.frame ?? null)?.complement?.source ??
              "Uu")
          : (frameOf(word.entry?.frame ?? null)?.complement?.author ??
              (word.upos !== "VERB" && isStated(reading, at) ? "CT+" : "Uu")),
      );
      mark(above);
    } else if (deprel === "acl" && (tree.deprels[at] === "acl:relcl" ? isWished(reading, at) : isNamed(reading, at)))
      value = "Uu";
    // أن يوفر الكهرباء وأن يخفض الكلفة: what stands over the first stands over the second.
    const shared = deprel === "conj" && words[above]?.upos === words[at]?.upos && !standsAlone(reading, at);
    if (!shared && !governed && (deprel !== "advcl" || standsAlone(reading, at))) break;
    at = above;
  }
  const sure = report === undefined || (frameOfReport(reading, report)?.source ?? "CT+") === "CT+";
  if (
    sure &&
    (isUnderCondition(reading, predicate) ||
      childrenBy(tree, predicate, "advcl").some((clause) => isConditional(reading, clause)))
  )
    value = "Uu"; // إذا … : what follows from it is as open
  const asks = isQuestion(reading.document.sentences[words[predicate]?.sentence ?? -1]?.text ?? "");
  if (asks && !isPresupposingQuestion(reading, predicate, report)) value = "Uu"; // a question
  const negation = negationOf(reading, predicate);
  if (negation !== null) {
    mark(negation);
    value = negate(value);
  }
  return { value, markers };
}
const nowhere: readonly number[] = [];

/** The one word stands in what is said, the other outside. */
function leavesContent({ words }: Reading, { content }: Report, at: number, above: number): boolean {
  const within = (word: Word | undefined) =>
    word !== undefined && content.some((span) => span.start <= word.start && word.end <= span.end);
  return within(words[at]) && !within(words[above]);
}

/** من غير المستبعد أن: held possible. */
const openedValue = ({ words }: Reading, { lemma, index }: Word): CommitmentValue | undefined =>
  lemma === "مستبعد" && /^(?:غير|ليس|لا)$/.test(words[index - 1]?.norm ?? "") ? "PS+" : undefined;

/** في حال فشل المفاوضات، ستعود الحرب: a condition in a phrase. */
const isUnderCondition = ({ tree, words }: Reading, predicate: number): boolean =>
  childrenBy(tree, predicate, "obl").some((child) =>
    [child, ...childrenBy(tree, child, "case")].some(
      (at) =>
        /^(?:حال|حاله)$/.test(words[at]?.norm ?? "") &&
        words[at - 1]?.lemma === "في" &&
        words[tree.heads[at] === predicate ? (childBy(tree, at, "nmod") ?? -1) : (tree.heads[at] ?? -1)]?.feats
          .VerbForm === "Vnoun",
    ),
  );

/** أهمية أن تلتزم الشركات, احتمال أن تتأخر: a noun right before أن says how needed or likely it is. */
function modalBefore({ tree, words }: Reading, predicate: number): CommitmentValue | null {
  const mark = (tree.children[predicate] ?? nowhere).find(
    (one) => words[one]?.norm === "ان" && tree.deprels[one] === "mark",
  );
  return mark === undefined ? null : (modalNouns.get(words[mark - 1]?.lemma ?? "") ?? null);
}
/** Lemmas. */
const modalNouns: ReadonlyMap<string, CommitmentValue> = new Map([
  ["أهمية", "Uu"],
  ["ضرورة", "Uu"],
  ["وجوب", "Uu"],
  ["جدوى", "Uu"],
  ["إمكانية", "PS+"],
  ["إمكان", "PS+"],
  ["احتمال", "PS+"],
  ["استحالة", "CT-"],
]);

/** من اللافت أن الشركة رفضت, but من المهم أن ترفض: after what only judges, أن with a noun or a past takes it that it is so. */
function isStated({ tree, words }: Reading, at: number): boolean {
  const mark = childrenBy(tree, at, "mark").find((one) => words[one]?.norm === "ان");
  if (mark === undefined) return false;
  const next = words[mark + 1];
  return next !== undefined && (next.upos !== "VERB" || next.feats.Aspect === "Perf") && next.norm !== "لا";
}

/** كاد يسجل عندما أخطأ الحارس، كاد يسقط إلا أنه نجا: what stood over the first clause does not reach a time, a reason or a contrast. */
function standsAlone({ tree, words }: Reading, at: number): boolean {
  return childrenBy(tree, at, "mark", "cc").some((mark) => {
    const norm = words[mark]?.norm ?? "";
    if (norm === "لكن" || norm === "الا" || norm === "بيد" || norm === "غير")
      return norm !== "الا" || words[mark + 1]?.norm === "ان";
    return words[at]?.feats.Aspect === "Perf" && settled.has(norm);
  });
}
/** Before what has happened. Comparable forms. */
const settled = new Set("عندما حينما حين بعد بعدما منذ لان اذ رغم بينما فيما لما".split(" "));

/** فكرة أن: a clause that says what a noun is about; a participle after a noun (مدعومة بالنمو) only describes. */
const isNamed = ({ tree, words }: Reading, at: number) =>
  words[at]?.upos === "VERB" || childBy(tree, at, "mark") !== undefined;
/** Predicates above a clause that its certainty is read from. */
const MAX_ABOVE = 8;
