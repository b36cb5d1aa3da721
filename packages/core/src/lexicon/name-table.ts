// Names of the lexicon as word sequences: places, persons, organisations for longest match, and single given names and surnames.
import { fold } from "../script/fold.ts";
import type { Row } from "./define.ts";
import { unpackRow } from "./pack.ts";
import { longNameRows, singleNameRows } from "./packed.ts";

export type KnownRow = Extract<Row, { row: "place" | "person" | "organization" }>;

export interface KnownName {
  readonly key: string;
  readonly en: string;
  /** The name news uses most, in Arabic. */
  readonly ar: string;
  readonly kind: string;
  readonly row: "place" | "person" | "organization";
  /** ISO 3166-1 alpha-2 of the country it is in (or is). */
  readonly in: string | null;
}

/** One step of the trie: the next word, and the name that ends here. */
export interface NameNode {
  next: ReadonlyMap<string, NameNode>;
  name: KnownName | null;
}

export interface PartName {
  readonly en: string;
  readonly gender: "m" | "f" | null;
  /** Also an everyday word, so that context must decide. */
  readonly ambiguous: boolean;
}

export interface NameTable {
  readonly root: NameNode;
  readonly given: ReadonlyMap<string, PartName>;
  readonly surname: ReadonlyMap<string, PartName>;
  readonly byKey: ReadonlyMap<string, KnownName>;
  /** The country by its ISO code. */
  readonly country: ReadonlyMap<string, KnownName>;
}

/** The key of a name without one of its own: its English name in small letters with hyphens. */
export function keyOf(en: string): string {
  return en
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

/** Most names end where they begin: their nodes share one empty map, so that start-up makes few. */
const leaf: ReadonlyMap<string, NameNode> = new Map();
const node = (): NameNode => ({ next: leaf, name: null });

function child(parent: NameNode, word: string): NameNode {
  const known = parent.next.get(word);
  if (known !== undefined) return known;
  const made = node();
  if (parent.next === leaf) parent.next = new Map([[word, made]]);
  // A map of its own was made by this function, and nobody else holds it while the table is built.
  else (parent.next as Map<string, NameNode>).set(word, made);
  return made;
}

/** The written forms of a row: its own, its aliases, and عبد / أبو joined to the word after (عبدالله beside عبد الله). */
function writtenForms(row: KnownRow): string[] {
  const forms: string[] = [row.name, ...listOf(row.aliases)];
  for (const form of [...forms]) {
    if (!form.includes(" ")) continue;
    const joined = form.replace(/(^|\s)(عبد|أبو|ابو) /g, "$1$2");
    if (joined !== form) forms.push(joined);
  }
  return forms;
}

/** A packed list of one comes back as a string. */
function listOf(value: readonly string[] | string | undefined): readonly string[] {
  return value === undefined ? [] : typeof value === "string" ? [value] : value;
}

/** Countries known by their longer name; others go by the short one. */
const longCountries = new Set(["united-states", "south-korea", "bosnia-and-herzegovina", "dr-congo", "dominican-republic", "trinidad-and-tobago"]);

/** Single names and names of several words come in rows of their own. The English name tells which is the usual one: Saddam Hussein, but Reuters. */
function prefersLong(name: KnownName): boolean {
  return name.kind === "country" ? longCountries.has(name.key) : name.en.includes(" ");
}

export function nameTable(lines: readonly string[]): NameTable {
  const root = node();
  const given = new Map<string, PartName>();
  const surname = new Map<string, PartName>();
  const byKey = new Map<string, KnownName>();
  const country = new Map<string, KnownName>();
  for (const line of lines) {
    if (line === "") continue;
    const row = unpackRow(line);
    if (row.row === "given" || row.row === "surname") {
      const part = { en: row.en, gender: row.gender ?? null, ambiguous: row.ambiguous === true };
      const map = row.row === "given" ? given : surname;
      const key = fold(row.name);
      if (!map.has(key)) map.set(key, part);
      continue;
    }
    if (row.row !== "place" && row.row !== "person" && row.row !== "organization") continue;
    const name: KnownName = {
      key: row.key ?? keyOf(row.en),
      en: row.en,
      ar: row.name,
      kind: row.row === "person" ? "person" : row.kind,
      row: row.row,
      in: row.row === "person" ? null : (row.in ?? null),
    };
    const other = byKey.get(name.key);
    if (other === undefined || (other.ar.includes(".") && !name.ar.includes(".")) || (prefersLong(name) && !other.ar.includes(" ") && name.ar.includes(" "))) byKey.set(name.key, name);
    if (name.kind === "country" && name.in !== null) country.set(name.in, name);
    for (const form of writtenForms(row)) {
      let at = root;
      for (const word of form.split(" ")) {
        at = child(at, fold(word));
      }
      at.name ??= name;
    }
  }
  return { root, given, surname, byKey, country };
}

let table: NameTable | null = null;

/** The compiled name table, made on first use: names of several words have lines of their own, single ones stand in the buckets. */
export function names(): NameTable {
  table ??= nameTable([...singleNameRows(), ...longNameRows()]);
  return table;
}
