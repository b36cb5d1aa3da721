// The second stage: dateline, paragraphs, sentences, quotations and tokens of a text.
import type { ScriptLayer, SegmentLayer, TextLayer } from "../model/document.ts";
import { type Stage, stage } from "../model/stage.ts";
import type { Dateline, Paragraph, Sentence, Token } from "../schema/article.ts";
import { bylineIn } from "./byline.ts";
import { type DatelineParts, findDateline } from "./dateline.ts";
import { isHeadline, isSubheading, slugEnd, usesStops } from "./headline.ts";
import { splitParagraphs } from "./paragraphs.ts";
import { quotationsOf } from "./quotations.ts";
import { quoteMarks } from "./quote-marks.ts";
import { pairQuotes } from "./quote-pairs.ts";
import { splitSentences, type TokenRange } from "./sentences.ts";
import { tokenize } from "./tokenize.ts";

/** A dateline stands in the first paragraph, or after one or two lines of headline. */
const DATELINE_PARAGRAPHS = 3;

export const segmentStage: Stage<TextLayer & ScriptLayer, SegmentLayer> = stage("segment", ({ text }) => segment(text));

/** Segments a text. Linear time; never throws. */
export function segment(text: string): SegmentLayer {
  const tokens = tokenize(text);
  const paragraphs = splitParagraphs(text);
  const ranges = tokenRanges(tokens, paragraphs);
  const ends = paragraphs.map((paragraph) => paragraph.end);
  const pairs = pairQuotes(quoteMarks(text, tokens), ends);
  const closers = new Set<number>();
  for (const pair of pairs) if (pair.close) closers.add(pair.close.token);

  const sentences: Sentence[] = [];
  let dateline: Dateline | null = null;
  let byline: string | null = null;
  let headlines = true;
  const stops = usesStops(tokens, ranges);
  for (const [place, paragraph] of paragraphs.entries()) {
    const range = ranges[place] ?? { from: 0, to: 0 };
    let from = range.from;
    const add = (to: number, kind: Sentence["kind"], by: string): void => {
      if (to > from) sentences.push(sentenceOf(text, tokens, { from, to }, paragraph, kind, by));
      from = to;
    };
    const writers = place > 0 ? bylineIn(tokens, range) : null;
    if (writers !== null) {
      byline ??= text.slice(writers[0], writers[1]);
      add(range.to, "byline", "sentence/byline");
      continue;
    }
    if (dateline === null && headlines && place < DATELINE_PARAGRAPHS) {
      const parts = findDateline(tokens, range.from, range.to);
      if (parts) {
        dateline = datelineOf(text, tokens, range.from, parts);
        add(parts.to, "dateline", parts.by);
        headlines = false;
      }
    }
    add(slugEnd(tokens, from, range.to), "headline", "sentence/slug");
    headlines = headlines && from === range.from && place + 1 < paragraphs.length && isHeadline(tokens, range);
    const subheading = stops && place > 0 && from === range.from && isSubheading(tokens, range);
    const kind = (headlines && place === 0) || subheading ? "headline" : "body";
    const by = kind === "body" ? "sentence/mark" : subheading ? "sentence/subheading" : "sentence/first-line";
    for (const sentence of splitSentences(text, tokens, from, range.to, closers)) add(sentence.to, kind, by);
  }
  return { dateline, byline, paragraphs, sentences, tokens, quotations: quotationsOf(tokens, sentences, pairs) };
}

function sentenceOf(
  text: string,
  tokens: readonly Token[],
  range: TokenRange,
  paragraph: Paragraph,
  kind: Sentence["kind"],
  by: string,
): Sentence {
  const start = tokens[range.from]?.start ?? paragraph.start;
  const end = tokens[range.to - 1]?.end ?? paragraph.end;
  return { id: `s${start}`, start, end, text: text.slice(start, end), by, paragraph: paragraph.id, kind };
}

function datelineOf(text: string, tokens: readonly Token[], from: number, parts: DatelineParts): Dateline {
  const start = tokens[from]?.start ?? 0;
  const end = tokens[parts.to - 1]?.end ?? start;
  const slice = (span: readonly [number, number] | null): string | null => (span ? text.slice(span[0], span[1]) : null);
  return {
    id: `d${start}`,
    start,
    end,
    text: text.slice(start, end),
    by: parts.by,
    place: slice(parts.place),
    agency: slice(parts.agency),
    date: slice(parts.date),
  };
}

/** The tokens of each paragraph. */
function tokenRanges(tokens: readonly Token[], paragraphs: readonly Paragraph[]): TokenRange[] {
  let at = 0;
  return paragraphs.map((paragraph) => {
    const from = at;
    while (at < tokens.length && (tokens[at]?.start ?? 0) < paragraph.end) at++;
    return { from, to: at };
  });
}
