// The command line: what it may say, and one clear line when it is wrong.
import { parseArgs } from "node:util";
import type { ParseOptions } from "@isnad/core/schema";
import { defaultJobs } from "./pool.ts";

export class UsageError extends Error {}

export type Command =
  | { readonly name: "help" }
  | { readonly name: "version" }
  | { readonly name: "parse-ndjson"; readonly jobs: number }
  | {
      readonly name: "parse-files";
      readonly jobs: number;
      readonly files: readonly string[];
      readonly options: ParseOptions;
      readonly indent: number;
    };

const articleOptions = ["id", "title", "published", "publisher", "url", "byline", "language"] as const;

/** @throws UsageError in words for the person at the terminal. */
export function readArguments(args: readonly string[]): Command {
  const { values, positionals } = parse(args);
  if (values.help) return { name: "help" };
  if (values.version) return { name: "version" };
  const [command, ...files] = positionals;
  if (command === undefined) throw new UsageError("no command; try isnad --help");
  if (command !== "parse") throw new UsageError(`unknown command "${command}"; try isnad --help`);

  const options: ParseOptions = {};
  for (const key of articleOptions) {
    const value = values[key];
    if (value !== undefined) options[key] = value;
  }
  const jobs = readJobs(values.jobs);
  if (values.ndjson) {
    if (files.length > 0) throw new UsageError("--ndjson reads standard input and takes no files");
    if (Object.keys(options).length > 0 || values.pretty) {
      throw new UsageError("--ndjson goes with --jobs only: each line says what is known of its article");
    }
    return { name: "parse-ndjson", jobs: jobs ?? defaultJobs };
  }
  if (files.length === 0) throw new UsageError("parse what? Give files, - for standard input, or --ndjson");
  if (files.length > 1 && Object.keys(options).length > 0) {
    throw new UsageError(`--${Object.keys(options)[0]} goes with one file only`);
  }
  // Threads for one file would only cost their start.
  const useful = Math.min(jobs ?? defaultJobs, files.length);
  return { name: "parse-files", jobs: useful, files, options, indent: values.pretty ? 2 : 0 };
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
