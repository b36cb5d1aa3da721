// A table of stems: rows wait in buckets by skeleton and are expanded when a word first asks for them.
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

/** A table over bucket lines: skeleton, then rows, parted by tabs. */
export function stemTable(bucketLines: readonly string[]): StemTable {
  const waiting = new Map<string, string>();
  for (const line of bucketLines) {
    const end = line.indexOf("\t");
    if (end >= 0) waiting.set(line.slice(0, end), line);
  }
  const stems = new Map<string, Stem[]>();
  const open = (bone: string, line: string): void => {
    waiting.delete(bone);
    const rows = line.split("\t").slice(1).map(unpackRow);
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
      const line = waiting.get(bone);
      if (line !== undefined) open(bone, line);
      return stems.get(folded) ?? none;
    },
  };
}
