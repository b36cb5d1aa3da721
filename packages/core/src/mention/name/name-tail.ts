// How a person's name goes on with words that are something else elsewhere: عبيدو باشا, إنريكي بينيا نييتو; and where و begins another.
import { adjacent, type Features, has, is } from "./features.ts";
import { opensWithAnd } from "./namesake.ts";
import { titleBefore } from "./title.ts";
import { wordSet } from "./word-set.ts";

/** Is a word that opens with و another person's given name, with a family's name behind it? */
export function secondBearer(features: Features, at: number): boolean {
  const norm = features.norms[at] ?? "";
  if (!norm.startsWith("و") || norm.length < 4 || features.table.given.get(norm.slice(1)) === undefined) return false;
  const next = at + 1;
  return adjacent(features, at, next) && (has(features, next, is.unknown) || (features.surname[next] ?? null) !== null);
}

/** إنريكي بينيا نييتو: an everyday word between a titled given name and a foreign word. */
export function bridged(features: Features, at: number, from: number): boolean {
  const word = features.words[at];
  const next = features.words[at + 1];
  if (word === undefined || next?.source !== "foreign" || !adjacent(features, at, at + 1)) return false;
  if (features.given[from]?.ambiguous !== false || !has(features, at, is.base) || !has(features, at + 1, is.unknown))
    return false;
  if (has(features, at, is.definite | is.role | is.time | is.verb) || has(features, at + 1, is.definite)) return false;
  if (!has(features, at, is.noun | is.adjective | is.proper) || word.feats.VerbForm === "Vnoun") return false;
  if ((word.entry?.kinds ?? []).length > 0 || opensWithAnd(next.form)) return false;
  return titleBefore(features, from) !== null;
}

/** عبيدو باشا, مقبول بن علي سلطان: a Turkish rank, or an office that men are called, closes a name. */
export const rankBehind = (features: Features, at: number, from: number): boolean =>
  ranksBehind.has(features.norms[at] ?? "") ||
  (features.norms[at - 2] === "بن" &&
    at - from > 2 &&
    features.given[at] != null &&
    has(features, at, is.proper) &&
    !has(features, at + 1, is.definite | is.proper));
const ranksBehind = wordSet("باشا بك بيك أفندي آغا خان هانم خانم");
