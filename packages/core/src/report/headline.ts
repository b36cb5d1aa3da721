// «الناتو: واشنطن غير مستعدة»: in headlines a name before a colon says what stands after it. The colon is the cue.

import type { Reading } from "../model/reading.ts";
import { childBy, spanOfWords } from "../model/tree-queries.ts";
import type { WordSentence } from "../model/word.ts";
import type { Span } from "../schema/span.ts";

export interface HeadlineSpeech {
  readonly cue: number;
  readonly source: number;
  readonly speaker: Span;
  readonly content: Span;
}

/** A speaker's name or office has few words; a longer stretch before a colon is something else. */
const MAX_SPEAKER = 8;

export function headlineSpeech(reading: Reading, { from, to }: WordSentence): HeadlineSpeech | null {
  const { words, tree, text } = reading;
  for (let at = from + 1; at < Math.min(to - 1, from + MAX_SPEAKER + 1); at++) {
    const word = words[at];
    if (word === undefined || word.upos === "VERB") return null;
    if (word.form !== ":") continue;
    let source = from;
    while (source < at && (tree.heads[source] ?? -1) >= from && (tree.heads[source] ?? -1) < at)
      source = tree.heads[source] ?? source;
    if (!isSpeaker(reading, source) || !statesSomething(reading, at + 1, to)) return null;
    return {
      cue: at,
      source,
      speaker: spanOfWords(text, words, from, at - 1),
      content: spanOfWords(text, words, at + 1, to - 1),
    };
  }
  return null;
}

function isSpeaker(reading: Reading, head: number): boolean {
  const mention = reading.mentionAt.get(head);
  const type = mention === undefined ? undefined : reading.entityOf.get(mention.entity)?.type;
  const kinds = reading.words[head]?.entry?.kinds ?? [];
  return (
    (type !== undefined && type !== "event" && type !== "location") ||
    kinds.some((kind) => kind === "human" || kind === "role" || kind === "org" || kind === "media")
  );
}

function statesSomething(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (reading.words[at]?.upos === "VERB" || childBy(reading.tree, at, "nsubj") !== undefined) return true;
  return false;
}
