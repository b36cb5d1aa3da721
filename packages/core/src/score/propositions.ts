// What is stated: predicates first, then on each predicate who and what takes part.
import type { Proposition } from "../schema/facts.ts";
import type { Layers } from "./layers.ts";
import { countPairs, pair } from "./pair.ts";
import { type Place, samePhrase, touch } from "./places.ts";
import type { Gold, GoldProposition } from "./read-gold.ts";
import type { Reading } from "./reading.ts";
import type { Tally } from "./tally.ts";

/** Returns the proposition found for each gold one. */
export function scorePropositions(
  layers: Layers,
  gold: Gold,
  reading: Reading,
): ReadonlyMap<GoldProposition, Proposition> {
  const golds = gold.propositions;
  const predicted = reading.parsed.facts.propositions;
  const pairs = pair(golds, predicted, (g, p) => touch(g, p.predicate));
  countPairs(layers.predicates, golds, predicted, pairs, {
    sayGold: ({ text }) => text,
    sayPredicted: ({ predicate }) => predicate.text,
    isOptional: ({ optional }) => optional,
    // Gold files leave out cues, and need not list every verbal noun.
    isHarmless: ({ predicate }) =>
      predicate.kind === "verbal-noun" ||
      predicate.kind === "participle" ||
      gold.reports.some((cue) => touch(cue, predicate)),
  });
  for (const proposition of golds) {
    const found = pairs.get(proposition);
    if (proposition.optional && found === undefined) continue;
    const parts = found === undefined ? [] : participants(found, reading);
    scoreRoles(layers.roles, proposition, parts, reading, () => true);
    scoreRoles(layers.labelledRoles, proposition, parts, reading, (a, b) => a === b);
  }
  return pairs;
}

interface Participant {
  readonly role: string;
  /** Every place that names it. */
  readonly places: readonly Place[];
}

/** The roles, the time as one more, and the place where no role says it. */
function participants({ roles, time, place }: Proposition, { times, mentionsOf }: Reading): Participant[] {
  const parts: Participant[] = roles.map(({ role, span, filler }) => ({
    role,
    places: [...(span === null ? [] : [span]), ...mentionsOf(filler)],
  }));
  const when = times.get(time?.ref ?? "");
  if (when !== undefined) parts.push({ role: "time", places: [when] });
  if (place !== null && parts.every(({ role }) => role !== "place")) {
    parts.push({ role: "place", places: mentionsOf(place.entity) });
  }
  return parts;
}

function scoreRoles(
  tally: Tally,
  proposition: GoldProposition,
  parts: readonly Participant[],
  { parsed }: Reading,
  sameRole: (gold: string, found: string) => boolean,
): void {
  const { text } = parsed.article;
  const pairs = pair(
    proposition.roles,
    parts,
    (g, p) => sameRole(g.role, p.role) && p.places.some((place) => samePhrase(text, g.span, place)),
  );
  countPairs(tally, proposition.roles, parts, pairs, {
    sayGold: ({ role, span }) => `${proposition.text} ${role}: ${span.text}`,
    sayPredicted: ({ role, places: [first] }) =>
      `${proposition.text} ${role}: ${first ? text.slice(first.start, first.end) : "?"}`,
  });
}
