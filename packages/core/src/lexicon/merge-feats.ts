// Features of a word from its stem, its imperfect prefix, its ending and its article.
import type { Feats } from "../schema/article.ts";
import type { Ending } from "./affixes/endings.ts";
import type { Prefix } from "./affixes/prefixes.ts";
import { cell, verbCells } from "./paradigms/cells.ts";
import type { Stem } from "./stem.ts";

const persons: Readonly<Record<string, Feats>> = {
  ي: { Person: "3", Gender: "Masc", Number: "Sing" },
  ت: { Person: "3", Gender: "Fem", Number: "Sing" },
  ن: { Person: "1", Number: "Plur" },
  أ: { Person: "1", Number: "Sing" },
};

/** One frozen object for each set of features: readings share them. */
const pool = new Map<string, Feats>();

/** The one object with these features. */
export function shareFeats(feats: Readonly<Record<string, string>>): Feats {
  const names = Object.keys(feats).sort();
  let key = "";
  for (const name of names) key += `${name}=${feats[name]}|`;
  const known = pool.get(key);
  if (known !== undefined) return known;
  const sorted: Record<string, string> = {};
  for (const name of names) sorted[name] = feats[name] ?? "";
  const frozen = Object.freeze(sorted);
  pool.set(key, frozen);
  return frozen;
}

/** Merged features by the stem's own (shared objects), then by ending and what the prefix adds. */
const merged = new Map<Feats, Map<number, Feats>>();
const personCodes: Readonly<Record<string, number>> = { "": 0, ي: 1, ت: 2, ن: 3, أ: 4 };

export function mergeFeats(stem: Stem, prefix: Prefix, ending: Ending): Feats {
  let byAffix = merged.get(stem.feats);
  if (byAffix === undefined) {
    byAffix = new Map();
    merged.set(stem.feats, byAffix);
  }
  const added = (personCodes[prefix.person] ?? 0) * 4 + (prefix.article === 0 ? 0 : 1) + (stem.settled ? 2 : 0);
  const key = ending.id * 32 + added;
  const known = byAffix.get(key);
  if (known !== undefined) return known;
  const made = merge(stem, prefix, ending);
  byAffix.set(key, made);
  return made;
}

function merge(stem: Stem, prefix: Prefix, ending: Ending): Feats {
  const feats: Record<string, string> = { ...stem.feats };
  if (ending.cells & verbCells) {
    Object.assign(feats, persons[prefix.person], ending.feats);
    // تكتبون: with ت the plural is the second person
    if (prefix.person === "ت" && ending.cells & cell.imperfectW) Object.assign(feats, { Person: "2", Gender: ending.feats.Gender ?? "Masc" });
    return shareFeats(feats);
  }
  const { Gender: gender, Number: number } = feats;
  Object.assign(feats, ending.feats);
  if (stem.settled && ending.feats.Number !== "Dual" && !(ending.cells & cell.plusAt)) {
    if (gender) feats.Gender = gender;
    if (number) feats.Number = number;
  }
  if (prefix.article !== 0) feats.Definite = "Def";
  else if (ending.state === "construct" && !(ending.cells & (cell.fixed | cell.fixedObject))) feats.Definite = "Cons";
  return shareFeats(feats);
}
