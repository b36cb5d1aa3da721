// GET /problems/{type}: what a problem type means and what to do about it, where its type URI points.
import { createRoute } from "@hono/zod-openapi";
import { z } from "zod";
import { catalogue, type ProblemType } from "../../problem/catalogue.ts";
import { problemResponses } from "../../problem/openapi.ts";
import { createRouter } from "../../router.ts";

const types = Object.keys(catalogue) as [ProblemType, ...ProblemType[]];

const ProblemExplanation = z
  .object({ type: z.string(), status: z.int(), title: z.string(), help: z.string() })
  .meta({ id: "ProblemExplanation" });

const list = createRoute({
  method: "get",
  path: "/problems",
  tags: ["service"],
  operationId: "listProblems",
  summary: "The problems this API answers with",
  responses: {
    200: {
      description: "Every problem type",
      content: { "application/json": { schema: z.object({ items: z.array(ProblemExplanation) }) } },
    },
    ...problemResponses(),
  },
});

const one = createRoute({
  method: "get",
  path: "/problems/{type}",
  tags: ["service"],
  operationId: "getProblem",
  summary: "What a problem type means",
  request: { params: z.object({ type: z.enum(types) }) },
  responses: {
    200: { description: "The explanation", content: { "application/json": { schema: ProblemExplanation } } },
    ...problemResponses("invalid-parameter"),
  },
});

const explain = (type: ProblemType) => ({ type: `/problems/${type}`, ...catalogue[type] });

export const problems = createRouter()
  .openapi(list, (c) => c.json({ items: types.map(explain) }, 200))
  .openapi(one, (c) => c.json(explain(c.req.valid("param").type), 200));
