// The OpenAPI 3.1 document of the app, made from the routes' Zod schemas.
import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Env } from "./router.ts";
import { apiVersion } from "./version.ts";

export function openApiDocument(app: OpenAPIHono<Env>) {
  return app.getOpenAPI31Document({
    openapi: "3.1.0",
    info: {
      title: "Isnad",
      version: apiVersion,
      description:
        "What Arabic news articles state: each fact with the words that prove it, who said it to whom, how sure they were, when and where. " +
        "Errors are RFC 9457 problem documents. Offsets are half-open and count UTF-16 code units of article.text.",
      license: { name: "Apache-2.0", url: "https://www.apache.org/licenses/LICENSE-2.0" },
    },
    servers: [{ url: "/", description: "The server that gave this document" }],
    tags: [
      { name: "articles", description: "The stored articles and what they state" },
      { name: "parse", description: "Reading a text of one's own" },
      { name: "service", description: "State and help of the server" },
    ],
    security: [],
  });
}
