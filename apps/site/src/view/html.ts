// Markup as a value: everything put into a template is escaped unless it is markup itself. Runs at build time and in the browser.

export class Html {
  readonly markup: string;
  constructor(markup: string) {
    this.markup = markup;
  }
  toString(): string {
    return this.markup;
  }
}

export type Content = Html | string | number | null | undefined | false | readonly Content[];

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

export function escapeText(text: string): string {
  return text.replace(/[&<>"']/gu, (sign) => entities[sign] ?? sign);
}

function markupOf(content: Content): string {
  if (content === null || content === undefined || content === false) return "";
  if (content instanceof Html) return content.markup;
  if (Array.isArray(content)) return content.map(markupOf).join("");
  return escapeText(String(content));
}

export function html(strings: TemplateStringsArray, ...contents: readonly Content[]): Html {
  // Line breaks and indents between tags are the template's, not the page's.
  return new Html(strings.map((part, n) => part.replace(/\s*\n\s*/gu, "") + markupOf(contents[n])).join(""));
}
