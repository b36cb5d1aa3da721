// The stylesheet that lights up a fact's words when its link is followed: plain :target rules, so that no script is needed.
import type { Span } from "@isnad/core/schema";
import { type Piece, piecesOf } from "./article-text.ts";
import type { Reading } from "./reading.ts";

export interface Highlight {
  readonly id: string;
  readonly spans: readonly Span[];
  readonly core: Span;
}

/** The words that state each fact, and those of each report: cue, source and content. */
export function highlightsOf({ facts, parsed }: Reading): Highlight[] {
  return [
    ...facts.map(({ id, proposition }) => ({ id, spans: [proposition.clause], core: proposition.predicate })),
    ...parsed.facts.reports.map(({ id, cue, source, content }) => ({
      id,
      spans: [cue, ...(source?.basis === "stated" ? [source] : []), ...content],
      core: cue,
    })),
  ];
}

/** The line below is drawn where the reader's own colours replace the page's: there no background shows. */
export function highlightCss(reading: Reading): string {
  const { article } = reading.parsed;
  const bySentence = article.sentences.map((sentence) => piecesOf(article.text, article.tokens, sentence));
  const lit: string[] = [];
  const cores: string[] = [];
  const cards: string[] = [];
  for (const { id, spans, core } of highlightsOf(reading)) {
    const opened = `:is(#in-${id}:target,:root:has(#${id}:target) #in-${id})`;
    cards.push(`:root:has(#in-${id}:target) #${id}`);
    for (const pieces of bySentence) {
      for (const span of spans) {
        const inside = pieces.filter((piece) => piece.start < span.end && span.start < piece.end);
        const [first, last] = [inside[0], inside.at(-1)];
        if (first !== undefined && last !== undefined) lit.push(range(opened, first, last));
      }
      const word = pieces.find((piece) => piece.start <= core.start && core.start < piece.end);
      // Said three times, so that it outweighs the range it stands in.
      if (word !== undefined) cores.push(`${opened}~#${word.id}#${word.id}#${word.id}`);
    }
  }
  if (lit.length === 0) return "";
  return `${lit.join()}{background:var(--lit);box-shadow:.16em 0 var(--lit),-.16em 0 var(--lit);border-block-end:2px solid #0000}${cores.join()}{background:var(--lit-core);box-shadow:.12em 0 var(--lit-core),-.12em 0 var(--lit-core)}${cards.join()}{background:var(--leaf);box-shadow:0 0 0 .5rem var(--leaf)}`;
}

/** From the first word to the last, in the sentence they share. */
function range(opened: string, first: Piece, last: Piece): string {
  if (first.id === last.id) return `${opened}~#${first.id}`;
  return `${opened}~#${first.id},${opened}~#${first.id}~.w:not(#${last.id}~.w)`;
}
