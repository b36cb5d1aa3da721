// The API: what every request passes through, the routes, and how errors are answered. Runs on Node and on edge runtimes.
import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Context, Hono, MiddlewareHandler } from "hono";
import { compress } from "hono/compress";
import { etag } from "hono/etag";
import { HTTPException } from "hono/http-exception";
import { methodNotAllowed } from "hono/method-not-allowed";
import { requestId } from "hono/request-id";
import { matchedRoutes } from "hono/route";
import { secureHeaders } from "hono/secure-headers";
import type { Config } from "./config.ts";
import type { Log } from "./log.ts";
import { crossOrigin } from "./middleware/cross-origin.ts";
import { openApiDocument } from "./openapi-document.ts";
import type { Parser } from "./parser/parser.ts";
import { ProblemError, problemResponse } from "./problem/problem.ts";
import { createRouter, type Env } from "./router.ts";
import { routes } from "./routes/index.ts";
import type { Store } from "./store.ts";

export interface AppParts {
  readonly config: Config;
  readonly store: Store;
  readonly parser: Parser;
  readonly log: Log;
  /** Called after each request with the pattern of its route. */
  readonly observe?: (method: string, route: string, status: number, milliseconds: number) => void;
  readonly limit?: MiddlewareHandler<Env>;
  /** Routes that only some runtimes can serve: documentation, metrics, MCP. */
  readonly extras?: readonly Hono<Env>[];
}

export function createApp({ config, store, parser, log, observe, limit, extras = [] }: AppParts): OpenAPIHono<Env> {
  const app = createRouter();
  app.use(requestId({ limitLength: 64 }));
  app.use(async (c, next) => {
    c.set("config", config);
    c.set("store", store);
    c.set("parser", parser);
    const start = performance.now();
    await next();
    const milliseconds = performance.now() - start;
    log.request(c, milliseconds);
    observe?.(c.req.method, patternOf(c), c.res.status, milliseconds);
  });
  app.use(
    secureHeaders({
      crossOriginResourcePolicy: "cross-origin",
      xFrameOptions: "DENY",
      // These speak to documents of old browsers; every answer here is data.
      ...{ originAgentCluster: false, xDnsPrefetchControl: false, xDownloadOptions: false },
      ...{ xPermittedCrossDomainPolicies: false, xXssProtection: false, crossOriginOpenerPolicy: false },
      // Whether there is TLS is for the proxy in front to say.
      strictTransportSecurity: false,
      contentSecurityPolicy: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
    }),
  );
  app.use(crossOrigin(config.corsOrigins));
  // A stream compressed as a whole would hold back its lines.
  app.use(compress({ contentTypeFilter: (type) => !type.includes("ndjson") && /json|text\//u.test(type) }));
  app.use("/v1/articles/*", etag());
  app.use("/openapi.json", etag());
  if (limit) app.use(limit);
  app.use(
    methodNotAllowed({
      app,
      onMethodNotAllowed: (c, methods) =>
        problemResponse(c, "method-not-allowed", { headers: { allow: methods.join(", ") } }),
    }),
  );

  app.route("/", routes);
  for (const extra of extras) app.route("/", extra);

  const document = JSON.stringify(openApiDocument(app));
  app.get("/openapi.json", (c) => c.body(document, 200, { "content-type": "application/json" }));

  app.notFound((c) => problemResponse(c, "not-found", { detail: `${c.req.method} ${c.req.path}` }));
  app.onError((error, c) => {
    if (error instanceof ProblemError) return problemResponse(c, error.type, error.options);
    if (error instanceof HTTPException && error.status === 400) {
      return problemResponse(c, "malformed-json", { detail: error.message });
    }
    log.error(c, error);
    return problemResponse(c, "internal");
  });
  return app;
}

/** The pattern of the route that answered; one name for all addresses that have none. */
function patternOf(c: Context<Env>): string {
  const pattern = matchedRoutes(c).findLast(({ method }) => method !== "ALL")?.path;
  return pattern ?? "none";
}
