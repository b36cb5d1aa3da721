// Lists: which open phrase a nominal after و or أو is joined to, like with like.
import type { Word } from "../model/word.ts";
import { refersTo } from "./bare-relative.ts";
import { canGovernGenitive, hasEnclitic, isMarkedAccusative } from "./classify.ts";
import { closeTo } from "./close.ts";
import { subjectPronouns } from "./function-words.ts";
import { nounTakes } from "./noun-valency.ts";
import type { Clause, Reader } from "./reader.ts";
import { stateOf } from "./state.ts";

const weights = {
  closest: 1,
  eachOutward: -0.4,
  sameName: 12, // وزارة التربية والتعليم
  bothNames: 3,
  sameKind: 2,
  bothVerbalNouns: 2,
  sameState: 1.6, // both with the article, both in an idafa, or both bare
  otherState: -0.6,
  annexedAction: 1.5, // طرد القوات وتحرير البلاد: two verbal nouns with their objects
  samePreposition: 4,
  otherPreposition: -4,
  sameLemma: 2.5,
  closedArgument: -1.5,
  relativeClosed: 1.5, // what a conjunct outside the relative clause must be liker by
  relativePaused: -0.3, // … after a comma
  ownPronoun: 2, // النحاس ومصنوعاته: its pronoun takes the host up
  otherPronoun: -1,
  listMember: 0.6, // a list that has begun goes on
  sharedGenitive: 4, // توسيع وتكثيف الاستيطان: both have the one genitive
  enough: 0.2,
};
/** More open phrases than this never compete. */
const MAX_CANDIDATES = 8;

/** Joins the nominal at `index` to the likest open phrase; false where it opens something new. */
export function conjoin(reader: Reader, index: number, preposition: Word | null): boolean {
  const clause = reader.clause;
  if (opensClause(reader, clause, index, preposition)) return false;
  const own = likestIn(reader, clause, index, preposition);
  const beyond = likestBeyond(reader, index, preposition, own.score);
  if (beyond !== null) {
    closeTo(reader, beyond.level + 1);
    join(reader, index, beyond.host, "syntax.list-beyond-relative");
    reader.extend(reader.clause, beyond.depth, index);
    return true;
  }
  const argument = likestArgument(reader, clause, index, preposition);
  if (argument.score > own.score) {
    join(reader, index, argument.host, "syntax.list-of-arguments");
    reader.restart(clause, index);
    return true;
  }
  if (own.depth < 0) return false;
  join(reader, index, clause.frontier[own.depth] ?? -1, "syntax.list");
  reader.extend(clause, own.depth, index);
  return true;
}

function join(reader: Reader, index: number, member: number, rule: string): void {
  const conjunction = reader.takeConjunction();
  reader.arcs.attach(index, firstOfList(reader, member), "conj", rule);
  if (conjunction >= 0) reader.arcs.attach(conjunction, index, "cc", "syntax.cc");
}

/** The likest open phrase of one clause; depth -1 where none is like enough. */
function likestIn(
  reader: Reader,
  clause: Clause,
  index: number,
  preposition: Word | null,
): { depth: number; score: number } {
  let score = weights.enough;
  let best = -1;
  let outward = 0; // adjectives do not move a noun away
  for (let depth = clause.frontier.length - 1, steps = 0; depth >= 0 && steps < MAX_CANDIDATES; depth--, steps++) {
    const open = clause.frontier[depth] ?? -1;
    const alike = likeness(reader, open, index, preposition, outward);
    if (reader.category(open) !== "adjective") outward++;
    if (alike > score) {
      score = alike;
      best = besideTitle(reader, clause, depth);
    }
  }
  return { depth: best, score };
}

/** المدير فؤاد سالم والأمين العام: the list goes on from the office, beside which the name stands. */
function besideTitle(reader: Reader, clause: Clause, depth: number): number {
  const open = clause.frontier[depth] ?? -1;
  if (reader.arcs.by[open] !== "syntax.name-after-title" || reader.nameOf.get(open)?.type !== "person") return depth;
  const title = clause.frontier.lastIndexOf(reader.arcs.heads[open] ?? -1, depth);
  return title >= 0 ? title : depth;
}

/** سبل التعاون التي بحثها المجتمعون وآليات التمويل: a noun much liker to one before the relative clause ends that clause. */
function likestBeyond(
  reader: Reader,
  index: number,
  preposition: Word | null,
  within: number,
): { level: number; host: number; depth: number } | null {
  let level = reader.clauses.length - 1;
  let cost = 0;
  for (let steps = 0; steps < MAX_BEYOND; steps++) {
    const inner = reader.clauses[level];
    if (inner === undefined || inner.predicate < 0 || level === 0) return null;
    if (inner.kind !== "relcl" && !(inner.kind === "advcl" && inner.paused)) return null;
    level--;
    cost += inner.paused ? weights.relativePaused : weights.relativeClosed;
    const outer = reader.clauses[level];
    if (outer === undefined) return null;
    const { depth, score } = likestIn(reader, outer, index, preposition);
    if (depth >= 0 && score - cost > within) return { level, host: outer.frontier[depth] ?? -1, depth };
  }
  return null;
}
/** Relative clauses inside each other that one conjunct may end. */
const MAX_BEYOND = 2;

