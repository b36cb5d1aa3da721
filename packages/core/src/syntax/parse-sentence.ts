// One sentence, read once from its first word to its last: the table says which reader takes which word.
import { openAlongside, readAdjective, reportsAlongside } from "./adjective.ts";
import { readAmongThem } from "./among-them.ts";
import { type Category, hasArticle, hasEnclitic } from "./classify.ts";
import { closeTo } from "./close.ts";
import { readFixedPhrase } from "./fixed-phrases.ts";
import {
  approximators,
  compoundPrepositions,
  leadingNouns,
  prepositionsOfPronouns,
  subjectPronouns,
} from "./function-words.ts";
import { keepGuidelines } from "./guidelines.ts";
import { mendSentence } from "./mend.ts";
import { readNominal } from "./nominal.ts";
import { openComplement, openRelative, openSubordinate } from "./openers.ts";
import { attachRest, readMark } from "./punctuation.ts";
import type { Reader } from "./reader.ts";
import { readVerb } from "./verb.ts";

export function parseSentence(reader: Reader): void {
  const { arcs } = reader;
  for (let index = arcs.from; index < arcs.to; index++) {
    if (arcs.has(index)) continue; // inside a name
    if (reader.clauses.length > MAX_OPEN) closeTo(reader, MAX_OPEN / 2);
    readWord(reader, index);
  }
  closeTo(reader, 0);
  attachRest(reader);
  mendSentence(reader);
  keepGuidelines(reader);
}

/** Clauses open inside each other; no editor goes near it, and it keeps every look through them short. */
const MAX_OPEN = 48;

function readWord(reader: Reader, index: number): void {
  if (!readFixedPhrase(reader, index)) readers[reader.category(index)](reader, index);
}

const readers: Readonly<Record<Category, (reader: Reader, index: number) => void>> = {
  punct: readMark,
  conjunction: readConjunction,
  preposition: readPreposition,
  complementizer: (reader, index) => (isIf(reader, index) ? openSubordinate : openComplement)(reader, index),
  subordinator: openSubordinate,
  relative: openRelative,
  verb: readVerb,
  particle: (reader, index) => {
    reader.particles.push(index);
  },
  adverb: readAdverb,
  adjective: readAdjective,
  pronoun: readPronoun,
  demonstrative: readDemonstrative,
  number: readNumber,
  noun: readNoun,
};

function readPreposition(reader: Reader, index: number): void {
  if (readAmongThem(reader, index)) return;
  if (
    approximators.has(reader.word(index).norm) &&
    reader.category(index + 1) === "number" &&
    index + 1 < reader.arcs.to
  ) {
    reader.arcs.attach(index, index + 1, "advmod", "syntax.approximator"); // نحو 2500 جندي
    return;
  }
  if (reader.prepositions.length === 0 && reader.clause.paused && opensConcession(reader, index))
    leaveInnermost(reader);
  const amid = reader.word(index).norm === "وسط" && reader.clause.paused && reader.prepositions.length === 0;
  if (amid && reader.clauses.length > 1 && reader.clauses[0]?.predicate !== -1) {
    closeTo(reader, 1); // …، وسط خلاف متصاعد: around all that is said
    reader.clause.paused = true;
  }
  reader.prepositions.push(index);
}

function opensConcession(reader: Reader, index: number): boolean {
  const { norm } = reader.word(index);
  return norm === "رغم" || (/^(علي|ب)$/.test(norm) && reader.peek(index + 1)?.norm === "الرغم");
}

/** «لا يرى أن …، على الرغم من …»: after a comma a concession goes with the clause that holds the innermost one. */
function leaveInnermost(reader: Reader): void {
  const { clauses } = reader;
  const inner = clauses[clauses.length - 1];
  const outer = clauses[clauses.length - 2];
  if (inner?.kind === "ccomp" && outer?.kind === "ccomp" && inner.predicate >= 0) {
    closeTo(reader, clauses.length - 1);
    reader.clause.paused = true;
  }
}

/** هدد بالرد إن هاجمت إسرائيل لبنان: right before a past verb or لم, إن is "if", and never "that". */
function isIf(reader: Reader, index: number): boolean {
  if (reader.word(index).form !== "إن" || reader.prepositions.length > 0) return false;
  const next = reader.peek(index + 1);
  return next?.norm === "لم" || (next?.upos === "VERB" && next.feats.Aspect === "Perf");
}

function readConjunction(reader: Reader, index: number): void {
  const { norm } = reader.word(index);
  if (norm === "لكن" || norm === "بل" || norm === "انما") {
    openSubordinate(reader, index);
    return;
  }
  if (reader.conjunction >= 0)
    reader.clause.pending.push({ word: reader.conjunction, deprel: "cc", rule: "syntax.cc" });
  reader.conjunction = index;
}

function readAdverb(reader: Reader, index: number): void {
  const clause = reader.clause;
  const word = reader.word(index);
  if (clause.predicate < 0 && /^(هناك|هنالك|ثمه|ثم)$/.test(word.norm) && word.norm !== "ثم" && clause.topic < 0) {
    clause.predicate = index; // هناك رغبة (there is a wish)
    const conjunction = reader.takeConjunction();
    if (conjunction >= 0) clause.pending.push({ word: conjunction, deprel: "cc", rule: "syntax.cc" });
    return;
  }
  if (reader.prepositions.length > 0) {
    readNominal(reader, index); // من هناك، حتى الآن
    return;
  }
  reader.attachToPredicate(clause, index, "advmod", "syntax.adverb");
}

