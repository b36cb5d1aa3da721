// A rule on two neighbouring readings.
import type { Left, Right } from "./neighbour.ts";

export interface ContextRule {
  readonly id: string;
  /** Negative costs reward. */
  readonly cost: number;
  readonly applies: (left: Left, right: Right) => boolean;
}
