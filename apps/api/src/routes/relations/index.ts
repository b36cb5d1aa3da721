// GET /v1/articles/{id}/relations: how propositions and reports hang together.
import { Relation, RelationType } from "@isnad/core/schema";
import { z } from "zod";
import { booleanParameter, listParameter } from "../../query/list-parameter.ts";
import { paginate } from "../../query/page.ts";
import { createRouter } from "../../router.ts";
import { itemRoute, listRoute } from "../article-list.ts";
import { articleOf, itemOf } from "../article-parameters.ts";

const filters = {
  type: listParameter(RelationType, "Any of these types"),
  of: listParameter(z.string().min(1), "Id of a proposition or report at either end"),
  explicit: booleanParameter("Whether a connective says it"),
};

export const relations = createRouter()
  .openapi(listRoute("relations", "How propositions and reports hang together", Relation, filters), (c) => {
    const { parsed } = articleOf(c, c.req.valid("param").id);
    const query = c.req.valid("query");
    const matching = parsed.facts.relations.filter(
      (item) =>
        (!query.type || query.type.includes(item.type)) &&
        (!query.of || query.of.includes(item.from) || query.of.includes(item.to)) &&
        (query.explicit === undefined || query.explicit === item.explicit),
    );
    return c.json(paginate(matching, query, c.req.url), 200);
  })
  .openapi(itemRoute("relations", "One relation", Relation), (c) => {
    const { id, item } = c.req.valid("param");
    return c.json(itemOf(articleOf(c, id).parsed.facts.relations, item), 200);
  });
