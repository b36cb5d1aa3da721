// The OpenAPI description of a list below an article and of one of its items: /v1/articles/{id}/reports, …/reports/{item}.
import { createRoute } from "@hono/zod-openapi";
import { z } from "zod";
import { problemResponses } from "../problem/openapi.ts";
import { pageOf, pageParameters } from "../query/page.ts";
import { ArticleParameters } from "./article-parameters.ts";

/** GET of a page of items; `filters` are the query parameters beside those of the page. */
export function listRoute<Name extends string, Shape extends z.core.$ZodShape, Filters extends z.core.$ZodShape>(
  name: Name,
  summary: string,
  item: z.ZodObject<Shape>,
  filters: Filters,
) {
  return createRoute({
    method: "get",
    path: `/v1/articles/{id}/${name}`,
    tags: ["articles"],
    operationId: `list${capital(name)}`,
    summary,
    request: { params: ArticleParameters, query: z.strictObject({ ...pageParameters(item), ...filters }) },
    responses: {
      200: { description: `A page of ${name}`, content: { "application/json": { schema: pageOf(item) } } },
      ...problemResponses("invalid-parameter", "article-not-found"),
    },
  });
}

/** GET of one item of that list. */
export function itemRoute<Name extends string, Shape extends z.core.$ZodShape>(
  name: Name,
  summary: string,
  item: z.ZodObject<Shape>,
) {
  return createRoute({
    method: "get",
    path: `/v1/articles/{id}/${name}/{item}`,
    tags: ["articles"],
    operationId: `get${capital(name)}Item`,
    summary,
    request: { params: ArticleParameters.extend({ item: z.string().describe("Id of the item") }) },
    responses: {
      200: { description: summary, content: { "application/json": { schema: item } } },
      ...problemResponses("invalid-parameter", "article-not-found", "item-not-found"),
    },
  });
}

const capital = (name: string): string => name.slice(0, 1).toUpperCase() + name.slice(1);
