// What stands further back: a clause that has its verb already wants a verbal noun, not a second past verb (رفضت المحكمة طلب الإفراج,
// تعتزم الشركة طرح أسهمها). The search over neighbours (disambiguate.ts) cannot see past the subject.
import type { Candidate } from "./candidates.ts";
import { category as c, type Signature } from "./signature.ts";
import { whole } from "./whole-cost.ts";

/** Slots looked back at: the verb and a subject of some words. */
const reach = 7;
const secondVerbCost = whole(1.8);
/** With a pronoun on it: أكد الوزير رفضه, جددت الوزارة تمسكها. No clause on a definite noun begins so, save one that tells a state. */
const secondVerbWithPronounCost = whole(3.5);
/** A verb with a noun of the same letters is taken for one only where it is cheaper by this, or opens a clause; never with a name (أشرف). */
const clearly = 0.3;

/** Costs to add for the candidates of a slot, in their order; null where nothing sets them apart, as nearly always. */
export function hindsight(lattice: readonly (readonly Candidate[])[], slot: number): readonly number[] | null {
  const candidates = lattice[slot];
  if (candidates === undefined || slot < 2 || !isVerbOrNoun(candidates)) return null;
  if (!endsDefinite(lattice[slot - 1]?.[0]?.signature) || !hasVerbBefore(lattice, slot)) return null;
  return candidates.map(({ signature }) => {
    if (!isLookalike(signature)) return 0;
    return signature.pronoun ? secondVerbWithPronounCost : secondVerbCost;
  });
}

function hasVerbBefore(lattice: readonly (readonly Candidate[])[], slot: number): boolean {
  for (let at = slot - 1; at >= 0 && at >= slot - reach; at--) {
    const candidates = lattice[at];
    const seen = candidates?.[0]?.signature;
    if (candidates === undefined || seen === undefined) return false;
    if (opensClause(seen) || candidates.some(({ signature }) => isRelative(signature))) return false;
    const before = lattice[at - 1]?.[0]?.signature;
    if (isVerb(seen) && (isClearlyVerb(candidates) || before === undefined || before.base === c.mark)) return true;
  }
  return false;
}

const isVerb = (s: Signature): boolean => (s.base === c.perfect || s.base === c.imperfect) && !s.copula;
/** A past verb, or with a pronoun also the imperfect that a verbal noun of form V or VI may read as: تمسكها، تسلمه. */
const isLookalike = (s: Signature): boolean =>
  (s.base === c.perfect && s.opens === c.perfect) ||
  (s.pronoun && s.base === c.imperfect && s.opens === c.imperfect && s.gender === "Fem");
const isBareNoun = (s: Signature): boolean => s.base === c.noun && s.opens === c.noun;

/** A mark, أن, a relative or a copula: what stands before them is another clause's. */
const opensClause = (s: Signature): boolean =>
  s.base === c.mark || s.base === c.subordinator || s.base === c.particle || s.copula || isRelative(s);
const isRelative = (s: Signature): boolean => s.base === c.pronoun && s.lemma !== "هو";

const endsDefinite = (s: Signature | undefined): boolean =>
  s !== undefined &&
  (s.base === c.name || ((s.base === c.noun || s.base === c.adjective) && (s.definite === "Def" || s.pronoun)));

function isClearlyVerb(candidates: readonly Candidate[]): boolean {
  const best = candidates[0]?.reading.cost ?? 0;
  return candidates.every(
    ({ reading, signature }) =>
      isVerb(signature) || (reading.cost > best + clearly && (signature.base !== c.name || signature.opens !== c.name)),
  );
}

const known = new WeakMap<readonly Candidate[], boolean>();

/** A past verb and a noun are written alike: طلب, رفع, طرح; رفضه, عزمها. */
function isVerbOrNoun(candidates: readonly Candidate[]): boolean {
  let is = known.get(candidates);
  if (is === undefined) {
    is = candidates.some(
      ({ signature }) =>
        isBareNoun(signature) &&
        candidates.some((other) => isLookalike(other.signature) && other.signature.pronoun === signature.pronoun),
    );
    known.set(candidates, is);
  }
  return is;
}
