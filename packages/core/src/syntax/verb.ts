// A verb: the predicate its clause waited for, a further one at some level (وانسحبت), or the head of a clause without a connective.
import { frameOf } from "../lexicon/frames.ts";
import type { Word } from "../model/word.ts";
import { qualifiedBy } from "./bare-relative.ts";
import { hasEnclitic, isCopula, isDefinite, syntaxOf, verbAgrees } from "./classify.ts";
import { closeTo, placeTopic } from "./close.ts";
import { MAX_SPAN } from "./coordinate.ts";
import type { Clause, Reader } from "./reader.ts";

export function readVerb(reader: Reader, index: number): void {
  const purpose = reader.prepositions;
  if (purpose.length > 0) {
    // لـ + imperfect (in order to), حتى يعود
    reader.prepositions = [];
    const conjunction = reader.takeConjunction();
    openUnder(reader, index, "advcl", "syntax.purpose");
    for (const mark of purpose) reader.clause.pending.push({ word: mark, deprel: "mark", rule: "syntax.purpose" });
    if (conjunction >= 0) reader.clause.pending.push({ word: conjunction, deprel: "cc", rule: "syntax.cc" });
  } else if (reader.conjunction >= 0) coordinateVerb(reader, index);
  else if (reader.clause.predicate >= 0 && !continuesVerb(reader, index)) openUnmarked(reader, index);
  else if (insertedAfterTopic(reader, index))
    reader.open("relcl", reader.clause.topic, index, "syntax.inserted-relative");
  takePredicate(reader, index);
}

/** نائبا بارزا، فضل عدم ذكر اسمه، استبعد: between commas after an indefinite topic, with its verb still to come. */
function insertedAfterTopic(reader: Reader, index: number): boolean {
  const { clause } = reader;
  if (
    clause.predicate >= 0 ||
    clause.topic < 0 ||
    !clause.paused ||
    isDefinite(reader.word(clause.topic), reader.peek(clause.topic + 1))
  )
    return false;
  for (let at = index + 1; at < Math.min(reader.arcs.to, index + INSERTION); at++) {
    if (/[،,]/.test(reader.word(at).form))
      return reader.category(at + 1) === "verb" || reader.category(at + 1) === "particle";
  }
  return false;
}
/** مسلحين على متن سيارة حاولوا: what looked like a nominal predicate was part of the subject, with which, and not with it, the verb agrees. */
function retakePredicate(reader: Reader, index: number): boolean {
  const { clause, arcs } = reader;
  const { predicate, subject } = clause;
  if (
    clause.verbal ||
    clause.copula >= 0 ||
    subject < 0 ||
    predicate < 0 ||
    reader.category(predicate) !== "noun" ||
    subject > predicate
  )
    return false;
  const verb = reader.word(index);
  const agrees = (noun: Word) =>
    (noun.feats.Gender ?? "Masc") === verb.feats.Gender &&
    (noun.feats.Number ?? "Sing") === (verb.feats.Number ?? "Sing");
  if (!agrees(reader.word(subject)) || agrees(reader.word(predicate))) return false;
  arcs.release(subject);
  arcs.attach(predicate, subject, "nmod", "syntax.no-predicate");
  clause.topic = subject;
  clause.subject = -1;
  clause.predicate = -1;
  return true;
}

/** شكك خبير مستقل، طلب عدم الكشف عن اسمه، في دقة البيانات: the same after an indefinite subject. -1 where it is not so. */
function insertedAfterSubject(reader: Reader, index: number): number {
  const { clause } = reader;
  const noun = clause.subject;
  const mark = reader.peek(index - 1);
  if (!clause.paused || noun < 0 || clause.frontier[0] !== noun || mark === undefined || !/[،,]/.test(mark.form))
    return -1;
  if (isDefinite(reader.word(noun), reader.peek(noun + 1)) || !verbAgrees(reader.word(index), reader.word(noun)))
    return -1;
  for (let at = index + 1; at < Math.min(reader.arcs.to, index + INSERTION); at++)
    if (/[،,]/.test(reader.word(at).form)) return noun;
  return -1;
}
/** Words of a clause put between commas. */
const INSERTION = 16;

function openUnder(reader: Reader, index: number, kind: "advcl", rule: string): void {
  const clause = reader.clause;
  reader.open(kind, clause.predicate, index, rule);
}

/** Makes the verb the predicate of the innermost clause and attaches the particles before it. */
function takePredicate(reader: Reader, index: number): void {
  const clause = reader.clause;
  const word = reader.word(index);
  for (const particle of reader.particles) {
    const { norm } = reader.word(particle);
    reader.arcs.attach(particle, index, norm === "س" || norm === "سوف" ? "aux" : "advmod", "syntax.verb-particle");
  }
  reader.particles = [];
  if (clause.predicate >= 0) return; // continuesVerb attached it
  if (isCopula(word) && clause.copula < 0) {
    clause.copula = index;
    clause.verbal = true;
    if (clause.topic >= 0) {
      clause.subject = clause.topic;
      clause.pending.push({ word: clause.topic, deprel: "nsubj", rule: "syntax.topic-subject" });
      clause.topic = -1;
    }
    clause.frontier.length = 0;
    return;
  }
  clause.predicate = index;
  clause.verbal = true;
  if (clause.topic >= 0 && !verbFitsTopic(reader, clause)) {
    reader.arcs.attach(clause.topic, index, "dislocated", "syntax.topic");
    clause.topic = -1;
  } else placeTopic(reader, clause);
  clause.frontier.length = 0;
}

