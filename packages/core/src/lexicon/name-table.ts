// Names of the lexicon as word sequences: places, persons, organisations for longest match, and single given names and surnames.
import { fold } from "../script/fold.ts";
import type { Row } from "./define.ts";
import { nameIndex } from "./name-keys.ts";
import { boneOfWord } from "./name-parts.ts";
import { nameNode } from "./name-trie.ts";
import { longNameCodes, seeCode, unpackRow } from "./pack.ts";
import { buckets } from "./packed.ts";

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
  readonly next: NameWords<NameNode>;
  readonly name: KnownName | null;
}

/** Words and what they lead to; worked out for a word when it is asked for. */
export type NameWords<V> = Pick<ReadonlyMap<string, V>, "get" | "size">;

export interface PartName {
  readonly en: string;
  readonly gender: "m" | "f" | null;
  /** Also an everyday word, so that context must decide. */
  readonly ambiguous: boolean;
}

export interface NameTable {
  readonly root: NameNode;
  readonly given: Pick<ReadonlyMap<string, PartName>, "get">;
  readonly surname: Pick<ReadonlyMap<string, PartName>, "get">;
  readonly byKey: Pick<ReadonlyMap<string, KnownName>, "get">;
  /** The country by its ISO code. */
  readonly country: Pick<ReadonlyMap<string, KnownName>, "get">;
}

/** Rows of one kind in the bucket of a word; a name stands there without its article, and what looks like one may be none: ألبرت (Albert). */
function rowsOfWord(word: string, kind: string): readonly Row[] {
  const bones = new Set([boneOfWord(word)]);
  if (word.startsWith("ال")) bones.add(boneOfWord(word.slice(2)));
  return [...bones].flatMap((bone) => rowsAt(bone, kind).map(unpackRow));
}

/** Packed rows of one kind in a bucket. */
function rowsAt(bone: string, kind: string): readonly string[] {
  const bucket = buckets().bucketOf(bone);
  const rows = bucket < 0 ? "" : buckets().rows(bucket, kind);
  return rows === "" ? [] : rows.split("\t");
}

/** Answers kept before the memory starts afresh: text without end must not fill it. */
const memorySize = 20_000;

/** Remembers what was found, and that nothing was. */
function remembered<V>(find: (key: string) => V | undefined): { get(key: string): V | undefined } {
  // Most words are in no table: null says so in one look.
  const known = new Map<string, V | null>();
  return {
    get(key) {
      const before = known.get(key);
      if (before !== undefined) return before ?? undefined;
      const found = find(key);
      if (known.size >= memorySize) known.clear();
      known.set(key, found ?? null);
      return found;
    },
  };
}

function partName(word: string, kind: "g" | "s"): PartName | undefined {
  for (const row of rowsOfWord(word, kind)) {
    if ((row.row === "given" || row.row === "surname") && fold(row.name) === word) return { en: row.en, gender: row.gender ?? null, ambiguous: row.ambiguous === true };
  }
  return undefined;
}

/** Rows of names of several words of which one form begins with this word, and others of its bucket. */
function longNamesFrom(word: string): readonly Row[] {
  const bone = boneOfWord(word);
  const others = rowsAt(bone, seeCode).map((line) => boneOfWord(line.slice(1)));
  const bones = [...new Set([bone, ...others])].sort();
  return [...longNameCodes].flatMap((kind) => bones.flatMap((at) => rowsAt(at, kind).map(unpackRow)));
}

/** Names of one word first, then longer ones; places, persons, organisations. */
const firstWords = (word: string): NameNode | undefined => nameNode(word, [...["l", "p", "o"].flatMap((kind) => rowsOfWord(word, kind)), ...longNamesFrom(word)]);

function makeTable(): NameTable {
  return {
    root: { next: { ...remembered(firstWords), size: 1 }, name: null },
    given: remembered((word) => partName(word, "g")),
    surname: remembered((word) => partName(word, "s")),
    byKey: remembered((key) => nameIndex().byKey(key)),
    country: remembered((code) => nameIndex().country(code)),
  };
}

let table: NameTable | null = null;

/** The compiled names; what they hold is worked out word by word. */
export function names(): NameTable {
  table ??= makeTable();
  return table;
}
