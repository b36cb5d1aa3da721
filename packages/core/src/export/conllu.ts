// The words as CoNLL-U (universaldependencies.org/format): a block a sentence, clitics and repaired words under their token.
import type { Sentence, Token, Word } from "../schema/article.ts";
import type { ParsedArticle } from "../schema/parsed-article.ts";

/** CoNLL-U of the whole article. Every sentence has one root: a further word without a head hangs on it as `dep`. */
export function toConllu({ article }: ParsedArticle): string {
  const wordsOf = new Map<string, Word[]>();
  for (const word of article.words) {
    const list = wordsOf.get(word.token);
    if (list === undefined) wordsOf.set(word.token, [word]);
    else list.push(word);
  }
  let next = 0;
  const blocks = article.sentences.map((sentence, index) => {
    const tokens: Token[] = [];
    for (let token = article.tokens[next]; token && token.start < sentence.end; token = article.tokens[next]) {
      if (token.start >= sentence.start) tokens.push(token);
      next += 1;
    }
    const head = index === 0 ? [`# newdoc id = ${oneLine(article.id)}`] : [];
    return [...head, ...comments(sentence), ...rows(tokens, wordsOf, article.text), "", ""].join("\n");
  });
  return blocks.join("");
}

function comments(sentence: Sentence): string[] {
  return [`# sent_id = ${sentence.id}`, `# text = ${oneLine(sentence.text)}`];
}

function rows(tokens: readonly Token[], wordsOf: ReadonlyMap<string, Word[]>, text: string): string[] {
  const words = tokens.flatMap((token) => wordsOf.get(token.id) ?? []);
  const place = new Map(words.map((word, index) => [word.id, index + 1]));
  const root = words.findIndex(({ head }) => head === null || !place.has(head)) + 1;
  const lines: string[] = [];
  for (const token of tokens) {
    const parts = wordsOf.get(token.id) ?? [];
    const space = /\s|^$/.test(text.charAt(token.end)) ? "_" : "SpaceAfter=No";
    const [first] = parts;
    if (first && parts.length > 1) {
      const from = place.get(first.id) ?? 0;
      lines.push([`${from}-${from + parts.length - 1}`, form(token.text), ..."_______", space].join("\t"));
    }
    for (const word of parts) lines.push(row(word, place, root, parts.length > 1 ? "_" : space));
  }
  return lines;
}

function row(word: Word, place: ReadonlyMap<string, number>, root: number, misc: string): string {
  const id = place.get(word.id) ?? 0;
  const head = place.get(word.head ?? "");
  const [governor, relation] = head !== undefined ? [head, word.deprel] : id === root ? [0, "root"] : [root, "dep"];
  const columns = [
    id,
    form(word.form),
    form(word.lemma),
    word.upos,
    "_",
    feats(word),
    governor,
    relation || "dep",
    "_",
    misc,
  ];
  return columns.join("\t");
}

/** Features in the order the format asks for: by name, letter case aside. */
function feats({ feats }: Word): string {
  const pairs = Object.entries(feats).sort(([a], [b]) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1));
  return pairs.map(([name, value]) => `${name}=${value}`).join("|") || "_";
}

const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

/** A column must not be empty nor hold white space. */
const form = (text: string): string => text.replace(/\s+/g, "_") || "_";
