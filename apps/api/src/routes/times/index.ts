// GET /v1/articles/{id}/times: dates, times, durations and repetitions.
import { Time } from "@isnad/core/schema";
import { z } from "zod";
import { listParameter } from "../../query/list-parameter.ts";
import { paginate } from "../../query/page.ts";
import { createRouter } from "../../router.ts";
import { itemRoute, listRoute } from "../article-list.ts";
import { articleOf, itemOf } from "../article-parameters.ts";

const day = (description: string) => z.iso.date().optional().describe(description);

const filters = {
  type: listParameter(Time.shape.type, "Any of these TIMEX3 types"),
  from: day("Times that reach this day or later"),
  to: day("Times that begin on this day or earlier"),
};

export const times = createRouter()
  .openapi(listRoute("times", "Dates, times, durations and repetitions", Time, filters), (c) => {
    const { parsed } = articleOf(c, c.req.valid("param").id);
    const query = c.req.valid("query");
    const matching = parsed.facts.times.filter(
      (item) =>
        (!query.type || query.type.includes(item.type)) &&
        (!query.from || (item.latest !== null && item.latest >= query.from)) &&
        (!query.to || (item.earliest !== null && item.earliest <= query.to)),
    );
    return c.json(paginate(matching, query, c.req.url), 200);
  })
  .openapi(itemRoute("times", "One time expression", Time), (c) => {
    const { id, item } = c.req.valid("param");
    return c.json(itemOf(articleOf(c, id).parsed.facts.times, item), 200);
  });
