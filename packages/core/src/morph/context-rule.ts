// A rule on two neighbouring readings.
import type { Signature } from "./signature.ts";

export interface ContextRule {
  readonly id: string;
  /** Negative costs reward. */
  readonly cost: number;
  readonly applies: (left: Signature, right: Signature) => boolean;
}
