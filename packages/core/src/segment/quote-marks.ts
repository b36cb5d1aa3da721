// Which quotation mark opens and which closes: by its glyph, by what stands beside it, by what is open.
import type { Token } from "../schema/article.ts";
import { isSpace } from "../script/characters.ts";

export type QuoteFamily = "angle" | "small-angle" | "curly" | "straight" | "single";
export type Direction = "open" | "close" | "either";

export interface QuoteMark {
  /** Place in the token list. */
  readonly token: number;
  readonly start: number;
  readonly end: number;
  readonly family: QuoteFamily;
  readonly direction: Direction;
  /** What its surroundings say: a space before and none after opens, the reverse closes. */
  readonly context: Direction;
}

const GLYPHS: Readonly<Record<string, readonly [QuoteFamily, Direction]>> = {
  "«": ["angle", "open"],
  "»": ["angle", "close"],
  "‹": ["small-angle", "open"],
  "›": ["small-angle", "close"],
  "“": ["curly", "open"],
  "”": ["curly", "close"],
  "„": ["curly", "open"],
  "‟": ["curly", "open"],
  '"': ["straight", "either"],
  "''": ["straight", "either"],
  "``": ["straight", "open"],
  "＂": ["straight", "either"],
  "'": ["single", "either"],
  "‘": ["single", "open"],
  "’": ["single", "close"],
};

/** The quotation marks of a text in order. */
export function quoteMarks(text: string, tokens: readonly Token[]): QuoteMark[] {
  const marks: QuoteMark[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined || token.kind !== "punct") continue;
    const glyph = Object.hasOwn(GLYPHS, token.text) ? GLYPHS[token.text] : undefined;
    if (glyph === undefined) continue;
    const next = tokens[at + 1];
    // ' ' with a space between is one doubled mark torn apart.
    const torn = token.text === "'" && next?.text === "'" && next.start === token.end + 1;
    const end = torn ? next.end : token.end;
    const family = torn ? "straight" : glyph[0];
    marks.push({
      token: at,
      start: token.start,
      end,
      family,
      direction: glyph[1],
      context: contextOf(text, token.start, end),
    });
    if (torn) at++;
  }
  return oriented(marks);
}

function contextOf(text: string, start: number, end: number): Direction {
  const before = start === 0 || opensBefore(text, start - 1);
  const after = end >= text.length || closesAfter(text, end);
  if (before === after) return "either";
  return before ? "open" : "close";
}

function opensBefore(text: string, at: number): boolean {
  return isSpace(text.charCodeAt(at)) || "([{«“‹:ـ/-–—".includes(text.charAt(at));
}

function closesAfter(text: string, at: number): boolean {
  return isSpace(text.charCodeAt(at)) || ")]}»”›.,،؛;:؟?!…/-–—".includes(text.charAt(at));
}

/** Some papers write »كذا« or ”كذا“ throughout: the direction that leaves fewer marks alone is the one the text means. */
function oriented(marks: readonly QuoteMark[]): QuoteMark[] {
  const reversed = (["angle", "small-angle", "curly"] as const).filter((family) => {
    const own = marks.filter((mark) => mark.family === family);
    return alone(own, "open") > alone(own, "close");
  });
  return marks.map((mark) => {
    if (!reversed.some((family) => family === mark.family)) return mark;
    return { ...mark, direction: mark.direction === "open" ? "close" : "open" };
  });
}

/** Marks without a partner when `opener` is what opens. */
function alone(marks: readonly QuoteMark[], opener: Direction): number {
  let open = 0;
  let strays = 0;
  for (const mark of marks) {
    if (mark.direction === opener) open++;
    else if (open > 0) open--;
    else strays++;
  }
  return open + strays;
}
