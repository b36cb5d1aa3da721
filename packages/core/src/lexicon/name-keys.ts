// Names by their key, and countries by their ISO code: an index over the packed rows, which are read when one is asked for.
import { slug } from "./name-parts.ts";
import type { KnownName } from "./name-table.ts";
import { isKnownRow, knownName } from "./name-trie.ts";
import { longNameCodes, unpackRow } from "./pack.ts";
import { buckets } from "./packed.ts";

export interface NameIndex {
  byKey(key: string): KnownName | undefined;
  country(code: string): KnownName | undefined;
}

type Reader = () => string;

const append = <V>(map: Map<string, V[]>, key: string, value: V): void => {
  const same = map.get(key);
  if (same) same.push(value);
  else map.set(key, [value]);
};

function makeIndex(): NameIndex {
  const byKey = new Map<string, Reader[]>();
  const countries = new Map<string, Reader>();
  const source = buckets();
  for (const kind of `lpo${longNameCodes}`) {
    const english = source.values(kind, "en");
    const keys = source.values(kind, "key");
    const kinds = source.values(kind, "kind");
    const codes = source.values(kind, "in");
    for (let nth = 0; nth < english.length; nth++) {
      const en = english[nth] ?? "";
      const read = () => source.rowAt(kind, nth);
      append(byKey, keys[nth] || slug(en), read);
      if (kinds[nth] === "country") countries.set(codes[nth] ?? "", read);
    }
  }
  return {
    byKey: (key) =>
      inOrder(byKey.get(key)?.map((read) => read()) ?? [])
        .map(nameFrom)
        .reduce(usualName, undefined),
    country: (code) => (code === "" ? undefined : nameFrom(countries.get(code)?.() ?? "")),
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
