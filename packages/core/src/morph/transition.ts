// What it costs to put one reading after another: named rules on neighbours.
import { category as c, type Signature } from "./signature.ts";

export interface ContextRule {
  readonly id: string;
  readonly cost: number;
  readonly applies: (left: Signature, right: Signature) => boolean;
}

const isVerb = (s: Signature) => s.base === c.perfect || s.base === c.imperfect;
const isNominal = (s: Signature) => s.base === c.noun || s.base === c.adjective || s.base === c.name || s.base === c.number;
/** The left word ends in itself, not in a pronoun, and the right one opens with itself, not with a clitic. */
const joined = (left: Signature, right: Signature) => !left.pronoun && right.opens === right.base;

const subjunctive = new Set(["أن", "لن", "كي", "لكي", "ألا"]);
const inna = new Set(["إن", "أن", "لكن", "لأن", "كأن", "لعل"]);
const beforePerfect = new Set(["قد", "لقد"]);

/** Rules whose costs add up. Negative costs reward. */
export const contextRules: readonly ContextRule[] = [
  { id: "verb-after-preposition", cost: 4, applies: (l, r) => l.closes === c.preposition && joined(l, r) && isVerb(r) },
  { id: "nominal-after-preposition", cost: -0.8, applies: (l, r) => l.closes === c.preposition && r.opens === r.base && isNominal(r) },
  { id: "adjective-after-preposition", cost: 0.9, applies: (l, r) => l.closes === c.preposition && r.opens === r.base && r.base === c.adjective },
  { id: "imperfect-after-an", cost: -1.5, applies: (l, r) => subjunctive.has(l.lemma) && !l.pronoun && r.base === c.imperfect },
  { id: "perfect-after-an", cost: 1, applies: (l, r) => subjunctive.has(l.lemma) && !l.pronoun && r.opens === c.perfect },
  { id: "nominal-after-inna", cost: -0.5, applies: (l, r) => inna.has(l.lemma) && !l.pronoun && isNominal(r) && r.definite !== "Ind" },
  { id: "verb-after-inna", cost: 2.5, applies: (l, r) => l.lemma === "إن" && !l.pronoun && r.opens === r.base && isVerb(r) },
  { id: "jussive-after-lam", cost: -1.5, applies: (l, r) => l.lemma === "لم" && r.base === c.imperfect },
  { id: "no-imperfect-after-lam", cost: 5, applies: (l, r) => (l.lemma === "لم" || l.lemma === "لن" || l.lemma === "سوف") && r.base !== c.imperfect },
  { id: "verb-after-qad", cost: 4, applies: (l, r) => beforePerfect.has(l.lemma) && !isVerb(r) },
  { id: "adjective-agrees", cost: -1.2, applies: (l, r) => adjectiveFollows(l, r) && agrees(l, r) },
  { id: "adjective-disagrees", cost: 1.2, applies: (l, r) => adjectiveFollows(l, r) && !agrees(l, r) },
  { id: "adjective-without-noun", cost: 0.8, applies: (l, r) => r.base === c.adjective && r.opens === r.base && !isNominal(l) && l.closes !== c.coordinator && l.closes !== c.pronoun },
  { id: "definite-after-construct", cost: -0.4, applies: (l, r) => l.base === c.noun && l.definite === "" && !l.pronoun && r.opens === r.base && (r.base === c.noun || r.base === c.name) },
  { id: "noun-after-definite", cost: 0.6, applies: (l, r) => l.base === c.noun && l.definite === "Def" && joined(l, r) && r.base === c.noun },
  { id: "verb-after-verb", cost: 1.5, applies: (l, r) => l.base === c.perfect && joined(l, r) && r.base === c.perfect },
  { id: "verb-after-article-relative", cost: -0.8, applies: (l, r) => l.lemma === "الذي" && isVerb(r) },
  { id: "verb-at-edge", cost: -0.4, applies: (l, r) => l.base === c.edge && isVerb(r) },
  { id: "noun-after-demonstrative", cost: -0.5, applies: (l, r) => l.base === c.determiner && isNominal(r) && r.definite === "Def" },
  { id: "construct-needs-noun", cost: 2, applies: (l, r) => l.definite === "Cons" && !l.pronoun && !(isNominal(r) && r.opens === r.base) },
  { id: "verb-after-construct", cost: 3, applies: (l, r) => l.definite === "Cons" && !l.pronoun && isVerb(r) },
];

function adjectiveFollows(left: Signature, right: Signature): boolean {
  return right.base === c.adjective && right.opens === right.base && (left.base === c.noun || left.base === c.name || left.base === c.adjective);
}

/** Gender, number and definiteness as an adjective takes them from its noun; plurals of things count as feminine singular. */
function agrees(noun: Signature, adjective: Signature): boolean {
  if (noun.base === c.name) return adjective.definite === "Def";
  const definite = noun.definite === "Def" || (noun.definite === "Cons" && noun.pronoun);
  if (definite !== (adjective.definite === "Def") && noun.definite !== "") return false;
  if (noun.number === "Plur" && adjective.number === "Sing") return adjective.gender === "Fem";
  return noun.number === adjective.number && (noun.gender === adjective.gender || noun.number === "Plur");
}

/** Sum of the rules that apply. */
export function transitionCost(left: Signature, right: Signature): number {
  let cost = 0;
  for (const rule of contextRules) if (rule.applies(left, right)) cost += rule.cost;
  return cost;
}
