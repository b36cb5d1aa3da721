// Bucket lines turned into columns, one for each field of each kind of row: like stands beside like, which packs better.
import { decodeLetters, encodeLetters } from "./letter-codes.ts";
import { arabicFields, fieldPlace, kindCodes } from "./pack.ts";
import { decodeRelative, encodeRelative } from "./relative-letters.ts";

/** Buckets of packed rows, read one at a time. */
export interface BucketSource {
  /** Skeletons in the order of the buckets. */
  readonly bones: readonly string[];
  /** The rows of a bucket, parted by tabs. */
  rows(bucket: number): string;
  /** Every packed row of these kinds; one that stands in several buckets comes several times. */
  rowsOfKinds(kinds: string): readonly string[];
}

/** Stands for no root; an empty root is the bucket's skeleton. */
const noRoot = "-";
/** Nouns and adjectives name their root; a verb's is worked out from its lemma (pack.ts). */
const rootPlace = (kind: string): number => (kind === "n" || kind === "a" ? fieldPlace(kind, "root") : -1);

/** The columns of bucket lines: skeletons, kinds of the rows of each bucket, then the fields kind by kind. */
export function toColumns(lines: readonly string[]): string[] {
  const bones: string[] = [];
  const kindsOfBuckets: string[] = [];
  const fields = new Map([...kindCodes].map((kind) => [kind, [] as string[][]]));
  for (const line of lines) {
    const [bone = "", ...unordered] = line.split("\t");
    const rows = unordered.sort();
    bones.push(bone);
    kindsOfBuckets.push(rows.map((row) => row.charAt(0)).join(""));
    for (const row of rows) fields.get(row.charAt(0))?.push(encodeFields(row, bone));
  }
  const columns = [...kindCodes].map((kind) => {
    const rows = fields.get(kind) ?? [];
    return arabicFields(kind).map((_, place) => rows.map((row) => row[place] ?? "").join("\n"));
  });
  return [packBones(bones), kindsOfBuckets.join("\n"), ...columns.flat()];
}

const markers = "abcdefghijklmnopqrstuvwxyz";

/** Sorted skeletons, each as a marker for how many letters it shares with the one before, then the rest. */
function packBones(bones: readonly string[]): string {
  let before = "";
  return bones
    .map((bone) => {
      let shared = 0;
      while (shared < before.length && before[shared] === bone[shared] && shared < markers.length - 1) shared++;
      before = bone;
      return (markers[shared] ?? "") + encodeLetters(bone.slice(shared));
    })
    .join("");
}

function readBones(packed: string): string[] {
  let before = "";
  return (packed.match(/[a-z][^a-z]*/g) ?? []).map((marked) => {
    before = before.slice(0, markers.indexOf(marked.charAt(0))) + decodeLetters(marked.slice(1));
    return before;
  });
}

function encodeFields(row: string, bone: string): string[] {
  const kind = row.charAt(0);
  const arabic = arabicFields(kind);
  const written = row.slice(1).split("|");
  const root = rootPlace(kind);
  return arabic.map((isArabic, place) => {
    const value = written[place] ?? "";
    if (place === root && value === "") return noRoot;
    if (place === root && value === bone) return "";
    return isArabic ? encodeRelative(value, bone) : value;
  });
}

type Table = readonly (readonly string[])[];

/** Reads what toColumns made. Columns are split when a row of their kind is first asked for. */
export function readColumns(packed: readonly string[]): BucketSource {
  const bones = readBones(packed[0] ?? "");
  const kindsOfBuckets = (packed[1] ?? "").split("\n");
  const starts = firstRows(kindsOfBuckets);
  const tables = new Map<string, Table>();
  const tableOf = (kind: string): Table => {
    const known = tables.get(kind);
    if (known !== undefined) return known;
    const made = splitTable(packed, kind);
    tables.set(kind, made);
    return made;
  };
  return {
    bones,
    rows(bucket) {
      const lines: string[] = [];
      forEachRow(kindsOfBuckets[bucket] ?? "", (kind, nth) => {
        lines.push(rowOf(kind, tableOf(kind), (starts.get(kind)?.[bucket] ?? 0) + nth, bones[bucket] ?? ""));
      });
      return lines.join("\t");
    },
    rowsOfKinds(wanted) {
      const lines: string[] = [];
      for (let bucket = 0; bucket < kindsOfBuckets.length; bucket++) {
        forEachRow(kindsOfBuckets[bucket] ?? "", (kind, nth) => {
          if (!wanted.includes(kind)) return;
          lines.push(rowOf(kind, tableOf(kind), (starts.get(kind)?.[bucket] ?? 0) + nth, bones[bucket] ?? ""));
        });
      }
      return lines;
    },
  };
}

/** Calls back with the kind of each row of a bucket and how many of that kind stand before it there. */
function forEachRow(kinds: string, visit: (kind: string, nth: number) => void): void {
  let nth = 0;
  for (let at = 0; at < kinds.length; at++) {
    nth = at > 0 && kinds[at] === kinds[at - 1] ? nth + 1 : 0;
    visit(kinds[at] ?? "", nth);
  }
}

function splitTable(packed: readonly string[], kind: string): Table {
  let at = 2;
  for (const before of kindCodes.slice(0, kindCodes.indexOf(kind))) at += arabicFields(before).length;
  return arabicFields(kind).map((_, place) => (packed[at + place] ?? "").split("\n"));
}

function rowOf(kind: string, table: Table, place: number, bone: string): string {
  const arabic = arabicFields(kind);
  const root = rootPlace(kind);
  let line = kind;
  for (let field = 0; field < table.length; field++) {
    const value = table[field]?.[place] ?? "";
    line += field === 0 ? "" : "|";
    if (field === root && value === noRoot) continue;
    if (value === "") line += field === root ? bone : "";
    else line += arabic[field] ? decodeRelative(value, bone) : value;
  }
  return line;
}

/** Where the rows of each kind begin in each bucket. */
function firstRows(kindsOfBuckets: readonly string[]): ReadonlyMap<string, Int32Array> {
  const starts = new Map([...kindCodes].map((kind) => [kind, new Int32Array(kindsOfBuckets.length)]));
  const counts = new Map<string, number>();
  for (let bucket = 0; bucket < kindsOfBuckets.length; bucket++) {
    forEachRow(kindsOfBuckets[bucket] ?? "", (kind, nth) => {
      const count = counts.get(kind) ?? 0;
      if (nth === 0) starts.get(kind)?.fill(count, bucket, bucket + 1);
      counts.set(kind, count + 1);
    });
  }
  return starts;
}
