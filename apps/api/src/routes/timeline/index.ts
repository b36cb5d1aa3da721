// GET /v1/articles/{id}/timeline: what happened when, and what was said when, in order of time. The two clocks stay apart.
import { createRoute } from "@hono/zod-openapi";
import { Bilingual, type ParsedArticle } from "@isnad/core/schema";
import { z } from "zod";
import { problemResponses } from "../../problem/openapi.ts";
import { listParameter } from "../../query/list-parameter.ts";
import { pageOf, pageParameters, paginate } from "../../query/page.ts";
import { createRouter } from "../../router.ts";
import { ArticleParameters, articleOf } from "../article-parameters.ts";

const Clock = z.enum(["happened", "said"]);

export const TimelineEntry = z
  .object({
    id: z.string().describe("Id of the proposition or report"),
    clock: Clock.describe("Whether it happened then or was said then"),
    time: z.string().describe("Id of the time"),
    edtf: z.string().nullable(),
    earliest: z.string().nullable().describe("Inclusive ISO day; entries without one stand last, in text order"),
    latest: z.string().nullable().describe("Inclusive ISO day"),
    relation: z.string().describe("How it stands to the time"),
    statement: Bilingual.nullable().describe("Of a proposition"),
  })
  .meta({ id: "TimelineEntry" });
export type TimelineEntry = z.infer<typeof TimelineEntry>;

const route = createRoute({
  method: "get",
  path: "/v1/articles/{id}/timeline",
  tags: ["articles"],
  operationId: "getTimeline",
  summary: "What happened and what was said, by time",
  request: {
    params: ArticleParameters,
    query: z.strictObject({
      ...pageParameters(TimelineEntry),
      clock: listParameter(Clock, "One of the two clocks only"),
    }),
  },
  responses: {
    200: { description: "A page of the timeline", content: { "application/json": { schema: pageOf(TimelineEntry) } } },
    ...problemResponses("invalid-parameter", "article-not-found"),
  },
});

export const timeline = createRouter().openapi(route, (c) => {
  const { parsed } = articleOf(c, c.req.valid("param").id);
  const query = c.req.valid("query");
  const entries = timelineOf(parsed).filter(({ clock }) => query.clock?.includes(clock) ?? true);
  return c.json(paginate(entries, query, c.req.url), 200);
});

/** Every proposition and report that has a time, earliest first; what starts together stays in text order. */
export function timelineOf({ facts }: ParsedArticle): TimelineEntry[] {
  const times = new Map(facts.times.map((time) => [time.id, time]));
  const entries: TimelineEntry[] = [];
  const add = (
    id: string,
    clock: TimelineEntry["clock"],
    ref: string | null,
    relation: string,
    statement: Bilingual | null,
  ) => {
    const time = ref === null ? undefined : times.get(ref);
    if (!time) return;
    const { edtf, earliest, latest } = time;
    entries.push({ id, clock, time: time.id, edtf, earliest, latest, relation, statement });
  };
  for (const { id, time, statement } of facts.propositions) {
    if (time) add(id, "happened", time.ref, time.relation, statement);
  }
  for (const { id, time } of facts.reports) add(id, "said", time, "during", null);
  /** Sorts after every ISO day. */
  const undated = "~";
  return entries.sort((a, b) => compare(a.earliest ?? undated, b.earliest ?? undated));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
