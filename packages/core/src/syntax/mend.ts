// What a sentence read once from left to right could not know yet: phrases moved to what governs them, when the whole of it stands.
import { mendAdjectivePhrase } from "./mend-adjective.ts";
import { mendAdverbial } from "./mend-adverbial.ts";
import { mendElative } from "./mend-elative.ts";
import { mendOwned } from "./mend-owned.ts";
import type { Reader } from "./reader.ts";

export function mendSentence(reader: Reader): void {
  const { arcs } = reader;
  for (let index = arcs.from; index < arcs.to; index++) {
    if (reader.category(index) === "preposition") mendAdjectivePhrase(reader, index);
    else if (arcs.deprels[index] === "nmod") mendAdverbial(reader, index);
  }
  for (let index = arcs.from; index < arcs.to; index++) {
    mendElative(reader, index);
    mendOwned(reader, index);
  }
}
