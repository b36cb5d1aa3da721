// The layers a parse is scored on, in the order they build on each other.
import { addTally, emptyTally, type Tally } from "./tally.ts";

export const layerNames = [
  "repairs",
  "names",
  "times",
  "quantities",
  "cues",
  "sources",
  "contents",
  "acts",
  // Source, content and act all three right.
  "reports",
  "predicates",
  // The phrase takes part; then: under the right role.
  "roles",
  "labelledRoles",
  "commitments",
  "relations",
  "corefers",
] as const;
export type LayerName = (typeof layerNames)[number];
export type Layers = Readonly<Record<LayerName, Tally>>;

export function emptyLayers(): Layers {
  const entries = layerNames.map((name) => [name, emptyTally()] as const);
  return Object.fromEntries(entries) as Record<LayerName, Tally>;
}

/** The counts of several articles as one. */
export function sumLayers(articles: Iterable<Layers>): Layers {
  const sum = emptyLayers();
  for (const layers of articles) for (const name of layerNames) addTally(sum[name], layers[name]);
  return sum;
}
