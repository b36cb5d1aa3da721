// Bucket lines turned into columns, one for each field of each kind of row: like stands beside like, which packs better.
import { decodeLetters, encodeLetters } from "./letter-codes.ts";
import { arabicFields, kindCodes } from "./pack.ts";

/** Buckets of packed rows, read one at a time. */
export interface BucketSource {
  /** Skeletons in the order of the buckets. */
  readonly bones: readonly string[];
  /** The rows of a bucket, parted by tabs. */
  rows(bucket: number): string;
  /** Every packed row of these kinds, each once. */
  rowsOfKinds(kinds: string): readonly string[];
}

/** The columns of bucket lines: skeletons, kinds of the rows of each bucket, then the fields kind by kind. */
export function toColumns(lines: readonly string[]): string[] {
  const bones: string[] = [];
  const kindsOfBuckets: string[] = [];
  const fields = new Map([...kindCodes].map((kind) => [kind, [] as string[][]]));
  for (const line of lines) {
    const [bone = "", ...rows] = line.split("\t");
    const sorted = [...rows].sort();
    bones.push(encodeLetters(bone));
    kindsOfBuckets.push(sorted.map((row) => row.charAt(0)).join(""));
    for (const row of sorted) fields.get(row.charAt(0))?.push(row.slice(1).split("|"));
  }
  const columns = [...kindCodes].map((kind) => {
    const rows = fields.get(kind) ?? [];
    return arabicFields(kind).map((isArabic, place) => rows.map((row) => (isArabic ? encodeLetters(row[place] ?? "") : (row[place] ?? ""))).join("\n"));
  });
  return [bones.join("\n"), kindsOfBuckets.join("\n"), ...columns.flat()];
}

/** Reads what toColumns made. Columns are split when a row of their kind is first asked for. */
export function readColumns(packed: readonly string[]): BucketSource {
  const bones = (packed[0] ?? "").split("\n").map(decodeLetters);
  const kindsOfBuckets = (packed[1] ?? "").split("\n");
  const starts = firstRows(kindsOfBuckets);
  const tables = new Map<string, readonly (readonly string[])[]>();
  const tableOf = (kind: string): readonly (readonly string[])[] => {
    const known = tables.get(kind);
    if (known !== undefined) return known;
    const at = 2 + [...kindCodes.slice(0, kindCodes.indexOf(kind))].reduce((sum, one) => sum + arabicFields(one).length, 0);
    const made = arabicFields(kind).map((_, place) => (packed[at + place] ?? "").split("\n"));
    tables.set(kind, made);
    return made;
  };
  const row = (kind: string, place: number): string => {
    const arabic = arabicFields(kind);
    const table = tableOf(kind);
    let line = kind;
    for (let field = 0; field < table.length; field++) {
      const value = table[field]?.[place] ?? "";
      line += (field === 0 ? "" : "|") + (arabic[field] && value !== "" ? decodeLetters(value) : value);
    }
    return line;
  };
  return {
    bones,
    rows(bucket) {
      const counters = new Map<string, number>();
      return [...(kindsOfBuckets[bucket] ?? "")]
        .map((kind) => {
          const place = counters.get(kind) ?? starts.get(kind)?.[bucket] ?? 0;
          counters.set(kind, place + 1);
          return row(kind, place);
        })
        .join("\t");
    },
    rowsOfKinds(kinds) {
      const lines = new Set<string>();
      for (const kind of kinds) {
        const size = kindsOfBuckets.reduce((sum, list) => sum + list.split(kind).length - 1, 0);
        for (let place = 0; place < size; place++) lines.add(row(kind, place));
      }
      return [...lines];
    },
  };
}

/** Where the rows of each kind begin in each bucket. */
function firstRows(kindsOfBuckets: readonly string[]): ReadonlyMap<string, Int32Array> {
  const starts = new Map([...kindCodes].map((kind) => [kind, new Int32Array(kindsOfBuckets.length)]));
  const counts = new Map<string, number>();
  for (let bucket = 0; bucket < kindsOfBuckets.length; bucket++) {
    let last = "";
    for (const kind of kindsOfBuckets[bucket] ?? "") {
      const count = counts.get(kind) ?? 0;
      if (kind !== last) starts.get(kind)?.fill(count, bucket, bucket + 1);
      counts.set(kind, count + 1);
      last = kind;
    }
  }
  return starts;
}
