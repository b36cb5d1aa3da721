// How the time of a parse is spread over its stages, for a progress bar: shares of the whole, measured on newspaper text. What is left
// to one goes into writing the statements, which happens when they are first read.

export const shareOfTime: Readonly<Record<string, number>> = {
  script: 0.02,
  segment: 0.02,
  repair: 0.03,
  morph: 0.09,
  names: 0.1,
  value: 0.12,
  dating: 0.01,
  resolve: 0.01,
  syntax: 0.09,
  entities: 0.15,
  report: 0.04,
  fact: 0.11,
};
