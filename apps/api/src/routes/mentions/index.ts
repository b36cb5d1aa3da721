// GET /v1/articles/{id}/mentions: where the entities are mentioned.
import { Mention } from "@isnad/core/schema";
import { EntityReference, entityIds } from "../../query/entity-reference.ts";
import { listParameter } from "../../query/list-parameter.ts";
import { paginate } from "../../query/page.ts";
import { createRouter } from "../../router.ts";
import { itemRoute, listRoute } from "../article-list.ts";
import { articleOf, itemOf } from "../article-parameters.ts";

const filters = {
  entity: listParameter(EntityReference, "Mentions of any of these entities: id, key or name"),
  form: listParameter(Mention.shape.form, "Any of these forms"),
};

export const mentions = createRouter()
  .openapi(listRoute("mentions", "Where the entities are mentioned", Mention, filters), (c) => {
    const { parsed } = articleOf(c, c.req.valid("param").id);
    const query = c.req.valid("query");
    const entities = query.entity && entityIds(parsed, query.entity);
    const matching = parsed.facts.mentions.filter(
      (item) => (!entities || entities.has(item.entity)) && (!query.form || query.form.includes(item.form)),
    );
    return c.json(paginate(matching, query, c.req.url), 200);
  })
  .openapi(itemRoute("mentions", "One mention", Mention), (c) => {
    const { id, item } = c.req.valid("param");
    return c.json(itemOf(articleOf(c, id).parsed.facts.mentions, item), 200);
  });