/** Attached pronouns belong to the word they are written on; free ones are nominals. */
function readPronoun(reader: Reader, index: number): void {
  const word = reader.word(index);
  const before = reader.peek(index - 1);
  if (word.part !== "enclitic" || before === undefined || before.token !== word.token) {
    if (subjectPronouns.has(word.norm) && reader.conjunction >= 0 && reader.clause.predicate >= 0)
      openAside(reader, index);
    readNominal(reader, index);
    return;
  }
  const host = index - 1;
  if (reader.prepositions[reader.prepositions.length - 1] === host) {
    readNominal(reader, index); // بسببه، من أجلها
    return;
  }
  switch (reader.category(host)) {
    case "verb": {
      reader.arcs.attach(index, host, "obj", "syntax.attached-object");
      const clause = reader.clause;
      if (clause.predicate === host) clause.object = index;
      return;
    }
    case "noun":
    case "adjective":
    case "number":
      reader.arcs.attach(index, host, "nmod", "syntax.attached-possessor");
      return;
    case "adverb":
      reader.arcs.attach(index, host, "nmod", "syntax.attached-possessor");
      return;
    default:
      readNominal(reader, index); // إنه، به، لكنها
  }
}

/** وهو عضو في الائتلاف، … (he being a member): beside the noun before it, until the next comma. */
function openAside(reader: Reader, index: number): void {
  const conjunction = reader.takeConjunction();
  const paused = reader.clause.paused;
  const clause = reader.open("advcl", reader.clause.predicate, index, "syntax.aside");
  clause.pending.push({ word: conjunction, deprel: paused ? "cc" : "mark", rule: "syntax.cc" });
}

function readDemonstrative(reader: Reader, index: number): void {
  const next = reader.peek(index + 1);
  const introduces =
    next !== undefined &&
    (reader.category(index + 1) === "noun" ||
      reader.category(index + 1) === "number" ||
      reader.category(index + 1) === "adjective") &&
    hasArticle(next);
  if (introduces && reader.demonstrative < 0) reader.demonstrative = index;
  else readNominal(reader, index);
}

/** A number before its noun waits for it; one after a noun (عام 2014، المباريات الثلاث) belongs to that. */
function readNumber(reader: Reader, index: number): void {
  const top = reader.top;
  const clause = reader.clause;
  const next = reader.category(index + 1);
  const nextWord = reader.peek(index + 1);
  const definite = hasArticle(reader.word(index));
  if (
    top >= 0 &&
    (reader.edges[top] ?? top) === index - 1 &&
    reader.prepositions.length === 0 &&
    reader.conjunction < 0 &&
    (reader.inTime.has(top) || definite)
  ) {
    reader.arcs.attach(index, top, "nummod", "syntax.number-after-noun");
    return;
  }
  const counts =
    nextWord !== undefined &&
    (next === "number" ||
      ((next === "noun" || next === "adjective") && nextWord.feats.Definite !== "Def" && nextWord.upos !== "PROPN"));
  if (counts) {
    if (next === "number") reader.arcs.attach(index, index + 1, "nummod", "syntax.compound-number");
    else reader.numbers.push(index);
    return;
  }
  if (
    reader.conjunction >= 0 &&
    reader.category(index - 2) === "number" &&
    clause.frontier.length >= 0 &&
    reader.numbers.length > 0
  ) {
    reader.numbers.push(index);
    return;
  }
  readNominal(reader, index);
}

function readNoun(reader: Reader, index: number): void {
  const word = reader.word(index);
  const next = reader.category(index + 1);
  if (
    word.feats.VerbForm === "Part" &&
    reader.prepositions.length === 0 &&
    reportsAlongside(reader, reader.clause, index)
  ) {
    openAlongside(reader, index); // …، قائلة إن
    return;
  }
  if (word.norm === "غير" && next === "adjective") {
    reader.arcs.attach(index, index + 1, "advmod", "syntax.negated-adjective"); // غير مستعدة (not ready)
    return;
  }
  if (completesPreposition(reader, index) || leadsPreposition(reader, index)) {
    reader.prepositions.push(index);
    return;
  }
  if (approximators.has(word.norm) && (next === "number" || reader.inTime.has(index + 1))) {
    reader.arcs.attach(index, index + 1, "advmod", "syntax.approximator");
    return;
  }
  // Particles that stood before a noun after all (لا سلام، ما السبب) negate it.
  for (const particle of reader.particles) reader.arcs.attach(particle, index, "advmod", "syntax.particle-of-noun");
  reader.particles = [];
  readNominal(reader, index);
}

/** نظرا لقربه، بالنسبة إلى الحكومة: a noun and the preposition after it are one preposition. */
function leadsPreposition(reader: Reader, index: number): boolean {
  const follow = leadingNouns.get(reader.word(index).norm);
  const next = reader.peek(index + 1);
  if (follow === undefined || next === undefined || !follow.has(next.norm)) return false;
  const before = reader.prepositions[reader.prepositions.length - 1];
  const article = reader.word(index).norm.startsWith("ال");
  return article ? before === index - 1 && reader.word(before).norm === "ب" : before === undefined;
}

/** بسبب الحرب، من أجل السلام: with a noun or pronoun after it the noun is part of the preposition. */
function completesPreposition(reader: Reader, index: number): boolean {
  const before = reader.prepositions[reader.prepositions.length - 1];
  if (before !== index - 1) return false;
  if (reader.word(index).norm === "الرغم" && /^(علي|ب)$/.test(reader.word(before).norm)) return true; // على الرغم من
  const { norm } = reader.word(index);
  if (hasEnclitic(reader.word(index), reader.peek(index + 1)) && !prepositionsOfPronouns.has(norm)) return false; // بحقها
  const fits = compoundPrepositions.get(norm)?.has(reader.word(before).norm) ?? false;
  const next = index + 1 < reader.arcs.to ? reader.category(index + 1) : "punct";
  return fits && next !== "punct" && next !== "adjective" && next !== "conjunction" && next !== "preposition";
}
