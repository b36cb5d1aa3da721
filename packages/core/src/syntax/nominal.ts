// A nominal joins the sentence: in an idafa, beside a title, in a list, after a preposition, or in a slot of the clause.

import type { Word } from "../model/word.ts";
import { standAmong } from "./among-them.ts";
import { joinPhrase } from "./annexation.ts";
import { emphasise, goesOnName, nounAsAdjective, quotedName, standBeside, titleAfterName } from "./apposition.ts";
import { refersTo } from "./bare-relative.ts";
import {
  canGovernGenitive,
  hasArticle,
  hasEnclitic,
  hasInflectedSubject,
  isCopula,
  isDefinite,
  isMarkedAccusative,
  isMarkedOblique,
  takesClause,
  verbAgrees,
} from "./classify.ts";
import { closeTo } from "./close.ts";
import { conjoin, opensClause } from "./coordinate.ts";
import { adverbialNouns, subjectPronouns } from "./function-words.ts";
import { attachOblique } from "./oblique.ts";
import { type Clause, type Reader, sides } from "./reader.ts";
import {
  dayBesideTime,
  objectOfMasdar,
  placeBeside,
  subjectOfParticiple,
  timeOfParticiple,
  yearOfEvent,
} from "./under-noun.ts";
import { joinClause } from "./verb.ts";

export function readNominal(reader: Reader, index: number): void {
  const { lastCase } = reader.takeIntroducers(index);
  if (reader.among >= 0 && reader.conjunction < 0 && lastCase === null && standAmong(reader, index)) return;
  if (reader.conjunction >= 0 && conjoin(reader, index, lastCase)) return;
  if (reader.conjunction >= 0) endPaused(reader);
  if (reader.conjunction >= 0 && lastCase === null && opensClause(reader, reader.clause, index, null))
    startClause(reader, index);
  const conjunction = reader.takeConjunction();
  const clause = reader.clause;
  if (conjunction >= 0) reader.arcs.attach(conjunction, index, "cc", "syntax.cc");
  if (lastCase !== null) {
    attachOblique(reader, index, lastCase);
    return;
  }
  if (sides.test(reader.word(index).norm) && reader.category(index + 1) === "noun") {
    fillSlot(reader, clause, index); // كمين غربي المدينة: to the west of it, no part of an idafa
    return;
  }
  if (conjunction < 0 && (emphasise(reader, clause, index) || quotedName(reader, clause, index))) return;
  if (!clause.paused && conjunction < 0 && goesOnName(reader, clause, index)) return;
  if (!clause.paused && conjunction < 0 && joinPhrase(reader, clause, index)) return;
  if (
    !clause.paused &&
    conjunction < 0 &&
    (titleAfterName(reader, clause, index) || nounAsAdjective(reader, clause, index))
  )
    return;
  if (clause.paused && conjunction < 0 && standBeside(reader, clause, index)) return;
  fillSlot(reader, clause, index);
}

/** A relative or adverbial clause that a comma left open for a list ends when the list did not go on. */
function endPaused(reader: Reader): void {
  const { clause } = reader;
  if ((clause.kind !== "relcl" && clause.kind !== "advcl") || !clause.paused || clause.predicate < 0) return;
  if (reader.clauses.length < 2) return;
  closeTo(reader, reader.clauses.length - 1);
  reader.clause.paused = true;
}

/** فالبلد لا يحتمل، والحكومة تسعى: a conjunct with its subject first, beside the innermost clause that is no relative. */
function startClause(reader: Reader, index: number): void {
  const conjunction = reader.takeConjunction();
  const level = reader.clauses.findLastIndex(
    (open) => open.predicate >= 0 && open.kind !== "relcl" && open.kind !== "advcl",
  );
  joinClause(reader, Math.max(0, level), conjunction, index);
}

