// The API as a fetch handler, for edge runtimes: no threads, no file system, no process. `pnpm --filter @isnad/api build` bundles it.
import { articles } from "@isnad/core/articles";
import { createApp } from "./app.ts";
import { readConfig } from "./config.ts";
import { createLog } from "./log.ts";
import { createInProcessParser } from "./parser/in-process.ts";
import { mcpRoutes } from "./routes/mcp/index.ts";
import { createStore } from "./store.ts";

type Variables = Readonly<Record<string, string | undefined>>;

/** Made on the first request, when the runtime first shows its variables; they do not change while an isolate lives. */
let app: ReturnType<typeof createApp> | undefined;

function appFor(variables: Variables): ReturnType<typeof createApp> {
  const config = readConfig(variables);
  return createApp({
    ...{ config, store: createStore(articles), parser: createInProcessParser() },
    log: createLog((line) => console.log(line), config.logRequests),
    extras: [mcpRoutes()],
  });
}

export default {
  /** @throws Error that names every variable that is wrong. */
  fetch(request: Request, variables: Variables = {}): Response | Promise<Response> {
    app ??= appFor(variables);
    // Answers are compressed by the platform in front; what came compressed from here it would compress once more.
    const headers = new Headers(request.headers);
    headers.delete("accept-encoding");
    return app.fetch(new Request(request, { headers }));
  },
};
