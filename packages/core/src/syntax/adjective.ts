// An adjective: of the noun it agrees with, joined to the adjective before it, or said of the clause's topic.

import { frameOf } from "../lexicon/frames.ts";
import type { Word } from "../model/word.ts";
import { refersTo } from "./bare-relative.ts";
import { opensState, statesSubject } from "./circumstance.ts";
import { agrees, hasArticle, isComparative, isDefinite, isMarkedAccusative, takesClause } from "./classify.ts";
import { closeTo } from "./close.ts";
import { firstOfList } from "./coordinate.ts";
import { fillSlot, predicate, readNominal } from "./nominal.ts";
import type { Clause, Reader } from "./reader.ts";

/** Nouns further out than this do not take the adjective. */
const MAX_CANDIDATES = 5;

export function readAdjective(reader: Reader, index: number): void {
  const clause = reader.clause;
  const word = reader.word(index);
  if (reader.prepositions.length > 0 || reader.numbers.length > 0 || reader.demonstrative >= 0 || reader.among >= 0) {
    readNominal(reader, index);
    return;
  }
  if (reportsAlongside(reader, clause, index)) {
    openAlongside(reader, index);
    return;
  }
  if (reader.conjunction >= 0) {
    joinAdjectives(reader, clause, index);
    return;
  }
  if (statesSubject(reader, clause, index) && opensState(reader, clause, index)) return;
  if (modify(reader, clause, index)) return;
  if (clause.predicate < 0 && clause.copula < 0 && clause.topic >= 0 && word.feats.Definite !== "Def") {
    becomePredicate(reader, clause, index);
    return;
  }
  if (
    clause.predicate < 0 &&
    clause.copula >= 0 &&
    (clause.subject >= 0 || isMarkedAccusative(word) || saidAtOnce(reader, clause, index))
  ) {
    becomePredicate(reader, clause, index);
    return;
  }
  if (isMarkedAccusative(word) && clause.copula < 0) {
    // عاد مسرعا (in haste), يوجد حاليا (at present); what stood open stays open after an adverb
    const adverb = /يا$/.test(word.norm) || adverbialAdjectives.has(word.norm);
    if (!adverb && opensState(reader, clause, index)) return;
    reader.attachToPredicate(clause, index, adverb ? "advmod" : "advcl", "syntax.circumstance");
    if (!adverb) reader.restart(clause, index);
    return;
  }
  if (clause.frontier.length > 0 && word.feats.Definite === "Def") {
    attachToNearestNoun(reader, clause, index);
    return;
  }
  fillSlot(reader, clause, index);
}

/** أسلحة كانت مخبأة في منزل: an indefinite adjective right after the copula is what is said of a subject known from before. */
function saidAtOnce(reader: Reader, clause: Clause, index: number): boolean {
  const word = reader.word(index);
  if (index !== clause.copula + 1 || word.feats.Definite === "Def" || isComparative(word)) return false;
  if (word.feats.NumType === "Ord" || reader.category(index + 1) === "noun") return false;
  return clause.kind === "relcl" || clause.kind === "conj" || clause.kind === "ccomp";
}

/** Accusative adjectives that say when, how far or in what way, and of nobody. Comparable forms. */
const adverbialAdjectives = new Set(
  "مؤخرا حديثا سابقا لاحقا قريبا بعيدا دائما تماما كثيرا قليلا طويلا سريعا مباشرا اخيرا مبكرا متاخرا جيدا كاملا مسبقا راهنا مطلقا جليا قديما".split(
    " ",
  ),
);

/** …، مشيرا إلى أن؛ محذرة من أن: an indefinite participle of a verb of saying, said of the one who speaks. */
export function reportsAlongside(reader: Reader, clause: Clause, index: number): boolean {
  const word = reader.word(index);
  if (word.entry?.verb == null || word.feats.Definite === "Def" || word.feats.Voice === "Pass" || !takesClause(word))
    return false;
  const speaker = reader.clauses.some((open) => open.predicate >= 0 && open.verbal);
  const afterMark = reader.category(index - 1) === "punct" || clause.paused;
  return speaker && (afterMark || isMarkedAccusative(word));
}

