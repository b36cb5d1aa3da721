// A table of stems: rows wait in buckets by skeleton and are expanded when a word first asks for them.
import { expand } from "./expand.ts";
import { foldLetters, skeleton } from "./fold.ts";
import { stemKindCodes, unpackRow } from "./pack.ts";
import type { BucketSource } from "./read-columns.ts";
import { settle } from "./settle.ts";
import type { Stem } from "./stem.ts";

export interface StemTable {
  /** Stems with these folded letters. */
  find(folded: string): readonly Stem[];
}

const none: readonly Stem[] = [];

/** A table over packed buckets. */
export function stemTableOf(source: Pick<BucketSource, "bucketOf" | "rows">): StemTable {
  const opened = new Set<number>();
  const stems = new Map<string, Stem[]>();
  const open = (bone: string, bucket: number): void => {
    opened.add(bucket);
    const rows = source.rows(bucket, stemKindCodes);
    if (rows === "") return;
    for (const stem of settle(rows.split("\t").map(unpackRow).flatMap(expand))) {
      const key = foldLetters(stem.text);
      if (skeleton(key) !== bone) continue; // its other bucket holds the row too
      const same = stems.get(key);
      if (same) same.push(stem);
      else stems.set(key, [stem]);
    }
  };
  return {
    find(folded) {
      const known = stems.get(folded);
      // Stems of one key come from one bucket, so what is known is all there is.
      if (known !== undefined) return known;
      const bone = skeleton(folded);
      const bucket = source.bucketOf(bone);
      if (bucket < 0) return none;
      if (!opened.has(bucket)) open(bone, bucket);
      return stems.get(folded) ?? none;
    },
  };
}

/** A table over bucket lines: skeleton, then rows, parted by tabs. */
export function stemTable(lines: readonly string[]): StemTable {
  const parts = lines.map((line) => [line.slice(0, line.indexOf("\t")), line.slice(line.indexOf("\t") + 1)] as const);
  const places = new Map(parts.map(([bone], bucket) => [bone, bucket]));
  return stemTableOf({ bucketOf: (bone) => places.get(bone) ?? -1, rows: (bucket) => parts[bucket]?.[1] ?? "" });
}
