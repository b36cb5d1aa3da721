// Finds an anchor in a text: a stretch that occurs exactly once, the part between [[ and ]] of which is meant.
import type { Span } from "../schema/span.ts";

/** The span that is meant, or in words why there is none. */
export function findAnchor(text: string, anchor: string): Span | string {
  const open = anchor.indexOf("[[");
  const close = anchor.indexOf("]]", open);
  if (open < 0 || close < 0) return "no part between [[ and ]]";
  const plain = anchor.slice(0, open) + anchor.slice(open + 2, close) + anchor.slice(close + 2);
  const at = text.indexOf(plain);
  if (at < 0) return "does not occur in the text";
  if (text.indexOf(plain, at + 1) >= 0) return "occurs more than once";
  const start = at + open;
  const end = at + close - 2;
  return { start, end, text: text.slice(start, end) };
}
