// Readings of tokens that are not Arabic words: digits, marks, addresses. A number may have proclitics: و900, بـ50.
import { procliticWords } from "../lexicon/affixes/clitic-words.ts";
import { shareFeats } from "../lexicon/merge-feats.ts";
import type { Piece, Reading } from "../lexicon/reading.ts";
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

const digits = shareFeats({ NumForm: "Digit" });
const none = shareFeats({});
const beforeDigits = /^([وف]?)([بلك]?)(?=(?:ال)?[0-9])/;

export function wholeReading(letters: string, kind: Token["kind"]): Reading {
  const { upos, source } = kinds[kind];
  const pieces: Piece[] = [];
  for (const letter of kind === "number" ? (beforeDigits.exec(letters)?.[0] ?? "") : "") {
    const word = procliticWords[letter];
    if (word === undefined) continue;
    const { lemma, entry } = word;
    const from = pieces.length;
    pieces.push({
      from,
      to: from + 1,
      part: "proclitic",
      restored: "",
      lemma,
      upos: word.upos,
      feats: word.feats,
      entry,
    });
  }
  const base = pieces.length;
  const feats = kind === "number" ? digits : none;
  const rest = letters.slice(base);
  pieces.push({ from: base, to: letters.length, part: "base", restored: "", lemma: rest, upos, feats, entry: null });
  return { pieces, base, cost: 0, costs: () => [], source, by: `token:${kind}` };
}
