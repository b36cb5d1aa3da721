// A table of stems: rows wait in buckets by skeleton and are expanded when a word first asks for them.
import type { BucketSource } from "./columns.ts";
import { expand } from "./expand.ts";
import { foldLetters, skeleton } from "./fold.ts";
import { unpackRow } from "./pack.ts";
import { settle } from "./settle.ts";
import type { Stem } from "./stem.ts";

export interface StemTable {
  /** Stems with these folded letters. */
  find(folded: string): readonly Stem[];
}

const none: readonly Stem[] = [];

/** A table over packed buckets. */
export function stemTableOf(source: Pick<BucketSource, "bones" | "rows">): StemTable {
  const waiting = new Map<string, number>();
  for (let bucket = 0; bucket < source.bones.length; bucket++) waiting.set(source.bones[bucket] ?? "", bucket);
  const stems = new Map<string, Stem[]>();
  const open = (bone: string, bucket: number): void => {
    waiting.delete(bone);
    const rows = source.rows(bucket).split("\t").map(unpackRow);
    for (const stem of settle(rows.flatMap(expand))) {
      const key = foldLetters(stem.text);
      if (skeleton(key) !== bone) continue; // its other bucket holds the row too
      const same = stems.get(key);
      if (same) same.push(stem);
      else stems.set(key, [stem]);
    }
  };
  return {
    find(folded) {
      const bone = skeleton(folded);
      const bucket = waiting.get(bone);
      if (bucket !== undefined) open(bone, bucket);
      return stems.get(folded) ?? none;
    },
  };
}

/** A table over bucket lines: skeleton, then rows, parted by tabs. */
export function stemTable(lines: readonly string[]): StemTable {
  const parts = lines.map((line) => [line.slice(0, line.indexOf("\t")), line.slice(line.indexOf("\t") + 1)] as const);
  return stemTableOf({ bones: parts.map(([bone]) => bone), rows: (bucket) => parts[bucket]?.[1] ?? "" });
}