/** Subject, object, predicate or adverbial of the clause. */
export function fillSlot(reader: Reader, clause: Clause, index: number): void {
  const word = reader.word(index);
  if (
    dayBesideTime(reader, clause, index) ||
    timeOfParticiple(reader, clause, index) ||
    yearOfEvent(reader, clause, index)
  )
    return;
  if (
    reader.inTime.has(index) &&
    reader.categories[index] !== "pronoun" &&
    !(clause.predicate < 0 && clause.topic < 0 && clause.copula < 0 && clause.kind !== "main")
  ) {
    reader.attachToPredicate(clause, index, "obl:tmod", "syntax.time");
    reader.restart(clause, index);
    return;
  }
  if (subjectOfParticiple(reader, clause, index)) return;
  if (placeBeside(reader, clause, index) || objectOfMasdar(reader, clause, index)) return;
  if (adverbialNouns.has(word.norm)) {
    reader.attachToPredicate(clause, index, "obl", "syntax.adverbial-noun");
    reader.restart(clause, index);
    return;
  }
  if (clause.predicate < 0) beforePredicate(reader, clause, index);
  else if (clause.verbal) afterVerb(reader, clause, index);
  else {
    const existential = reader.category(clause.predicate) === "adverb"; // هناك لجنة
    const subject = clause.subject < 0 && (existential || isDefinite(word, reader.peek(index + 1)));
    reader.arcs.attach(index, clause.predicate, subject ? "nsubj" : "obl", "syntax.after-nominal-predicate");
    if (clause.subject < 0) clause.subject = index;
  }
  reader.restart(clause, index);
}

function beforePredicate(reader: Reader, clause: Clause, index: number): void {
  const word = reader.word(index);
  const definite = isDefinite(word, reader.peek(index + 1)) || governsDefinite(reader, index);
  if (clause.copula >= 0 && clause.subject >= 0) {
    predicate(clause, index); // كان العراق بلدا (Iraq was a country)
    return;
  }
  if (
    clause.copula >= 0 &&
    !bearsAccusative(reader, index) &&
    verbAgrees(reader.word(clause.copula), word) &&
    !hasInflectedSubject(reader.word(clause.copula))
  ) {
    clause.subject = index;
    clause.pending.push({ word: index, deprel: "nsubj", rule: "syntax.copula-subject" });
    return;
  }
  if (clause.copula >= 0) {
    predicate(clause, index); // أصبح رئيسا، يصبح ساحة قتال
    return;
  }
  if (clause.topic >= 0 && subjectPronouns.has(word.norm) && word.part !== "enclitic") {
    clause.copula = index; // مدة العقد هي سنتان: the pronoun parts the subject from what is said of it
    clause.subject = clause.topic;
    clause.pending.push({ word: clause.topic, deprel: "nsubj", rule: "syntax.topic-subject" });
    clause.topic = -1;
    return;
  }
  const topicIsPronoun = clause.topic >= 0 && reader.category(clause.topic) === "pronoun";
  if (clause.topic < 0 && isFrontedAdverb(reader, clause, index))
    clause.pending.push({ word: index, deprel: "obl", rule: "syntax.fronted-adverb" });
  else if (clause.topic < 0) {
    clause.topic = index;
  } else if (!definite || topicIsPronoun) {
    predicate(clause, index); // بغداد حليف نادر: a definite topic and an indefinite noun
  } else clause.pending.push({ word: index, deprel: "obl", rule: "syntax.unplaced-nominal" });
}

/** ردا على القصف، أطلقت القوات صواريخ: a masdar in the accusative at the head of a sentence tells why or how. */
function isFrontedAdverb(reader: Reader, clause: Clause, index: number): boolean {
  return (
    clause.kind === "main" &&
    clause.copula < 0 &&
    reader.word(index).feats.VerbForm === "Vnoun" &&
    bearsAccusative(reader, index) &&
    reader.category(index + 1) === "preposition"
  );
}

/** Makes a nominal or adjective what the clause says. */
export function predicate(clause: Clause, index: number): void {
  clause.predicate = index;
  clause.verbal = false;
}

/** Look ahead: an idafa whose next term has the article is definite. */
function governsDefinite(reader: Reader, index: number): boolean {
  const next = reader.peek(index + 1);
  return (
    next !== undefined &&
    reader.categories[index + 1] === "noun" &&
    (next.feats.Definite === "Def" || next.upos === "PROPN") &&
    canGovernGenitive(reader.word(index), next)
  );
}

