// How likely what was spoken of before is what a pronoun or an unwritten subject stands for: agreement first, then place, then kind.
import { relation } from "../model/tree-queries.ts";
import type { Word } from "../model/word.ts";
import type { EntityType } from "../schema/facts.ts";
import { agrees } from "./agreement.ts";
import type { Discourse } from "./discourse.ts";
import type { Draft } from "./draft.ts";
import type { Expected } from "./expects.ts";
import { nominal, quantifiers } from "./phrase-heads.ts";

/** What the place of the pronoun asks of its antecedent. */
export interface Wanted {
  readonly word: Word;
  /** Entities it cannot be: the subject of its own verb. */
  readonly not: ReadonlySet<Draft>;
  /** Head words it stands inside of (رئيسه is not its own رئيس). */
  readonly inside: ReadonlySet<number>;
  /** Predicates above it, nearest first. */
  readonly clauses: readonly number[];
  /** People or bodies only: what it does is saying, or what it owns is a name or an opinion. */
  readonly animate: boolean;
  /** رئيسه is a body's. */
  readonly host: "body" | null;
  /** What the word that governs the pronoun takes: اعتقلته, ساقها somebody; نشره, كلفته something. */
  readonly expects: Expected;
  /** Who does what the noun with the pronoun names, so that it is most often done to another. */
  readonly undergoer: Draft | null;
  /** It is a subject itself: subjects go on as subjects. */
  readonly subject: boolean;
}

/** Words that neither stand for anything nor have a subject. */
const empty = new Set(["PUNCT", "ADP", "CCONJ", "SCONJ", "PART", "DET", "ADV"]);

/** So many words and sentences back are asked. */
const wordReach = 100;
const sentenceReach = 2;
/** What scores less stays unlinked. */
const enough = -1.2;
/** Fewer agree with a plural of people than with a singular. */
const enoughForMany = -3.2;
/** Few agree with a dual. */
const enoughForTwo = -3.2;

const places: Readonly<Record<string, number>> = {
  nsubj: 2,
  obj: 1.5,
  obl: 0.8,
  nmod: 0.4,
  root: 1.4,
  appos: 0.6,
  dislocated: 2.4,
  ccomp: 1,
  parataxis: 1,
};

/** Added for the parties of the clauses around: of the nearest, the next, and those further up. */
const around: Readonly<Record<string, readonly number[]>> = {
  nsubj: [2.2, 0.8, -1.4],
  obj: [1.6, 0.3, 0],
  obl: [-0.5, 0, 0],
};

/** Subjects go on as subjects: what a place must be worth to be one's, and what is added then. */
const ofSubject = 2.4;
const onAsSubject = 1.2;
/** A sentence ends what was spoken of; each one more takes away again. */
const otherSentence = 2.4;
const perSentence = 1.2;
/** Of what was spoken of before the paragraph. */
const ofParagraph = 0.8;
/** Of who is left out of a clause around. */
const leftOut = 2.4;
/** Of people, who are spoken of most. */
const ofPerson = 0.4;
/** Of things and events, for a plural that is said of people. */
const noPeople = 2.9;
/** Of who does what the noun with the pronoun names, which is done to another. */
const ofDoer = 3.3;

/** Of who is left out of the pronoun's own clause; less than of a written subject, for some were found wrongly. */
const ofOwnClause = 1.2;

/** Of a place after a preposition of place. */
const ofWhere = 0.6;
const where = new Set(["في", "من", "الي", "ب", "عبر", "نحو"]);
const inPlace = ({ words }: Discourse, at: number) => where.has(words[at - 1]?.norm ?? "");

/** Of findings, figures and reports, inside what they tell. */
const ofEvidence = 2;
const shows = ({ words }: Discourse, entity: Draft, verb: number) =>
  !entity.human && (entity.type === "event" || entity.type === "other") && finding.has(words[verb]?.lemma ?? "");
/** What findings do. */
const finding = new Set(["أظهر", "كشف", "بين", "أفاد", "أوضح", "أشار", "دل", "أثبت", "أكد", "رجح", "خلص"]);

/** Of a body of which no word says its gender (الفيصلي), for a feminine pronoun. */
const ofUnknownGender = 0.8;

/** Of who owns the subject. */
const ownerPlace = 1.8;

