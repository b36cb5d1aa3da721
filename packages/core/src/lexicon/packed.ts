// The compiled lexicon as it lies in the bundle, unpacked as far as somebody asks.
import { packedBuckets, packedNames, packedPhrases } from "../generated/lexicon.ts";
import { type BucketSource, readColumns } from "./read-columns.ts";

let bucketSource: BucketSource | null = null;
let nameSource: BucketSource | null = null;

/** Buckets of rows by the skeleton of their stems. */
export function buckets(): BucketSource {
  bucketSource ??= readColumns(packedBuckets);
  return bucketSource;
}

/** Names of several words, in one bucket. */
export function longNames(): BucketSource {
  nameSource ??= readColumns(packedNames);
  return nameSource;
}

const singles = new Map<string, readonly string[]>();

/** Packed rows of names of one word, by the letter of their kind (pack.ts): l place, p person, o organisation, g given name, s surname. */
export function singleNameRows(kind: string): readonly string[] {
  let rows = singles.get(kind);
  if (rows === undefined) {
    rows = buckets().rowsOfKinds(kind);
    singles.set(kind, rows);
  }
  return rows;
}

/** Packed rows of connectives and prepositions of several words. */
export const phraseRows = (): readonly string[] => readColumns(packedPhrases).rowsOfKinds("h");
