// `isnad score GOLD…`: how far parsed articles agree with what a careful reader wrote down, layer by layer.
import { parseArticle } from "@isnad/core";
import type { ParsedArticle } from "@isnad/core/schema";
import {
  figures,
  type Gold,
  GoldError,
  layerNames,
  readGold,
  scoreArticle,
  scoreTable,
  sumLayers,
} from "@isnad/core/score";
import type { ScoreCommand } from "./arguments.ts";
import { writeError } from "./error-line.ts";
import { inputFiles } from "./input-files.ts";
import { openLines } from "./open-lines.ts";
import { readText, UnreadableFile } from "./read-article.ts";
import { type Streams, write } from "./streams.ts";

/** 0 when all gold files were scored, 1 when some could not be. */
export async function score({ gold, parsed, misses, json }: ScoreCommand, streams: Streams): Promise<number> {
  const given = parsed === undefined ? undefined : await readParsed(parsed, streams);
  const scored = [];
  let bad = 0;
  for (const file of await inputFiles(gold, ".gold.json")) {
    try {
      const article = readGold(JSON.parse(await readText(file, streams)));
      scored.push(scoreArticle(article, given ? find(given, article) : parseGold(article)));
    } catch (error) {
      if (!(error instanceof GoldError || error instanceof SyntaxError || error instanceof UnreadableFile)) throw error;
      for (const message of error.message.split("\n")) await writeError(streams, { file }, message);
      bad += 1;
    }
  }
  const sum = sumLayers(scored);
  if (json) {
    const rows = layerNames.map((name) => [name, figures(sum[name])] as const);
    await write(streams.stdout, `${JSON.stringify(Object.fromEntries(rows))}\n`);
  } else await write(streams.stdout, `${scored.length} article${scored.length === 1 ? "" : "s"}\n${scoreTable(sum)}`);
  if (misses !== undefined) {
    const { missed, extra } = sum[misses];
    const lines = [...missed.map((words) => `missed   ${words}`), ...extra.map((words) => `made up  ${words}`)];
    await write(streams.stdout, `\n${lines.map((line) => `${line}\n`).join("")}`);
  }
  return bad === 0 ? 0 : 1;
}

const parseGold = ({ id, text, title, published }: Gold): ParsedArticle =>
  parseArticle(text, { id, ...(title === null ? {} : { title }), ...(published === null ? {} : { published }) });

function find(given: ReadonlyMap<string, ParsedArticle>, { id }: Gold): ParsedArticle {
  const parsed = given.get(id);
  if (parsed === undefined) throw new GoldError([`${id}: not among the parsed articles`]);
  return parsed;
}

/** @throws Error that names file and line */
async function readParsed(file: string, streams: Streams): Promise<ReadonlyMap<string, ParsedArticle>> {
  const { ParsedArticle } = await import("@isnad/core/schema");
  const articles = new Map<string, ParsedArticle>();
  for await (const input of openLines([file], streams)) {
    if ("error" in input) throw new Error(`${file}: ${input.error}`);
    for (const line of input.lines) {
      if ("error" in line) throw new Error(`${file}:${line.number}: ${line.error}`);
      if (line.text.trim() === "") continue;
      const parsed = ParsedArticle.safeParse(fromJson(line.text));
      if (!parsed.success) throw new Error(`${file}:${line.number}: not a ParsedArticle`);
      articles.set(parsed.data.article.id, parsed.data);
    }
  }
  return articles;
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