/** الأردن ومصر ولبنان: every member of a list hangs from the first, as UD has it. */
export function firstOfList(reader: Reader, member: number): number {
  const { heads, deprels } = reader.arcs;
  let at = member;
  for (let steps = 0; deprels[at] === "conj" && steps < MAX_LIST; steps++) {
    const head = heads[at] ?? -1;
    if (head < 0 || member - head > MAX_SPAN) break;
    at = head;
  }
  return at;
}
/** Words from the first member of a list to its last; a longer one starts anew, which keeps every look at its members short. */
export const MAX_SPAN = 400;
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
    if (host < 0 || clause.frontier.includes(host) || reader.category(host) === "verb" || host === clause.predicate)
      continue;
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
  if (a.lemma === b.lemma && a.feats.Number === b.feats.Number) score += weights.sameLemma;
  const actions = isWholeAction(reader, host) && isWholeAction(reader, index);
  score += actions || stateOf(reader, host) === stateOf(reader, index) ? weights.sameState : weights.otherState;
  if (a.feats.VerbForm === "Vnoun" && b.feats.VerbForm === "Vnoun")
    score += weights.bothVerbalNouns + (actions ? weights.annexedAction : 0);
  if (reader.arcs.deprels[host] === "conj") score += weights.listMember;
  if (reader.inOneName(host, index)) score += weights.sameName;
  const pronoun = reader.peek(index + 1);
  if (pronoun !== undefined && hasEnclitic(b, pronoun) && !hasEnclitic(a, reader.peek(host + 1)))
    score += refersTo(pronoun, a) ? weights.ownPronoun : weights.otherPronoun;
  if (sharesGenitive(reader, host, index)) score += weights.sharedGenitive;
  if (preposition !== null)
    score += ownPreposition(reader, host) === preposition.norm ? weights.samePreposition : weights.otherPreposition;
  return score;
}

/** طرد القوات، الدفاع عن النفس، تشجيع وجذب الاستثمار: a verbal noun with its object or the phrase that it takes. */
function isWholeAction(reader: Reader, index: number): boolean {
  const word = reader.word(index);
  if (word.feats.VerbForm !== "Vnoun") return false;
  if (stateOf(reader, index) === "annexed") return true;
  const next = reader.peek(index + 1);
  if (next === undefined) return false;
  if (next.upos === "ADP") {
    const prep = word.entry?.prep ?? {};
    return Object.hasOwn(prep, next.lemma) || Object.hasOwn(prep, next.norm) || nounTakes(word.lemma, next.lemma);
  }
  return (
    next.norm === "و" && reader.peek(index + 2)?.feats.VerbForm === "Vnoun" && sharesGenitive(reader, index, index + 2)
  );
}

/** احتكار وبيع المشتقات: two actions or offices in a row of which only the second is annexed to anything. */
function sharesGenitive(reader: Reader, host: number, index: number): boolean {
  const a = reader.word(host);
  const b = reader.word(index);
  const next = reader.peek(index + 1);
  if (host !== index - 2 || next === undefined || reader.category(index + 1) !== "noun") return false;
  if (!canGovernGenitive(a, reader.peek(host + 1)) || !canGovernGenitive(b, next) || isMarkedAccusative(next))
    return false;
  return a.feats.VerbForm === "Vnoun" && b.feats.VerbForm === "Vnoun";
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
    if (category === "verb") return isKnownBefore(reader, index, at);
    if (category === "particle" && /^(لا|لم|لن|قد|س)$/.test(reader.word(at).norm)) return true;
    if (category !== "noun" && category !== "adjective" && category !== "pronoun" && category !== "number")
      return false;
  }
  return false;
}
/** وموجات تضرب الساحل: after an indefinite noun in a list the verb says more of it; it opens no clause. */
function isKnownBefore(reader: Reader, from: number, verb: number): boolean {
  for (let at = from; at < verb; at++) {
    const word = reader.word(at);
    if (word.feats.Definite === "Def" || word.upos === "PROPN" || word.upos === "PRON" || word.upos === "DET")
      return true;
    if (reader.nameOf.has(at) || word.upos === "NUM" || quantifying.has(word.lemma)) return true;
  }
  return false;
}

/** ولا أحد يعرف، وبعض يقول. */
const quantifying = new Set(["أحد", "كل", "بعض", "معظم", "جميع", "كثير", "آخر"]);

/** Words between a subject and its verb, phrases apart: الحكومة العراقية الجديدة تسعى. */
const LOOK_AHEAD = 5;
