// `isnad parse FILE…`: one ParsedArticle for each file, in the order given.
import { readFile } from "node:fs/promises";
import { basename, extname } from "node:path";
import { buffer } from "node:stream/consumers";
import type { ParseOptions } from "@isnad/core/schema";
import { mapInOrder } from "./map-in-order.ts";
import { oneLine } from "./parse-ndjson.ts";
import type { ParseResult } from "./parse-task.ts";
import type { Pool } from "./pool.ts";
import { type Streams, write } from "./streams.ts";

const standardInput = "-";

/** Returns how many files could not be read or parsed. */
export async function parseFiles(
  files: readonly string[],
  options: ParseOptions,
  indent: number,
  streams: Streams,
  pool: Pool,
): Promise<number> {
  let bad = 0;
  const results = mapInOrder(files, pool.window, async (file) => ({
    file,
    result: await parseFile(file, options, indent, streams, pool),
  }));
  for await (const { file, result } of results) {
    if ("json" in result) await write(streams.stdout, `${result.json}\n`);
    else {
      bad += 1;
      await write(streams.stderr, `isnad: ${file}: ${oneLine(result.error)}\n`);
    }
  }
  return bad;
}

async function parseFile(
  file: string,
  options: ParseOptions,
  indent: number,
  streams: Streams,
  pool: Pool,
): Promise<ParseResult> {
  let bytes: Uint8Array;
  try {
    bytes = file === standardInput ? await buffer(streams.stdin) : await readFile(file);
  } catch (error) {
    return { error: reason(error) };
  }
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return { error: "not valid UTF-8" };
  }
  const id = file === standardInput ? undefined : basename(file, extname(file));
  return pool.parse({ text, options: { ...(id ? { id } : {}), ...options }, indent });
}

function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = "code" in error ? error.code : undefined;
  if (code === "ENOENT") return "no such file";
  if (code === "EISDIR") return "is a folder, not a file";
  if (code === "EACCES") return "may not be read";
  return error.message;
}