/** The best antecedent before the word, or null where none agrees well enough. */
export function mostSalient(discourse: Discourse, wanted: Wanted): Draft | null {
  const { word } = wanted;
  const heard = new Map<Draft, { score: number; times: number }>();
  // A paragraph names again whom it is about.
  const from = discourse.words[Math.max(0, word.index - wordReach)]?.start ?? 0;
  const paragraph = from + discourse.text.slice(from, word.start).lastIndexOf("\n");
  for (let at = word.index - 1; at >= Math.max(0, word.index - wordReach); at--) {
    const before = discourse.words[at];
    if (before === undefined || before.sentence < word.sentence - sentenceReach) break;
    if (empty.has(before.upos)) continue;
    const one = candidate(discourse, at, before, wanted);
    if (one === null) continue;
    const score =
      one.place +
      near(word, before, paragraph) +
      (wanted.subject && one.place >= ofSubject ? onAsSubject : 0) +
      kindScore(one.entity, wanted);
    const same = heard.get(one.entity);
    if (same === undefined) heard.set(one.entity, { score: Math.max(-9, score), times: beside(discourse, at) ? 0 : 1 });
    else {
      if (score > same.score) same.score = score;
      if (!beside(discourse, at)) same.times++;
    }
  }
  let best: Draft | null = null;
  let most = word.feats.Number === "Dual" ? enoughForTwo : word.feats.Number === "Plur" ? enoughForMany : enough;
  for (const [entity, { score, times }] of heard) {
    const sum = score + Math.min(1.2, 0.4 * Math.max(0, times - 1));
    if (sum > most) {
      most = sum;
      best = entity;
    }
  }
  return best;
}

/** المديرة شيخة البلوشي: a name beside its office is spoken of once. */
function beside({ tree }: Discourse, at: number): boolean {
  const deprel = tree.deprels[at] ?? "";
  return deprel === "appos" || deprel.startsWith("flat");
}

function near(word: Word, before: Word, paragraph: number): number {
  const back = word.sentence - before.sentence;
  if (back === 0) return -0.05 * Math.min(30, word.index - before.index);
  return -otherSentence - perSentence * back - (before.start < paragraph ? ofParagraph : 0);
}

interface Candidate {
  readonly entity: Draft;
  readonly place: number;
}

function candidate(discourse: Discourse, at: number, before: Word, wanted: Wanted): Candidate | null {
  const { tree } = discourse;
  const { word } = wanted;
  if (before.part === "proclitic" || wanted.inside.has(at)) return null;
  const left = discourse.elided.get(at);
  if (left !== undefined && fits(left, wanted)) {
    // قبل أن يتقدم بعرضه: who is left out of a clause around is its party like a written subject.
    return { entity: left, place: leftOut + (wanted.clauses[0] === at ? ofOwnClause : 0) };
  }
  const there = discourse.at.get(at);
  if (there === undefined) {
    if (!nominal(discourse, before) || !mayAgree(discourse, before, word)) return null;
    if (discourse.subjectWord(at) >= 0) return null;
  }
  const entity = there ?? discourse.holder(at);
  if (entity === null || !fits(entity, wanted)) return null;
  if (there === undefined && yields(discourse, before, wanted)) return null;
  let deprel = relation(tree.deprels[at] ?? "");
  let head = tree.heads[at] ?? -1;
  for (
    let steps = 0;
    steps < 6 && (deprel === "conj" || deprel === "flat" || deprel === "appos") && head >= 0;
    steps++
  ) {
    deprel = relation(tree.deprels[head] ?? "");
    head = tree.heads[head] ?? -1;
  }
  let place = places[deprel] ?? 0.4;
  // اهتمام الأردن ينصب على …: whose deed or quality the subject is, is spoken of like it.
  if (
    deprel === "nmod" &&
    there !== undefined &&
    head === at - 1 &&
    (entity.type === "person" || entity.type === "gpe" || entity.type === "organization") &&
    relation(tree.deprels[head] ?? "") === "nsubj" &&
    discourse.at.get(head) === undefined &&
    !quantifiers.has(discourse.words[head]?.lemma ?? "")
  ) {
    place = ownerPlace;
    head = tree.heads[head] ?? -1;
    deprel = "nsubj";
  }
  // قادمة من سوريا: where something is or goes is seldom gone on about.
  if (deprel === "obl" && (entity.type === "gpe" || entity.type === "location") && inPlace(discourse, at))
    place -= ofWhere;
  // قوله: who has words is like their subject.
  if (before.upos === "PRON") place = Math.max(place, speech(discourse, before, wanted) ? 3 : 1.5);
  if (before.upos === "PRON" && onVerb(discourse, before) && onVerb(discourse, word)) place += ofParallel;
  // What the clauses around the pronoun are about: the nearest clause most.
  const depth = wanted.clauses.indexOf(head);
  const row = depth < 0 ? undefined : around[deprel === "dislocated" ? "nsubj" : deprel];
  if (row !== undefined) place += row[Math.min(depth, row.length - 1)] ?? 0;
  // أظهرت التحقيقات أن المتهم يحول قيمتها: what only shows something is seldom spoken of in what it shows.
  if (depth > 0 && deprel === "nsubj" && shows(discourse, entity, head)) place -= ofEvidence;
  return { entity, place };
}

