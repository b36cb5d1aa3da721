// Headlines: a first line without a full stop before the text, and the slug lines of agencies (إسرائيل/فلسطينيون - …).
import type { Token } from "../schema/article.ts";
import type { TokenRange } from "./sentences.ts";

/** Headlines of Arabic news seldom pass fifteen words; a lead paragraph seldom stays under twenty-five. */
const LONGEST_HEADLINE = 25;
/** A line that ends in ؟ or ! may be a headline when it is this short. */
const LONGEST_QUESTION = 15;
/** "إسرائيل تحذر إيران بعد غارات جوية واسعة في سوريا" is nine; longer lines without a stop are text that forgot it. */
const LONGEST_SUBHEADING = 14;
/** Half the paragraphs end in a mark: articles with many subheadings still have as many paragraphs of text. */
const USUAL_STOPS = 0.5;
/** إندونيسيا/فيتنام/زلزال/ضحايا: slugs have two to five parts. */
const LONGEST_SLUG = 12;

/** Whether the paragraph is a headline, given that it stands first and another follows it. */
export function isHeadline(tokens: readonly Token[], paragraph: TokenRange): boolean {
  let words = 0;
  for (let at = paragraph.from; at < paragraph.to; at++) {
    const token = tokens[at];
    if (token?.kind === "word" && ++words > LONGEST_HEADLINE) return false;
    if (token?.kind === "punct" && token.text === "." && at < paragraph.to - 1 && tokens[at + 1]?.start !== token.end)
      return false;
  }
  const last = tokens[paragraph.to - 1]?.text ?? "";
  if (words === 0 || ".:،".includes(last)) return false;
  return words <= LONGEST_QUESTION || !"؟?!".includes(last);
}

/** A line between paragraphs that all end with a stop, itself short and without one: a subheading or a link to another article. */
export function isSubheading(tokens: readonly Token[], paragraph: TokenRange): boolean {
  let words = 0;
  for (let at = paragraph.from; at < paragraph.to; at++) {
    const token = tokens[at];
    if (token?.kind === "word" && ++words > LONGEST_SUBHEADING) return false;
  }
  return words > 0 && !endsInMark(tokens, paragraph);
}

/** Whether the text is written with full stops, so that a line without one means something. */
export function usesStops(tokens: readonly Token[], paragraphs: readonly TokenRange[]): boolean {
  let stops = 0;
  for (const paragraph of paragraphs) if (endsInMark(tokens, paragraph)) stops++;
  return paragraphs.length > 2 && stops >= USUAL_STOPS * paragraphs.length;
}

/** Whether a mark stands at the end, also behind closing quotation marks and brackets. */
function endsInMark(tokens: readonly Token[], paragraph: TokenRange): boolean {
  for (let at = paragraph.to - 1; at >= Math.max(paragraph.from, paragraph.to - 3); at--) {
    const token = tokens[at];
    if (token?.kind !== "punct") return false;
    if (".؟?!…:،؛".includes(token.text.charAt(0))) return true;
  }
  return false;
}

/** Place of the token after a slug at `from` and its dash, or `from` where there is none. */
export function slugEnd(tokens: readonly Token[], from: number, to: number): number {
  let slashes = 0;
  for (let at = from; at < Math.min(to, from + LONGEST_SLUG); at++) {
    const token = tokens[at];
    if (token === undefined) break;
    if ((at - from) % 2 === 0) {
      if (token.kind !== "word") break;
    } else if (token.text === "/") slashes++;
    else return slashes > 0 && /^[-–—ـ]+$/.test(token.text) && at + 1 < to ? at + 1 : from;
  }
  return from;
}
