// Reads what columns.ts packed, row by row, and no more of it than is asked for: start-up waits for this.
import { blockSize, markers, noRoot, rootPlace } from "./columns.ts";
import { decodeLetters } from "./letter-codes.ts";
import { arabicFields, fieldPlace, kindCodes } from "./pack.ts";
import { decodeRelative } from "./relative-letters.ts";

/** Buckets of packed rows, read one at a time. */
export interface BucketSource {
  /** Skeletons in the order of the buckets, which is that of their code units. */
  readonly bones: readonly string[];
  /** The bucket with this skeleton, or -1. */
  bucketOf(bone: string): number;
  /** The rows of a bucket, parted by tabs; with a kind, those of that kind only. */
  rows(bucket: number, kind?: string): string;
  /** Every packed row of these kinds; one that stands in several buckets comes several times. */
  rowsOfKinds(kinds: string): readonly string[];
  /** One field of every row of a kind, as packed: letters of Arabic fields are signs (letter-codes.ts). */
  values(kind: string, field: string): readonly string[];
  /** The nth row of a kind. */
  rowAt(kind: string, nth: number): string;
}

export function readColumns(packed: readonly string[]): BucketSource {
  const bones = readBones(packed[0] ?? "");
  const kinds = packed[1] ?? "";
  const { starts, numbers } = numberRows(kinds, bones.length);
  const tables = new Map<string, Table>();
  const tableOf = (kind: string): Table => {
    const known = tables.get(kind);
    if (known !== undefined) return known;
    const made = tableFrom(packed, kind);
    tables.set(kind, made);
    return made;
  };
  const rowNumbered = (kind: string, nth: number, bone: string) => rowOf(kind, tableOf(kind)(Math.floor(nth / blockSize)), nth % blockSize, bone);
  /** Calls back with each row of these buckets that is of one of the kinds; all kinds where none is named. */
  const visit = (from: number, to: number, wanted: string, found: string[]) => {
    for (let bucket = from; bucket < to; bucket++) {
      const end = (starts[bucket + 1] ?? 0) - 1;
      for (let at = starts[bucket] ?? 0; at < end; at++) {
        const kind = kinds[at] ?? "";
        if (wanted === "" || wanted.includes(kind)) found.push(rowNumbered(kind, numbers[at] ?? 0, bones[bucket] ?? ""));
      }
    }
    return found;
  };
  return {
    bones,
    bucketOf: (bone) =>
      search(
        bones.length,
        (at) => (bones[at] ?? "") < bone,
        (at) => bones[at] === bone,
      ),
    rows: (bucket, kind = "") => visit(bucket, bucket + 1, kind, []).join("\t"),
    rowsOfKinds: (wanted) => visit(0, bones.length, wanted, []),
    values: (kind, field) => columnsOf(packed, kind)[fieldPlace(kind, field)]?.split(/[\n\t]/) ?? [],
    rowAt(kind, nth) {
      let at = -1;
      for (let seen = -1; seen < nth; seen++) {
        at = kinds.indexOf(kind, at + 1);
        if (at < 0) return "";
      }
      const bucket = search(
        bones.length,
        (place) => (starts[place + 1] ?? 0) <= at,
        () => true,
      );
      return rowNumbered(kind, nth, bones[bucket] ?? "");
    },
  };
}

/** The first place that is not before what is sought, or -1 where that is not it. */
function search(size: number, isBefore: (at: number) => boolean, isIt: (at: number) => boolean): number {
  let low = 0;
  let high = size;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low < size && isIt(low) ? low : -1;
}

function readBones(packed: string): string[] {
  let before = "";
  return (packed.match(/[a-z][^a-z]*/g) ?? []).map((marked) => {
    before = before.slice(0, markers.indexOf(marked.charAt(0))) + decodeLetters(marked.slice(1));
    return before;
  });
}

const lineEnd = 10;

/** Where each bucket starts among the kinds of rows, and for each row there how many of its kind stand before it. */
function numberRows(kinds: string, buckets: number): { readonly starts: Int32Array; readonly numbers: Int32Array } {
  const starts = new Int32Array(buckets + 1);
  const numbers = new Int32Array(kinds.length);
  const counts = new Int32Array(128);
  let bucket = 0;
  for (let at = 0; at < kinds.length; at++) {
    const code = kinds.charCodeAt(at);
    if (code === lineEnd) starts[++bucket] = at + 1;
    else {
      const before = counts[code] ?? 0;
      numbers[at] = before;
      counts[code] = before + 1;
    }
  }
  starts[buckets] = kinds.length + 1;
  return { starts, numbers };
}

/** The columns of one block of rows. */
type Block = readonly (readonly string[])[];
type Table = (block: number) => Block;

function columnsOf(packed: readonly string[], kind: string): readonly string[] {
  let at = 2;
  for (const before of kindCodes.slice(0, kindCodes.indexOf(kind))) at += arabicFields(before).length;
  return packed.slice(at, at + arabicFields(kind).length);
}

function tableFrom(packed: readonly string[], kind: string): Table {
  const columns = columnsOf(packed, kind).map((column) => column.split("\t"));
  const split: Block[] = [];
  return (block) => (split[block] ??= columns.map((blocks) => (blocks[block] ?? "").split("\n")));
}

function rowOf(kind: string, block: Block, place: number, bone: string): string {
  const arabic = arabicFields(kind);
  const root = rootPlace(kind);
  let line = kind;
  for (let field = 0; field < block.length; field++) {
    const value = block[field]?.[place] ?? "";
    line += field === 0 ? "" : "|";
    if (field === root && value === noRoot) continue;
    if (value === "") line += field === root ? bone : "";
    else line += arabic[field] ? decodeRelative(value, bone) : value;
  }
  return line;
}
