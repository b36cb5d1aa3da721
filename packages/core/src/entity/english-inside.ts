// Names that the lexicon knows inside a longer one, in English: مطار [الدار البيضاء].
import { names } from "../lexicon/name-table.ts";
import type { Word } from "../model/word.ts";

export interface KnownPlace {
  readonly en: string;
  readonly to: number;
  readonly row: string;
}

/** مطار الدار البيضاء: a known place inside. */
export function placeAt(words: readonly Word[], at: number): KnownPlace | null {
  let node = names().root.next.get(words[at]?.norm ?? "");
  let found: KnownPlace | null = null;
  for (let to = at + 1; node !== undefined; to++) {
    const alone = to === at + 1;
    const bearer = !alone || node.name?.row === "place" || words[at]?.upos === "PROPN";
    // الجبهة الديمقراطية الثورية is not the known front.
    const goesOn =
      node.name?.row === "organization" && words[to]?.upos === "ADJ" && words[at]?.norm.startsWith("ال") === true;
    if (node.name !== null && node.name.row !== "person" && bearer && !goesOn)
      found = { en: node.name.en, to, row: node.name.row };
    node = node.next.get(words[to]?.norm ?? "");
  }
  return found;
}
