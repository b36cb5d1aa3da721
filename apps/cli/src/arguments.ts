// The command line: what it may say, and one clear line when it is wrong.
import { extname } from "node:path";
import { parseArgs } from "node:util";
import type { ParseOptions } from "@isnad/core/schema";
import { type Format, formats, isFormat } from "./format.ts";
import type { ParseFilesCommand } from "./parse-files.ts";
import { defaultJobs } from "./pool.ts";

export class UsageError extends Error {}

export type Command =
  | { readonly name: "help" }
  | { readonly name: "version" }
  | { readonly name: "facts"; readonly files: readonly string[]; readonly options: ParseOptions }
  | { readonly name: "explain"; readonly file: string; readonly item: string; readonly options: ParseOptions }
  | { readonly name: "parse-ndjson"; readonly jobs: number; readonly format: Format }
  | ({ readonly name: "parse-files"; readonly jobs: number } & ParseFilesCommand);

const commands = ["parse", "facts", "explain"] as const;

const articleOptions = ["id", "title", "published", "publisher", "url", "byline", "language"] as const;

/** @throws UsageError in words for the person at the terminal. */
export function readArguments(args: readonly string[]): Command {
  const { values, positionals } = parse(args);
  if (values.help) return { name: "help" };
  if (values.version) return { name: "version" };
  const [command, ...files] = positionals;
  if (command === undefined) throw new UsageError("no command; try isnad --help");
  if (!isOneOf(commands, command)) throw new UsageError(`unknown command "${command}"; try isnad --help`);

  const options: ParseOptions = {};
  for (const key of articleOptions) {
    const value = values[key];
    if (value !== undefined) options[key] = value;
  }
  const given = Object.keys(options);
  if (command === "parse" && values.ndjson) {
    if (files.length > 0) throw new UsageError("--ndjson reads standard input and takes no files");
    if (given.length > 0 || values.pretty || values.out !== undefined) {
      throw new UsageError("--ndjson goes with --jobs and --format only: each line says what is known of its article");
    }
    return { name: "parse-ndjson", jobs: readJobs(values.jobs) ?? defaultJobs, format: readFormat(values.format) };
  }
  if (files.length === 0) throw new UsageError(`${command} what? Give files or folders, or - for standard input`);
  if (command !== "explain" && files.length > 1 && given.length > 0)
    throw new UsageError(`--${given[0]} goes with one file only`);
  if (command !== "parse") {
    const other = (["ndjson", "pretty", "out", "jobs", "format"] as const).find((name) => values[name] !== undefined);
    if (other) throw new UsageError(`--${other} goes with parse only`);
    if (command === "facts") return { name: "facts", files, options };
    const [file = "", item, ...rest] = files;
    if (item === undefined || rest.length > 0) throw new UsageError("explain wants a file and the id of an item in it");
    return { name: "explain", file, item, options };
  }
  const jobs = readJobs(values.jobs) ?? (isOneFile(files) ? 1 : defaultJobs);
  const format = readFormat(values.format);
  return { name: "parse-files", jobs, files, options, format, indent: values.pretty ? 2 : 0, out: values.out };
}

const isOneOf = <T extends string>(names: readonly T[], name: string): name is T =>
  names.some((known) => known === name);

/** Threads for one file would only cost their start; a folder may hold thousands. */
function isOneFile(files: readonly string[]): boolean {
  return files.length === 1 && (files[0] === "-" || extname(files[0] ?? "") !== "");
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        help: { type: "boolean", short: "h" },
        version: { type: "boolean", short: "v" },
        ndjson: { type: "boolean" },
        pretty: { type: "boolean" },
        format: { type: "string", short: "f" },
        out: { type: "string", short: "o" },
        jobs: { type: "string", short: "j" },
        id: { type: "string" },
        title: { type: "string" },
        published: { type: "string" },
        publisher: { type: "string" },
        url: { type: "string" },
        byline: { type: "string" },
        language: { type: "string" },
      },
    });
  } catch (error) {
    // Node's message goes on with advice about `--`; the first sentence is the error.
    const message = error instanceof Error ? error.message : String(error);
    throw new UsageError(`${message.split(". ")[0]}; try isnad --help`);
  }
}

function readJobs(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (!/^[1-9]\d{0,2}$/u.test(value)) throw new UsageError(`--jobs must be a number from 1 to 999, not "${value}"`);
  return Number(value);
}

function readFormat(value = "json"): Format {
  if (isFormat(value)) return value;
  throw new UsageError(`--format must be one of ${Object.keys(formats).join(", ")}, not "${value}"`);
}
