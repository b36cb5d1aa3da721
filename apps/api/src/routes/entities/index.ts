// GET /v1/articles/{id}/entities: who and what the article is about.
import { Entity, EntityType } from "@isnad/core/schema";
import { z } from "zod";
import { EntityReference, entityIds } from "../../query/entity-reference.ts";
import { booleanParameter, listParameter } from "../../query/list-parameter.ts";
import { paginate } from "../../query/page.ts";
import { createRouter } from "../../router.ts";
import { itemRoute, listRoute } from "../article-list.ts";
import { articleOf, itemOf } from "../article-parameters.ts";

const filters = {
  type: listParameter(EntityType, "Any of these types"),
  known: listParameter(z.string().min(1), "Lexicon key"),
  named: booleanParameter("Whether the article names it"),
  name: listParameter(EntityReference, "Id, key, or Arabic or English name"),
};

export const entities = createRouter()
  .openapi(listRoute("entities", "Who and what the article is about", Entity, filters), (c) => {
    const { parsed } = articleOf(c, c.req.valid("param").id);
    const query = c.req.valid("query");
    const names = query.name && entityIds(parsed, query.name);
    const matching = parsed.facts.entities.filter(
      (item) =>
        (!query.type || query.type.includes(item.type)) &&
        (!query.known || query.known.includes(item.known ?? "")) &&
        (query.named === undefined || query.named === item.named) &&
        (!names || names.has(item.id)),
    );
    return c.json(paginate(matching, query, c.req.url), 200);
  })
  .openapi(itemRoute("entities", "One entity", Entity), (c) => {
    const { id, item } = c.req.valid("param");
    return c.json(itemOf(articleOf(c, id).parsed.facts.entities, item), 200);
  });
