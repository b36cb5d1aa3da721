// The compiled lexicon as it lies in the bundle, unpacked as far as somebody asks.
import { packedBuckets, packedNames, packedPhrases } from "../generated/lexicon.ts";
import { type BucketSource, readColumns } from "./columns.ts";

let source: BucketSource | null = null;

/** Buckets of rows by the skeleton of their stems. */
export function buckets(): BucketSource {
  source ??= readColumns(packedBuckets);
  return source;
}

const singles = new Map<string, readonly string[]>();

function singlesOf(kind: string): readonly string[] {
  let rows = singles.get(kind);
  if (rows === undefined) {
    rows = buckets().rowsOfKinds(kind);
    singles.set(kind, rows);
  }
  return rows;
}

/** Packed rows of names of one word, by the letters of their kinds (pack.ts): l place, p person, o organisation, g given name, s surname. */
export const singleNameRows = (kinds = "lpogs"): readonly string[] => [...kinds].flatMap(singlesOf);

/** Packed rows of names of several words. */
export const longNameRows = (): readonly string[] => readColumns(packedNames).rowsOfKinds("lpo");

/** Packed rows of connectives and prepositions of several words. */
export const phraseRows = (): readonly string[] => readColumns(packedPhrases).rowsOfKinds("h");
