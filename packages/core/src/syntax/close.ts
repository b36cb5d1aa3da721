// Closing a clause: its predicate is settled, what waited is attached, and the clause hangs where it was opened.
import { isDefinite } from "./classify.ts";
import type { Clause, Reader } from "./reader.ts";

const deprelOf = {
  main: "root",
  conj: "conj",
  ccomp: "ccomp",
  csubj: "csubj",
  advcl: "advcl",
  relcl: "acl:relcl",
  parataxis: "parataxis",
  parenthesis: "appos",
} as const;

/** Closes the innermost clause. */
export function closeClause(reader: Reader): void {
  const clause = reader.clause;
  settlePredicate(reader, clause);
  reader.clauses.pop();
  if (clause.predicate < 0) {
    handBack(reader, clause);
    return;
  }
  for (const { word, deprel, rule } of clause.pending) reader.arcs.attach(word, clause.predicate, deprel, rule);
  if (clause.copula >= 0 && clause.copula !== clause.predicate) {
    const pronoun = reader.category(clause.copula) === "pronoun";
    const verbal = pronoun ? "expl" : "aux"; // الوزير هو يعرف
    reader.arcs.attach(clause.copula, clause.predicate, clause.verbal ? verbal : "cop", "syntax.copula");
  }
  hang(reader, clause);
}

function hang(reader: Reader, clause: Clause): void {
  if (clause.kind === "main" && reader.clauses.length === 0) {
    reader.root = clause.predicate;
    return;
  }
  // Apposition follows what it is beside; (أولا) at the head of a sentence does not.
  const aside = clause.kind === "parenthesis" && (clause.verbal || clause.attach < 0);
  const deprel = aside ? "parataxis" : deprelOf[clause.kind];
  if (clause.attach >= 0) {
    reader.arcs.attach(clause.predicate, clause.attach, deprel, clause.rule);
    return;
  }
  const below = reader.clauses[reader.clauses.length - 1];
  if (below !== undefined) reader.attachToPredicate(below, clause.predicate, deprel, clause.rule);
}

/** A clause that turned out to hold no predicate gives what it has to the one below. */
function handBack(reader: Reader, clause: Clause): void {
  const below = reader.clauses[reader.clauses.length - 1];
  if (below === undefined) return;
  for (const { word, deprel, rule } of clause.pending) reader.attachToPredicate(below, word, deprel, rule);
}

/** Verbless clauses: after a topic, an indefinite noun or adjective, or else the first prepositional phrase, is what is said of it. */
function settlePredicate(reader: Reader, clause: Clause): void {
  if (clause.predicate >= 0) {
    placeTopic(reader, clause);
    return;
  }
  const phrase = clause.pending.find((item) => item.deprel === "obl");
  if (clause.copula >= 0) {
    // كان في بغداد (he was in Baghdad): the phrase is the predicate; with nothing after it, kāna itself is.
    const stated = phrase ?? clause.pending.find((item) => item.deprel === "advmod");
    clause.predicate = stated?.word ?? clause.copula;
    clause.verbal = stated === undefined;
  } else if (
    clause.topic >= 0 &&
    phrase !== undefined &&
    (statesOfTopic(reader, clause) || isFronted(reader, clause, phrase.word))
  ) {
    clause.predicate = phrase.word;
  } else if (clause.topic >= 0 && mustState(clause) && trailingPhrase(reader, clause.topic) >= 0) {
    clause.predicate = trailingPhrase(reader, clause.topic);
    reader.arcs.release(clause.predicate);
  } else if (clause.topic >= 0) {
    clause.predicate = clause.topic;
    clause.topic = -1;
  } else {
    clause.predicate = phrase?.word ?? clause.pending[0]?.word ?? -1;
  }
  placeTopic(reader, clause);
}

/** A clause after أن or إن says something; a title need not. */
const mustState = (clause: Clause) => clause.kind === "ccomp" || clause.kind === "csubj";

/** أن الوضع تحت السيطرة: the last phrase that was taken as part of the topic. */
function trailingPhrase(reader: Reader, topic: number): number {
  const { arcs } = reader;
  for (let at = arcs.to - 1, steps = 0; at > topic && steps < MAX_BACK; at--, steps++) {
    if (
      arcs.heads[at] === topic &&
      arcs.deprels[at] === "nmod" &&
      arcs.heads[at - 1] === at &&
      arcs.deprels[at - 1] === "case"
    )
      return at;
  }
  return -1;
}
/** Words from the end of the sentence that are looked through. */
const MAX_BACK = 30;

/** عليه بذل المزيد، لها علاقة بالأمر، في البلدة مستشفى: inside a text a phrase before an indefinite noun or an action is what is said of it. */
function isFronted(reader: Reader, clause: Clause, phrase: number): boolean {
  return phrase < clause.topic && clause.kind !== "parenthesis" && clause.kind !== "main" && reader.clauses.length > 1;
}

/** Only after a definite topic does a prepositional phrase state something; after an indefinite one it belongs to a title or caption. */
function statesOfTopic(reader: Reader, clause: Clause): boolean {
  const topic = reader.word(clause.topic);
  return isDefinite(topic, reader.peek(clause.topic + 1)) && clause.kind !== "parenthesis";
}

export function placeTopic(reader: Reader, clause: Clause): void {
  if (clause.topic < 0 || clause.topic === clause.predicate) return;
  const topic = clause.topic;
  clause.topic = -1;
  if (clause.subject < 0) {
    clause.subject = topic;
    reader.arcs.attach(topic, clause.predicate, "nsubj", "syntax.topic-subject");
  } else reader.arcs.attach(topic, clause.predicate, "dislocated", "syntax.topic");
}

/** Closes clauses until `depth` are left open. */
export function closeTo(reader: Reader, depth: number): void {
  while (reader.clauses.length > depth) closeClause(reader);
}
