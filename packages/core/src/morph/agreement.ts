// Agreement of an adjective with the noun before it, and what stands next to what.
import type { Left, Right } from "./neighbour.ts";
import { category as c } from "./signature.ts";

export const isVerb = (s: Left | Right): boolean => s.base === c.perfect || s.base === c.imperfect;
export const isNominal = (s: Left | Right): boolean =>
  s.base === c.noun || s.base === c.adjective || s.base === c.name || s.base === c.number;
/** It has no proclitic. */
export const opensBare = (s: Right): boolean => s.opens === s.base && !s.conjunction && !s.preposition;
/** The left word ends in itself, not in a pronoun, and the right one opens with itself. */
export const joined = (left: Left, right: Right): boolean => !left.pronoun && opensBare(right);

export function adjectiveFollows(left: Left, right: Right): boolean {
  return (
    right.base === c.adjective &&
    opensBare(right) &&
    (left.base === c.noun || left.base === c.name || left.base === c.adjective)
  );
}

/**
 * How far an adjective fits the word before it: fully; in definiteness only, so that it may belong to a noun further back
 * (وزير الخارجية الأمريكي); or not at all.
 */
export function agreement(noun: Left, adjective: Right): "full" | "definite" | "none" {
  if (noun.base === c.name) return adjective.definite === "Def" ? "definite" : "none";
  const definite = noun.definite === "Def" || noun.pronoun;
  if (definite !== (adjective.definite === "Def")) return "none";
  return genderAndNumber(noun, adjective) ? "full" : "definite";
}

/** Plurals of things count as feminine singular. */
function genderAndNumber(noun: Left, adjective: Right): boolean {
  if (noun.number === "Plur" && adjective.number === "Sing") return adjective.gender === "Fem";
  return noun.number === adjective.number && (noun.gender === adjective.gender || noun.number === "Plur");
}
