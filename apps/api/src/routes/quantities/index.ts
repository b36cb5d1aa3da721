// GET /v1/articles/{id}/quantities: numbers with what they measure.
import { Bound, Quantity } from "@isnad/core/schema";
import { z } from "zod";
import { listParameter } from "../../query/list-parameter.ts";
import { paginate } from "../../query/page.ts";
import { createRouter } from "../../router.ts";
import { itemRoute, listRoute } from "../article-list.ts";
import { articleOf, itemOf } from "../article-parameters.ts";

const filters = {
  kind: listParameter(z.string().min(1), "Kind of unit: count, money, percent, …"),
  code: listParameter(z.string().min(1), "ISO 4217 or UCUM code of the unit"),
  bound: listParameter(Bound, "Any of these bounds"),
};

export const quantities = createRouter()
  .openapi(listRoute("quantities", "Numbers with what they measure", Quantity, filters), (c) => {
    const { parsed } = articleOf(c, c.req.valid("param").id);
    const query = c.req.valid("query");
    const matching = parsed.facts.quantities.filter(
      (item) =>
        (!query.kind || query.kind.includes(item.unit?.kind ?? "count")) &&
        (!query.code || query.code.includes(item.unit?.code ?? "")) &&
        (!query.bound || query.bound.includes(item.bound)),
    );
    return c.json(paginate(matching, query, c.req.url), 200);
  })
  .openapi(itemRoute("quantities", "One quantity", Quantity), (c) => {
    const { id, item } = c.req.valid("param");
    return c.json(itemOf(articleOf(c, id).parsed.facts.quantities, item), 200);
  });
