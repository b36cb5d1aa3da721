// What the routes below /v1/articles/{id} have in common: the id in the path, and the article it names.
import type { Context } from "hono";
import { z } from "zod";
import { ProblemError } from "../problem/problem.ts";
import type { Env } from "../router.ts";
import type { StoredArticle } from "../store.ts";

export const ArticleParameters = z.object({ id: z.string().describe("Id of the article, from GET /v1/articles") });

/** @throws ProblemError article-not-found */
export function articleOf(c: Context<Env>, id: string): StoredArticle {
  const article = c.get("store").get(id);
  if (!article) throw new ProblemError("article-not-found", { detail: `There is no article "${id}"` });
  return article;
}

/** @throws ProblemError item-not-found */
export function itemOf<Item extends { readonly id: string }>(items: readonly Item[], id: string): Item {
  const item = items.find((candidate) => candidate.id === id);
  if (!item) throw new ProblemError("item-not-found", { detail: `The article has no "${id}" in this list` });
  return item;
}
