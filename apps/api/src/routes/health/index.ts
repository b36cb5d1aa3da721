// GET /healthz: the process answers. GET /readyz: it can take work.
import { createRoute } from "@hono/zod-openapi";
import { z } from "zod";
import { problemResponses } from "../../problem/openapi.ts";
import { ProblemError } from "../../problem/problem.ts";
import { createRouter } from "../../router.ts";

const Health = z.object({ status: z.literal("ok"), articles: z.int() }).meta({ id: "Health" });
const content = { "application/json": { schema: Health } };

const live = createRoute({
  method: "get",
  path: "/healthz",
  tags: ["service"],
  operationId: "getHealth",
  summary: "Is the process alive?",
  responses: { 200: { description: "It is", content }, ...problemResponses() },
});

const ready = createRoute({
  method: "get",
  path: "/readyz",
  tags: ["service"],
  operationId: "getReadiness",
  summary: "Can it take work?",
  responses: { 200: { description: "It can", content }, ...problemResponses("overloaded") },
});

/** Tells a probe to come back at once: load changes within seconds. */
const retryAfterSeconds = "1";

export const health = createRouter()
  .openapi(live, (c) => c.json({ status: "ok" as const, articles: c.get("store").articles.length }, 200))
  .openapi(ready, (c) => {
    const { queue } = c.get("config");
    const { load, threads } = c.get("parser");
    if (load >= queue + threads)
      throw new ProblemError("overloaded", { headers: { "retry-after": retryAfterSeconds } });
    return c.json({ status: "ok" as const, articles: c.get("store").articles.length }, 200);
  });
