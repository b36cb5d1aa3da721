// Serves the app on Node and closes it without cutting an answer short.
import { serve } from "@hono/node-server";
import { articles as packaged } from "@isnad/core/articles";
import type { ParsedArticle } from "@isnad/core/schema";
import { createApp } from "./app.ts";
import { closeServer } from "./close-server.ts";
import type { Config } from "./config.ts";
import { createLog } from "./log.ts";
import { createMetrics } from "./metrics.ts";
import { clientAddress } from "./middleware/client-address.ts";
import { rateLimit } from "./middleware/rate-limit.ts";
import { createWorkerPool } from "./parser/worker-pool.ts";
import { docsRoutes } from "./routes/docs/index.ts";
import { mcpRoutes } from "./routes/mcp/index.ts";
import { metricsRoutes } from "./routes/metrics/index.ts";
import { createStore } from "./store.ts";

export interface RunningServer {
  /** Where it listens: the port the system chose when 0 was asked for. */
  readonly port: number;
  /** Stops taking connections, finishes the answers under way, then ends the parser threads. */
  close(): Promise<void>;
}

export interface ServerParts {
  /** What it serves; the articles of the package unless others are given. */
  readonly articles?: readonly ParsedArticle[];
  /** File of the parser threads, where a bundle has put it. */
  readonly parserThread?: string;
}

/** @throws the listen error (EADDRINUSE) when the port is taken. */
export async function startServer(config: Config, parts: ServerParts = {}): Promise<RunningServer> {
  const { articles = packaged, parserThread } = parts;
  const parser = createWorkerPool({
    ...{ workers: config.workers, queue: config.queue, timeoutMs: config.parseTimeoutMs },
    ...(parserThread === undefined ? {} : { thread: parserThread }),
  });
  const log = createLog((line) => process.stdout.write(`${line}\n`), config.logRequests);
  const metrics = createMetrics(parser);
  const limit = rateLimit({
    perMinute: config.rateLimitPerMinute,
    addressOf: clientAddress(config.trustProxy),
    now: () => performance.now(),
  });
  const app = createApp({
    ...{ config, store: createStore(articles), parser, log },
    observe: metrics.observe,
    ...(config.rateLimitPerMinute > 0 ? { limit } : {}),
    extras: [metricsRoutes(metrics), docsRoutes(), mcpRoutes()],
  });
  try {
    return await new Promise((resolve, reject) => {
      const server = serve({ fetch: app.fetch, port: config.port, hostname: config.host }, ({ port }) =>
        resolve({ port, close: () => closeServer(server).then(() => parser.close()) }),
      );
      server.once("error", reject);
    });
  } catch (error) {
    await parser.close();
    throw error;
  }
}
