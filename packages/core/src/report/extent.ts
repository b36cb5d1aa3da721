// How far a reported clause runs: over what is joined to it up to the end of the sentence, until its speaker does or says something else.
import { frameOf } from "../lexicon/frames.ts";
import type { Reading } from "../model/reading.ts";
import { childBy, relation } from "../model/tree-queries.ts";
import type { Word } from "../model/word.ts";
import { attributionHeads } from "./report-words.ts";

/** Pieces that may be joined on. */
const MAX_PIECES = 12;

/** Last word of the content of `cue` whose own tree ends at `last`. */
export function runsTo(reading: Reading, cue: number, last: number): number {
  if (!isOutermost(reading, cue)) return last;
  let end = last;
  for (let pieces = 0; pieces < MAX_PIECES; pieces++) {
    const next = pieceAfter(reading, cue, end);
    if (next === null) return end;
    end = next;
  }
  return end;
}

/** The cue stands in the sentence's own line of clauses, so that what follows its content can be of nothing deeper. */
function isOutermost({ tree, words }: Reading, cue: number): boolean {
  let at = cue;
  for (let steps = 0; steps < 20; steps++) {
    const above = tree.heads[at] ?? -1;
    if (above < 0) return true;
    const saying =
      words[at]?.upos === "NOUN" && words[at]?.entry?.frame === "say" && words[above]?.entry?.frame === "quote"; // نقلت عن طبيب قوله إن
    if (!saying && !/^(?:conj|parataxis)/.test(tree.deprels[at] ?? "")) return false;
    at = above;
  }
  return false;
}

/** Last word of the clause that goes on after `end`, or null where the content is over. */
function pieceAfter(reading: Reading, cue: number, end: number): number | null {
  const { words, tree } = reading;
  const sentence = words[cue]?.sentence;
  let at = end + 1;
  while (words[at]?.upos === "PUNCT" && words[at]?.sentence === sentence) {
    if (/[.!؟»”")]/.test(words[at]?.form ?? "")) return null;
    at++;
  }
  const first = words[at];
  if (first === undefined || first.sentence !== sentence) return null;
  if (
    /^(?:فيما|بينما|علما|وفق|وفقا|طبقا|نقلا|بحسب|حسب|حسبما|كما|مثلما)$/.test(first.norm) ||
    attributionHeads.has(first.norm)
  )
    return null;
  if (
    /^(?:في حين|في وقت|في الوقت|في المقابل|من جهت|من جانب|وذلك)/.test(reading.text.slice(first.start, first.start + 12))
  )
    return null;
  const top = topOf(reading, at, cue);
  const word = words[top];
  if (word === undefined || top < at || (tree.first[top] ?? top) < at) return null;
  const clausal = word.upos === "VERB" || childBy(tree, top, "nsubj", "cop") !== undefined;
  if (!clausal || isOfSpeaker(reading, cue, word)) return null;
  return Math.max(tree.last[top] ?? top, top);
}

/** The highest word over `at` that does not stand over the cue. */
function topOf({ tree }: Reading, at: number, cue: number): number {
  let top = at;
  for (let steps = 0; steps < 200; steps++) {
    const above = tree.heads[top] ?? -1;
    if (above < 0 || above <= cue) return top;
    top = above;
  }
  return top;
}

/** A verb of saying, a participle of one, or a verb in the cue's own form with no subject written: وأضاف، مشيرا إلى، ثم غادر. */
function isOfSpeaker(reading: Reading, cue: number, word: Word): boolean {
  const { tree, words } = reading;
  const report = frameOf(word.entry?.frame ?? null)?.report;
  const under = words.slice(word.index + 1, (tree.last[word.index] ?? word.index) + 1);
  const bare = report?.clauseOnly === true && under.every(({ upos }) => upos !== "SCONJ"); // ولا يفكر في مستقبله
  if (report !== undefined && !bare) return true;
  if (tree.by[word.index] === "syntax.participle-of-saying") return true;
  if (word.upos !== "VERB" || childBy(tree, word.index, "nsubj") !== undefined) return false;
  const speaks = words[cue]?.feats;
  return (
    relation(tree.deprels[word.index] ?? "") === "conj" &&
    speaks?.Gender === word.feats.Gender &&
    speaks?.Tense === word.feats.Tense &&
    speaks?.Aspect === word.feats.Aspect
  );
}
