// Marks: commas pause a clause, colons and opening quotation marks bring on speech, brackets hold a clause of their own.

import { frameOf } from "../lexicon/frames.ts";
import { takesClause } from "./classify.ts";
import { closeTo } from "./close.ts";
import type { Clause, Reader } from "./reader.ts";

export function readMark(reader: Reader, index: number): void {
  const { form } = reader.word(index);
  const clause = reader.clause;
  reader.among = -1;
  if (form === "(" || form === "[") {
    const host = reader.top >= 0 ? reader.top : clause.predicate;
    reader.open("parenthesis", host, index + 1, "syntax.brackets");
  } else if (form === ")" || form === "]") {
    const depth = reader.clauses.findLastIndex((open) => open.kind === "parenthesis");
    if (depth > 0) closeTo(reader, depth);
  } else if (form === ":") openSpeech(reader, index);
  else if (reader.speechStarts.has(reader.word(index).end)) {
    if (
      clause.verbal &&
      clause.predicate >= 0 &&
      takesClause(reader.word(clause.predicate)) &&
      !clause.complement &&
      clause.object < 0
    )
      openSpeech(reader, index);
  } else if (/[،,؛;–—-]/.test(form)) {
    if (/[–—-]/.test(form)) leaveDateline(reader);
    pause(reader, index);
  }
}

/** وقال: «…» — the clause after the mark is what was said; الناتو: … — headline style, beside the name. */
function openSpeech(reader: Reader, index: number): void {
  for (let depth = reader.clauses.length - 1; depth >= 0; depth--) {
    const open = reader.clauses[depth];
    if (
      open === undefined ||
      open.predicate < 0 ||
      !open.verbal ||
      open.complement ||
      !takesClause(reader.word(open.predicate))
    )
      continue;
    closeTo(reader, depth + 1);
    open.complement = true;
    reader.open("ccomp", open.predicate, index + 1, "syntax.direct-speech");
    return;
  }
  const clause = reader.clause;
  if (clause.topic >= 0 && clause.predicate < 0) {
    clause.predicate = clause.topic;
    clause.topic = -1;
    reader.open("parataxis", clause.predicate, index + 1, "syntax.headline-speech");
  } else if (clause.predicate >= 0) pause(reader, index);
}

/** مسقط، 17 مارس 2026 – أعلنت: a place before a dash at the head of a text says where it was written; it is nobody's subject. */
function leaveDateline(reader: Reader): void {
  const { clause } = reader;
  const type = reader.nameOf.get(clause.topic)?.type;
  if (reader.clauses.length > 1 || clause.predicate >= 0 || clause.topic < 0 || (type !== "gpe" && type !== "location"))
    return;
  clause.pending.push({ word: clause.topic, deprel: "dep", rule: "syntax.dateline" });
  clause.topic = -1;
  clause.frontier.length = 0;
}

/** A comma: nothing after it goes on inside the phrase before; a relative or adverbial clause that is complete ends. */
function pause(reader: Reader, index: number): void {
  const clause = reader.clause;
  // A preposition with nothing after it is an adverb: لم يغلق بعد،
  for (const preposition of reader.prepositions)
    reader.attachToPredicate(clause, preposition, "advmod", "syntax.bare-preposition");
  reader.prepositions = [];
  if (
    (clause.kind === "relcl" || clause.kind === "advcl") &&
    clause.predicate >= 0 &&
    !awaitsComplement(reader, clause) &&
    !listGoesOn(reader, index + 1) &&
    reader.clauses.length > 1
  )
    closeTo(reader, reader.clauses.length - 1);
  reader.clause.paused = true;
}

/** المدارس التي دمرها الزلزال، والمستشفيات: what the noun after the conjunction is joined to settles whether the clause ends here. */
function listGoesOn(reader: Reader, conjunction: number): boolean {
  const { norm } = reader.peek(conjunction) ?? { norm: "" };
  if (norm !== "و" && norm !== "او") return false;
  const category = conjunction + 1 < reader.arcs.to ? reader.category(conjunction + 1) : "punct";
  return category === "noun" || category === "number";
}

/** تعتقد لندن، بحسب دبلوماسي، أن: what is believed still comes after the insertion. */
function awaitsComplement(reader: Reader, clause: Clause): boolean {
  return (
    clause.kind === "advcl" &&
    clause.verbal &&
    !clause.complement &&
    clause.object < 0 &&
    frameOf(reader.word(clause.predicate).entry?.frame ?? null)?.report !== undefined
  );
}

/** Marks and anything left over get a head that keeps the tree whole. */
export function attachRest(reader: Reader): void {
  const { arcs } = reader;
  if (reader.root < 0) reader.root = arcs.from;
  for (let index = arcs.from; index < arcs.to; index++) {
    if (index === reader.root || arcs.has(index)) continue;
    if (reader.category(index) === "punct") {
      const before = index - 1;
      const host =
        index === arcs.to - 1 || before < arcs.from || reader.category(before) === "punct" ? reader.root : before;
      if (!arcs.attach(index, host, "punct", "syntax.punctuation"))
        arcs.attach(index, reader.root, "punct", "syntax.punctuation");
    } else if (!arcs.attach(index, reader.root, "dep", "syntax.unattached"))
      arcs.attach(index, reader.root, "dep", "syntax.unattached");
  }
}
