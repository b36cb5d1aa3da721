// A nominal joins the sentence: in an idafa, beside a title, in a list, after a preposition, or in a slot of the clause.

import type { NameMention } from "../model/name-mention.ts";
import {
  canGovernGenitive,
  hasEnclitic,
  hasInflectedSubject,
  isComparative,
  isCopula,
  isDefinite,
  isMarkedAccusative,
  takesClause,
  verbAgrees,
} from "./classify.ts";
import { conjoin, opensClause } from "./coordinate.ts";
import { adverbialNouns } from "./function-words.ts";
import { attachOblique } from "./oblique.ts";
import type { Clause, Reader } from "./reader.ts";
import { joinClause } from "./verb.ts";

export function readNominal(reader: Reader, index: number): void {
  const { lastCase } = reader.takeIntroducers(index);
  if (reader.conjunction >= 0 && conjoin(reader, index, lastCase)) return;
  if (reader.conjunction >= 0 && lastCase === null && opensClause(reader, reader.clause, index, null))
    startClause(reader, index);
  const conjunction = reader.takeConjunction();
  const clause = reader.clause;
  if (conjunction >= 0) reader.arcs.attach(conjunction, index, "cc", "syntax.cc");
  if (lastCase !== null) {
    attachOblique(reader, index, lastCase);
    return;
  }
  if (conjunction < 0 && (emphasise(reader, clause, index) || quotedName(reader, clause, index))) return;
  if (!clause.paused && conjunction < 0 && joinPhrase(reader, clause, index)) return;
  if (clause.paused && conjunction < 0 && standBeside(reader, clause, index)) return;
  fillSlot(reader, clause, index);
}

/** فالبلد لا يحتمل، والحكومة تسعى: a conjunct with its subject first, beside the innermost clause that is no relative. */
function startClause(reader: Reader, index: number): void {
  const conjunction = reader.takeConjunction();
  const level = reader.clauses.findLastIndex(
    (open) => open.predicate >= 0 && open.kind !== "relcl" && open.kind !== "advcl",
  );
  joinClause(reader, Math.max(0, level), conjunction, index);
}

/** المصدر نفسه، الوزراء كلهم: a noun with a pronoun that takes up the one before it. */
function emphasise(reader: Reader, clause: Clause, index: number): boolean {
  if (
    reader.top < 0 ||
    !emphatics.has(reader.word(index).norm) ||
    !hasEnclitic(reader.word(index), reader.peek(index + 1))
  )
    return false;
  reader.arcs.attach(index, reader.top, "appos", "syntax.emphatic");
  reader.extend(clause, clause.frontier.length - 1, index);
  return true;
}
const emphatics = new Set(["نفس", "ذات", "كل", "جميع", "عين", "كلا", "كلتا"]);

