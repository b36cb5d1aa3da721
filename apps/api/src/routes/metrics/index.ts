// GET /metrics: for Prometheus.
import { Hono } from "hono";
import type { Metrics } from "../../metrics.ts";
import type { Env } from "../../router.ts";

export const metricsRoutes = (metrics: Metrics) =>
  new Hono<Env>().get("/metrics", async (c) =>
    c.body(await metrics.text(), 200, { "content-type": metrics.contentType }),
  );
