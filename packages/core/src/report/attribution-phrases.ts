// وفقا لـ، بحسب، نقلا عن، على حد قول: a phrase that hangs the clause it stands in on a source.

import { frameOf } from "../lexicon/frames.ts";
import type { Reading } from "../model/reading.ts";
import { childBy, childrenBy, spanOf, spanOfWords } from "../model/tree-queries.ts";
import type { WordSentence } from "../model/word.ts";
import type { Span } from "../schema/span.ts";
import { attributionHeads, wordsOfSaying } from "./report-words.ts";

export interface AttributionPhrase {
  /** Word of the cue. */
  readonly cue: number;
  readonly cueSpan: Span;
  /** Head of the source phrase. */
  readonly source: number;
  readonly content: readonly Span[];
  /** Head of the clause that is hung on the source. */
  readonly head: number;
}

export function attributionPhrases(reading: Reading, { from, to }: WordSentence): AttributionPhrase[] {
  const found: AttributionPhrase[] = [];
  for (let index = from; index < to; index++) {
    const phrase = phraseAt(reading, index, from, to);
    if (phrase === null) continue;
    // بحسب ما ذكرت الإذاعة نقلا عن مصدر: the second source is for the same content.
    const outer = found.at(-1);
    const within = outer !== undefined && index > outer.cue && (reading.tree.last[outer.cue] ?? outer.cue) >= index;
    found.push(within ? { ...phrase, content: outer.content, head: outer.head } : phrase);
  }
  return found;
}

function phraseAt(reading: Reading, index: number, from: number, to: number): AttributionPhrase | null {
  const { words, tree, text } = reading;
  const word = words[index];
  if (word === undefined) return null;
  const saying = word.norm === "حد" && words[index - 1]?.norm === "علي" ? words[index + 1] : undefined;
  const isSaying = saying !== undefined && wordsOfSaying.has(saying.norm);
  const betweens = attributionHeads.get(word.norm);
  if (betweens === undefined && !isSaying) return null;
  let at = index + (isSaying ? 2 : 1);
  const next = words[at];
  if (next === undefined || at >= to) return null;
  if (!isSaying) {
    if (betweens?.includes(next.norm)) at++;
    else if (!betweens?.includes(null)) return null;
  }
  const source = nounAt(reading, at, to);
  if (source === null) return null;
  const passedOn = saidBy(reading, source);
  const start =
    words[index - 1]?.norm === "ب" && words[index - 1]?.token === word.token
      ? (words[index - 1]?.start ?? word.start)
      : isSaying
        ? (words[index - 1]?.start ?? word.start)
        : word.start;
  const cueSpan = spanOf(text, start, isSaying ? (saying?.end ?? word.end) : word.end);
  const last = Math.max(tree.last[source] ?? source, source);
  const content = contentAround(
    reading,
    from,
    to,
    isSaying || words[index - 1]?.norm === "ب" ? index - 1 : index,
    last,
  );
  if (content === null) return null;
  return passedOn === null ? { cue: index, cueSpan, source, ...content } : { ...passedOn, ...content };
}

/** وفق ما أعلنته الوزارة: the verb after ما is the cue, and its subject the source. */
function saidBy(reading: Reading, at: number): Pick<AttributionPhrase, "cue" | "cueSpan" | "source"> | null {
  const { words, tree, text } = reading;
  if (words[at]?.norm !== "ما") return null;
  const verb = childrenBy(tree, at, "acl").find((child) => words[child]?.upos === "VERB");
  const subject = verb === undefined ? undefined : childBy(tree, verb, "nsubj");
  const word = words[verb ?? -1];
  if (verb === undefined || subject === undefined || word === undefined) return null;
  return { cue: verb, cueSpan: spanOf(text, word.start, word.end), source: subject };
}

function nounAt(reading: Reading, at: number, to: number): number | null {
  const word = reading.words[at];
  if (word === undefined || at >= to) return null;
  return word.upos === "NOUN" ||
    word.upos === "PROPN" ||
    word.upos === "PRON" ||
    word.upos === "ADJ" ||
    word.upos === "X"
    ? at
    : null;
}

/** The clause before the phrase; the one after it when the phrase opens the sentence. */
function contentAround(
  reading: Reading,
  from: number,
  to: number,
  first: number,
  last: number,
): { content: Span[]; head: number } | null {
  const { words, tree, text } = reading;
  const near = finiteAbove(reading, first, from);
  const ends = words.slice(last + 1, to).every((word) => word.upos === "PUNCT");
  const host = ends ? outermost(reading, near, from) : near; // put in before the clause is over, it belongs to that clause
  const opens = words.slice(from, first).every((word) => word.upos === "PUNCT" || word.upos === "CCONJ");
  if (opens) {
    let start = last + 1;
    while (start < to && words[start]?.upos === "PUNCT") start++;
    if (start >= to) return null;
    return { content: [spanOfWords(text, words, start, to - 1)], head: host ?? start };
  }
  let start = host === null ? from : Math.max(from, tree.first[host] ?? from);
  while (
    start < first &&
    (words[start]?.upos === "PUNCT" || words[start]?.upos === "CCONJ" || tree.deprels[start] === "mark")
  )
    start++;
  if (start >= first) return null;
  const end = first - 1;
  const rest = host === null ? last : Math.min(to - 1, tree.last[host] ?? last);
  const content = [spanOfWords(text, words, start, end)];
  if (rest > last + 2 && !/[،,]/.test(words[last + 1]?.form ?? ""))
    content.push(spanOfWords(text, words, last + 1, rest));
  return { content, head: host ?? start };
}

/** What is attributed is the whole sentence so far: conjuncts, and what a modal governs, are taken from their top. */
function outermost(reading: Reading, host: number | null, from: number): number | null {
  const { tree, words } = reading;
  for (let at = host ?? -1, steps = 0; at >= from && steps < 20; steps++) {
    const deprel = tree.deprels[at] ?? "";
    const above = tree.heads[at] ?? -1;
    const reported = frameOf(words[above]?.entry?.frame ?? null)?.report !== undefined;
    if (
      above < from ||
      (deprel !== "conj" && deprel !== "parataxis" && deprel !== "csubj" && !(deprel === "ccomp" && !reported))
    )
      return at;
    at = above;
  }
  return host;
}

function finiteAbove(reading: Reading, index: number, from: number): number | null {
  const { words, tree } = reading;
  for (let at = index, steps = 0; at >= from && steps < 60; at = tree.heads[at] ?? -1, steps++) {
    const word = words[at];
    if (word !== undefined && at !== index && (word.upos === "VERB" || childBy(tree, at, "nsubj") !== undefined))
      return at;
    if (word !== undefined && tree.heads[at] === -1)
      return childrenBy(tree, at, "conj", "parataxis")[0] === undefined ? at : at;
  }
  return null;
}