/** Before its verb a noun is the subject, unless a pronoun after the verb takes it up: المدينة يسكنها ألف. */
function verbFitsTopic(reader: Reader, clause: Clause): boolean {
  const verb = reader.word(clause.predicate);
  return !hasEnclitic(verb, reader.peek(clause.predicate + 1)) || verbAgrees(verb, reader.word(clause.topic));
}

/** بدأ يتراجع، كاد يسقط: an imperfect that completes the verb before it. */
function continuesVerb(reader: Reader, index: number): boolean {
  const clause = reader.clause;
  if (clause.predicate < 0 || !clause.verbal || clause.paused) return false;
  const before = reader.word(clause.predicate);
  const syntax = syntaxOf(before);
  if (
    reader.word(index).feats.Aspect !== "Imp" ||
    (syntax !== "phase" && syntax !== "near" && syntax !== "modal") ||
    clause.complement
  )
    return false;
  clause.complement = true;
  const inner = reader.open("ccomp", clause.predicate, index, "syntax.phase");
  inner.subject = clause.subject;
  return false;
}

/** و + verb: joined to the innermost open clause whose verb has the same aspect; a comma reaches further out. */
function coordinateVerb(reader: Reader, index: number): void {
  const { clauses } = reader;
  const conjunction = reader.takeConjunction();
  const waiting = reader.clause;
  if (waiting.predicate < 0 && waiting.topic >= 0 && reader.word(conjunction).norm === "ف") {
    waiting.pending.push({ word: conjunction, deprel: "cc", rule: "syntax.cc" }); // أما الوزارة فرحبت: the topic's own verb
    return;
  }
  if (waiting.predicate < 0 && waiting.topic < 0 && waiting.frontier.length === 0) {
    waiting.pending.push({ word: conjunction, deprel: "cc", rule: "syntax.cc" });
    return;
  }
  const aspect = reader.word(index).feats.Aspect;
  const like = (clause: Clause) =>
    clause.predicate >= 0 &&
    clause.verbal &&
    reader.word(clause.copula >= 0 && clause.predicate < clause.copula ? clause.copula : clause.predicate).feats
      .Aspect === aspect;
  let level = reportsWith(reader, index, aspect);
  for (let depth = clauses.length - 1, steps = 0; depth >= 0 && steps < MAX_LEVELS; depth--, steps++) {
    if (level >= 0) break;
    const clause = clauses[depth];
    if (clause !== undefined && like(clause)) {
      level = depth;
      break;
    }
  }
  if (level < 0) level = 0;
  joinClause(reader, level, conjunction, index);
}
/** نفى أن …، ووصف: a verb of saying after a comma goes on beside the outermost verb of saying. */
function reportsWith(reader: Reader, index: number, aspect: string | undefined): number {
  if (!reader.clause.paused || !reports(reader.word(index))) return -1;
  return reader.clauses.findIndex(
    (open) =>
      open.predicate >= 0 &&
      open.verbal &&
      reader.word(open.predicate).feats.Aspect === aspect &&
      reports(reader.word(open.predicate)),
  );
}
const reports = (word: Word) => frameOf(word.entry?.frame ?? null)?.report !== undefined;

/** Clauses within clauses beyond this depth are not weighed. */
const MAX_LEVELS = 12;

/** Closes down to `level` and opens a conjunct of the clause there. */
export function joinClause(reader: Reader, level: number, conjunction: number, start: number): void {
  closeTo(reader, level + 1);
  const host = reader.clause;
  // A list of clauses hangs from its first member: دخل وجلس وتحدث.
  const goesOn = host.kind === "conj" && host.attach >= 0 && host.predicate >= 0 && start - host.attach <= MAX_SPAN;
  const first = goesOn ? host.attach : host.predicate;
  const attach = first >= 0 ? first : host.topic;
  if (attach < 0) {
    if (conjunction >= 0) host.pending.push({ word: conjunction, deprel: "cc", rule: "syntax.cc" });
    return;
  }
  const clause = reader.open("conj", attach, start, "syntax.clause-list");
  if (conjunction >= 0) clause.pending.push({ word: conjunction, deprel: "cc", rule: "syntax.cc" });
}

/** A verb with nothing before it, in a clause that has its predicate. */
function openUnmarked(reader: Reader, index: number): void {
  const { clauses } = reader;
  // A clause further out that still waits for its predicate takes the verb: «الذي يقود … قال».
  for (let depth = clauses.length - 2, steps = 0; depth >= 0 && steps < MAX_LEVELS; depth--, steps++) {
    const clause = clauses[depth];
    if (clause === undefined || clause.predicate >= 0) continue;
    if (clause.topic >= 0 || clause.pending.length > 0 || clause.copula >= 0) {
      closeTo(reader, depth + 1);
      return;
    }
  }
  const clause = reader.clause;
  if (retakePredicate(reader, index)) return;
  const inserted = insertedAfterSubject(reader, index);
  if (inserted >= 0) {
    reader.open("relcl", inserted, index, "syntax.inserted-relative");
    return;
  }
  const qualified = clause.paused ? -1 : qualifiedBy(reader, clause, index);
  if (qualified >= 0) {
    reader.open("relcl", qualified, index, "syntax.bare-relative"); // جدولا يحدد المدة (a timetable that sets)
    return;
  }
  const imperfect = reader.word(index).feats.Aspect === "Imp";
  if (imperfect && !clause.paused) reader.open("advcl", clause.predicate, index, "syntax.circumstance");
  else {
    closeTo(reader, 1);
    if (reader.clause.predicate >= 0) reader.open("parataxis", reader.clause.predicate, index, "syntax.parataxis");
  }
}
