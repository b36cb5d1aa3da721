// GET /v1/articles/{id}/reports: who says what to whom.
import { Act, Distance, Report, SourceType } from "@isnad/core/schema";
import { z } from "zod";
import { EntityReference, entityIds } from "../../query/entity-reference.ts";
import { listParameter } from "../../query/list-parameter.ts";
import { paginate } from "../../query/page.ts";
import { createRouter } from "../../router.ts";
import { itemRoute, listRoute } from "../article-list.ts";
import { articleOf, itemOf } from "../article-parameters.ts";

const filters = {
  source: listParameter(EntityReference, "Reports by any of these entities: id, key or name"),
  act: listParameter(Act, "Any of these acts"),
  sourceType: listParameter(SourceType, "Any of these kinds of source"),
  mode: listParameter(Report.shape.mode, "How the words are given"),
  distance: listParameter(Distance, "How far the author stands from it"),
  parent: listParameter(z.string().min(1), "Inside this report, or author"),
};

export const reports = createRouter()
  .openapi(listRoute("reports", "Who says what to whom", Report, filters), (c) => {
    const { parsed } = articleOf(c, c.req.valid("param").id);
    const query = c.req.valid("query");
    const sources = query.source && entityIds(parsed, query.source);
    const matching = parsed.facts.reports.filter(
      (item) =>
        (!sources || sources.has(item.source?.entity ?? "")) &&
        (!query.act || query.act.includes(item.act)) &&
        (!query.sourceType || query.sourceType.includes(item.sourceType)) &&
        (!query.mode || query.mode.includes(item.mode)) &&
        (!query.distance || query.distance.includes(item.cue.distance)) &&
        (!query.parent || query.parent.includes(item.parent)),
    );
    return c.json(paginate(matching, query, c.req.url), 200);
  })
  .openapi(itemRoute("reports", "One report", Report), (c) => {
    const { id, item } = c.req.valid("param");
    return c.json(itemOf(articleOf(c, id).parsed.facts.reports, item), 200);
  });
