// The article's text as published, each word whole in its own element: marked by layer, linked to the facts it states.
import type { ParsedArticle, Span, Token } from "@isnad/core/schema";
import { fill } from "../i18n/fill.ts";
import { type Content, type Html, html } from "./html.ts";
import type { PageContext, SentenceGroup } from "./reading.ts";

/** A stretch of text that is drawn as one: a token, or tokens that letters join. */
export interface Piece {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

const endsInLetter = /[\p{L}\p{M}]$/u;
const startsWithLetter = /^[\p{L}\p{M}]/u;

/** The pieces of a sentence. Tokens that meet letter to letter stay together: a tag between them would tear the script. */
export function piecesOf(text: string, tokens: readonly Token[], within: Span): Piece[] {
  const pieces: Piece[] = [];
  for (const { start, end } of tokens) {
    if (start < within.start || end > within.end) continue;
    const last = pieces.at(-1);
    const joins =
      last?.end === start &&
      endsInLetter.test(text.slice(last.start, last.end)) &&
      startsWithLetter.test(text.slice(start, end));
    if (last !== undefined && joins) pieces[pieces.length - 1] = { ...last, end };
    else pieces.push({ id: `t${start}`, start, end });
  }
  return pieces;
}

/** The id of the word that an offset stands in, wherever its clitics begin. */
export function wordIdAt(offset: number, { article }: ParsedArticle): string | null {
  const sentence = article.sentences.find(({ start, end }) => start <= offset && offset < end);
  const pieces = sentence === undefined ? [] : piecesOf(article.text, article.tokens, sentence);
  return pieces.find(({ start, end }) => start <= offset && offset < end)?.id ?? null;
}

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly name: string;
}

/** What each layer marks, as class names over spans. */
function marksOf({ reading }: PageContext): Mark[] {
  const { facts: model, article } = reading.parsed;
  const mark = (name: string, { start, end }: { start: number; end: number }): Mark => ({ name, start, end });
  const cues = new Set(model.reports.map(({ cue }) => cue.start));
  return [
    ...model.reports.map(({ cue }) => mark("cue", cue)),
    ...model.reports.flatMap(({ source }) => (source?.basis === "stated" ? [mark("src", source)] : [])),
    ...model.commitments.flatMap(({ markers }) =>
      markers.filter(({ start }) => !cues.has(start)).map((span) => mark("hedge", span)),
    ),
    ...model.mentions.filter(({ form }) => form === "name").map((mention) => mark("name", mention)),
    ...model.times.map((time) => mark("time", time)),
    ...model.quantities.map((quantity) => mark("num", quantity)),
    ...model.coverage.unresolved.map(({ span }) => mark("gap", span)),
    ...article.repairs.map((repair) => mark("glued", repair)),
  ];
}

const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start < b.end && b.start < a.end;

/** The whole text: paragraphs of sentences of words, with an anchor before the first word of every fact and report. */
export function articleText(context: PageContext): Html {
  const { reading, base } = context;
  const { article, facts: model } = reading.parsed;
  const marks = marksOf(context);
  const predicates = new Map(reading.main.map((fact) => [fact.proposition.predicate.start, fact.id]));
  const cues = new Map(model.reports.map((report) => [report.cue.start, report.id]));
  const anchors = [
    ...reading.facts.map(({ id, proposition }) => ({
      id,
      start: proposition.clause.start,
      end: proposition.clause.end,
    })),
    ...model.reports.map((report) => ({
      id: report.id,
      start: firstStart(report),
      end: Math.max(report.cue.end, ...report.content.map(({ end }) => end)),
    })),
  ];

  const sentenceHtml = ({ sentence, number }: SentenceGroup): Html => {
    const pieces = piecesOf(article.text, article.tokens, sentence);
    const out: Content[] = [];
    let at = sentence.start;
    for (const [index, piece] of pieces.entries()) {
      const gap = article.text.slice(at, piece.start);
      const previous = pieces[index - 1];
      const through =
        previous === undefined ? [] : marks.filter((mark) => overlaps(mark, previous) && overlaps(mark, piece));
      out.push(through.length > 0 && gap !== "" ? html`<span class="${classNames(through)}">${gap}</span>` : gap);
      // An anchor that would fall inside a word stands before it.
      const opens = anchors.filter(({ start }) => start >= (previous?.end ?? sentence.start) && start < piece.end);
      const lastOf = (end: number): string => pieces.findLast(({ start }) => start < end)?.id ?? piece.id;
      out.push(opens.map(({ id, end }) => html`<span class="at" id="in-${id}" data-to="${lastOf(end)}"></span>`));
      out.push(pieceHtml(piece));
      at = piece.end;
    }
    out.push(article.text.slice(at, sentence.end));
    const label = fill(context.ui.t.read.sentenceFacts, { n: String(number) });
    return html`<span class="s" id="${`text-${sentence.id}`}">${out}</span><a class="no" href="${base}#${sentence.id}" aria-label="${label}" lang="${context.ui.locale}">${number}</a>`;
  };

  const pieceHtml = (piece: Piece): Html => {
    const text = article.text.slice(piece.start, piece.end);
    const here = marks.filter((mark) => overlaps(mark, piece));
    const names = classNames(here);
    const inPiece = <T>(map: ReadonlyMap<number, T>): T | undefined =>
      [...map].find(([start]) => start >= piece.start && start < piece.end)?.[1];
    const report = inPiece(cues);
    const fact = inPiece(predicates);
    const target = report ?? fact;
    const repair = article.repairs.find((item) => overlaps(item, piece));
    if (target !== undefined) return html`<a class="w ${names}" id="${piece.id}" href="${base}#${target}">${text}</a>`;
    if (repair !== undefined)
      return html`<span class="w ${names}" id="${piece.id}" title="${repair.reading}">${text}</span>`;
    return html`<span class="w${names === "" ? "" : ` ${names}`}" id="${piece.id}">${text}</span>`;
  };

  return html`${article.paragraphs.map((paragraph) => {
    const inside = reading.sentences.filter(({ sentence }) => sentence.paragraph === paragraph.id);
    const kind = inside.every(({ sentence }) => sentence.kind === "headline") ? "headline" : "body";
    return inside.length === 0
      ? null
      : html`<p class="${kind}">${inside.map((group, n) => html`${n > 0 ? " " : ""}${sentenceHtml(group)}`)}</p>`;
  })}`;
}

function firstStart(report: { cue: Span; source: Span | null; content: readonly Span[] }): number {
  // The source may be a pronoun's antecedent far back: the cue and what follows are what the link shows.
  return Math.min(report.cue.start, ...report.content.map(({ start }) => start));
}

function classNames(marks: readonly Mark[]): string {
  return [...new Set(marks.map(({ name }) => name))].join(" ");
}
