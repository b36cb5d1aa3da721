// The compiled lexicon as it lies in the bundle, unpacked as far as somebody asks.
import { packedBuckets, packedPhrases } from "../generated/lexicon.ts";
import { type BucketSource, readColumns } from "./read-columns.ts";

let bucketSource: BucketSource | null = null;

/** Buckets of rows by the skeleton of their stems. */
export function buckets(): BucketSource {
  bucketSource ??= readColumns(packedBuckets);
  return bucketSource;
}

const known = new Map<string, readonly string[]>();

/** Packed rows of names, by the letter of their kind (pack.ts): l place, p person, o organisation, the capital where they have several words; x part of a name. */
export function nameRows(kind: string): readonly string[] {
  let rows = known.get(kind);
  if (rows === undefined) {
    rows = buckets().rowsOfKinds(kind);
    known.set(kind, rows);
  }
  return rows;
}

/** Packed rows of connectives and prepositions of several words. */
export const phraseRows = (): readonly string[] => readColumns(packedPhrases).rowsOfKinds("h");
