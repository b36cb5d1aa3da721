// What stands inside quotation marks. Where one mark is missing, a sentence's end or the words before a quotation stand in for it.
import type { Quotation } from "../model/document.ts";
import type { Sentence, Token } from "../schema/article.ts";
import { fold } from "../script/fold.ts";
import type { QuotePair } from "./quote-pairs.ts";

/** After one of these a quotation without an opening mark begins: قال إن … » */
const COMPLEMENTIZERS: ReadonlySet<string> = new Set(["ان", "بان", "انه", "انها", "انهم", "بانه", "بانها"]);
/** How far back the beginning of a quotation without an opening mark is looked for, in tokens: two long sentences. */
const FARTHEST_BACK = 80;

export function quotationsOf(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  pairs: readonly QuotePair[],
): Quotation[] {
  const quotations: Quotation[] = [];
  for (const { open, close, depth } of pairs) {
    if (open && close) {
      const inside = insideOf(tokens, open.token, open.end, close.start);
      if (inside) quotations.push({ ...inside, closed: true, depth });
      continue;
    }
    if (open) {
      const sentence = sentenceAt(sentences, open.start);
      const inside = sentence && insideOf(tokens, open.token, open.end, sentence.end);
      if (inside) quotations.push({ ...inside, closed: false, depth });
    } else if (close) {
      const start = missingStart(tokens, close.token, sentenceAt(sentences, close.start)?.start ?? 0);
      if (start !== null && start < close.start) {
        const last = tokens[close.token - 1];
        if (last) quotations.push({ start, end: last.end, closed: false, depth });
      }
    }
  }
  return quotations.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** From the first to the last token between two offsets; null where nothing stands between. */
function insideOf(
  tokens: readonly Token[],
  mark: number,
  from: number,
  to: number,
): { readonly start: number; readonly end: number } | null {
  let first = mark + 1;
  while ((tokens[first]?.start ?? to) < from) first++;
  const start = tokens[first]?.start ?? to;
  const last = lastBefore(tokens, to);
  return start < to && last > start ? { start, end: last } : null;
}

/** End of the last token that ends at or before `to`. */
function lastBefore(tokens: readonly Token[], to: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) <= to) low = middle + 1;
    else high = middle;
  }
  return tokens[low - 1]?.end ?? 0;
}

function sentenceAt(sentences: readonly Sentence[], offset: number): Sentence | undefined {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return sentences[low];
}

function missingStart(tokens: readonly Token[], close: number, sentenceStart: number): number | null {
  for (let at = close - 1; at > 0 && at > close - FARTHEST_BACK; at--) {
    const token = tokens[at];
    if (token === undefined || token.start < sentenceStart) return null;
    const begins = token.text === ":" || (token.kind === "word" && COMPLEMENTIZERS.has(fold(token.text)));
    if (begins) return tokens[at + 1]?.start ?? null;
  }
  return null;
}
