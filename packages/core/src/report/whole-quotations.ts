// A span holds both marks of a quotation or neither: what opens inside closes inside.
import type { Quotation } from "../model/document.ts";
import type { Reading } from "../model/reading.ts";
import { spanOf } from "../model/tree-queries.ts";
import type { Party, Report } from "../schema/facts.ts";
import type { Span } from "../schema/span.ts";
import { quotationsIn } from "./quotation.ts";

/** Blanks and stops that may stand between the last word of a span and the closing mark. */
const MARGIN = /^[\s.،,؛!؟]*$/u;

/** The same span with the missing mark taken in, or with a lone mark at its edge left out. */
function withWholeQuotations(reading: Reading, span: Span): Span {
  let { start, end } = span;
  for (const quotation of quotationsIn(reading, span)) {
    if (!quotation.closed || quotation.start > end || quotation.end < start) continue;
    ({ start, end } = balanced(reading.text, { start, end }, quotation));
  }
  return start === span.start && end === span.end ? span : spanOf(reading.text, start, end);
}

function balanced(text: string, { start, end }: { start: number; end: number }, quotation: Quotation) {
  const opens = quotation.start - 1 >= start && quotation.start <= end;
  const closes = quotation.end >= start && quotation.end < end;
  if (opens && !closes && MARGIN.test(text.slice(end, quotation.end))) return { start, end: quotation.end + 1 };
  if (!closes || opens) return { start, end };
  if (quotation.end + 1 === end) return { start, end: quotation.end }; // «…: the opening mark stands before the span
  return MARGIN.test(text.slice(quotation.start, start)) ? { start: quotation.start - 1, end } : { start, end };
}

/** Every span of a report with its quotations whole. */
export function withWholeMarks(reading: Reading, report: Report): Report {
  const party = (one: Party | null) => (one === null ? null : { ...one, ...withWholeQuotations(reading, one) });
  return {
    ...report,
    source: party(report.source),
    addressee: party(report.addressee),
    channel: party(report.channel),
    occasion: report.occasion === null ? null : withWholeQuotations(reading, report.occasion),
    content: report.content.map((span) => withWholeQuotations(reading, span)),
  };
}
