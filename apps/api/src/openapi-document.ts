// The OpenAPI 3.1 document of the app, made from the routes' Zod schemas.
import type { OpenAPIHono } from "@hono/zod-openapi";
import { z } from "zod";
import type { Env } from "./router.ts";
import { apiVersion } from "./version.ts";

export function openApiDocument(app: OpenAPIHono<Env>) {
  const document = app.getOpenAPI31Document({
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
  return {
    ...document,
    components: { ...document.components, schemas: namedSchemas(document.components?.schemas ?? {}) },
  };
}

/**
 * The named schemas as Zod itself writes them. The route library writes `A.nullable()` of a named A as A alone, which
 * forbids the null; Zod's own JSON Schema (draft 2020-12, the dialect of OpenAPI 3.1) does not.
 */
function namedSchemas(names: object): Record<string, object> {
  const { schemas } = z.toJSONSchema(z.globalRegistry, { uri: (id) => `#/components/schemas/${id}`, io: "input" });
  const entries = Object.keys(names).map((name) => {
    const schema = schemas[name];
    if (!schema) throw new Error(`The schema ${name} has no id of its own`);
    const { $schema, $id, id, ...rest } = schema;
    return [name, rest] as const;
  });
  return Object.fromEntries(entries);
}
