// Costs as whole numbers: sums of them are exact, so that no choice between two readings rests on how a fraction was rounded.

/** Hundredths: the finest step in which rules and rows name a cost. */
const steps = 100;

/** The cost in whole steps. */
export const whole = (cost: number): number => Math.round(cost * steps);

/** Whole steps as a cost again, for showing. */
export const asCost = (inSteps: number): number => inSteps / steps;
