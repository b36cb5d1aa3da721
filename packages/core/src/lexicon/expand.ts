// From a row to its lexemes and stems: the one place that knows every kind of row.
import type { Row } from "./define.ts";
import { expandAdjective } from "./expand-adjective.ts";
import { expandName } from "./expand-name.ts";
import { expandNoun } from "./expand-noun.ts";
import { expandVerb } from "./expand-verb.ts";
import { expandWord } from "./expand-word.ts";
import type { Stem } from "./stem.ts";

/** Every stem a row gives, in standard spelling. Rows that cannot be read give none and never throw. */
export function expand(row: Row): Stem[] {
  switch (row.row) {
    case "verb":
      return expandVerb(row);
    case "noun":
      return expandNoun(row);
    case "adjective":
      return expandAdjective(row);
    case "word":
      return expandWord(row);
    case "phrase":
      return [];
    default:
      return expandName(row);
  }
}
