// The articles that the build parsed, by id. What is costly to make of one (facts, the JSON of it) is made once.
import { facts } from "@isnad/core";
import type { Fact, ParsedArticle } from "@isnad/core/schema";
import { type PreparedBody, prepareBody } from "./prepared-body.ts";

export interface StoredArticle {
  readonly parsed: ParsedArticle;
  readonly facts: readonly Fact[];
  /** The JSON of `parsed`, ready to send. */
  body(): Promise<PreparedBody>;
}

export interface Store {
  readonly articles: readonly StoredArticle[];
  get(id: string): StoredArticle | undefined;
}

export function createStore(articles: readonly ParsedArticle[]): Store {
  const stored = articles.map((parsed) => {
    let view: readonly Fact[] | undefined;
    let body: Promise<PreparedBody> | undefined;
    return {
      parsed,
      get facts() {
        view ??= facts(parsed);
        return view;
      },
      body() {
        body ??= prepareBody(parsed);
        return body;
      },
    };
  });
  const byId = new Map(stored.map((article) => [article.parsed.article.id, article]));
  return { articles: stored, get: (id) => byId.get(id) };
}
