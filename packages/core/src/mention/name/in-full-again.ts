// A family's name of two words is of two words again: إفراين ريوس مونت, then ريوس مونت, whatever مونت looks like.
import type { Candidate } from "./candidates.ts";
import { adjacent, type Features } from "./features.ts";
import { closed } from "./person-words.ts";

/** The candidates, one word of a person's made two where a longer name in the text ends in both. */
export function inFullAgain(features: Features, chosen: readonly Candidate[]): Candidate[] {
  const families = new Map<string, { readonly last: string; readonly candidate: Candidate }>();
  for (const candidate of chosen) {
    if (candidate.type !== "person" || candidate.to - candidate.from < 3) continue;
    const first = features.norms[candidate.to - 2] ?? "";
    const last = features.norms[candidate.to - 1] ?? "";
    if (first !== "" && last !== "" && !closed.has(last)) families.set(first, { last, candidate });
  }
  if (families.size === 0) return [...chosen];
  return chosen.map((candidate, index) => {
    if (candidate.type !== "person" || candidate.to - candidate.from !== 1) return candidate;
    const family = families.get(features.norms[candidate.from] ?? "");
    const at = candidate.to;
    if (family === undefined || features.norms[at] !== family.last || !adjacent(features, at - 1, at)) return candidate;
    const next = chosen[index + 1];
    if (next !== undefined && next.from <= at) return candidate;
    return { ...candidate, to: at + 1, name: family.candidate.name, by: "name/in-full-again" };
  });
}
