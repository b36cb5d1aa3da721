// GET /docs: the OpenAPI document to read and try, drawn by Swagger UI from its package. Nothing comes from elsewhere.
// GET / leads there: whoever opens the bare address wants to know what this is.
import { readFileSync } from "node:fs";
import { Hono } from "hono";
import type { Env } from "../../router.ts";

const files = {
  "swagger-ui.css": "text/css; charset=utf-8",
  "swagger-ui-bundle.js": "text/javascript; charset=utf-8",
} as const;

const page = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Isnad API</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="/docs/swagger-ui.css">
  </head>
  <body>
    <div id="docs"></div>
    <script src="/docs/swagger-ui-bundle.js"></script>
    <script src="/docs/start.js"></script>
  </body>
</html>
`;

const start = `SwaggerUIBundle({ url: "/openapi.json", dom_id: "#docs", deepLinking: true, validatorUrl: null });\n`;

/** Its own scripts and styles, the inline styles and data: images Swagger UI sets, and calls to this API. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "frame-ancestors 'none'",
].join("; ");

export function docsRoutes(): Hono<Env> {
  const app = new Hono<Env>();
  app.use("/docs/*", async (c, next) => {
    await next();
    c.header("content-security-policy", policy);
  });
  app.get("/", (c) => c.redirect("/docs"));
  app.get("/docs", (c) => c.html(page, 200, { "content-security-policy": policy }));
  app.get("/docs/start.js", (c) => c.body(start, 200, { "content-type": files["swagger-ui-bundle.js"] }));
  for (const [name, type] of Object.entries(files)) {
    let bytes: Uint8Array<ArrayBuffer> | undefined;
    app.get(`/docs/${name}`, (c) => {
      bytes ??= new Uint8Array(readFileSync(new URL(import.meta.resolve(`swagger-ui-dist/${name}`))));
      return c.body(bytes, 200, { "content-type": type, "cache-control": "public, max-age=3600" });
    });
  }
  return app;
}
