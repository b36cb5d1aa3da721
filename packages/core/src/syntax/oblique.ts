// Where a prepositional phrase belongs: to the verb, or to a noun or adjective right before it. Valency first, then closeness.
import { frameOf } from "../lexicon/frames.ts";
import type { Word } from "../model/word.ts";
import { adjectiveTakes } from "./adjective-valency.ts";
import { hasArticle, isComparative } from "./classify.ts";
import { closeTo } from "./close.ts";
import { leadingNouns, temporalPrepositions } from "./function-words.ts";
import { nounTakes } from "./noun-valency.ts";
import { leaning, partitives, weights } from "./oblique-weights.ts";
import { isOffice, ofOffice } from "./offices.ts";
import { doesAction, forTheTime, isGround, isOccasion, isPlace, isPlaceInPlace, saysWhere } from "./phrase-kinds.ts";
import type { Reader } from "./reader.ts";
import { stateOf } from "./state.ts";

export function attachOblique(reader: Reader, index: number, preposition: Word): void {
  leaveRelative(reader, index, preposition);
  const clause = reader.clause;
  const time =
    reader.inTime.has(index) ||
    temporalPrepositions.has(preposition.norm) ||
    isComposed(reader, index) ||
    forTheTime(reader, index, preposition);
  let best = time ? weights.verbTemporal : isGround(reader, index, preposition) ? weights.verbCausal : weights.verb;
  const place = isPlace(reader, index, preposition);
  if (isOccasion(reader, index, preposition)) best += weights.occasion;
  const given = clause.taken.includes(preposition.norm); // قضت بسجنه بعد إدانته باختلاس: the verb has its بـ
  if (clause.predicate >= 0 && clause.verbal && !place && !given && governs(reader.word(clause.predicate), preposition))
    best +=
      strengthOf(reader, clause.predicate, preposition, index) +
      (needs(reader, preposition) && !nearestGoverns(reader, preposition) ? weights.needed : 0);
  if (place && clause.predicate >= 0 && clause.verbal && saysWhere(reader.word(clause.predicate)))
    best += weights.governsLoosely;
  let bestDepth = -1;
  const deepest = clause.frontier.length - 1;
  let distance = weights.closest; // adjectives do not move a noun away
  for (let depth = deepest, steps = 0; depth >= 0 && steps < MAX_CANDIDATES; depth--, steps++) {
    const open = clause.frontier[depth] ?? -1;
    if (clause.paused && reader.category(open) === "adjective" && reader.arcs.has(open)) continue; // محام معروف، بتهمة
    const genitive = reader.arcs.by[open] === "syntax.idafa";
    const score =
      fitness(reader, open, preposition, index, time, distance) +
      (genitive ? weights.genitive : 0) +
      (clause.paused ? weights.paused : 0);
    if (reader.category(open) !== "adjective")
      distance = genitive ? distance + weights.eachTerm : Math.min(distance, 0) + weights.eachOutward;
    if (score > best) {
      best = score;
      bestDepth = depth;
    }
  }
  if (bestDepth < 0) {
    reader.attachToPredicate(clause, index, "obl", "syntax.oblique");
    clause.taken.push(preposition.norm);
    reader.restart(clause, index);
    return;
  }
  const host = clause.frontier[bestDepth] ?? -1;
  const nominal = reader.category(host) !== "adjective";
  reader.arcs.attach(index, host, nominal ? "nmod" : "obl", "syntax.phrase-of-noun");
  reader.extend(clause, bestDepth, index);
}

/** ارتفع عدد الضحايا التي … إلى 23: a phrase that the outer verb takes, and nothing in the relative clause does, ends that clause. */
function leaveRelative(reader: Reader, index: number, preposition: Word): void {
  const outer = reader.clauses[reader.clauses.length - 2];
  const { clause } = reader;
  if (
    clause.kind !== "relcl" ||
    clause.predicate < 0 ||
    outer === undefined ||
    outer.predicate < 0 ||
    !outer.verbal ||
    isPlace(reader, index, preposition)
  )
    return;
  if (!governs(reader.word(outer.predicate), preposition) || governs(reader.word(clause.predicate), preposition))
    return;
  if (clause.frontier.some((open) => governs(reader.word(open), preposition))) return;
  closeTo(reader, reader.clauses.length - 1);
}

/** نظرا لـ، بالإضافة إلى: what they bring is about all that is said, like a time. */
function isComposed(reader: Reader, index: number): boolean {
  for (let at = index - 1, steps = 0; at >= reader.arcs.from && steps < 4; at--, steps++)
    if (reader.arcs.heads[at] === index && leadingNouns.has(reader.word(at).norm)) return true;
  return false;
}

/** More open phrases than this never compete for one phrase. */
const MAX_CANDIDATES = 8;

