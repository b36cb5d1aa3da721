// Names by their key, and countries by their ISO code: an index over the packed rows, which are unpacked when one is asked for.
import { slug } from "./name-parts.ts";
import type { KnownName } from "./name-table.ts";
import { isKnownRow, knownName } from "./name-trie.ts";
import { fieldPlace, longNameCodes, unpackRow } from "./pack.ts";
import { nameRows } from "./packed.ts";

export interface NameIndex {
  byKey(key: string): KnownName | undefined;
  country(code: string): KnownName | undefined;
}

const append = <V>(map: Map<string, V[]>, key: string, value: V): void => {
  const same = map.get(key);
  if (same) same.push(value);
  else map.set(key, [value]);
};

/** Where fields of a packed row of a name stand; a person has neither kind nor country. */
const placesOf = (kind: string) => ({ en: fieldPlace(kind, "en"), key: fieldPlace(kind, "key"), kind: fieldPlace(kind, "kind"), in: fieldPlace(kind, "in") });

function makeIndex(): NameIndex {
  const byKey = new Map<string, string[]>();
  const countries = new Map<string, string>();
  for (const kind of `lpo${longNameCodes}`) {
    const places = placesOf(kind);
    for (const row of nameRows(kind)) {
      const fields = row.slice(1).split("|");
      append(byKey, fields[places.key] || slug(fields[places.en] ?? ""), row);
      if (fields[places.kind] === "country") countries.set(fields[places.in] ?? "", row);
    }
  }
  return {
    byKey: (key) =>
      inOrder(byKey.get(key) ?? [])
        .map(nameFrom)
        .reduce(usualName, undefined),
    country: (code) => (code === "" ? undefined : nameFrom(countries.get(code) ?? "")),
  };
}

function nameFrom(line: string): KnownName | undefined {
  const row = line === "" ? undefined : unpackRow(line);
  return row !== undefined && isKnownRow(row) ? knownName(row) : undefined;
}

/** Rows of one kind by their letters, not by the bucket they happen to stand in. */
function inOrder(lines: readonly string[]): readonly string[] {
  const kinds = [...new Set(lines.map((line) => line.charAt(0)))];
  return kinds.flatMap((kind) => {
    const own = lines.filter((line) => line.startsWith(kind));
    return longNameCodes.includes(kind) ? own.sort() : own;
  });
}

/** Countries known by their longer name; others go by the short one. */
const longCountries = new Set(["united-states", "south-korea", "bosnia-and-herzegovina", "dr-congo", "dominican-republic", "trinidad-and-tobago"]);

/** Single names and names of several words come in rows of their own. The English name tells which is the usual one: Saddam Hussein, but Reuters. */
function prefersLong(name: KnownName): boolean {
  return name.kind === "country" ? longCountries.has(name.key) : name.en.includes(" ");
}

/** Of two names for one thing the one that news uses; the earlier where nothing speaks for the other. */
function usualName(one: KnownName | undefined, other: KnownName | undefined): KnownName | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  const abbreviated = one.ar.includes(".") && !other.ar.includes(".");
  return abbreviated || (prefersLong(other) && !one.ar.includes(" ") && other.ar.includes(" ")) ? other : one;
}

let index: NameIndex | null = null;

export function nameIndex(): NameIndex {
  index ??= makeIndex();
  return index;
}