/** كتلة «التجديد الوطني»: a short quotation right after a noun is its name. */
function quotedName(reader: Reader, clause: Clause, index: number): boolean {
  const mark = reader.peek(index - 1);
  const top = reader.top;
  if (mark === undefined || !/["«“]/.test(mark.form) || reader.speechStarts.has(mark.end) || top < 0) return false;
  if ((reader.edges[top] ?? top) !== index - 2 || reader.category(top) !== "noun") return false;
  // الهجوم «محاولة فاشلة»: after a definite topic an indefinite noun states something
  const states = clause.predicate < 0 && clause.topic === top && isDefinite(reader.word(top), reader.peek(top + 1));
  if (states && reader.word(index).upos !== "PROPN" && reader.word(index).feats.Definite !== "Def") return false;
  reader.arcs.attach(index, top, "nmod", "syntax.quoted-name");
  reader.extend(clause, clause.frontier.length - 1, index);
  return true;
}

/** Idafa and apposition with what stands right before. */
function joinPhrase(reader: Reader, clause: Clause, index: number): boolean {
  const top = reader.top;
  if (top < 0) return false;
  const word = reader.word(index);
  const before = reader.word(top);
  if (top === index - 1 && isComparative(before) && isMarkedAccusative(word)) {
    reader.arcs.attach(index, top, "obl", "syntax.specification"); // أكثر اعتدالا (more moderate)
    reader.extend(clause, clause.frontier.length - 1, index);
    return true;
  }
  const adjacent =
    (reader.edges[top] ?? top) === beforeNumbers(reader, index) || reader.categories[index - 1] === "demonstrative";
  if (
    adjacent &&
    !isMarkedAccusative(word) &&
    canGovernGenitive(before, reader.peek(top + 1)) &&
    reader.category(top) !== "adjective"
  ) {
    if (
      !(
        reader.inTime.has(index) &&
        !reader.inTime.has(top) &&
        word.feats.Definite === "Def" &&
        isAdverbialTime(word.norm)
      )
    ) {
      reader.arcs.attach(index, top, "nmod", "syntax.idafa");
      reader.extend(clause, clause.frontier.length - 1, index);
      return true;
    }
  }
  return nameAfterTitle(reader, clause, index);
}

/** The word before a noun and what counts it: على متن نحو 60 سيارة. */
function beforeNumbers(reader: Reader, index: number): number {
  let at = index - 1;
  while (
    at > reader.arcs.from &&
    (reader.category(at) === "number" || reader.arcs.by[at] === "syntax.approximator") &&
    reader.arcs.has(at)
  )
    at--;
  return at;
}

/** اليوم، أمس، غدا stand by themselves after any noun. */
const isAdverbialTime = (norm: string) => norm === "اليوم" || norm === "امس" || norm === "الان" || norm === "غدا";

/** رئيس الوزراء العراقي السابق حيدر العبادي: the name stands beside the office, the outermost noun of the phrase. */
function nameAfterTitle(reader: Reader, clause: Clause, index: number): boolean {
  const word = reader.word(index);
  const name = reader.nameOf.get(index) ?? nameUnderTitle(reader, index);
  if (word.upos !== "PROPN" && name === undefined) return false;
  for (let depth = 0; depth < clause.frontier.length; depth++) {
    const open = clause.frontier[depth] ?? -1;
    const head = reader.word(open);
    const kinds = head.entry?.kinds ?? [];
    if (!kinds.some((kind) => titleKinds.has(kind)) || reader.nameOf.has(open)) continue;
    const fits =
      name === undefined || name.type === "person"
        ? kinds.some((kind) => kind === "human" || kind === "role" || kind === "title")
        : kinds.some((kind) => kind !== "human" && kind !== "role" && kind !== "title");
    if (
      !fits ||
      (!isDefinite(head, reader.peek(open + 1)) && depth === clause.frontier.length - 1 && !governs(reader, open))
    )
      continue;
    reader.arcs.attach(index, open, "appos", "syntax.name-after-title");
    reader.extend(clause, depth, index);
    return true;
  }
  return false;
}
const titleKinds = new Set(["human", "role", "title", "org", "place", "facility", "media", "group"]);

/** العقيد نبيل بوزيان، الدكتورة ليلى: a title whose name follows stands for it. */
function nameUnderTitle(reader: Reader, index: number): NameMention | undefined {
  const kinds = reader.word(index).entry?.kinds ?? [];
  const name = reader.nameOf.get(index + 1);
  return name?.type === "person" && kinds.some((kind) => kind === "title" || kind === "role") ? name : undefined;
}

/** The noun has an idafa or adjective under it already, so it is definite through them. */
function governs(reader: Reader, open: number): boolean {
  return reader.arcs.heads.subarray(open + 1, open + 4).includes(open);
}

/** After a comma: باراك أوباما، الرئيس الأمريكي السابق. */
function standBeside(reader: Reader, clause: Clause, index: number): boolean {
  const top = clause.frontier[0] ?? -1;
  if (top < 0 || (clause.predicate < 0 && clause.topic < 0)) return false;
  const word = reader.word(index);
  const human = (at: number) =>
    reader.nameOf.get(at)?.type === "person" ||
    (reader.word(at).entry?.kinds ?? []).some((kind) => kind === "human" || kind === "role");
  if (!human(index) || isMarkedAccusative(word)) return false;
  for (let depth = clause.frontier.length - 1; depth >= 0; depth--) {
    const open = clause.frontier[depth] ?? -1;
    if (!human(open)) continue;
    reader.arcs.attach(index, open, "appos", "syntax.apposition");
    reader.extend(clause, depth, index);
    return true;
  }
  return false;
}

/** Subject, object, predicate or adverbial of the clause. */
export function fillSlot(reader: Reader, clause: Clause, index: number): void {
  const word = reader.word(index);
  if (
    reader.inTime.has(index) &&
    reader.categories[index] !== "pronoun" &&
    !(clause.predicate < 0 && clause.topic < 0 && clause.copula < 0 && clause.kind !== "main")
  ) {
    reader.attachToPredicate(clause, index, "obl:tmod", "syntax.time");
    reader.restart(clause, index);
    return;
  }
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
  const topicIsPronoun = clause.topic >= 0 && reader.category(clause.topic) === "pronoun";
  if (clause.topic < 0) {
    clause.topic = index;
  } else if (!definite || topicIsPronoun) {
    predicate(clause, index); // بغداد حليف نادر: a definite topic and an indefinite noun
  } else clause.pending.push({ word: index, deprel: "obl", rule: "syntax.unplaced-nominal" });
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
    verbAgrees(verb, word) &&
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
  return verbAgrees(verb, antecedent);
}
