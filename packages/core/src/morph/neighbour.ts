// What rules may ask of the left and of the right one of two neighbours; readings that answer alike are one class there, so that a
// cost is worked out once for each pair of classes.
import type { Signature } from "./signature.ts";

const leftFields = [
  "base",
  "closes",
  "copula",
  "definite",
  "elative",
  "gender",
  "governs",
  "harms",
  "human",
  "lemma",
  "number",
  "passive",
  "person",
  "personName",
  "preposition",
  "pronoun",
  "reports",
  "time",
] as const;

const rightFields = [
  "base",
  "conjunction",
  "definite",
  "elative",
  "gender",
  "human",
  "lemma",
  "mood",
  "nominative",
  "number",
  "opener",
  "opens",
  "participle",
  "passive",
  "person",
  "personName",
  "preposition",
  "pronoun",
  "reports",
  "tanwin",
  "time",
  "verbalNoun",
] as const;

/** The left one of two neighbours, as rules see it. */
export type Left = Pick<Signature, (typeof leftFields)[number]>;
/** The right one. */
export type Right = Pick<Signature, (typeof rightFields)[number]>;

const leftClasses = new Map<string, number>();
const rightClasses = new Map<string, number>();

function classIn<Field extends string>(
  classes: Map<string, number>,
  fields: readonly Field[],
  sense: Readonly<Record<Field, unknown>>,
): number {
  let key = "";
  for (const field of fields) key += `${String(sense[field])}|`;
  const known = classes.get(key);
  if (known !== undefined) return known;
  classes.set(key, classes.size);
  return classes.size - 1;
}

/** Number of its class as the left neighbour. */
export const leftClass = (sense: Left): number => classIn(leftClasses, leftFields, sense);
/** Number of its class as the right neighbour. */
export const rightClass = (sense: Right): number => classIn(rightClasses, rightFields, sense);
