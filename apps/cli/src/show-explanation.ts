// `isnad explain FILE ITEM`: why a fact is there, step by step back to the words, for a person at a terminal.
import { parseArticle } from "@isnad/core";
import { type ExplanationStep, explain } from "@isnad/core/explain";
import type { ParseOptions } from "@isnad/core/schema";
import { readArticle, UnreadableFile } from "./read-article.ts";
import { type Streams, write } from "./streams.ts";
import { isolated, type Paint, painter } from "./terminal.ts";

/** @throws Error when the file cannot be read or has no such item */
export async function showExplanation(
  file: string,
  item: string,
  options: ParseOptions,
  streams: Streams,
): Promise<void> {
  const article = await readArticle(file, options, streams).catch((error: unknown) => {
    if (!(error instanceof UnreadableFile)) throw error;
    throw new Error(`${error.line === undefined ? file : `${file}:${error.line}`}: ${error.message}`);
  });
  const explanation = explain(parseArticle(article.text, article.options), item);
  if (!explanation) throw new Error(`${file}: there is no "${item}"; isnad facts lists the ids`);
  const paint = painter(streams);
  for (const step of explanation.steps) await write(streams.stdout, describe(step, paint));
}

function describe({ id, kind, says, by, from }: ExplanationStep, paint: Paint): string {
  const rule = by === null ? "" : paint("dim", `  rule ${by}`);
  const rests = from.length === 0 ? "" : `  ${paint("dim", `from ${from.join(", ")}`)}\n`;
  return `${paint("cyan", id)} ${paint("dim", kind)}${rule}\n  ${isolated(says.ar)}\n  ${isolated(says.en)}\n${rests}\n`;
}
