// The noun phrases under a verb with their prepositions, for addressees, channels, occasions and who is quoted.
import type { Reading } from "../model/reading.ts";
import { childBy, childrenBy, phraseSpan } from "../model/tree-queries.ts";

/** The noun phrases right under the cue with their prepositions, for addressees, channels and occasions. */
export function obliquesOf(
  reading: Reading,
  cue: number,
): { head: number; preposition: string; span: ReturnType<typeof phraseSpan> }[] {
  return childrenBy(reading.tree, cue, "obl").flatMap((head) => {
    const preposition = childBy(reading.tree, head, "case");
    const lemma = preposition === undefined ? undefined : reading.words[preposition]?.lemma;
    return lemma === undefined
      ? []
      : [{ head, preposition: lemma, span: phraseSpan(reading.text, reading.words, reading.tree, head) }];
  });
}
