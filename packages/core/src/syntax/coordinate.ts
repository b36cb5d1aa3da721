// Lists: which open phrase a nominal after و or أو is joined to, like with like.
import type { Word } from "../model/word.ts";
import { isDefinite } from "./classify.ts";
import { subjectPronouns } from "./function-words.ts";
import type { Clause, Reader } from "./reader.ts";

const weights = {
  closest: 1,
  eachOutward: -0.4,
  sameName: 12, // وزارة التربية والتعليم
  bothNames: 3,
  sameKind: 2,
  bothVerbalNouns: 2,
  sameDefiniteness: 1.2,
  samePreposition: 4,
  otherPreposition: -4,
  sameLemma: 2.5,
  closedArgument: -1.5,
  enough: 0.2,
};
/** More open phrases than this never compete. */
const MAX_CANDIDATES = 8;

/** Joins the nominal at `index` to the likest open phrase; false where it opens something new. */
export function conjoin(reader: Reader, index: number, preposition: Word | null): boolean {
  const clause = reader.clause;
  if (clause.frontier.length === 0 || opensClause(reader, clause, index, preposition)) return false;
  let best = weights.enough;
  let bestDepth = -1;
  const deepest = clause.frontier.length - 1;
  let outward = 0; // adjectives do not move a noun away
  for (let depth = deepest, steps = 0; depth >= 0 && steps < MAX_CANDIDATES; depth--, steps++) {
    const open = clause.frontier[depth] ?? -1;
    const score = likeness(reader, open, index, preposition, outward);
    if (reader.category(open) !== "adjective") outward++;
    if (score > best) {
      best = score;
      bestDepth = depth;
    }
  }
  const argument = likestArgument(reader, clause, index, preposition);
  if (argument.score > best) {
    const conjunction = reader.takeConjunction();
    reader.arcs.attach(index, firstOfList(reader, argument.host), "conj", "syntax.list-of-arguments");
    if (conjunction >= 0) reader.arcs.attach(conjunction, index, "cc", "syntax.cc");
    reader.restart(clause, index);
    return true;
  }
  if (bestDepth < 0) return false;
  const host = clause.frontier[bestDepth] ?? -1;
  const conjunction = reader.takeConjunction();
  reader.arcs.attach(index, firstOfList(reader, host), "conj", "syntax.list");
  if (conjunction >= 0) reader.arcs.attach(conjunction, index, "cc", "syntax.cc");
  reader.extend(clause, bestDepth, index);
  return true;
}

/** الأردن ومصر ولبنان: every member of a list hangs from the first, as UD has it. */
export function firstOfList(reader: Reader, member: number): number {
  const { heads, deprels } = reader.arcs;
  let at = member;
  for (let steps = 0; deprels[at] === "conj" && (heads[at] ?? -1) >= 0 && steps < MAX_LIST; steps++) at = heads[at] ?? at;
  return at;
}
/** A list whose members all hang from the first is climbed in one step; more only when lists stand in lists. */
const MAX_LIST = 8;

/** 2500 جندي في العراق و900 جندي في سوريا: the subject or object may have a phrase after it that closed it. */
function likestArgument(
  reader: Reader,
  clause: Clause,
  index: number,
  preposition: Word | null,
): { host: number; score: number } {
  let best = { host: -1, score: 0 };
  if (preposition !== null) return best;
  for (const host of [clause.object, clause.subject]) {
    if (host < 0 || clause.frontier.includes(host) || reader.category(host) === "verb") continue;
    const score = likeness(reader, host, index, preposition, 1) + weights.closedArgument;
    if (score > best.score) best = { host, score };
  }
  return best;
}

function likeness(reader: Reader, host: number, index: number, preposition: Word | null, outward: number): number {
  const a = reader.word(host);
  const b = reader.word(index);
  let score = outward === 0 ? weights.closest : outward * weights.eachOutward;
  const nameA = reader.nameOf.get(host);
  const nameB = reader.nameOf.get(index);
  if (nameA !== undefined && nameB !== undefined) score += nameA.type === nameB.type ? weights.bothNames : 1;
  else if ((nameA === undefined) !== (nameB === undefined)) score -= 1;
  if (reader.category(host) === "adjective" || reader.category(host) === "pronoun") score -= 4;
  if (
    a.entry !== null &&
    b.entry !== null &&
    a.entry.kinds.some((kind) => kind !== "abstract" && b.entry?.kinds.includes(kind))
  )
    score += weights.sameKind;
  if (a.lemma === b.lemma) score += weights.sameLemma;
  if (a.feats.VerbForm === "Vnoun" && b.feats.VerbForm === "Vnoun") score += weights.bothVerbalNouns;
  if (isDefinite(a, reader.peek(host + 1)) === isDefinite(b, reader.peek(index + 1))) score += weights.sameDefiniteness;
  if (reader.inOneName(host, index)) score += weights.sameName;
  if (preposition !== null)
    score += ownPreposition(reader, host) === preposition.norm ? weights.samePreposition : weights.otherPreposition;
  return score;
}

function ownPreposition(reader: Reader, host: number): string | null {
  for (let at = host - 1, steps = 0; steps < 3; at--, steps++) {
    const word = reader.peek(at);
    if (word === undefined) return null;
    if (word.upos === "ADP" && reader.arcs.heads[at] === host) return word.norm;
  }
  return null;
}

/** وهو عضو…; …، والحكومة تسعى: a clause of its own rather than a list. */
export function opensClause(reader: Reader, clause: Clause, index: number, preposition: Word | null): boolean {
  if (preposition !== null) return false;
  if (subjectPronouns.has(reader.word(index).norm)) return true;
  if (clause.predicate < 0) return false;
  for (let at = index + 1, steps = 0; steps < LOOK_AHEAD; at++, steps++) {
    const category = at < reader.arcs.to ? reader.category(at) : "punct";
    if (category === "verb") return true;
    if (category === "particle" && /^(لا|لم|لن|قد|س)$/.test(reader.word(at).norm)) return true;
    if (category !== "noun" && category !== "adjective" && category !== "pronoun" && category !== "number")
      return false;
  }
  return false;
}
/** Words between a subject and its verb, phrases apart: الحكومة العراقية الجديدة تسعى. */
const LOOK_AHEAD = 5;
