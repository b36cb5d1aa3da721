// `isnad parse FILE…`: one ParsedArticle for each file, in order, on standard output or as files in a folder.
import { access, mkdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { ParseOptions } from "@isnad/core/schema";
import { writeError } from "./error-line.ts";
import { type Format, formats } from "./format.ts";
import { inputFiles } from "./input-files.ts";
import { mapInOrder } from "./map-in-order.ts";
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

type Outcome =
  | { readonly written: string }
  | { readonly error: string; readonly line?: number | undefined }
  | "done before";

/** Returns how many files could not be read or parsed. */
export async function parseFiles(command: ParseFilesCommand, streams: Streams, pool: Pool): Promise<number> {
  const { out, format } = command;
  const files = await inputFiles(command.files);
  if (out !== undefined) await mkdir(out, { recursive: true });
  const progress = createProgress(streams, files.length);
  /** Which input each file of the folder comes from: two articles of one name must not overwrite each other. */
  const origins = new Map<string, string>();
  let bad = 0;
  const results = mapInOrder(files, pool.window, async (file) => {
    const path = out === undefined ? undefined : target(out, file, format);
    const origin = path === undefined ? undefined : origins.get(path);
    if (path !== undefined && origin === undefined) origins.set(path, file);
    const outcome: Outcome =
      origin === undefined
        ? await parseFile(file, path, file === files[0], command, streams, pool)
        : { error: `${path} is already written from ${origin}` };
    return { file, path, outcome };
  });
  for await (const { file, path, outcome } of results) {
    progress.step();
    if (outcome === "done before") continue;
    if ("error" in outcome) {
      bad += 1;
      progress.clear();
      await writeError(streams, { file, line: outcome.line }, outcome.error);
    } else if (path === undefined) await write(streams.stdout, outcome.written);
    else await writeWhole(path, outcome.written);
  }
  progress.clear();
  return bad;
}

async function parseFile(
  file: string,
  path: string | undefined,
  isFirst: boolean,
  { options, format, indent }: ParseFilesCommand,
  streams: Streams,
  pool: Pool,
): Promise<Outcome> {
  if (path !== undefined && (await exists(path))) return "done before";
  try {
    const article = await readArticle(file, options, streams);
    return await pool.parse({ ...article, write: { format, indent, isFirst: isFirst || path !== undefined } });
  } catch (error) {
    if (error instanceof UnreadableFile) return { error: error.message, line: error.line };
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
