// Verbs that bound a number which stands behind their subject: لا يتجاوز عدد أعضائها 14 (its members do not exceed 14).
import type { Bound } from "../../../schema/facts.ts";

export interface BoundVerb {
  /** The preposition before the number; null where the number is the object. */
  readonly with: readonly string[] | null;
  readonly said: Bound;
  /** Behind لا، لم، لن، ألا. */
  readonly negated: Bound;
  /** Only the imperfect bounds: يصل إلى is "up to", وصل إلى a number that was reached. */
  readonly imperfect?: true;
}

const over: BoundVerb = { with: null, said: "more-than", negated: "at-most" };
const overBy: BoundVerb = { with: ["على", "عن"], said: "more-than", negated: "at-most" };
const underBy: BoundVerb = { with: ["عن"], said: "less-than", negated: "at-least" };

/** By lemma, comparable spelling. */
export const boundVerbs: Readonly<Record<string, BoundVerb>> = {
  تجاوز: over,
  تخطى: over,
  تعدى: over,
  فاق: over,
  زاد: overBy,
  ربا: overBy,
  أربى: overBy,
  قل: underBy,
  نقص: underBy,
  خفض: underBy,
  انخفض: underBy,
  نزل: underBy,
  هبط: underBy,
  وصل: { with: ["إلى"], said: "at-most", negated: "less-than", imperfect: true },
  قارب: { with: null, said: "approx", negated: "less-than" },
  ناهز: { with: null, said: "approx", negated: "less-than" },
};

/** What turns a bound round. */
export const boundNegations: readonly string[] = ["لا", "لم", "لن", "ألا"];
