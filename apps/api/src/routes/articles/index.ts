// GET /v1/articles: the articles there are, without their text.
import { createRoute } from "@hono/zod-openapi";
import { Article, type ParsedArticle } from "@isnad/core/schema";
import { z } from "zod";
import { problemResponses } from "../../problem/openapi.ts";
import { booleanParameter, listParameter } from "../../query/list-parameter.ts";
import { pageOf, pageParameters, paginate } from "../../query/page.ts";
import { createRouter } from "../../router.ts";

const Counts = z
  .object({
    sentences: z.int(),
    entities: z.int(),
    times: z.int(),
    quantities: z.int(),
    reports: z.int(),
    facts: z.int(),
  })
  .meta({ id: "ArticleCounts" });

export const ArticleSummary = Article.pick({
  id: true,
  language: true,
  title: true,
  publisher: true,
  url: true,
  byline: true,
  published: true,
  textSha256: true,
})
  .extend({ counts: Counts })
  .meta({ id: "ArticleSummary" });
export type ArticleSummary = z.infer<typeof ArticleSummary>;

const route = createRoute({
  method: "get",
  path: "/v1/articles",
  tags: ["articles"],
  operationId: "listArticles",
  summary: "The articles there are",
  request: {
    query: z.strictObject({
      ...pageParameters(ArticleSummary),
      language: listParameter(z.string().min(1), "BCP 47 tag"),
      publisher: listParameter(z.string().min(1), "Exactly as the article gives it"),
      dated: booleanParameter("Whether the day of publication is known or inferred"),
    }),
  },
  responses: {
    200: { description: "A page of articles", content: { "application/json": { schema: pageOf(ArticleSummary) } } },
    ...problemResponses("invalid-parameter"),
  },
});

export const articles = createRouter().openapi(route, (c) => {
  const query = c.req.valid("query");
  const summaries = c
    .get("store")
    .articles.map(({ parsed }) => summarise(parsed))
    .filter(({ language }) => query.language === undefined || query.language.includes(language))
    .filter(({ publisher }) => query.publisher === undefined || query.publisher.includes(publisher ?? ""))
    .filter(({ published }) => query.dated === undefined || query.dated === (published !== null));
  return c.json(paginate(summaries, query, c.req.url), 200);
});

function summarise({ article, facts }: ParsedArticle): ArticleSummary {
  const { id, language, title, publisher, url, byline, published, textSha256 } = article;
  return {
    ...{ id, language, title, publisher, url, byline, published, textSha256 },
    counts: {
      sentences: article.sentences.length,
      entities: facts.entities.length,
      times: facts.times.length,
      quantities: facts.quantities.length,
      reports: facts.reports.length,
      facts: facts.propositions.length,
    },
  };
}