/** وضعته … أحالته: objects go on as objects. */
const ofParallel = 1;
const onVerb = ({ words }: Discourse, word: Word) =>
  word.part === "enclitic" && words[word.index - 1]?.upos === "VERB" && words[word.index - 1]?.token === word.token;

/** قيادة الناقلة: a deed with somebody or something right after it that agrees too is not what is spoken of on. */
function yields(discourse: Discourse, noun: Word, wanted: Wanted): boolean {
  const next = noun.index + 1;
  if (noun.feats.VerbForm !== "Vnoun" || discourse.tree.heads[next] !== noun.index || next >= wanted.word.index)
    return false;
  const word = discourse.words[next];
  if ((word?.upos !== "NOUN" && word?.upos !== "PROPN") || relation(discourse.tree.deprels[next] ?? "") !== "nmod")
    return false;
  const entity = discourse.holder(next);
  return entity !== null && fits(entity, wanted);
}

function speech({ words }: Discourse, pronoun: Word, wanted: Wanted): boolean {
  const host = words[pronoun.index - 1];
  return host?.token === pronoun.token && host.entry?.frame === "say" && wanted.clauses.includes(host.index);
}

function fits(entity: Draft, wanted: Wanted): boolean {
  return !wanted.not.has(entity) && agrees(entity, wanted.word.feats, "pronoun");
}

/** Cheap test before a noun is made a candidate. */
function mayAgree(discourse: Discourse, noun: Word, pronoun: Word): boolean {
  const { Number: number, Gender: gender } = pronoun.feats;
  if (number === "Dual") return noun.feats.Number === "Dual";
  if (number === "Plur" || gender === undefined || quantifiers.has(noun.lemma)) return true;
  if (noun.feats.Number === "Plur") return gender === "Fem";
  return (
    noun.feats.Gender === undefined || noun.feats.Gender === gender || discourse.words[noun.index - 1]?.upos === "NUM"
  );
}

type ByType = Readonly<Partial<Record<EntityType, number>>>;
/** Of people and bodies, where the governing word takes them or does not. */
const ofSomebody: Readonly<Record<"person" | "thing", ByType>> = {
  person: { person: 0.8, group: 0.8 },
  thing: { person: -2.4, group: -2.4, organization: -0.8, other: -1 },
};
/** Of places, things and events. */
const ofSomething: Readonly<Record<"person" | "thing", ByType>> = {
  person: { gpe: -0.8, location: -2, event: -2.2, other: -2.2 },
  thing: { gpe: -0.8, event: 0.6, other: 0.6 },
};

function kindScore(entity: Draft, wanted: Wanted): number {
  const speaks = entity.type === "person" || entity.type === "organization" || entity.type === "group" || entity.human;
  let score = entity.named ? 0.6 : entity.mentions.length === 0 ? -0.5 : 0;
  if (wanted.expects !== null) score += (speaks ? ofSomebody : ofSomething)[wanted.expects][entity.type] ?? 0;
  if (wanted.host === "body") score += entity.type === "person" ? -2.4 : entity.type === "organization" ? 1.2 : 0;
  if (wanted.word.feats.Gender === "Fem" && entity.type === "person" && entity.gender === null) score -= 1.5;
  if (wanted.word.feats.Gender === "Fem" && entity.type === "organization" && entity.gender === null)
    score -= ofUnknownGender;
  if (wanted.animate) score += speaks || entity.type === "gpe" ? 0.8 : -3.3;
  if (wanted.word.feats.Number === "Plur" && !entity.human) score -= noPeople;
  if (wanted.undergoer !== null)
    score += entity === wanted.undergoer ? -ofDoer : entity.type === "event" || entity.type === "other" ? 0.5 : 0;
  if (entity.type === "event") score -= 0.3;
  if (entity.type === "person") score += ofPerson;
  return score;
}
