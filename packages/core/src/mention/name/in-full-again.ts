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
  const sons = sonsOf(features, chosen);
  if (families.size + sons.size === 0) return [...chosen];
  return chosen.map((candidate, index) => {
    if (candidate.type !== "person" || candidate.to - candidate.from !== 1) return candidate;
    const particle = candidate.from - 1;
    // محمد ولد الشيخ الغزواني, then ولد الغزواني.
    if (
      sons.get(features.norms[candidate.from] ?? "") === features.norms[particle] &&
      adjacent(features, particle, particle + 1)
    )
      return { ...candidate, from: particle, by: "name/in-full-again" };
    const family = families.get(features.norms[candidate.from] ?? "");
    const at = candidate.to;
    if (family === undefined || features.norms[at] !== family.last || !adjacent(features, at - 1, at)) return candidate;
    const next = chosen[index + 1];
    if (next !== undefined && next.from <= at) return candidate;
    return { ...candidate, to: at + 1, name: family.candidate.name, by: "name/in-full-again" };
  });
}

/** The last words of names that have ولد or the like inside, and that particle. */
function sonsOf(features: Features, chosen: readonly Candidate[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const { type, from, to } of chosen) {
    if (type !== "person" || to - from < 3) continue;
    for (let at = from + 1; at < to - 1; at++) {
      const norm = features.norms[at] ?? "";
      if (norm === "ولد" || norm === "بن" || norm === "ابن") found.set(features.norms[to - 1] ?? "", norm);
    }
  }
  return found;
}
