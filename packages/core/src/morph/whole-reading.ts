// Readings of tokens that are not Arabic words: digits, marks, addresses.
import type { Reading } from "../lexicon/reading.ts";
import type { ReadingSource } from "../model/word.ts";
import type { Token, Upos } from "../schema/article.ts";

const kinds: Readonly<Record<Token["kind"], { upos: Upos; source: ReadingSource }>> = {
  word: { upos: "X", source: "foreign" },
  number: { upos: "NUM", source: "number" },
  punct: { upos: "PUNCT", source: "mark" },
  url: { upos: "SYM", source: "mark" },
  email: { upos: "SYM", source: "mark" },
  handle: { upos: "PROPN", source: "foreign" },
  other: { upos: "SYM", source: "mark" },
};

export function wholeReading(letters: string, kind: Token["kind"]): Reading {
  const { upos, source } = kinds[kind];
  const feats = kind === "number" ? { NumForm: "Digit" } : {};
  const piece = { from: 0, to: letters.length, part: "base", restored: false, lemma: letters, upos, feats, entry: null } as const;
  return { pieces: [piece], base: 0, cost: 0, costs: [], source, by: `token:${kind}` };
}