/** The participle heads a clause under the verb of the one who speaks, the outermost that reports. */
export function openAlongside(reader: Reader, index: number): void {
  const level = reader.clauses.findIndex(
    (open) =>
      open.predicate >= 0 &&
      open.verbal &&
      frameOf(reader.word(open.predicate).entry?.frame ?? null)?.report !== undefined,
  );
  const conjunction = reader.takeConjunction();
  closeTo(reader, level >= 0 ? level + 1 : 1);
  const opened = reader.open("advcl", reader.clause.predicate, index, "syntax.participle-of-saying");
  opened.predicate = index;
  opened.verbal = true;
  opened.subject = index; // who speaks is told already: what follows is the object
  if (conjunction >= 0) opened.pending.push({ word: conjunction, deprel: "cc", rule: "syntax.cc" });
}

function becomePredicate(reader: Reader, clause: Clause, index: number): void {
  predicate(clause, index);
  reader.restart(clause, index);
}

/** Tries the open nouns, nearest first; false where none agrees. */
function modify(reader: Reader, clause: Clause, index: number): boolean {
  if (clause.paused) return false;
  const word = reader.word(index);
  const pronoun = pronounOfParticiple(reader, index);
  let chosen = -1;
  for (let depth = clause.frontier.length - 1, steps = 0; depth >= 0 && steps < MAX_CANDIDATES; depth--, steps++) {
    const open = clause.frontier[depth] ?? -1;
    const category = reader.category(open);
    if (category !== "noun" && category !== "number") continue;
    if (predicateOfTopic(reader, clause, open, index)) continue;
    const named = isNameOnly(reader, open, index);
    if (named && depth > 0 && chosen < 0 && bearsAdjective(reader, clause, depth - 1, word)) continue; // شركة مرجان المصرية
    const definite = definiteness(reader, clause, depth);
    const fits =
      pronoun === null ? agrees(word, reader.word(open), definite) : definite && refersTo(pronoun, reader.word(open));
    if (!fits) continue;
    if (chosen < 0) chosen = depth;
    if (!ofWholeChain(word, reader.word(open))) continue;
    chosen = depth;
    break;
  }
  if (chosen < 0) return false;
  reader.arcs.attach(index, clause.frontier[chosen] ?? -1, "amod", "syntax.adjective");
  reader.extend(clause, chosen, index);
  return true;
}

/** الانتخابات المقرر إجراؤها، الرسوم المفروض عليها: a participle said of what follows agrees by the pronoun there, where that differs from it. */
function pronounOfParticiple(reader: Reader, index: number): Word | null {
  const word = reader.word(index);
  if (word.feats.VerbForm !== "Part" || !hasArticle(word) || word.feats.Gender !== "Masc") return null;
  const host = reader.category(index + 1);
  const pronoun = reader.peek(index + 2);
  if ((host !== "preposition" && host !== "noun") || pronoun === undefined) return null;
  if (reader.category(index + 2) !== "pronoun" || pronoun.part !== "enclitic") return null;
  return pronoun.feats.Gender === "Fem" || pronoun.feats.Number === "Plur" ? pronoun : null;
}

/** A name by itself, and the adjective no part of it: تراست, but not كوريا الجنوبية. */
function isNameOnly(reader: Reader, open: number, index: number): boolean {
  return (reader.word(open).upos === "PROPN" || reader.nameOf.has(open)) && !reader.inOneName(open, index);
}

/** The common noun that a name stands under agrees with the adjective, and is the one it tells more of. */
function bearsAdjective(reader: Reader, clause: Clause, depth: number, adjective: Word): boolean {
  const open = clause.frontier[depth] ?? -1;
  if (reader.category(open) !== "noun" || reader.word(open).upos === "PROPN") return false;
  const noun = reader.word(open);
  return hasArticle(adjective) && noun.feats.Gender !== undefined && agrees(adjective, noun, true);
}

