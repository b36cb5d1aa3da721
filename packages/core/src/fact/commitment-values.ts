// How commitment values join: the weaker of two, one under a negation, a source's with the content's own.
import type { CommitmentValue } from "../schema/facts.ts";

const rank: Record<CommitmentValue, number> = { "CT+": 4, "CT-": 4, "PR+": 3, "PR-": 3, "PS+": 2, "PS-": 2, Uu: 0 };
/** The less sure of two values. */
export const weaker = (a: CommitmentValue, b: CommitmentValue): CommitmentValue =>
  b === "CT-" && a === "CT+" ? "CT-" : rank[b] < rank[a] ? b : a;

/** The value under a negation; what is open stays open. */
export function negate(value: CommitmentValue): CommitmentValue {
  if (value === "Uu") return "Uu";
  return (value.endsWith("+") ? value.replace("+", "-") : value.replace("-", "+")) as CommitmentValue;
}

/** The source's value for the report's content, joined with the content's own, under the report's own negation: لا يعتقد أن (does not believe) leaves it probable that not. */
export function combine(frame: CommitmentValue, local: CommitmentValue, negated: boolean): CommitmentValue {
  if (frame === "Uu" || local === "Uu") return "Uu";
  const joined = frame.endsWith("-") ? negate(weakest(local, frame)) : weakest(local, frame);
  if (!negated) return joined;
  const turned = negate(joined);
  return turned.startsWith("CT") ? (turned.replace("CT", "PR") as CommitmentValue) : turned;
}

function weakest(local: CommitmentValue, frame: CommitmentValue): CommitmentValue {
  const degree = rank[frame] < rank[local] ? frame.slice(0, 2) : local.slice(0, 2);
  return `${degree}${local.slice(2)}` as CommitmentValue;
}
