// GET /v1/articles/{id}/stances: who wants, fears or holds what, and of whom. A view over reports and commitments.
import { stances as stancesOf } from "@isnad/core";
import { Attitude, Stance } from "@isnad/core/schema";
import { EntityReference, entityIds, sourceIds } from "../../query/entity-reference.ts";
import { listParameter } from "../../query/list-parameter.ts";
import { paginate } from "../../query/page.ts";
import { createRouter } from "../../router.ts";
import { itemRoute, listRoute } from "../article-list.ts";
import { articleOf, itemOf } from "../article-parameters.ts";

const filters = {
  holder: listParameter(EntityReference, "Of any of these: an entity by id, key or name, or unknown"),
  of: listParameter(EntityReference, "Wanted or held of any of these"),
  attitude: listParameter(Attitude, "wants, hopes, expects, fears, warns, intends, holds, rejects, doubts"),
};

export const stances = createRouter()
  .openapi(listRoute("stances", "Who wants, fears or holds what, and of whom", Stance, filters), (c) => {
    const { parsed } = articleOf(c, c.req.valid("param").id);
    const query = c.req.valid("query");
    const holders = query.holder && sourceIds(parsed, query.holder);
    const others = query.of && entityIds(parsed, query.of);
    const matching = stancesOf(parsed).filter(
      ({ holder, of, attitude }) =>
        (!holders || holders.has(holder)) &&
        (!others || of.some((id) => others.has(id))) &&
        (!query.attitude || query.attitude.includes(attitude)),
    );
    return c.json(paginate(matching, query, c.req.url), 200);
  })
  .openapi(itemRoute("stances", "One stance", Stance), (c) => {
    const { id, item } = c.req.valid("param");
    return c.json(itemOf(stancesOf(articleOf(c, id).parsed), item), 200);
  });
