// Relative clauses without a pronoun: after an indefinite noun a verb says more of it (مسؤول في الوزارة رفض الكشف عن اسمه).
import type { Word } from "../model/word.ts";
import { hasInflectedSubject, isDefinite } from "./classify.ts";
import type { Clause, Reader } from "./reader.ts";

/** The open indefinite noun that the verb at `index` qualifies, nearest first; -1 where there is none. */
export function qualifiedBy(reader: Reader, clause: Clause, index: number): number {
  const verb = reader.word(index);
  const { pronoun, possessor } = takenUp(reader, index);
  const fits = (noun: Word) =>
    pronoun !== null
      ? refersTo(pronoun, noun)
      : canBeDoneBy(verb, noun) || (possessor !== null && refersTo(possessor, noun));
  const { frontier } = clause;
  let nearest = -1;
  for (let depth = frontier.length - 1, steps = 0; depth >= 0 && steps < MAX_CANDIDATES; depth--, steps++) {
    const open = frontier[depth] ?? -1;
    const category = reader.category(open);
    if (category === "adjective" && reader.arcs.deprels[open] === "amod") continue;
    if (category !== "noun" && category !== "number" && category !== "adjective") break;
    if (isKnown(reader, open)) continue;
    if (fits(reader.word(open))) return open;
    if (nearest < 0 && depth >= frontier.length - 2) nearest = open;
  }
  if (nearest >= 0) return nearest;
  for (const argument of [clause.object, clause.subject]) {
    if (argument < 0 || frontier.includes(argument) || reader.category(argument) !== "noun") continue;
    if (!isKnown(reader, argument) && pronoun !== null && refersTo(pronoun, reader.word(argument))) return argument;
  }
  return -1;
}
/** Nouns inside each other that are looked at. */
const MAX_CANDIDATES = 8;

/** Definite by itself or through the last term of its idafa. */
function isKnown(reader: Reader, noun: number): boolean {
  let at = noun;
  for (let steps = 0; steps < MAX_CANDIDATES; steps++) {
    if (isDefinite(reader.word(at), reader.peek(at + 1)) || reader.nameOf.has(at)) return true;
    const next = at + 1;
    if (reader.arcs.heads[next] !== at || reader.arcs.by[next] !== "syntax.idafa") return false;
    at = next;
  }
  return false;
}

/** The pronoun that takes a noun before the clause up: on the verb or a preposition (ألقاها، طالبت فيها), or on a noun (لا تعرف هويته). */
function takenUp(reader: Reader, verb: number): { pronoun: Word | null; possessor: Word | null } {
  let possessor: Word | null = null;
  for (let at = verb + 1; at < Math.min(reader.arcs.to, verb + REACH); at++) {
    const category = reader.category(at);
    if (category === "punct" || category === "verb" || category === "conjunction" || category === "complementizer")
      break;
    const word = reader.word(at);
    if (category !== "pronoun" || word.part !== "enclitic") continue;
    if (at === verb + 1 || reader.category(at - 1) === "preposition") return { pronoun: word, possessor };
    possessor ??= word;
  }
  return { pronoun: null, possessor };
}
/** Words after the verb in which it stands, if it does. */
const REACH = 5;

/** Gender and number of the pronoun fit the noun. */
export function refersTo(pronoun: Word, noun: Word): boolean {
  const plural = noun.feats.Number === "Plur";
  const people = noun.entry?.kinds.some((kind) => kind === "human" || kind === "role" || kind === "group") ?? false;
  if (plural && people) return pronoun.feats.Number === "Plur";
  if (pronoun.feats.Number === "Plur") return false;
  const gender = plural ? "Fem" : noun.feats.Gender;
  return gender === undefined || pronoun.feats.Gender === undefined || gender === pronoun.feats.Gender;
}

function canBeDoneBy(verb: Word, noun: Word): boolean {
  const { Person: person, Gender: gender, Number: number } = verb.feats;
  if (person !== undefined && person !== "3") return false;
  const plural = noun.feats.Number === "Plur";
  if (hasInflectedSubject(verb)) return plural || noun.feats.Number === number;
  if (plural) return gender === "Fem"; // مشاريع تكلف; people would be قاتلوا
  return gender === undefined || noun.feats.Gender === undefined || gender === noun.feats.Gender;
}
