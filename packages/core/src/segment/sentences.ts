// Cuts a paragraph's tokens into sentences. ؛ does not end one (UD keeps what it joins in one tree); ، and : never do.
import type { Token } from "../schema/article.ts";
import { isArabicLetter } from "../script/characters.ts";
import { fold } from "../script/fold.ts";

/** Half-open range into the token list. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** A bracket that reaches further than this was not closed by its writer. */
const LONGEST_BRACKET = 200;
/** وقال, فأضاف: a new sentence after a doubtful mark begins with a conjunction and a word. */
const SHORTEST_NEW_START = 4;
/** "البلاد.وقال": a stop without a space parts two real words, not parts of an abbreviation. */
const SHORTEST_JOINED = 3;
/** Titles that are written with a dot and stand before a name: د. (Dr), أ. (Prof.), م. (Eng.), ش. ص. */
const TITLES: ReadonlySet<string> = new Set(["د", "ا", "م", "ا.د", "م.د", "ص", "ج", "ل", "ت"]);

/** The sentences of the tokens `from` up to `to`, which are one paragraph. `closers` are token places of marks that close a quotation. */
export function splitSentences(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
  closers: ReadonlySet<number>,
): TokenRange[] {
  const sentences: TokenRange[] = [];
  let start = from;
  let bracketEnd = -1;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token === undefined || token.kind !== "punct") continue;
    if (token.text === "(" || token.text === "[") bracketEnd = Math.max(bracketEnd, closingBracket(tokens, at, to));
    if (at < bracketEnd || !mayEnd(text, tokens, start, at, to)) continue;
    let after = at + 1;
    while (after < to && (isCloser(tokens[after], after, closers) || isFinalMark(tokens[after]))) after++;
    if (after < to && continues(tokens[after])) continue;
    sentences.push({ from: start, to: after });
    start = after;
    at = after - 1;
  }
  if (start < to) sentences.push({ from: start, to });
  return sentences;
}

function isFinalMark(token: Token | undefined): boolean {
  if (token?.kind !== "punct") return false;
  const first = token.text.charAt(0);
  return first === "." || first === "؟" || first === "?" || first === "!" || first === "…";
}

function mayEnd(text: string, tokens: readonly Token[], start: number, at: number, to: number): boolean {
  const mark = tokens[at];
  if (mark === undefined || !isFinalMark(mark)) return false;
  const next = tokens[at + 1];
  if (at + 1 >= to || next === undefined) return true;
  const before = at > start ? tokens[at - 1] : undefined;
  if (before === undefined) return false;
  if (mark.text === ".") return stops(text, tokens, start, at);
  // Many sites write ".." for a full stop; three dots mostly leave a thought open.
  if (mark.text.startsWith("…") || (mark.text.startsWith(".") && mark.text.length > 2)) return beginsAnew(next);
  if (mark.text === "..") return next.start > mark.end || before.end === mark.start;
  return true;
}

/** Whether a single full stop ends a sentence: not after initials and titles, list numbers, or inside an abbreviation. */
function stops(text: string, tokens: readonly Token[], start: number, at: number): boolean {
  const mark = tokens[at];
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (mark === undefined || before === undefined || next === undefined) return true;
  const touchesBefore = before.end === mark.start;
  if (before.kind === "number") return !(touchesBefore && at - 1 === start);
  if (before.kind !== "word" || !touchesBefore) return true;
  const joined = next.start === mark.end;
  const first = text.charCodeAt(before.start);
  if (!isArabicLetter(first)) {
    // J. K. and U.S. within a name, "Inc." before more Latin.
    const initial = before.text.length === 1 || before.text.includes(".");
    return !(initial && next.kind === "word" && !isArabicLetter(text.charCodeAt(next.start)));
  }
  if (joined && next.kind === "word" && isArabicLetter(text.charCodeAt(next.start))) {
    return before.text.length >= SHORTEST_JOINED && next.text.length >= SHORTEST_JOINED;
  }
  const abbreviation = before.text.length <= 1 || before.text.includes(".");
  if (!abbreviation) return true;
  if (next.kind === "punct") return false;
  // "7000 ق.م." and "1950 م.": a unit of the number before it, so the stop is a stop.
  if (at - 2 >= start && tokens[at - 2]?.kind === "number") return true;
  return beginsAnew(next) && !TITLES.has(fold(before.text));
}

/** A word that begins with و or ف and is long enough to hold a verb or noun after it. */
function beginsAnew(token: Token): boolean {
  if (token.kind !== "word" || token.text.length < SHORTEST_NEW_START) return false;
  const first = token.text.charAt(0);
  return first === "و" || first === "ف";
}

/** A mark after the quotation's end shows that the sentence goes on: «هل هذا صحيح؟»، سأل. */
function continues(token: Token | undefined): boolean {
  return token?.kind === "punct" && "،,؛;:)]-–—/".includes(token.text.charAt(0));
}

function isCloser(token: Token | undefined, place: number, closers: ReadonlySet<number>): boolean {
  return token?.kind === "punct" && (token.text === ")" || token.text === "]" || closers.has(place));
}

/** Place of the bracket that closes the one at `at`, or -1 where it is far or missing. */
function closingBracket(tokens: readonly Token[], at: number, to: number): number {
  const limit = (tokens[at]?.start ?? 0) + LONGEST_BRACKET;
  for (let place = at + 1; place < to; place++) {
    const token = tokens[place];
    if (token === undefined || token.start > limit) return -1;
    if (token.text === ")" || token.text === "]") return place;
  }
  return -1;
}