/** وزارة الدفاع الأمريكية، رئيس الوزراء العراقي، وزير النقل السابق: the nisba of a country and the standing of who holds an office go with the body or office, not with what it is for. */
function ofWholeChain(adjective: Word, noun: Word): boolean {
  const kinds = noun.entry?.kinds ?? [];
  if (kinds.includes("role") && standings.has(adjective.lemma)) return true;
  return adjective.entry?.key != null && kinds.some((kind) => kind === "org" || kind === "role" || kind === "media");
}

/** What the holder of an office is and the office's matter is not: former, current, late, resigned, dismissed. */
const standings = new Set("سابق أسبق حالي راحل مستقيل مقال معزول مخلوع منتخب مكلف معين متقاعد مؤقت".split(" "));

/** A definite topic and an indefinite adjective make a sentence, not a phrase. */
function predicateOfTopic(reader: Reader, clause: Clause, open: number, index: number): boolean {
  return (
    open === clause.topic &&
    clause.predicate < 0 &&
    reader.word(index).feats.Definite !== "Def" &&
    isDefinite(reader.word(open), reader.peek(open + 1))
  );
}

/** A noun in an idafa has the definiteness of the chain's last term. */
function definiteness(reader: Reader, clause: Clause, depth: number): boolean {
  for (let at = depth; at < clause.frontier.length; at++) {
    const open = clause.frontier[at] ?? -1;
    if (isDefinite(reader.word(open), reader.peek(open + 1))) return true;
    if (reader.arcs.deprels[clause.frontier[at + 1] ?? -1] !== "nmod") break;
  }
  const open = clause.frontier[depth] ?? -1;
  for (let child = open + 1; child <= open + 2 && child < reader.arcs.to; child++) {
    if (
      reader.arcs.heads[child] === open &&
      reader.arcs.deprels[child] === "nmod" &&
      isDefinite(reader.word(child), reader.peek(child + 1))
    )
      return true;
  }
  return false;
}

/** سنية وكردية: joined to the adjective before; else to a noun (a list of nouns with a participle used as a noun). */
function joinAdjectives(reader: Reader, clause: Clause, index: number): void {
  const top = reader.top;
  if (top >= 0 && reader.category(top) === "adjective" && sameDefiniteness(reader, top, index)) {
    const conjunction = reader.takeConjunction();
    reader.arcs.attach(index, firstOfList(reader, top), "conj", "syntax.adjective-list");
    reader.arcs.attach(conjunction, index, "cc", "syntax.cc");
    reader.extend(clause, clause.frontier.length - 1, index);
    return;
  }
  if (
    clause.predicate >= 0 &&
    !clause.verbal &&
    reader.category(clause.predicate) === "adjective" &&
    sameDefiniteness(reader, clause.predicate, index)
  ) {
    const conjunction = reader.takeConjunction();
    reader.arcs.attach(index, firstOfList(reader, clause.predicate), "conj", "syntax.adjective-list");
    reader.arcs.attach(conjunction, index, "cc", "syntax.cc");
    reader.restart(clause, index);
    return;
  }
  readNominal(reader, index);
}

const sameDefiniteness = (reader: Reader, a: number, b: number) =>
  (reader.word(a).feats.Definite === "Def") === (reader.word(b).feats.Definite === "Def");

function attachToNearestNoun(reader: Reader, clause: Clause, index: number): void {
  for (let depth = clause.frontier.length - 1; depth >= 0; depth--) {
    const open = clause.frontier[depth] ?? -1;
    if (reader.category(open) !== "noun" && depth > 0) continue;
    reader.arcs.attach(index, open, "amod", "syntax.nearest-noun");
    reader.extend(clause, depth, index);
    return;
  }
}
