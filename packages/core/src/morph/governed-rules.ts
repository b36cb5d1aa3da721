// What prepositions, particles and conjunctions ask for.
import { isNominal, isVerb, joined, opensBare } from "./agreement.ts";
import type { ContextRule } from "./context-rule.ts";
import { category as c } from "./signature.ts";
import {
  after,
  beforeImperfect,
  beforeSubjunctive,
  beforeThat,
  beforeVerb,
  beforeVerbalNoun,
  clauseOpeners,
  inna,
  relatives,
} from "./triggers.ts";

export const governed: readonly ContextRule[] = [
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
    id: "preposition-before-that",
    cost: -1.6,
    applies: (l, r) => l.base === c.preposition && !l.pronoun && r.lemma === "أن" && opensBare(r),
  },
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
    cost: -1.9,
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
  {
    // حذر من كارثة, علق على الحادث: the preposition that follows is the one the word asks for
    id: "preposition-it-governs",
    cost: -0.4,
    applies: (l, r) => r.opener !== "" && !r.conjunction && l.governs.includes(r.opener),
  },
  {
    id: "verbal-noun-after-its-noun",
    cost: -0.8,
    applies: (l, r) => after(beforeVerbalNoun, l) && r.verbalNoun && opensBare(r),
  },
  {
    id: "noun-that-explains",
    cost: -0.8,
    applies: (l, r) => l.base === c.noun && !l.pronoun && beforeThat.has(l.lemma) && r.lemma === "أن" && opensBare(r),
  },
  {
    id: "preposition-with-pronoun",
    cost: -0.6,
    applies: (_l, r) => r.base === c.preposition && r.pronoun,
  },
  {
    id: "verbal-noun-of-purpose",
    cost: -0.4,
    applies: (_l, r) => r.preposition && r.verbalNoun && r.base === c.noun,
  },
];
