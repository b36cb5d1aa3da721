// Paragraphs: a line each, unless the lines were wrapped at a fixed width and blank lines do the parting.
import type { Paragraph } from "../schema/article.ts";
import { isInvisible, isSpace } from "../script/characters.ts";

/** Mail and agency feeds wrap at 60 to 80 characters; a "line" longer than this was not wrapped. */
const LONGEST_WRAPPED = 100;
/** Fewer lines say nothing about a fixed width. */
const FEWEST_WRAPPED = 4;
/** A wrapped line falls short of the longest by one word at most: about a third. */
const FILLED = 0.65;
/** Part of the lines that must be filled and end in mid-sentence. */
const MOST = 0.7;

interface Line {
  readonly start: number;
  readonly end: number;
}

export function splitParagraphs(text: string): Paragraph[] {
  const blocks = blocksOf(linesOf(text));
  const lines = blocks.flat();
  const stretches = areWrapped(text, lines) ? blocks.map(joined) : lines;
  return stretches.map(({ start, end }) => ({
    id: `g${start}`,
    start,
    end,
    text: text.slice(start, end),
    by: "paragraph/line",
  }));
}

function joined(block: readonly Line[]): Line {
  return { start: block[0]?.start ?? 0, end: block.at(-1)?.end ?? 0 };
}

/** Trimmed lines; an empty one keeps its place, since it parts blocks. */
function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 0x0a;
    if (!isLineEnd(code)) continue;
    lines.push(trimmed(text, start, at));
    if (code === 0x0d && text.charCodeAt(at + 1) === 0x0a) at++;
    start = at + 1;
  }
  return lines;
}

function isLineEnd(code: number): boolean {
  return (code >= 0x0a && code <= 0x0d) || code === 0x85 || code === 0x2028 || code === 0x2029;
}

function trimmed(text: string, from: number, to: number): Line {
  let start = from;
  let end = to;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

function isBlank(code: number): boolean {
  return isSpace(code) || (isInvisible(code) && code !== 0x0640);
}

function blocksOf(lines: readonly Line[]): Line[][] {
  const blocks: Line[][] = [];
  let block: Line[] = [];
  for (const line of lines) {
    if (line.end > line.start) block.push(line);
    else if (block.length > 0) {
      blocks.push(block);
      block = [];
    }
  }
  if (block.length > 0) blocks.push(block);
  return blocks;
}

function areWrapped(text: string, lines: readonly Line[]): boolean {
  if (lines.length < FEWEST_WRAPPED) return false;
  let longest = 0;
  for (const line of lines) longest = Math.max(longest, line.end - line.start);
  if (longest > LONGEST_WRAPPED) return false;
  let running = 0;
  for (const line of lines) {
    const filled = line.end - line.start >= FILLED * longest;
    if (filled && !".؟!?:…".includes(text.charAt(line.end - 1))) running++;
  }
  return running >= MOST * lines.length;
}
