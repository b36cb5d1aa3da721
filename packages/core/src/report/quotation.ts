// Direct speech: which quotation a cue goes with when no clause hangs from it, and how far speech runs on over sentences.

import type { Quotation } from "../model/document.ts";
import type { Reading } from "../model/reading.ts";
import { spanOf } from "../model/tree-queries.ts";
import type { Span } from "../schema/span.ts";

/** Words between a cue and its quotation: a subject with its titles, an addressee, an occasion. */
const REACH = 160;
/** A quotation that stands before its cue ends right before it, a comma between. */
const REACH_BACK = 6;

/** The quotations of a cue, in text order; those after it first. Spans lie inside the marks. */
export function quotedContent(reading: Reading, cue: number, sentenceEnd: number): Span[] | null {
  const word = reading.words[cue];
  if (word === undefined) return null;
  const near = quotationsNear(reading, word.start - MAX_QUOTATION, limitOf(word.end, sentenceEnd));
  const after = near.find((one) => one.depth === 0 && one.start >= word.end && isSpeech(reading, one));
  if (after !== undefined) return [inside(reading, after)];
  const before = near.findLast(
    (one) => one.depth === 0 && one.end <= word.start && word.start - one.end <= REACH_BACK && isSpeech(reading, one),
  );
  return before === undefined ? null : [inside(reading, before)];
}

const limitOf = (cueEnd: number, sentenceEnd: number) => Math.min(sentenceEnd + 3, cueEnd + REACH);
/** Longer quotations than this are not looked for behind a cue. */
const MAX_QUOTATION = 1200;

/** Quotations that start in the stretch; they are in text order. */
function quotationsNear(reading: Reading, from: number, to: number): Quotation[] {
  const { quotations } = reading.document;
  let low = 0;
  let high = quotations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotations[middle]?.start ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  const near: Quotation[] = [];
  for (let at = low; at < quotations.length && near.length < MAX_NEAR; at++) {
    const quotation = quotations[at];
    if (quotation === undefined || quotation.start > to) break;
    near.push(quotation);
  }
  return near;
}
const MAX_NEAR = 40;

/** Speech has at least a few words; a shorter quotation is a name or an expression held at arm's length. */
const SPEECH_WORDS = 3;
function isSpeech(reading: Reading, { start, end }: { start: number; end: number }): boolean {
  const slice = reading.text.slice(start, end);
  return slice.split(/\s+/, SPEECH_WORDS + 1).filter(Boolean).length >= SPEECH_WORDS;
}

function inside(reading: Reading, { start, end }: { start: number; end: number }): Span {
  let from = start;
  let to = end;
  const blank = /[\s.،,]/;
  while (from < to && blank.test(reading.text[from] ?? "")) from++;
  while (to > from && blank.test(reading.text[to - 1] ?? "")) to--;
  return spanOf(reading.text, from, to);
}
