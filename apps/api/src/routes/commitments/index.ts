// GET /v1/articles/{id}/commitments: who holds which proposition how sure.
import { Commitment, CommitmentValue } from "@isnad/core/schema";
import { z } from "zod";
import { EntityReference, sourceIds } from "../../query/entity-reference.ts";
import { listParameter, plusRestored } from "../../query/list-parameter.ts";
import { paginate } from "../../query/page.ts";
import { createRouter } from "../../router.ts";
import { itemRoute, listRoute } from "../article-list.ts";
import { articleOf, itemOf } from "../article-parameters.ts";

const filters = {
  source: listParameter(EntityReference, "Of any of these: an entity by id, key or name, or author"),
  value: listParameter(plusRestored(CommitmentValue), "FactBank value (CT%2B)"),
  proposition: listParameter(z.string().min(1), "Id of the proposition"),
};

export const commitments = createRouter()
  .openapi(listRoute("commitments", "Who holds which proposition how sure", Commitment, filters), (c) => {
    const { parsed } = articleOf(c, c.req.valid("param").id);
    const query = c.req.valid("query");
    const sources = query.source && sourceIds(parsed, query.source);
    const matching = parsed.facts.commitments.filter(
      (item) =>
        (!sources || sources.has(item.source)) &&
        (!query.value || query.value.includes(item.value)) &&
        (!query.proposition || query.proposition.includes(item.proposition)),
    );
    return c.json(paginate(matching, query, c.req.url), 200);
  })
  .openapi(itemRoute("commitments", "One commitment", Commitment), (c) => {
    const { id, item } = c.req.valid("param");
    return c.json(itemOf(articleOf(c, id).parsed.facts.commitments, item), 200);
  });
