// What neighbours cost each other: named rules on two readings side by side.
import { adjectiveFollows, agreement, isNominal, isVerb, joined, opensBare } from "./agreement.ts";
import { category as c, type Signature } from "./signature.ts";
import {
  beforeAdjective,
  beforeImperfect,
  beforeSubjunctive,
  beforeVerb,
  clauseOpeners,
  inna,
  partitives,
  relatives,
} from "./triggers.ts";

export interface ContextRule {
  readonly id: string;
  /** Negative costs reward. */
  readonly cost: number;
  readonly applies: (left: Signature, right: Signature) => boolean;
}

const after = (words: ReadonlySet<string>, left: Signature) => words.has(left.lemma) && !left.pronoun;

/** Prepositions, particles and conjunctions and what they ask for. */
const governed: readonly ContextRule[] = [
  { id: "verb-after-preposition", cost: 4, applies: (l, r) => l.closes === c.preposition && joined(l, r) && isVerb(r) },
  {
    id: "nominal-after-preposition",
    cost: -0.8,
    applies: (l, r) => l.closes === c.preposition && opensBare(r) && isNominal(r),
  },
  {
    id: "adjective-after-preposition",
    cost: 1.2,
    applies: (l, r) => l.closes === c.preposition && opensBare(r) && r.base === c.adjective && !r.elative,
  },
  {
    id: "adjective-with-preposition",
    cost: 1.2,
    applies: (_l, r) => r.preposition && r.base === c.adjective && !r.elative,
  },
  {
    id: "preposition-after-preposition",
    cost: 0.8,
    applies: (l, r) => l.closes === c.preposition && r.opens === c.preposition,
  },
  { id: "clitic-after-preposition", cost: 1.5, applies: (l, r) => l.closes === c.preposition && r.conjunction },
  {
    id: "imperfect-after-an",
    cost: -1.5,
    applies: (l, r) => after(beforeSubjunctive, l) && r.base === c.imperfect && opensBare(r),
  },
  { id: "perfect-after-an", cost: -0.3, applies: (l, r) => l.lemma === "أن" && !l.pronoun && r.opens === c.perfect },
  { id: "indicative-after-an", cost: 1, applies: (l, r) => after(beforeSubjunctive, l) && r.mood === "Ind" },
  { id: "nominal-after-inna", cost: -0.5, applies: (l, r) => after(inna, l) && isNominal(r) && !r.tanwin },
  {
    id: "verb-after-inna",
    cost: 2.5,
    applies: (l, r) => (l.lemma === "إن" || l.lemma === "لأن") && joined(l, r) && isVerb(r),
  },
  {
    id: "verb-after-inna-with-pronoun",
    cost: -0.5,
    applies: (l, r) => inna.has(l.lemma) && l.pronoun && isVerb(r) && opensBare(r),
  },
  {
    id: "short-jussive-after-lam",
    cost: -2.3,
    applies: (l, r) => l.lemma === "لم" && r.mood === "Jus" && r.base === c.imperfect,
  },
  { id: "jussive-after-lam", cost: -1.5, applies: (l, r) => l.lemma === "لم" && r.base === c.imperfect },
  { id: "only-imperfect", cost: 5, applies: (l, r) => after(beforeImperfect, l) && r.base !== c.imperfect },
  { id: "only-verb", cost: 4, applies: (l, r) => after(beforeVerb, l) && !isVerb(r) },
  { id: "verb-after-opener", cost: -0.8, applies: (l, r) => after(clauseOpeners, l) && isVerb(r) && opensBare(r) },
  { id: "verb-after-relative", cost: -1.3, applies: (l, r) => l.lemma === "الذي" && isVerb(r) && opensBare(r) },
  { id: "nominal-after-relative", cost: 1, applies: (l, r) => l.lemma === "الذي" && isNominal(r) && opensBare(r) },
  {
    id: "verb-after-what",
    cost: -0.6,
    applies: (l, r) => relatives.has(l.lemma) && l.lemma !== "الذي" && isVerb(r) && opensBare(r),
  },
  {
    id: "imperfect-after-la",
    cost: -0.8,
    applies: (l, r) => l.lemma === "لا" && (r.base === c.imperfect || r.base === c.noun) && opensBare(r),
  },
  { id: "perfect-after-la", cost: 1, applies: (l, r) => l.lemma === "لا" && r.base === c.perfect && opensBare(r) },
  {
    id: "noun-after-demonstrative",
    cost: -0.6,
    applies: (l, r) => l.base === c.determiner && r.base === c.noun && r.definite === "Def" && opensBare(r),
  },
  {
    id: "adjective-after-demonstrative",
    cost: 0.6,
    applies: (l, r) => l.base === c.determiner && r.base === c.adjective && opensBare(r),
  },
];

