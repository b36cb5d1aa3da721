// Reads an article file's text: `key: value` lines between two `---` lines, then the body, character for character.

/** What a front matter may say; all of it is handed to parseArticle. */
const keys = ["id", "title", "language", "published", "publisher", "url", "byline"] as const;
type Key = (typeof keys)[number];

export interface ArticleFile {
  readonly meta: Readonly<Partial<Record<Key, string>>>;
  readonly body: string;
}

/**
 * Splits an article file. A key that is unknown is left out, so the parser infers it or says null.
 * @throws Error with the file name and the line when the front matter is malformed.
 */
export function readArticleFile(source: string, name: string): ArticleFile {
  const head = /^---\r?\n([\s\S]*?)^---(?:\r?\n|$)/mu.exec(source);
  if (head?.index !== 0) throw new Error(`${name}:1: the file must open with a front matter between --- lines`);
  const meta: Partial<Record<Key, string>> = {};
  for (const [index, line] of (head[1] ?? "").split(/\r?\n/u).entries()) {
    if (line.trim() === "" || line.startsWith("#")) continue;
    const colon = line.indexOf(":");
    const key = line.slice(0, Math.max(0, colon)).trim();
    if (!isKey(key)) throw new Error(`${name}:${index + 2}: expected one of ${keys.join(", ")} and a colon`);
    const value = unquote(line.slice(colon + 1).trim());
    if (value !== "") meta[key] = value;
  }
  return { meta, body: source.slice(head[0].length) };
}

function isKey(key: string): key is Key {
  return keys.some((known) => known === key);
}

function unquote(value: string): string {
  return /^(["']).*\1$/u.test(value) ? value.slice(1, -1) : value;
}
