// The tools a language model gets: what articles there are, what one states, who says what in it, and what a text of its own states.
import { facts as factsOf } from "@isnad/core";
import { explain } from "@isnad/core/explain";
import { Act, CommitmentValue, type Fact, ParsedArticle, ParseOptions } from "@isnad/core/schema";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import type { CallToolResult } from "@modelcontextprotocol/sdk/types.js";
import { z } from "zod";
import type { Parser } from "../../parser/parser.ts";
import { EntityReference } from "../../query/entity-reference.ts";
import type { Store } from "../../store.ts";
import { apiVersion } from "../../version.ts";
import { matcher } from "../facts/index.ts";

const readOnly = { readOnlyHint: true, idempotentHint: true, openWorldHint: false } as const;

export function createMcpServer(store: Store, parser: Parser, maxTextLength: number): McpServer {
  const server = new McpServer({ name: "isnad", version: apiVersion });
  server.registerTool(
    "list_articles",
    { title: "List articles", description: "The stored Arabic news articles: id, title, day.", annotations: readOnly },
    async () =>
      answer(
        store.articles.map(({ parsed: { article } }) => ({
          id: article.id,
          title: article.title,
          published: article.published,
        })),
      ),
  );
  server.registerTool(
    "article_facts",
    {
      title: "Facts of an article",
      description:
        "What a stored article states: each fact in Arabic and English, who states it by which act, how certain each source is " +
        "(FactBank: CT+ certain, PR+ probable, PS+ possible, - negated, Uu uncommitted), and the exact words that prove it.",
      inputSchema: {
        id: z.string().describe("From list_articles"),
        entity: z.array(EntityReference).optional().describe("Only facts about these: id, key, Arabic or English name"),
        source: z.array(EntityReference).optional().describe("Only facts these state; 'author' for the article itself"),
        act: z.array(Act).optional(),
        certainty: z.array(CommitmentValue).optional(),
      },
      annotations: readOnly,
    },
    async ({ id, ...filters }) => {
      const article = store.get(id);
      if (!article) return refusal(`There is no article "${id}"; list_articles gives the ids.`);
      return answer(article.facts.filter(matcher(filters, article.parsed)).map((fact) => brief(fact, article.parsed)));
    },
  );
  server.registerTool(
    "article_sources",
    {
      title: "Sources of an article",
      description: "Who says what in a stored article: every report with its cue, act, source and the words reported.",
      inputSchema: { id: z.string().describe("From list_articles") },
      annotations: readOnly,
    },
    async ({ id }) => {
      const article = store.get(id);
      if (!article) return refusal(`There is no article "${id}"; list_articles gives the ids.`);
      const names = namesOf(article.parsed);
      return answer(
        article.parsed.facts.reports.map(({ id, cue, act, mode, source, sourceType, content, parent }) => ({
          ...{ id, act, mode, sourceType, parent, cue: cue.text },
          source: source && { text: source.text, name: names.get(source.entity ?? "") ?? null },
          content: content.map(({ text }) => text),
        })),
      );
    },
  );
  server.registerTool(
    "explain",
    {
      title: "Explain a fact",
      description:
        "Why a stored article's fact (or report, entity, time) is there: the steps back to the rules and the words.",
      inputSchema: {
        id: z.string().describe("From list_articles"),
        item: z.string().describe("Id of the fact (p312)"),
      },
      annotations: readOnly,
    },
    async ({ id, item }) => {
      const article = store.get(id);
      const explanation = article && explain(article.parsed, item);
      return explanation ? answer(explanation.steps) : refusal(`There is no "${item}" in an article "${id}".`);
    },
  );
  server.registerTool(
    "parse_text",
    {
      title: "Parse an Arabic news text",
      description: "Reads an Arabic news article and gives what it states, as article_facts does.",
      inputSchema: { text: z.string().max(maxTextLength), published: ParseOptions.shape.published },
      annotations: readOnly,
    },
    async ({ text, published }) => {
      try {
        const options = published === undefined ? {} : { published };
        const parsed = ParsedArticle.parse(
          JSON.parse(new TextDecoder().decode(await parser.parse({ text, options, offsets: "utf16", format: "json" }))),
        );
        return answer(factsOf(parsed).map((fact) => brief(fact, parsed)));
      } catch (error) {
        return refusal(error instanceof Error && error.message ? error.message : "The parser is busy; try again.");
      }
    },
  );
  return server;
}

/** A fact without what only a program needs: a model reads every word of the answer. */
function brief(fact: Fact, parsed: ParsedArticle) {
  const names = namesOf(parsed);
  return {
    id: fact.id,
    statement: fact.statement,
    acts: fact.acts,
    certainty: fact.commitments.map(({ source, value }) => ({ source: names.get(source) ?? source, value })),
    quote: fact.quote.exact,
  };
}

function namesOf(parsed: ParsedArticle): Map<string, { ar: string; en: string }> {
  return new Map(parsed.facts.entities.map(({ id, name }) => [id, name]));
}

const answer = (value: unknown): CallToolResult => ({ content: [{ type: "text", text: JSON.stringify(value) }] });

const refusal = (text: string): CallToolResult => ({ content: [{ type: "text", text }], isError: true });