/** Nouns with what follows them. */
const nominal: readonly ContextRule[] = [
  { id: "adjective-agrees", cost: -1.3, applies: (l, r) => adjectiveFollows(l, r) && agreement(l, r) === "full" },
  {
    id: "adjective-agrees-further",
    cost: -0.3,
    applies: (l, r) => adjectiveFollows(l, r) && agreement(l, r) === "definite",
  },
  { id: "adjective-disagrees", cost: 1.4, applies: (l, r) => adjectiveFollows(l, r) && agreement(l, r) === "none" },
  {
    id: "adjective-without-noun",
    cost: 1,
    applies: (l, r) =>
      r.base === c.adjective &&
      opensBare(r) &&
      !isNominal(l) &&
      !l.copula &&
      l.closes !== c.pronoun &&
      l.closes !== c.particle &&
      !r.tanwin &&
      !r.elative,
  },
  {
    id: "adjective-after-ghayr",
    cost: -1.5,
    applies: (l, r) => after(beforeAdjective, l) && r.base === c.adjective && opensBare(r),
  },
  {
    id: "adjective-after-partitive",
    cost: 1,
    applies: (l, r) => after(partitives, l) && r.base === c.adjective && opensBare(r),
  },
  {
    id: "noun-after-elative",
    cost: -0.6,
    applies: (l, r) => l.elative && l.definite === "" && opensBare(r) && r.base === c.noun,
  },
  {
    id: "adjective-after-elative",
    cost: 0.8,
    applies: (l, r) => l.elative && l.definite === "" && opensBare(r) && r.base === c.adjective,
  },
  {
    id: "definite-after-construct",
    cost: -0.5,
    applies: (l, r) =>
      l.base === c.noun &&
      l.definite === "" &&
      !l.pronoun &&
      opensBare(r) &&
      (r.base === c.noun || r.base === c.name) &&
      r.definite !== "Ind",
  },
  {
    id: "noun-after-definite",
    cost: 0.6,
    applies: (l, r) =>
      (l.definite === "Def" || l.pronoun) &&
      isNominal(l) &&
      opensBare(r) &&
      r.base === c.noun &&
      !r.tanwin &&
      !beforeAdjective.has(r.lemma),
  },
  {
    id: "open-noun-after-definite",
    cost: 0.2,
    applies: (l, r) =>
      l.definite === "Def" &&
      l.base === c.noun &&
      opensBare(r) &&
      r.base === c.noun &&
      r.definite === "" &&
      !beforeAdjective.has(r.lemma),
  },
  {
    id: "name-after-definite-person",
    cost: -0.8,
    applies: (l, r) => l.human && isNominal(l) && opensBare(r) && r.base === c.name,
  },
  { id: "name-after-name", cost: -0.8, applies: (l, r) => l.base === c.name && joined(l, r) && r.base === c.name },
  {
    id: "construct-needs-noun",
    cost: 2,
    applies: (l, r) => l.definite === "Cons" && !l.pronoun && !(isNominal(r) && opensBare(r)),
  },
  { id: "verb-after-construct", cost: 3, applies: (l, r) => l.definite === "Cons" && !l.pronoun && isVerb(r) },
  {
    id: "adverbial-participle-of-saying",
    cost: -2.2,
    applies: (l, r) =>
      r.tanwin && r.participle && r.reports && r.base === c.adjective && opensBare(r) && l.base !== c.number,
  },
  {
    id: "adverbial-participle",
    cost: -0.6,
    applies: (l, r) =>
      r.tanwin && r.participle && !r.reports && r.base === c.adjective && opensBare(r) && l.base !== c.number,
  },
  {
    id: "parallel-with-and",
    cost: -0.7,
    applies: (l, r) =>
      r.conjunction && r.base === l.base && r.definite === l.definite && !r.preposition && l.base !== c.mark,
  },
  {
    id: "adjective-and-noun",
    cost: 0.6,
    applies: (l, r) => r.conjunction && r.base === c.adjective && l.base !== c.adjective && !r.preposition,
  },
  { id: "noun-after-number", cost: -0.4, applies: (l, r) => l.base === c.number && opensBare(r) && r.base === c.noun },
  {
    id: "adjective-before-number",
    cost: 0.7,
    applies: (l, r) => l.base === c.adjective && l.definite === "" && r.base === c.number && opensBare(r),
  },
  {
    id: "adjective-after-number",
    cost: 0.7,
    applies: (l, r) => l.base === c.number && opensBare(r) && r.base === c.adjective,
  },
];

