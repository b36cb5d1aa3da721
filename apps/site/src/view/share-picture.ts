// The picture beside a shared link, as SVG: the title in the naskh, the site's name under its chain, and what is inside.
import type { Locale } from "../i18n/strings.ts";

export interface SharePicture {
  readonly locale: Locale;
  /** The site's own name. */
  readonly name: string;
  readonly title: string;
  readonly titleLocale: Locale;
  /** What is inside, in the picture's language. */
  readonly line: string;
}

/** Pixels; what Open Graph readers expect. */
export const pictureSize = { width: 1200, height: 630 };

const margin = 80;
const colours = { paper: "#fdfdfb", ink: "#16191d", soft: "#565d66", cinnabar: "#ab1f2b" };
/** The title's size in pixels by its length in letters, and the letters that fit a line of it, tried on headlines in both languages. */
const large = { size: 72, letters: 31, upTo: 64 };
const middle = { size: 64, letters: 36, upTo: 120 };
const small = { size: 50, letters: 46, upTo: Number.POSITIVE_INFINITY };
const lineHeight = 1.5;
const mostLines = 5;

/** Lines of whole words; what does not fit ends in an ellipsis. */
export function wrapTitle(title: string, letters: number): string[] {
  const lines: string[] = [];
  for (const word of title.split(/\s+/u).filter((word) => word !== "")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= letters) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.length <= mostLines ? lines : [...lines.slice(0, mostLines - 1), `${lines[mostLines - 1]}…`];
}

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** Marks at both ends keep the text's own direction where it begins or ends with digits or punctuation. */
const directed = (text: string, locale: Locale): string => (locale === "ar" ? `\u200f${text}\u200f` : text);

/** Set from the right or left margin. */
function textLine(text: string, right: boolean, y: number, style: string): string {
  const place = right ? `x="${pictureSize.width - margin}" text-anchor="end"` : `x="${margin}"`;
  return `<text ${place} y="${y}" ${style}>${escaped(text)}</text>`;
}

export function sharePicture({ locale, name, title, titleLocale, line }: SharePicture): string {
  const { size, letters } = [large, middle, small].find(({ upTo }) => title.length <= upTo) ?? small;
  const lines = wrapTitle(title, letters);
  const { width, height } = pictureSize;
  const bold = (fontSize: number, colour: string): string =>
    `font-family="Amiri" font-weight="700" font-size="${fontSize}" fill="${colour}"`;
  const isArabic = locale === "ar";
  const chain = isArabic ? width - margin - 12 : margin + 12;
  const step = isArabic ? -36 : 36;
  const links = [0, 1, 2]
    .map((n) => `<circle cx="${chain + n * step}" cy="${96 + n * 14}" r="${12 - n * 3}"/>`)
    .join("");
  const path = `<path d="M${chain} 96 l${step * 2} 28" stroke="${colours.ink}" stroke-width="4"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="${width}" height="${height}" fill="${colours.paper}"/><rect width="${width}" height="14" fill="${colours.cinnabar}"/>${path}<g fill="${colours.cinnabar}">${links}</g>${[
    ...lines.map((words, n) =>
      textLine(
        directed(words, titleLocale),
        titleLocale === "ar",
        Math.round(200 + size * 0.4 + n * size * lineHeight),
        bold(size, colours.ink),
      ),
    ),
    textLine(name, isArabic, height - 48, bold(48, colours.cinnabar)),
    // At the other margin.
    textLine(directed(line, locale), !isArabic, height - 50, bold(30, colours.soft)),
  ].join("")}</svg>`;
}
