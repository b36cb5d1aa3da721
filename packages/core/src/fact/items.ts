// The proposition or report a relation goes from and to: the nearest around a connective.
import type { Reading } from "../model/reading.ts";
import { childrenBy } from "../model/tree-queries.ts";
import type { RelationType } from "../schema/facts.ts";

export interface Found {
  readonly type: RelationType;
  readonly from: string;
  readonly to: string;
  readonly first: number;
  readonly last: number;
  readonly by: string;
}

export function itemFrom(reading: Reading, clause: number, itemAt: ReadonlyMap<number, string>): string | null {
  const here = itemAt.get(clause);
  if (here !== undefined) return here;
  for (const child of childrenBy(reading.tree, clause, "cop", "csubj", "ccomp")) {
    const item = itemAt.get(child);
    if (item !== undefined) return item;
  }
  return null;
}

export function itemAbove(reading: Reading, at: number, itemAt: ReadonlyMap<number, string>): string | null {
  for (
    let above = reading.tree.heads[at] ?? -1, steps = 0;
    above >= 0 && steps < 20;
    above = reading.tree.heads[above] ?? -1, steps++
  ) {
    const item = itemFrom(reading, above, itemAt);
    if (item !== null) return item;
  }
  return null;
}

/** The first item inside a phrase, nearest its beginning. */
export function itemBelow(reading: Reading, head: number, itemAt: ReadonlyMap<number, string>): string | null {
  const last = Math.min(reading.tree.last[head] ?? head, head + 20);
  for (let at = head; at <= last; at++) {
    const item = itemAt.get(at);
    if (item !== undefined) return item;
  }
  return null;
}

/** غير أن at the head of a sentence stands against the sentence before: against the first thing it says. */
export function itemBefore(reading: Reading, at: number, itemAt: ReadonlyMap<number, string>): string | null {
  const sentence = reading.document.wordSentences[(reading.words[at]?.sentence ?? 0) - 1];
  if (sentence === undefined || at - sentence.to > HEAD_OF_SENTENCE) return null;
  for (let word = sentence.from; word < sentence.to; word++) {
    const item = itemAt.get(word);
    if (item !== undefined && reading.tree.heads[word] === -1) return item;
  }
  return null;
}
/** A connective this many words into its sentence no longer opens it. */
const HEAD_OF_SENTENCE = 2;
