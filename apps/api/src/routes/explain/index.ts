// GET /v1/articles/{id}/explain/{item}: why an item is there, back to the rules and the words.
import { createRoute } from "@hono/zod-openapi";
import { explain as explainItem } from "@isnad/core/explain";
import { Explanation } from "@isnad/core/schema";
import { z } from "zod";
import { problemResponses } from "../../problem/openapi.ts";
import { ProblemError } from "../../problem/problem.ts";
import { createRouter } from "../../router.ts";
import { ArticleParameters, articleOf } from "../article-parameters.ts";

const route = createRoute({
  method: "get",
  path: "/v1/articles/{id}/explain/{item}",
  tags: ["articles"],
  operationId: "explainItem",
  summary: "Why an item of the article is there",
  request: {
    params: ArticleParameters.extend({
      item: z.string().describe("Id of a fact, report, entity, word, … or published"),
    }),
  },
  responses: {
    200: { description: "The steps, nearest first", content: { "application/json": { schema: Explanation } } },
    ...problemResponses("invalid-parameter", "article-not-found", "item-not-found"),
  },
});

export const explain = createRouter().openapi(route, (c) => {
  const { id, item } = c.req.valid("param");
  const explanation = explainItem(articleOf(c, id).parsed, item);
  if (!explanation) throw new ProblemError("item-not-found", { detail: `The article has no item "${item}"` });
  return c.json(explanation, 200);
});
