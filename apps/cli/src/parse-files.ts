// `isnad parse FILE…`: one ParsedArticle for each file, in order, on standard output or as files in a folder.
import { access, mkdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { ParseOptions } from "@isnad/core/schema";
import { type Format, formats } from "./format.ts";
import { inputFiles } from "./input-files.ts";
import { mapInOrder } from "./map-in-order.ts";
import { oneLine } from "./one-line.ts";
import type { ParseResult } from "./parse-task.ts";
import type { Pool } from "./pool.ts";
import { createProgress } from "./progress.ts";
import { idOf, readArticle, UnreadableFile } from "./read-article.ts";
import { type Streams, write } from "./streams.ts";

export interface ParseFilesCommand {
  readonly files: readonly string[];
  readonly options: ParseOptions;
  readonly format: Format;
  readonly indent: number;
  /** Folder to write to instead of standard output; what is there already is not parsed again. */
  readonly out?: string | undefined;
}

/** Returns how many files could not be read or parsed. */
export async function parseFiles(command: ParseFilesCommand, streams: Streams, pool: Pool): Promise<number> {
  const { out } = command;
  const files = await inputFiles(command.files);
  if (out !== undefined) await mkdir(out, { recursive: true });
  const progress = createProgress(streams, files.length);
  let bad = 0;
  const results = mapInOrder(files, pool.window, async (file) => ({
    file,
    result: await parseFile(file, file === files[0], command, streams, pool),
  }));
  for await (const { file, result } of results) {
    progress.step();
    if (result === "done before") continue;
    if ("error" in result) {
      bad += 1;
      progress.clear();
      await write(streams.stderr, `isnad: ${file}: ${oneLine(result.error)}\n`);
    } else if (out === undefined) await write(streams.stdout, result.written);
    else await writeWhole(target(out, file, command.format), result.written);
  }
  progress.clear();
  return bad;
}

async function parseFile(
  file: string,
  isFirst: boolean,
  { options, format, indent, out }: ParseFilesCommand,
  streams: Streams,
  pool: Pool,
): Promise<ParseResult | "done before"> {
  if (out !== undefined && (await exists(target(out, file, format)))) return "done before";
  try {
    const article = await readArticle(file, options, streams);
    return await pool.parse({ ...article, write: { format, indent, isFirst: isFirst || out !== undefined } });
  } catch (error) {
    if (error instanceof UnreadableFile) return { error: error.message };
    throw error;
  }
}

const target = (folder: string, file: string, format: Format): string =>
  join(folder, `${idOf(file) ?? "article"}.${formats[format].ending}`);

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/** A run that is stopped leaves no half-written file behind, so the next one can go on from what is there. */
async function writeWhole(path: string, text: string): Promise<void> {
  await writeFile(`${path}.part`, text);
  await rename(`${path}.part`, path);
}
