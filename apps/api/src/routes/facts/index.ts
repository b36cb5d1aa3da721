// GET /v1/articles/{id}/facts: what the article states, with who holds it and the words that prove it.
import { Act, CommitmentValue, Fact, type ParsedArticle } from "@isnad/core/schema";
import { EntityReference, entityIds, sourceIds } from "../../query/entity-reference.ts";
import { listParameter, plusRestored } from "../../query/list-parameter.ts";
import { paginate } from "../../query/page.ts";
import { createRouter } from "../../router.ts";
import { itemRoute, listRoute } from "../article-list.ts";
import { articleOf, itemOf } from "../article-parameters.ts";

const filters = {
  entity: listParameter(EntityReference, "Facts about any of these entities: id (e:iraq), key (iraq) or name (العراق)"),
  source: listParameter(
    EntityReference,
    "Facts that any of these states or is committed to: an entity as above, or author",
  ),
  act: listParameter(Act, "Facts reported by any of these acts"),
  certainty: listParameter(
    plusRestored(CommitmentValue),
    "FactBank value that somebody holds it with (CT%2B); together with `source`, that the source does",
  ),
};

export interface FactFilters {
  readonly entity?: readonly string[] | undefined;
  readonly source?: readonly string[] | undefined;
  readonly act?: readonly Act[] | undefined;
  readonly certainty?: readonly CommitmentValue[] | undefined;
}

export const facts = createRouter()
  .openapi(listRoute("facts", "What the article states", Fact, filters), (c) => {
    const { parsed, facts } = articleOf(c, c.req.valid("param").id);
    const query = c.req.valid("query");
    return c.json(paginate(facts.filter(matcher(query, parsed)), query, c.req.url), 200);
  })
  .openapi(itemRoute("facts", "One fact", Fact), (c) => {
    const { id, item } = c.req.valid("param");
    return c.json(itemOf(articleOf(c, id).facts, item), 200);
  });

/** All filters must hold; within one, any value. */
export function matcher(query: FactFilters, parsed: ParsedArticle): (fact: Fact) => boolean {
  const entities = query.entity && entityIds(parsed, query.entity);
  const sources = query.source && sourceIds(parsed, query.source);
  return (fact) => {
    if (entities && !fact.entities.some((id) => entities.has(id))) return false;
    if (query.act && !fact.acts.some((act) => query.act?.includes(act))) return false;
    if (!sources && !query.certainty) return true;
    const held = fact.commitments.filter(
      ({ source, value }) => (!sources || sources.has(source)) && (query.certainty?.includes(value) ?? true),
    );
    if (held.length > 0) return true;
    // A source may be reported without being committed to anything; that counts when no certainty is asked for.
    return !query.certainty && fact.sources.some((id) => sources?.has(id));
  };
}
