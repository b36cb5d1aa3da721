// GET /v1/articles/{id}: the whole ParsedArticle, in any of the formats.
import { createRoute } from "@hono/zod-openapi";
import { toCodePointOffsets } from "@isnad/core/export";
import { ParsedArticle } from "@isnad/core/schema";
import { z } from "zod";
import { problemResponses } from "../../problem/openapi.ts";
import { formatParameter, otherFormats } from "../../query/negotiate.ts";
import { offsetsParameter } from "../../query/offsets.ts";
import { createRouter } from "../../router.ts";
import { ArticleParameters, articleOf } from "../article-parameters.ts";
import { serveAsIs } from "./serve-as-is.ts";

const route = createRoute({
  method: "get",
  path: "/v1/articles/{id}",
  tags: ["articles"],
  operationId: "getArticle",
  summary: "One article with everything it states",
  middleware: serveAsIs,
  request: { params: ArticleParameters, query: z.strictObject({ format: formatParameter, offsets: offsetsParameter }) },
  responses: {
    200: {
      description: "The parsed article",
      content: { "application/json": { schema: ParsedArticle }, ...otherFormats },
    },
    ...problemResponses("invalid-parameter", "article-not-found", "not-acceptable"),
  },
});

export const article = createRouter().openapi(route, (c) => {
  const { parsed } = articleOf(c, c.req.valid("param").id);
  const { offsets } = c.req.valid("query");
  return c.json(offsets === "codepoint" ? toCodePointOffsets(parsed, parsed.article.text) : parsed, 200);
});
