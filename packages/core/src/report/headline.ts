// «الناتو: واشنطن غير مستعدة»: in headlines a name before a colon says what stands after it. The colon is the cue.

import { frameOf } from "../lexicon/frames.ts";
import type { Reading } from "../model/reading.ts";
import { childBy, spanOfWords } from "../model/tree-queries.ts";
import type { WordSentence } from "../model/word.ts";
import type { Span } from "../schema/span.ts";
import { labels } from "./report-words.ts";

export interface HeadlineSpeech {
  readonly cue: number;
  readonly source: number;
  readonly speaker: Span;
  readonly content: Span;
}

/** A speaker's name or office has few words; a longer stretch before a colon is something else. */
const MAX_SPEAKER = 8;

/** In headlines the speaker may also stand last: الهدنة تصمد رغم الخروق: الأمم المتحدة. */
export function headlineSpeakerLast(reading: Reading, { from, to }: WordSentence): HeadlineSpeech | null {
  const { words, tree, text } = reading;
  if (/[.!؟]/.test(words[to - 1]?.form ?? "")) return null;
  for (let at = to - 2; at > Math.max(from + 2, to - MAX_SPEAKER - 2); at--) {
    const word = words[at];
    if (word === undefined || word.upos === "VERB" || word.upos === "ADP" || /[،,]/.test(word.form)) return null;
    if (word.form !== ":") continue;
    let source = at + 1;
    while (source < to && (tree.heads[source] ?? -1) > at && (tree.heads[source] ?? -1) < to)
      source = tree.heads[source] ?? source;
    if (!isSpeaker(reading, source, false) || !statesSomething(reading, from, at)) return null;
    if (
      words.slice(from, at).some((one) => one.form === ":" || frameOf(one.entry?.frame ?? null)?.report !== undefined)
    )
      return null;
    return {
      cue: at,
      source,
      speaker: spanOfWords(text, words, at + 1, to - 1),
      content: spanOfWords(text, words, from, at - 1),
    };
  }
  return null;
}

export function headlineSpeech(reading: Reading, sentence: WordSentence): HeadlineSpeech | null {
  const { from, to } = sentence;
  const { words, tree, text } = reading;
  const bar = words.slice(from, from + 3).findIndex(({ form }) => form === "|");
  if (bar >= 0) return headlineSpeech(reading, { ...sentence, from: from + bar + 1 }); // عاجل | مصدر حكومي: …
  for (let at = from + 1; at < Math.min(to - 1, from + MAX_SPEAKER + 1); at++) {
    const word = words[at];
    if (word === undefined || word.upos === "VERB") return null;
    if (word.form !== ":") continue;
    if (
      words[from]?.upos === "ADP" ||
      words
        .slice(from, at)
        .some(
          ({ lemma, norm }) =>
            (labels.has(lemma) || labels.has(norm)) && !(lemma === "مصدر" && isInformant(words, from)),
        )
    )
      return null;
    let source = from;
    while (source < at && (tree.heads[source] ?? -1) >= from && (tree.heads[source] ?? -1) < at)
      source = tree.heads[source] ?? source;
    if (!isSpeaker(reading, source) || !statesSomething(reading, at + 1, to)) return null;
    if (isScene(reading, source, at + 1)) return null;
    return {
      cue: at,
      source,
      speaker: spanOfWords(text, words, from, at - 1),
      content: spanOfWords(text, words, at + 1, to - 1),
    };
  }
  return null;
}

/** Places speak for their governments where the speaker comes first; after a colon they are more often a list. */
function isSpeaker(reading: Reading, head: number, placesSpeak = true): boolean {
  const mention = reading.mentionAt.get(head);
  const type = mention === undefined ? undefined : reading.entityOf.get(mention.entity)?.type;
  const kinds = reading.words[head]?.entry?.kinds ?? [];
  return (
    (type !== undefined && type !== "event" && type !== "location" && (placesSpeak || type !== "gpe")) ||
    kinds.some((kind) => kind === "human" || kind === "role" || kind === "org" || kind === "media")
  );
}

/** المغرب: حريق يلتهم غابات, لبنان: الإفراج عن موقوفين: a country is where it happens when a new thing or an event follows; a capital speaks for its government. */
function isScene({ words, mentionAt, entityOf }: Reading, head: number, from: number): boolean {
  const mention = mentionAt.get(head);
  if (mention === undefined || entityOf.get(mention.entity)?.type !== "gpe") return false;
  if (words[head]?.entry?.kinds.includes("capital") === true) return false;
  const first = words[from];
  return first?.upos === "NOUN" && (first.feats.Definite !== "Def" || first.feats.VerbForm === "Vnoun");
}

/** مصدر أمني (a source in security), not المصدر (source: …). */
const isInformant = (words: Reading["words"], from: number): boolean =>
  words[from]?.lemma === "مصدر" && words[from]?.feats.Definite !== "Def" && words[from + 1]?.form !== ":";

function statesSomething(reading: Reading, from: number, to: number): boolean {
  const [first, second] = [reading.words[from], reading.words[from + 1]];
  if (first?.feats.VerbForm === "Vnoun" && to - from >= MIN_EVENT) return true; // إقالة محافظ البصرة
  if (first?.norm === "لا" && (second?.upos === "NOUN" || second?.upos === "ADJ")) return true; // لا نية لرفع الرسوم
  for (let at = from; at < to; at++)
    if (reading.words[at]?.upos === "VERB" || childBy(reading.tree, at, "nsubj") !== undefined) return true;
  return false;
}

/** An event named after the colon has at least a doer or a thing, and where or why. */
const MIN_EVENT = 3;
