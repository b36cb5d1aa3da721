// Reads what columns.ts packed, row by row, and no more of it than is asked for: start-up waits for this.
import { blockSize, markers, noRoot, rootPlace } from "./columns.ts";
import { decodeLetters } from "./letter-codes.ts";
import { arabicFields, kindCodes, speltPlace } from "./pack.ts";
import { decodeEnglish } from "./relative-english.ts";
import { decodeRelative } from "./relative-letters.ts";

/** Buckets of packed rows, read one at a time. */
export interface BucketSource {
  /** Skeletons in the order of the buckets, which is that of their code units. */
  bones(): readonly string[];
  /** The bucket with this skeleton, or -1. */
  bucketOf(bone: string): number;
  /** The rows of a bucket, parted by tabs; with kinds, those of these kinds only. */
  rows(bucket: number, kinds?: string): string;
  /** Every packed row of these kinds; one that stands in several buckets comes several times. */
  rowsOfKinds(kinds: string): readonly string[];
}

/** One block of buckets: skeletons, and for each bucket one letter for the kind of each row. */
interface Block {
  readonly bones: readonly string[];
  readonly kinds: readonly string[];
}

export function readColumns(packed: readonly string[]): BucketSource {
  const segments = (packed[0] ?? "").split("\t");
  const kindSegments = (packed[1] ?? "").split("\t");
  const heads = segments.map(firstBone);
  const blocks: Block[] = [];
  const blockAt = (at: number): Block => {
    blocks[at] ??= { bones: readBones(segments[at] ?? ""), kinds: (kindSegments[at] ?? "").split("\n") };
    return blocks[at];
  };
  const tables = new Map<string, Table>();
  const tableOf = (kind: string): Table => {
    const known = tables.get(kind);
    if (known !== undefined) return known;
    const made = tableFrom(packed, kind);
    tables.set(kind, made);
    return made;
  };
  /** Adds each row of a bucket that is of one of the kinds. */
  const collect = (at: number, place: number, wanted: string, found: string[]): void => {
    const { bones, kinds } = blockAt(at);
    const own = kinds[place] ?? "";
    for (let row = 0; row < own.length; row++) {
      const kind = own.charAt(row);
      if (!wanted.includes(kind)) continue;
      const nth = countOf(kinds, place, row, own.charCodeAt(row));
      found.push(rowOf(kind, tableOf(kind)(at), nth, bones[place] ?? ""));
    }
  };
  return {
    bones: () => segments.flatMap((_, at) => blockAt(at).bones),
    bucketOf(bone) {
      const at = lastNotAfter(heads, bone);
      if (at < 0) return -1;
      const { bones } = blockAt(at);
      const place = lastNotAfter(bones, bone);
      return bones[place] === bone ? at * blockSize + place : -1;
    },
    rows(bucket, kinds = kindCodes) {
      const found: string[] = [];
      collect(Math.floor(bucket / blockSize), bucket % blockSize, kinds, found);
      return found.join("\t");
    },
    rowsOfKinds(wanted) {
      const found: string[] = [];
      segments.forEach((_, at) => {
        blockAt(at).bones.forEach((_, place) => {
          collect(at, place, wanted, found);
        });
      });
      return found;
    },
  };
}

/** How many rows of a kind (a char code) stand in a block before a row of a bucket. */
function countOf(kinds: readonly string[], place: number, row: number, kind: number): number {
  let count = 0;
  for (let bucket = 0; bucket <= place; bucket++) {
    const own = kinds[bucket] ?? "";
    const end = bucket === place ? row : own.length;
    for (let at = 0; at < end; at++) if (own.charCodeAt(at) === kind) count++;
  }
  return count;
}

/** The last place of a sorted list whose item is not after what is sought, or -1. */
function lastNotAfter(sorted: readonly string[], sought: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? "") <= sought) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The first skeleton of a block, which stands whole behind its marker. */
function firstBone(segment: string): string {
  let end = 1;
  while (end < segment.length && !markers.includes(segment.charAt(end))) end++;
  return decodeLetters(segment.slice(1, end));
}

function readBones(segment: string): string[] {
  let before = "";
  return (segment.match(/[a-z][^a-z]*/g) ?? []).map((marked) => {
    before = before.slice(0, markers.indexOf(marked.charAt(0))) + decodeLetters(marked.slice(1));
    return before;
  });
}

/** The columns of the rows of one kind in a block. */
type Table = (block: number) => readonly (readonly string[])[];

function columnsOf(packed: readonly string[], kind: string): readonly string[] {
  let at = 2;
  for (const before of kindCodes.slice(0, kindCodes.indexOf(kind))) at += arabicFields(before).length;
  return packed.slice(at, at + arabicFields(kind).length);
}

function tableFrom(packed: readonly string[], kind: string): Table {
  const columns = columnsOf(packed, kind).map((column) => column.split("\t"));
  const split: ReturnType<Table>[] = [];
  return (block) => {
    split[block] ??= columns.map((blocks) => (blocks[block] ?? "").split("\n"));
    return split[block];
  };
}

function rowOf(kind: string, block: ReturnType<Table>, place: number, bone: string): string {
  const arabic = arabicFields(kind);
  const root = rootPlace(kind);
  const spelt = speltPlace(kind);
  const fields: string[] = [];
  for (let field = 0; field < block.length; field++) {
    const value = block[field]?.[place] ?? "";
    if (field === root) fields.push(value === noRoot ? "" : value === "" ? bone : decodeRelative(value, bone));
    else if (field === spelt) fields.push(decodeEnglish(value, fields[0] ?? ""));
    else fields.push(arabic[field] ? decodeRelative(value, bone) : value);
  }
  return kind + fields.join("|");
}
