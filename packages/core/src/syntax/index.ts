// syntax: words and names in, a UD tree for every sentence out. Phrases are built inside out while clauses open and close around them.
import type { MentionLayer, MorphLayer, SegmentLayer, SyntaxLayer, TextLayer } from "../model/document.ts";
import type { NameMention } from "../model/name-mention.ts";
import { type Stage, stage } from "../model/stage.ts";
import { makeTree } from "../model/tree.ts";
import type { Word } from "../model/word.ts";
import type { Category } from "./classify.ts";
import { parseSentence } from "./parse-sentence.ts";
import { Reader } from "./reader.ts";

export const syntaxStage: Stage<TextLayer & SegmentLayer & MorphLayer & MentionLayer, SyntaxLayer> = stage(
  "syntax",
  ({ text, quotations, words, wordSentences, names, times }) => {
    const heads = new Int32Array(words.length).fill(-1);
    const deprels = words.map(() => "root");
    const by = words.map(() => "syntax.root");
    const edges = Int32Array.from({ length: words.length }, (_, index) => index);
    const categories: Category[] = new Array(words.length);
    const nameOf = new Map<number, NameMention>();
    const nameNumber = new Int32Array(words.length).fill(-1);
    for (const [number, name] of names.entries()) {
      nameOf.set(name.from, name);
      nameNumber.fill(number, name.from, name.to);
      if (name.type === "person") joinName(name, heads, deprels, by, edges);
    }
    const inTime = wordsIn(words, times);
    const speechStarts = new Set(
      quotations.filter(({ start, end }) => isSpeech(text, start, end)).map(({ start }) => start),
    );
    for (const { from, to } of wordSentences) {
      if (from < to)
        parseSentence(
          Reader.of(
            words,
            from,
            to,
            { heads, deprels, by },
            categories,
            edges,
            nameOf,
            nameNumber,
            inTime,
            speechStarts,
          ),
        );
    }
    return { tree: makeTree(heads, deprels, by) };
  },
);

/** Fewer quoted words than this are a name or an expression. */
const SPEECH_WORDS = 4;
function isSpeech(text: string, start: number, end: number): boolean {
  const count = text
    .slice(start, Math.min(end, start + 200))
    .trim()
    .split(/\s+/).length;
  return count >= SPEECH_WORDS || (count === SPEECH_WORDS - 1 && /^["»”]?\s*[.،]/u.test(text.slice(end, end + 4))); // «الوضع مقلق للغاية»، مشيرا
}

/** A person's name is flat: every word after the first hangs from it. */
function joinName(name: NameMention, heads: Int32Array, deprels: string[], by: string[], edges: Int32Array): void {
  edges[name.from] = name.to - 1;
  for (let index = name.from + 1; index < name.to; index++) {
    heads[index] = name.from;
    deprels[index] = "flat:name";
    by[index] = "syntax.name";
  }
}

/** Places of the words that lie inside one of the spans, both in text order. */
function wordsIn(words: readonly Word[], spans: readonly { start: number; end: number }[]): Set<number> {
  const inside = new Set<number>();
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  let at = 0;
  for (const span of sorted) {
    while (at < words.length && (words[at]?.end ?? 0) <= span.start) at++;
    for (let index = at; index < words.length && (words[index]?.start ?? 0) < span.end; index++) inside.add(index);
  }
  return inside;
}
