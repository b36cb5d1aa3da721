// GET /v1/articles/{id}/propositions: predicates with their participants, before who holds them.
import { Proposition } from "@isnad/core/schema";
import { z } from "zod";
import { EntityReference, entityIds } from "../../query/entity-reference.ts";
import { listParameter } from "../../query/list-parameter.ts";
import { paginate } from "../../query/page.ts";
import { createRouter } from "../../router.ts";
import { itemRoute, listRoute } from "../article-list.ts";
import { articleOf, itemOf } from "../article-parameters.ts";

const filters = {
  frame: listParameter(z.string().min(1), "Frame of the predicate"),
  kind: listParameter(Proposition.shape.predicate.shape.kind, "Kind of predicate"),
  realis: listParameter(Proposition.shape.realis, "Any of these"),
  event: listParameter(z.string().min(1), "PLOVER event type"),
  entity: listParameter(EntityReference, "Propositions in which any of these has a role"),
};

export const propositions = createRouter()
  .openapi(
    listRoute("propositions", "Predicates with their participants, before who holds them", Proposition, filters),
    (c) => {
      const { parsed } = articleOf(c, c.req.valid("param").id);
      const query = c.req.valid("query");
      const entities = query.entity && entityIds(parsed, query.entity);
      const matching = parsed.facts.propositions.filter(
        (item) =>
          (!query.frame || query.frame.includes(item.predicate.frame ?? "")) &&
          (!query.kind || query.kind.includes(item.predicate.kind)) &&
          (!query.realis || query.realis.includes(item.realis)) &&
          (!query.event || query.event.includes(item.event ?? "")) &&
          (!entities || item.roles.some(({ filler }) => filler !== null && entities.has(filler))),
      );
      return c.json(paginate(matching, query, c.req.url), 200);
    },
  )
  .openapi(itemRoute("propositions", "One proposition", Proposition), (c) => {
    const { id, item } = c.req.valid("param");
    return c.json(itemOf(articleOf(c, id).parsed.facts.propositions, item), 200);
  });
