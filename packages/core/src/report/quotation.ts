// Direct speech: which quotation a cue goes with when no clause hangs from it, and how far speech runs on over sentences.

import { frameOf } from "../lexicon/frames.ts";
import type { Quotation } from "../model/document.ts";
import type { Reading } from "../model/reading.ts";
import { spanOf, spanOfWords } from "../model/tree-queries.ts";
import type { Word, WordSentence } from "../model/word.ts";
import type { Span } from "../schema/span.ts";
import { isNoVerb } from "./stray.ts";
import { withholdsName } from "./withheld-name.ts";

/** Characters between a cue and its quotation: a subject with its titles, an addressee, an occasion. */
const REACH = 200;
/** A quotation that stands before its cue ends this near to it: its closing mark, a comma or a dash, هكذا. */
const REACH_BACK = 12;

/** The quotations that go with a cue, in text order: the one it brings on, or one right before it with what goes on after it. Spans lie inside the marks. */
export function quotedContent(reading: Reading, cue: number, sentenceEnd: number): Span[] | null {
  const word = reading.words[cue];
  if (word === undefined) return null;
  const near = quotationsNear(reading, word.start - MAX_QUOTATION, Math.min(sentenceEnd, word.end + REACH)).filter(
    ({ depth }) => depth === 0,
  );
  const before = near.findLast((one) => one.end <= word.start && takenUp(reading, word, one));
  const after = near.find(
    (one) =>
      one.start >= word.end && (before !== undefined || isSpeech(reading, one)) && broughtOn(reading, cue, one.start),
  );
  const spans = [before, after].filter((one) => one !== undefined).map((one) => inside(reading, one));
  return spans.length === 0 ? null : spans;
}

/** The quotation right before a verb, when it takes it up. */
export function quotedBefore(reading: Reading, cue: number): Span[] | null {
  const word = reading.words[cue];
  if (word?.upos !== "VERB") return null;
  const near = quotationsNear(reading, word.start - MAX_QUOTATION, word.start).filter(({ depth }) => depth === 0);
  const before = near.findLast((one) => one.end <= word.start && takenUp(reading, word, one));
  return before === undefined ? null : [inside(reading, before)];
}

/** «…»، قال زعيم الحزب: the verb takes up the quotation before it. After a full stop, or joined with و, it begins something new. */
function takenUp(reading: Reading, word: Word, quotation: Quotation): boolean {
  if (
    word.start - quotation.end > REACH_BACK ||
    word.upos !== "VERB" ||
    !/\S\s+\S/u.test(reading.text.slice(quotation.start, quotation.end))
  )
    return false;
  const between = reading.text.slice(quotation.end, word.start);
  return /^[\s"”»“'’)]*[،,.–—-]?[\s–—-]*(?:هكذا|بهذا|كما)?\s*$/u.test(between) && !/["”»'’)]\s*\.|\n/u.test(between);
}

/** No verb of a clause that is joined on, and none that says something, stands between the cue and the quotation, except before a colon. */
function broughtOn(reading: Reading, cue: number, start: number): boolean {
  const { words, tree } = reading;
  for (let at = cue + 1; at < words.length && (words[at]?.end ?? start) < start; at++) {
    const word = words[at];
    if (word?.form === ":") return true;
    if (tree.deprels[cue] === "acl:relcl" && word?.upos === "PUNCT") return false; // ما نشرته الصحيفة … «»
    if (word?.upos !== "VERB" || tree.deprels[at] === "acl:relcl" || isNoVerb(reading, cue, at)) continue;
    if (withholdsName(reading, at)) continue;
    const joined = words[at - 1]?.upos === "CCONJ" || words[at - 1]?.upos === "PUNCT";
    if (joined || frameOf(word.entry?.frame ?? null)?.report !== undefined) return false;
  }
  return true;
}

/** Speech brought on by a colon with no marks around it, to the end of its sentence: وأضاف: سنواصل العمل. */
export function afterColon(reading: Reading, cue: number, { to }: WordSentence): Span[] | null {
  const { words, text } = reading;
  for (let at = cue + 1; at < to - MIN_SPEECH && (words[at]?.start ?? 0) < (words[cue]?.end ?? 0) + REACH; at++) {
    const word = words[at];
    if (word === undefined || word.upos === "SCONJ" || /[«"“”»]/.test(word.form)) return null;
    const says = word.upos === "VERB" && at > cue + 1 && frameOf(word.entry?.frame ?? null)?.report !== undefined;
    if (says && !withholdsName(reading, at)) return null;
    // وأضاف، سيتم إدخال…: some papers put a comma right after the verb.
    if (
      word.form !== ":" &&
      !(at === cue + 1 && /^[،,]$/.test(word.form) && /^(?:VERB|AUX|PART)$/.test(words[at + 1]?.upos ?? ""))
    )
      continue;
    return /[«"“]/.test(words[at + 1]?.form ?? "") ? null : [spanOfWords(text, words, at + 1, to - 1)];
  }
  return null;
}
/** Fewer words after a colon are a name or a number. */
const MIN_SPEECH = 3;

/** The whole quotation that a clause of content begins or stands in, even where it runs on over sentences; null when it is no quotation. */
export function wholeQuotation(reading: Reading, content: Span, cueEnd: number): Span | null {
  const near = quotationsNear(reading, cueEnd, content.start);
  const begun = near.findLast((one) => one.depth === 0 && one.end > content.start && isSpeech(reading, one));
  if (begun === undefined) return null;
  const { start, end, text } = inside(reading, begun);
  // «تعتذر بصدق» لمن تضرروا: what follows the closing mark with no comma is still of the clause.
  const runsOn =
    content.start - begun.start < OPENING &&
    content.end > begun.end &&
    /^["”»]\s+[^\s.،,؛:]/u.test(reading.text.slice(begun.end, begun.end + 4));
  return runsOn ? spanOf(reading.text, start, content.end) : { start, end, text };
}
/** A mark and a blank may stand between the start of a quotation and its first word. */
const OPENING = 4;

/** Quotations near a stretch, for telling direct from mixed speech. */
export function quotationsIn(reading: Reading, { start, end }: Span): Quotation[] {
  return quotationsNear(reading, start - MAX_QUOTATION, end);
}

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