function afterVerb(reader: Reader, clause: Clause, index: number): void {
  const verb = reader.word(clause.predicate);
  const word = reader.word(index);
  const passive = verb.feats.Voice === "Pass";
  const subjectOpen =
    clause.subject < 0 &&
    !hasInflectedSubject(verb) &&
    !bearsAccusative(reader, index) &&
    !(isMarkedOblique(word) && (hasArticle(word) || !takesClause(verb))) && // سجل الهدفين كل من, but قالت حدادين
    verbAgrees(verb, word) &&
    !isHeldToBe(reader, clause, index) &&
    !relativeIsSubject(reader, clause, index);
  if (subjectOpen) {
    clause.subject = index;
    reader.arcs.attach(index, clause.predicate, passive ? "nsubj:pass" : "nsubj", "syntax.subject-after-verb");
  } else if (clause.object < 0) {
    clause.object = index;
    reader.arcs.attach(index, clause.predicate, isCopula(verb) ? "xcomp" : "obj", "syntax.object");
  } else {
    const deprel = bearsAccusative(reader, index) || !isDefinite(word, reader.peek(index + 1)) ? "xcomp" : "obl";
    reader.arcs.attach(index, clause.predicate, deprel, "syntax.second-object");
  }
}

/** نفى ذلك واعتبره مجرد أوهام: after the pronoun of a verb of judging that is joined on, an indefinite noun is what the thing is held to be. */
function isHeldToBe(reader: Reader, clause: Clause, index: number): boolean {
  const verb = clause.predicate;
  return (
    judging.test(reader.word(verb).lemma) &&
    reader.peek(verb + 1)?.part === "enclitic" &&
    reader.peek(verb - 1)?.upos === "CCONJ" &&
    !isDefinite(reader.word(index), reader.peek(index + 1))
  );
}
const judging = /^(?:اعتبر|عد|عدّ|حسب|ظن|جعل|وجد|سمى|سمّى)$/u;

/** Accusative by its own place: not the شخصا of 11 شخصا, which its number governs. */
function bearsAccusative(reader: Reader, index: number): boolean {
  return (
    isMarkedAccusative(reader.word(index)) &&
    !(reader.arcs.heads[index - 1] === index && reader.arcs.deprels[index - 1] === "nummod")
  );
}

/** الذي يهدد المنطقة: the verb agrees with the antecedent and has no pronoun that takes it up, so what follows is the object. */
function relativeIsSubject(reader: Reader, clause: Clause, index: number): boolean {
  if (clause.kind !== "relcl" || clause.attach < 0 || clause.object >= 0) return false;
  const verb = reader.word(clause.predicate);
  const antecedent = reader.word(clause.attach);
  if (hasEnclitic(verb, reader.peek(clause.predicate + 1)) || verb.feats.Voice === "Pass") return false;
  // ما ذكرت الإذاعة، التي وعد بها البنك: what is said, or a pronoun before the noun, takes the antecedent up already.
  if (antecedent.norm === "ما" && takesClause(verb)) return false;
  for (let at = clause.predicate + 1; at < index; at++)
    if (reader.category(at) === "pronoun" && reader.word(at).part === "enclitic") return false;
  if (measuring.test(verb.lemma) && takesUpAntecedent(reader, index, antecedent)) return false;
  return verbAgrees(verb, antecedent);
}

/** صاروخ يبلغ مداه ألفي كيلومتر: what has the size is the noun after such a verb, not the antecedent. */
const measuring = /^(?:بلغ|تجاوز|فاق|ناهز|قارب|قدر|تراوح|عادل|ساوى|تعدى|زاد|قل|ازداد|انخفض|ارتفع)$/;

/** مداه، سرعة رياحها: the noun or the next in its idafa has a pronoun for the antecedent. */
function takesUpAntecedent(reader: Reader, index: number, antecedent: Word): boolean {
  if (reader.category(index) !== "noun") return false;
  for (let at = index + 1; at < Math.min(reader.arcs.to, index + 4); at++) {
    if (reader.category(at) === "pronoun")
      return reader.word(at).part === "enclitic" && refersTo(reader.word(at), antecedent);
    if (reader.category(at) !== "noun") return false;
  }
  return false;
}
