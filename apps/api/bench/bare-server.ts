// A Hono route that returns a stored article's bytes and does nothing else: what GET of an article is measured against.
import { serve } from "@hono/node-server";
import { articles } from "@isnad/core/articles";
import { Hono } from "hono";

const bytes = new TextEncoder().encode(JSON.stringify(articles[0]));
const app = new Hono().get("/", (c) => c.body(bytes, 200, { "content-type": "application/json" }));
serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" }, ({ port }) => console.error(`http://127.0.0.1:${port}`));
