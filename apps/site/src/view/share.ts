// How much of the text each source's words carry, counted in letters; the rest is the author's own voice.
import type { Report } from "@isnad/core/schema";
import type { Reading } from "./reading.ts";

export interface Share {
  /** Null for the author. */
  readonly report: Report | null;
  /** Between 0 and 1. */
  readonly part: number;
}

const isLetter = /[\p{L}\p{N}]/u;

/** What makes two reports one source's. */
export function sourceKey({ source, sourceType }: Report): string {
  return source?.entity ?? source?.text ?? sourceType;
}

/** Largest first. A letter inside a report inside a report counts for the innermost. */
export function sharesOf({ parsed }: Reading): Share[] {
  const { text } = parsed.article;
  const owner: (Report | null)[] = new Array(text.length).fill(null);
  const size = ({ content }: Report): number => content.reduce((sum, { start, end }) => sum + end - start, 0);
  for (const report of [...parsed.facts.reports].sort((a, b) => size(b) - size(a))) {
    for (const { start, end } of report.content) owner.fill(report, start, end);
  }
  const letters = new Map<string, { report: Report | null; count: number }>();
  let total = 0;
  for (const { start, end } of parsed.article.sentences) {
    for (let index = start; index < end; index++) {
      if (!isLetter.test(text[index] ?? "")) continue;
      const report = owner[index] ?? null;
      total += 1;
      const key = report === null ? "author" : sourceKey(report);
      const entry = letters.get(key);
      if (entry === undefined) letters.set(key, { report, count: 1 });
      else entry.count += 1;
    }
  }
  return [...letters.values()]
    .map(({ report, count }) => ({ report, part: count / total }))
    .sort((a, b) => b.part - a.part);
}
