// One unlisted word is one thing in a text: خورامشهر, a town where في stands before it, is no person in the next list.
import type { Candidate } from "./candidates.ts";
import type { Features } from "./features.ts";

/** How much a rule's word counts; what only a neighbour or a verb tells counts least. */
const weights: readonly (readonly [string, number])[] = [
  ["name/place.located", 4],
  ["name/organization.office", 4],
  ["name/organization.after-head", 3],
  ["name/organization.share", 3],
  ["name/around.", 3],
  ["name/place.", 3],
  ["name/person.titled", 3],
  ["name/person.told", 3],
  ["name/person.speaker", 2],
  ["name/person.", 1],
];

/** The candidates, those of one unlisted word that the text reads in two ways each turned to what most speaks for. */
export function ofOneKind(features: Features, chosen: readonly Candidate[]): Candidate[] {
  const votes = new Map<string, Map<Candidate["type"], number>>();
  let divided = false;
  for (const candidate of chosen) {
    const weight = weightOf(features, candidate);
    if (weight === 0) continue;
    const norm = features.norms[candidate.from] ?? "";
    const counts = votes.get(norm) ?? new Map<Candidate["type"], number>();
    votes.set(norm, counts);
    counts.set(candidate.type, (counts.get(candidate.type) ?? 0) + weight);
    if (counts.size > 1) divided = true;
  }
  if (!divided) return [...chosen];
  const turned = chosen.map((candidate) => {
    const counts = weightOf(features, candidate) > 0 ? votes.get(features.norms[candidate.from] ?? "") : undefined;
    if (counts === undefined || counts.size < 2) return candidate;
    let type = candidate.type;
    for (const [other, count] of counts) if (count > (counts.get(type) ?? 0)) type = other;
    return type === candidate.type ? candidate : { ...candidate, type, by: "name/one-kind" };
  });
  // عبدان وخورامشهر: what و joins to a name is of its kind.
  return turned.map((candidate, index) => {
    const before = turned[index - 1];
    return candidate.by === "name/person.and" && before?.by === "name/one-kind" && before.to === candidate.from
      ? { ...candidate, type: before.type, by: "name/one-kind" }
      : candidate;
  });
}

function weightOf(features: Features, { from, to, name, by, outside }: Candidate): number {
  if (to - from !== 1 || name !== null || outside !== undefined || (features.norms[from] ?? "").length < 4) return 0;
  return weights.find(([start]) => by.startsWith(start))?.[1] ?? 0;
}
