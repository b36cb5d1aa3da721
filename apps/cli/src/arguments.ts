// The command line: what it may say, and one clear line when it is wrong.
import { extname } from "node:path";
import { parseArgs } from "node:util";
import type { ParseOptions } from "@isnad/core/schema";
import { type LayerName, layerNames } from "@isnad/core/score";
import { type Format, formats, isFormat } from "./format.ts";
import type { ParseFilesCommand } from "./parse-files.ts";
import { defaultJobs } from "./pool.ts";

export class UsageError extends Error {}

export type Command =
  | { readonly name: "help" }
  | { readonly name: "version" }
  | { readonly name: "facts"; readonly files: readonly string[]; readonly options: ParseOptions }
  | { readonly name: "explain"; readonly file: string; readonly item: string; readonly options: ParseOptions }
  | { readonly name: "parse-ndjson"; readonly files: readonly string[]; readonly jobs: number; readonly format: Format }
  | ({ readonly name: "parse-files"; readonly jobs: number } & ParseFilesCommand)
  | ScoreCommand
  | ServeCommand;

export interface ScoreCommand {
  readonly name: "score";
  readonly gold: readonly string[];
  /** NDJSON of ParsedArticle to score; without it the gold texts are parsed. */
  readonly parsed: string | undefined;
  readonly misses: LayerName | undefined;
  readonly json: boolean;
}

export interface ServeCommand {
  readonly name: "serve";
  readonly files: readonly string[];
  readonly host: string | undefined;
  readonly port: string | undefined;
}

const articleOptions = ["id", "title", "published", "publisher", "url", "byline", "language"] as const;

/** Which options go with which command. */
const optionsOf = {
  parse: [...articleOptions, "ndjson", "pretty", "format", "out", "jobs"],
  facts: articleOptions,
  explain: articleOptions,
  score: ["parsed", "misses", "json"],
  serve: ["host", "port"],
} as const satisfies Record<string, readonly string[]>;

/** @throws UsageError in words for the person at the terminal. */
export function readArguments(args: readonly string[]): Command {
  const { values, positionals } = parse(args);
  if (values.help) return { name: "help" };
  if (values.version) return { name: "version" };
  const [command, ...files] = positionals;
  if (command === undefined) throw new UsageError("no command; try isnad --help");
  if (!isKeyOf(optionsOf, command)) throw new UsageError(`unknown command "${command}"; try isnad --help`);
  const allowed: readonly string[] = optionsOf[command];
  const other = Object.keys(values).find((name) => !allowed.includes(name));
  if (other !== undefined) throw new UsageError(`--${other} does not go with ${command}; try isnad --help`);
  if (command === "serve") return { name: "serve", files, host: values.host, port: values.port };
  if (command === "parse" && values.ndjson) return readNdjson(files, values);
  if (files.length === 0) throw new UsageError(`${command} what? Give files or folders, or - for standard input`);
  if (command === "score") {
    return { name: "score", gold: files, parsed: values.parsed, misses: readLayer(values.misses), json: !!values.json };
  }
  const options = readArticleOptions(values);
  const [given] = Object.keys(options);
  if (command === "explain") {
    const [file = "", item, ...rest] = files;
    if (item === undefined || rest.length > 0) throw new UsageError("explain wants a file and the id of an item in it");
    return { name: "explain", file, item, options };
  }
  if (files.length > 1 && given !== undefined) throw new UsageError(`--${given} goes with one file only`);
  if (command === "facts") return { name: "facts", files, options };
  const jobs = readJobs(values.jobs) ?? (isOneFile(files) ? 1 : defaultJobs);
  const format = readFormat(values.format);
  return { name: "parse-files", jobs, files, options, format, indent: values.pretty ? 2 : 0, out: values.out };
}

type Values = ReturnType<typeof parse>["values"];

function readNdjson(files: readonly string[], values: Values): Command {
  if (Object.keys(values).some((name) => !["ndjson", "jobs", "format"].includes(name))) {
    throw new UsageError("--ndjson goes with --jobs and --format only: each line says what is known of its article");
  }
  return { name: "parse-ndjson", files, jobs: readJobs(values.jobs) ?? defaultJobs, format: readFormat(values.format) };
}

function readArticleOptions(values: Values): ParseOptions {
  const options: ParseOptions = {};
  for (const key of articleOptions) {
    const value = values[key];
    if (value !== undefined) options[key] = value;
  }
  return options;
}

function isKeyOf<T extends object>(object: T, name: string): name is Extract<keyof T, string> {
  return Object.hasOwn(object, name);
}

/** Threads for one file would only cost their start; a folder or a pattern may hold thousands. */
function isOneFile(files: readonly string[]): boolean {
  const [file = ""] = files;
  return files.length === 1 && (file === "-" || (extname(file) !== "" && !/[*?[{]/u.test(file)));
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
        parsed: { type: "string" },
        misses: { type: "string" },
        json: { type: "boolean" },
        host: { type: "string" },
        port: { type: "string", short: "p" },
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

function readLayer(value: string | undefined): LayerName | undefined {
  const layer = layerNames.find((name) => name === value);
  if (value === undefined || layer !== undefined) return layer;
  throw new UsageError(`--misses must be one of ${layerNames.join(", ")}, not "${value}"`);
}