function fitness(
  reader: Reader,
  host: number,
  preposition: Word,
  index: number,
  time: boolean,
  distance: number,
): number {
  const word = reader.word(host);
  let score = distance;
  const agentNoun = word.entry?.kinds.some((kind) => kind === "human" || kind === "role") ?? false;
  if (reader.inOneName(host, index)) score += weights.sameName;
  if (governs(word, preposition) && !agentNoun && !isPlace(reader, index, preposition))
    score += strengthOf(reader, host, preposition, index);
  else if (
    reader.category(host) === "noun" &&
    nounTakes(word.lemma, preposition.lemma) &&
    !(agentNoun && tellsTo(reader, preposition))
  )
    score += weights.nounTakes;
  if (isPlaceInPlace(reader, host, index, preposition)) score += weights.placeInPlace;
  if (
    preposition.norm === "ل" &&
    agentNoun &&
    reader.arcs.by[host + 1] !== "syntax.idafa" &&
    !isAudience(reader, index) &&
    (isOffice(word) || !tellsTo(reader, preposition))
  )
    score += weights.officeOf;
  if (
    host === reader.clause.subject &&
    (agentNoun || reader.category(host) === "number") &&
    actsThere(reader, host, preposition)
  )
    score += weights.actor;
  if (agentNoun && tellsTo(reader, preposition) && !isOffice(word)) score += weights.speaker;
  if (word.feats.VerbForm === "Vnoun") score += weights.masdar + (doesAction(reader, host) ? weights.lightAction : 0);
  if (
    reader.category(host) === "adjective" &&
    adjectiveTakes(word.lemma, preposition.lemma) &&
    !(preposition.norm === "ل" && ofOffice(reader, host))
  )
    score += weights.adjectiveTakes;
  if (preposition.norm === "من" && distance > 0 && isComparative(word) && !hasArticle(word))
    score += weights.comparison;
  if (preposition.norm === "من" && distance > 0 && reader.inTime.has(host) && reader.inTime.has(index))
    score += weights.ordinalDate;
  if (reader.category(host) === "adjective")
    score += word.entry?.verb ? weights.participle + (time ? weights.participleTime : 0) : weights.adjective;
  if (reader.nameOf.get(host)?.type === "person" || word.upos === "PROPN") score += weights.name;
  if (reader.category(host) === "pronoun") score += weights.pronoun;
  if (reader.inTime.has(host) && !time) score += weights.timeNoun;
  if (
    preposition.norm === "من" &&
    (partitives.has(word.norm) || reader.category(host) === "number" || word.entry?.kinds.includes("human"))
  )
    score += weights.partitive;
  if (preposition.norm === "من" && isPartOf(reader, host, index)) score += weights.partOf;
  score += leaning[preposition.norm] ?? 0;
  if (reader.category(host) === "noun" && word.feats.VerbForm !== "Vnoun") {
    const state = stateOf(reader, host);
    score += state === "bare" ? weights.bare : state === "article" ? weights.article : 0;
  }
  return score;
}

/** An indefinite noun and a definite plural after من: some of them. */
function isPartOf(reader: Reader, host: number, index: number): boolean {
  const whole = reader.word(index);
  return (
    reader.word(host).feats.Definite !== "Def" &&
    reader.category(host) === "noun" &&
    whole.feats.Definite === "Def" &&
    whole.feats.Number === "Plur"
  );
}

/** مرتبط بالحرب: the word right before takes the preposition itself. */
function nearestGoverns(reader: Reader, preposition: Word): boolean {
  return reader.top >= 0 && governs(reader.word(reader.top), preposition);
}

/** The clause's verb has no object and names its theme with this preposition. */
function needs(reader: Reader, preposition: Word): boolean {
  const { clause } = reader;
  const prep = reader.word(clause.predicate).entry?.prep ?? {};
  const role = prep[preposition.lemma] ?? prep[preposition.norm];
  const says = frameOf(reader.word(clause.predicate).entry?.frame ?? null)?.report !== undefined;
  return (
    clause.object < 0 &&
    (role === "theme" || (says && (role === "topic" || (role === "source" && preposition.norm === "عن"))))
  );
}

/** Those who do something and are told already do it there; an indefinite one may be told by it (مسؤول في الوزارة). */
function actsThere(reader: Reader, host: number, preposition: Word): boolean {
  if (!placing.test(preposition.norm)) return false;
  return reader.category(host) === "number"
    ? reader.arcs.by[host + 1] === "syntax.idafa"
    : stateOf(reader, host) !== "bare";
}
const placing = /^(?:في|امام|داخل|خارج|قرب|وسط|عند|ب|علي|الي|مع|تحت|فوق|بين|ضد|عبر|باتجاه|نحو)$/;

/** قال مصدران أمنيان للوكالة، سلم خبير مستقل للجنة: the clause's verb says or gives to somebody with this preposition. */
function tellsTo(reader: Reader, preposition: Word): boolean {
  const { clause } = reader;
  if (clause.predicate < 0 || !clause.verbal) return false;
  const prep = reader.word(clause.predicate).entry?.prep ?? {};
  return (prep[preposition.lemma] ?? prep[preposition.norm]) === "recipient";
}

/** People and outlets are spoken to; bodies and places are what an office is of. */
function isAudience(reader: Reader, index: number): boolean {
  const kinds = reader.word(index).entry?.kinds ?? [];
  return (
    kinds.some((kind) => kind === "human" || kind === "media" || kind === "role") ||
    reader.nameOf.get(index)?.type === "person" ||
    reader.category(index) === "pronoun"
  );
}

/** How firmly the word takes the preposition: what completes it, against what goes with it. */
function strengthOf(reader: Reader, host: number, preposition: Word, index: number): number {
  const prep = reader.word(host).entry?.prep ?? {};
  const role = prep[preposition.lemma] ?? prep[preposition.norm];
  if (role === "recipient" && preposition.norm === "ل")
    return isAudience(reader, index) ? weights.governs : weights.governsLoosely;
  return role === "companion" || role === "instrument" || role === "place" || role === "manner" || role === "cause"
    ? weights.governsLoosely
    : weights.governs;
}

/** The lexicon says that the word takes this preposition. */
export function governs(word: Word, preposition: Word): boolean {
  const prep = word.entry?.prep;
  return (
    prep !== null &&
    prep !== undefined &&
    (Object.hasOwn(prep, preposition.lemma) || Object.hasOwn(prep, preposition.norm))
  );
}