/** Verbs among their neighbours. */
const verbal: readonly ContextRule[] = [
  {
    id: "verb-after-verb",
    cost: 1.5,
    applies: (l, r) => isVerb(l) && joined(l, r) && r.base === c.perfect && !l.copula,
  },
  { id: "imperfect-after-copula", cost: -0.5, applies: (l, r) => l.copula && isVerb(r) && opensBare(r) },
  { id: "verb-at-start", cost: -0.4, applies: (l, r) => l.base === c.edge && isVerb(r) && !r.conjunction },
  { id: "verb-with-and-at-start", cost: -1.5, applies: (l, r) => l.base === c.edge && isVerb(r) && r.conjunction },
  {
    id: "verb-before-that",
    cost: -1.2,
    applies: (l, r) => isVerb(l) && l.reports && (r.lemma === "أن" || r.lemma === "إن") && !r.conjunction,
  },
  {
    id: "noun-before-that",
    cost: 1,
    applies: (l, r) =>
      l.base === c.noun && l.definite === "" && !l.pronoun && !l.preposition && r.lemma === "أن" && opensBare(r),
  },
  {
    id: "subject-after-verb",
    cost: -0.4,
    applies: (l, r) =>
      isVerb(l) &&
      opensBare(r) &&
      (r.base === c.noun || r.base === c.name || r.base === c.number) &&
      l.number === "Sing",
  },
  {
    id: "subject-agrees",
    cost: -0.3,
    applies: (l, r) => isVerb(l) && opensBare(r) && r.base === c.noun && l.person === "3" && subjectAgrees(l, r),
  },
  {
    id: "subject-disagrees",
    cost: 0.3,
    applies: (l, r) =>
      isVerb(l) && opensBare(r) && r.base === c.noun && l.person === "3" && !l.pronoun && !subjectAgrees(l, r),
  },
  {
    id: "first-person-with-subject",
    cost: 0.8,
    applies: (l, r) => isVerb(l) && l.person !== "3" && opensBare(r) && r.base === c.name,
  },
  {
    id: "verb-follows-subject",
    cost: -0.3,
    applies: (l, r) =>
      (l.base === c.name || ((l.base === c.noun || l.base === c.adjective) && (l.definite === "Def" || l.pronoun))) &&
      isVerb(r) &&
      opensBare(r) &&
      follows(l, r),
  },
  {
    id: "verb-after-open-noun",
    cost: 1.1,
    applies: (l, r) => l.base === c.noun && l.definite === "" && !l.pronoun && isVerb(r) && opensBare(r),
  },
];

/** A verb before its subject agrees in gender; plurals of things count as feminine. */
function subjectAgrees(verb: Signature, subject: Signature): boolean {
  const feminine = subject.gender === "Fem" || (subject.number === "Plur" && !subject.human);
  return (verb.gender === "Fem") === feminine || verb.gender === "";
}

function follows(subject: Signature, verb: Signature): boolean {
  if (verb.person !== "3") return false;
  if (verb.number === "Plur") return subject.number === "Plur";
  return subjectAgrees(verb, subject);
}

/** All rules; the costs of those that apply add up. */
export const contextRules: readonly ContextRule[] = [...governed, ...nominal, ...verbal];
