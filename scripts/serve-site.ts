// Serves the built site from apps/site/dist: plain files, nothing rendered on request.
import { readFile } from "node:fs/promises";
import { serve } from "@hono/node-server";
import { serveStatic } from "@hono/node-server/serve-static";
import { closeServer } from "@isnad/api/close-server";
import { Hono } from "hono";
import { compress } from "hono/compress";
import { etag } from "hono/etag";
import { root } from "./run.ts";

const dist = `${root}apps/site/dist`;

/** Astro puts a content hash in the names under /_astro/, so they never change. */
const hashedFile = "public, max-age=31536000, immutable";

export interface SiteServer {
  readonly port: number;
  close(): Promise<void>;
}

/** The built site as a Hono app; a page that is not there answers the site's own 404 page. */
export function siteApp(): Hono {
  const app = new Hono();
  app.use(compress());
  app.use(etag());
  app.use("/_astro/*", async (c, next) => {
    await next();
    if (c.res.ok) c.header("cache-control", hashedFile);
  });
  app.use("*", serveStatic({ root: dist }));
  app.notFound(async (c) => c.html(await readFile(`${dist}/404.html`, "utf8").catch(() => "<h1>404</h1>"), 404));
  return app;
}

/** @throws the listen error (EADDRINUSE) when the port is taken. */
export function serveSite(port: number, host: string): Promise<SiteServer> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: siteApp().fetch, port, hostname: host }, (info) =>
      resolve({ port: info.port, close: () => closeServer(server) }),
    );
    server.once("error", reject);
  });
}
