// GET /v1/articles/{id}: the whole ParsedArticle.
import { createRoute } from "@hono/zod-openapi";
import { ParsedArticle } from "@isnad/core/schema";
import { z } from "zod";
import { toCodePointOffsets } from "../../parser/code-point-offsets.ts";
import { problemResponses } from "../../problem/openapi.ts";
import { offsetsParameter } from "../../query/offsets.ts";
import { createRouter } from "../../router.ts";
import { ArticleParameters, articleOf } from "../article-parameters.ts";
import { servePrepared } from "./serve-prepared.ts";

const route = createRoute({
  method: "get",
  path: "/v1/articles/{id}",
  tags: ["articles"],
  operationId: "getArticle",
  summary: "One article with everything it states",
  middleware: servePrepared,
  request: { params: ArticleParameters, query: z.strictObject({ offsets: offsetsParameter }) },
  responses: {
    200: { description: "The parsed article", content: { "application/json": { schema: ParsedArticle } } },
    ...problemResponses("invalid-parameter", "article-not-found"),
  },
});

export const article = createRouter().openapi(route, (c) => {
  const { parsed } = articleOf(c, c.req.valid("param").id);
  const { offsets } = c.req.valid("query");
  return c.json(offsets === "codepoint" ? toCodePointOffsets(parsed, parsed.article.text) : parsed, 200);
});
