// `isnad serve`: the JSON API on this machine, over the articles of the package or over files of one's own.
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { ParsedArticle } from "@isnad/core/schema";
import { type ServeCommand, UsageError } from "./arguments.ts";
import { writeError } from "./error-line.ts";
import { inputFiles } from "./input-files.ts";
import { parseTask } from "./parse-task.ts";
import { readArticle, UnreadableFile } from "./read-article.ts";
import { type Streams, write } from "./streams.ts";

/** Serves until the signal to stop; answers under way still go out. Returns 1 when a file could not be read. */
export async function serve({ files, host, port }: ServeCommand, streams: Streams): Promise<number> {
  // Only this command needs a server: the others start faster without it.
  const [{ readConfig }, { startServer }] = await Promise.all([
    import("@isnad/api/config"),
    import("@isnad/api/server"),
  ]);
  const config = configOf(readConfig, { ...(host ? { HOST: host } : {}), ...(port ? { API_PORT: port } : {}) });
  const articles = files.length === 0 ? undefined : await parseAll(files, streams);
  if (articles === null) return 1;
  const server = await startServer(config, {
    ...(articles === undefined ? {} : { articles }),
    parserThread: fileURLToPath(new URL("./parser-thread.js", import.meta.url)),
  });
  await write(
    streams.stderr,
    `isnad: http://${config.host}:${server.port} (documentation under /docs; Ctrl-C stops)\n`,
  );
  const stop = new AbortController();
  const { signal } = stop;
  await Promise.race((["SIGINT", "SIGTERM"] as const).map((name) => once(process, name, { signal }).catch(() => {})));
  stop.abort();
  await server.close();
  return 0;
}

/** @throws UsageError when a variable or an option has no meaning */
function configOf<T>(readConfig: (env: NodeJS.ProcessEnv) => T, given: Readonly<Record<string, string>>): T {
  try {
    // At a terminal one line a request is noise, unless it was asked for.
    return readConfig({ LOG_REQUESTS: "false", ...process.env, ...given });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new UsageError(message.replaceAll("\n", "; ").replaceAll("API_PORT", "--port").replaceAll("HOST", "--host"));
  }
}

/** Null when one of them could not be read: a server without half of its articles helps nobody. */
async function parseAll(paths: readonly string[], streams: Streams): Promise<readonly ParsedArticle[] | null> {
  const articles: ParsedArticle[] = [];
  let bad = 0;
  for (const file of await inputFiles(paths)) {
    try {
      const article = await readArticle(file, {}, streams);
      const result = parseTask({ ...article, write: { format: "json", indent: 0, isFirst: true } });
      if ("error" in result) throw new UnreadableFile(result.error);
      articles.push(JSON.parse(result.written));
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      bad += 1;
      await writeError(streams, { file, line: error.line }, error.message);
    }
  }
  return bad === 0 ? articles : null;
}
