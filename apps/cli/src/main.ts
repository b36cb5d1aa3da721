// The `isnad` program: reads the command line, runs the command, gives the exit code.
import { readFileSync } from "node:fs";
import { readArguments, UsageError } from "./arguments.ts";
import { help } from "./help.ts";
import { parseFiles } from "./parse-files.ts";
import { parseNdjson } from "./parse-ndjson.ts";
import { openPool } from "./pool.ts";
import { ReaderGone, type Streams, write } from "./streams.ts";

/** 0 all parsed, 1 some input failed, 2 a wrong command line. */
export async function main(args: readonly string[], streams: Streams): Promise<number> {
  // Without a listener, writing to a reader that left (EPIPE) would end the process with a stack trace.
  streams.stdout.on("error", () => {});
  try {
    return await run(args, streams);
  } catch (error) {
    if (error instanceof ReaderGone) return 0;
    streams.stderr.write(`isnad: ${error instanceof Error ? error.message : String(error)}\n`);
    return error instanceof UsageError ? 2 : 1;
  }
}

async function run(args: readonly string[], streams: Streams): Promise<number> {
  const command = readArguments(args);
  if (command.name === "help" || command.name === "version") {
    await write(streams.stdout, command.name === "help" ? help : `${version()}\n`);
    return 0;
  }
  // Loaded when asked for: each of them brings the parser and its lexicon, which the thread that only reads and writes can spare.
  if (command.name === "facts") {
    const { showFacts } = await import("./show-facts.ts");
    return (await showFacts(command.files, command.options, streams)) === 0 ? 0 : 1;
  }
  if (command.name === "explain") {
    const { showExplanation } = await import("./show-explanation.ts");
    await showExplanation(command.file, command.item, command.options, streams);
    return 0;
  }
  if (command.name === "score") return (await import("./score.ts")).score(command, streams);
  if (command.name === "serve") return (await import("./serve.ts")).serve(command, streams);
  const pool = await openPool(command.jobs);
  try {
    const bad =
      command.name === "parse-ndjson"
        ? await parseNdjson(command, streams, pool)
        : await parseFiles(command, streams, pool);
    return bad === 0 ? 0 : 1;
  } finally {
    await pool.close();
  }
}

function version(): string {
  const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
  return version;
}
