// The router every route file starts from: what it can reach, and how a refused request is answered.
import { OpenAPIHono } from "@hono/zod-openapi";
import type { Config } from "./config.ts";
import type { Parser } from "./parser/parser.ts";
import { detailsFrom } from "./problem/from-zod.ts";
import { ProblemError } from "./problem/problem.ts";
import type { Store } from "./store.ts";

export interface Env {
  Variables: { config: Config; store: Store; parser: Parser; requestId: string };
}

const places = {
  query: "query",
  param: "path",
  header: "header",
  json: "body",
  form: "body",
  cookie: "header",
} as const;

export function createRouter(): OpenAPIHono<Env> {
  return new OpenAPIHono<Env>({
    defaultHook: (result) => {
      if (result.success) return;
      const where = places[result.target];
      throw new ProblemError(where === "body" ? "invalid-body" : "invalid-parameter", {
        errors: detailsFrom(result.error.issues, where),
      });
    },
  });
}
