// A surname or an unknown name that was introduced in full stands for a name wherever it comes again alone.
import type { Candidate } from "./candidates.ts";
import { type Features, has, is } from "./features.ts";
import { divine } from "./person-words.ts";

export function repeated(features: Features, chosen: readonly Candidate[]): Candidate[] {
  const covered = new Uint8Array(features.words.length);
  const lastParts = new Map<string, Candidate>();
  for (const candidate of chosen) {
    covered.fill(1, candidate.from, candidate.to);
    if (candidate.type !== "person" || candidate.to - candidate.from < 2) continue;
    const norm = features.norms[candidate.to - 1];
    if (norm !== undefined && norm.length > 2 && !divine.has(norm)) lastParts.set(norm, candidate);
  }
  const found: Candidate[] = [];
  for (let at = 0; at < features.words.length; at++) {
    if (covered[at] || !has(features, at, is.base) || has(features, at, is.adjective | is.verb)) continue;
    const full = lastParts.get(features.norms[at] ?? "");
    if (full === undefined) continue;
    found.push({ from: at, to: at + 1, type: "person", name: full.name, by: "name/repeated" });
  }
  return found;
}
