// Names the lexicon knows, longest match, and whether a single word is the name here or the everyday word.
import type { KnownName, NameNode } from "../../lexicon/name-table.ts";
import type { EntityType } from "../../schema/facts.ts";
import { type Features, has, is } from "./features.ts";
import { placeHeadsInside, placeHeadsOutside } from "./head-words.ts";

export interface KnownMatch {
  readonly from: number;
  readonly to: number;
  readonly name: KnownName;
}

/** The longest known name that starts at a word. */
export function knownAt(features: Features, from: number): KnownMatch | null {
  const { words, table } = features;
  let node: NameNode | undefined = table.root;
  let best: KnownMatch | null = null;
  const sentence = words[from]?.sentence;
  for (let at = from; at < words.length; at++) {
    const word = words[at];
    if (word === undefined || word.sentence !== sentence) break;
    node = node.next.get(word.norm);
    if (node === undefined) break;
    if (node.name !== null) best = { from, to: at + 1, name: node.name };
  }
  if (best === null || best.to - best.from > 1) return best;
  return standsAlone(features, from, best.name) ? best : null;
}

/** Is a single word that the lexicon knows as a name the name here? */
function standsAlone(features: Features, at: number, name: KnownName): boolean {
  const word = features.words[at];
  if (word === undefined) return false;
  const before = features.words[at - 1];
  const afterPlaceHead = before !== undefined && (placeHeadsOutside.has(before.norm) || placeHeadsInside.has(before.norm));
  if (name.row === "place" && afterPlaceHead) return true;
  if (!has(features, at, is.proper)) {
    // A country's name is hardly ever anything else; a town's may be (صور, بلد).
    return (name.kind === "country" || name.kind === "capital") && has(features, at, is.base) && !has(features, at, is.adjective | is.verb) && word.norm.length > 3;
  }
  return word.norm.length > 2;
}

export function typeOf(name: KnownName): EntityType {
  if (name.row === "person") return "person";
  if (name.row === "organization") return "organization";
  return geographic.has(name.kind) ? "location" : "gpe";
}

const geographic = new Set(["river", "sea", "mountain", "island", "strait", "crossing", "continent", "camp", "district", "other"]);
