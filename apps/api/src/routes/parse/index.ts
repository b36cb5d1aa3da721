// POST /v1/parse: a text, a JSON object or an NDJSON stream in; ParsedArticle out.
import { createRoute } from "@hono/zod-openapi";
import { ParsedArticle, ParseOptions } from "@isnad/core/schema";
import type { Context } from "hono";
import { z } from "zod";
import { mediaTypes } from "../../formats.ts";
import { problemResponses } from "../../problem/openapi.ts";
import { ProblemError } from "../../problem/problem.ts";
import { formatParameter, negotiate, otherFormats } from "../../query/negotiate.ts";
import { offsetsParameter } from "../../query/offsets.ts";
import { createRouter, type Env } from "../../router.ts";
import { checkTextLength, optionsFromQuery, ParseRequest, readParseRequest } from "./parse-request.ts";
import { parseStream } from "./parse-stream.ts";
import { parseToAnswer } from "./parse-to-answer.ts";
import { readText } from "./read-body.ts";

/** Both named at once: where compression has to add its own, Hono copies the whole body. */
const variesBy = "Accept, Accept-Encoding";

/** What a body may be; the same list stands in Accept-Post. */
const bodyTypes = ["application/json", "text/plain", "application/x-ndjson"] as const;

const route = createRoute({
  method: "post",
  path: "/v1/parse",
  tags: ["parse"],
  operationId: "parse",
  summary: "What a text states",
  description:
    "Send an Arabic article as text/plain (what is known of it goes in the query), as a JSON object, or many as NDJSON: " +
    "one object a line in, one ParsedArticle a line out, in order and as they are ready. A bad line answers a problem " +
    "document on its line, with `line`, and the rest goes on.",
  request: {
    query: z.strictObject({ ...ParseOptions.shape, format: formatParameter, offsets: offsetsParameter }),
    body: {
      required: true,
      content: {
        "application/json": { schema: ParseRequest },
        "text/plain": { schema: z.string() },
        "application/x-ndjson": { schema: z.string().describe("One ParseRequest a line") },
      },
    },
  },
  responses: {
    200: {
      description: "What the text states",
      content: {
        "application/json": { schema: ParsedArticle },
        ...otherFormats,
        "application/x-ndjson": { schema: z.string().describe("One ParsedArticle or problem a line") },
      },
    },
    ...problemResponses(
      ...(["malformed-json", "invalid-encoding", "invalid-parameter", "body-too-large", "text-too-long"] as const),
      ...(["not-acceptable", "unsupported-media-type", "invalid-body", "overloaded", "parse-timeout"] as const),
    ),
  },
});

// The body is read here and not by the route's validator: it may be a stream, and its limits have problems of their own.
const router = createRouter();
router.openAPIRegistry.registerPath(route);
export const parse = router.post("/v1/parse", async (c) => {
  const query = route.request.query.safeParse(c.req.query());
  const { offsets, format: asked, ...options } = optionsFromQuery(query);
  const type = bodyType(c);
  if (type === "application/x-ndjson") return parseStream(c, offsets);
  const format = negotiate(c, asked);
  const body = await readText(c);
  const limit = c.get("config").maxTextLength;
  const isText = type === "text/plain";
  const { text, ...given } = isText ? { text: checkTextLength(body, limit) } : readParseRequest(body, limit);
  const task = { text, options: { ...options, ...given }, offsets, format };
  const written = await parseToAnswer(c.get("parser"), task, isText ? "query" : "body");
  return c.body(written, 200, { "content-type": mediaTypes[format], vary: variesBy });
});

function bodyType(c: Context<Env>): (typeof bodyTypes)[number] {
  const declared = (c.req.header("content-type") ?? "").split(";")[0]?.trim().toLowerCase();
  if (declared === "application/ndjson" || declared === "application/jsonl") return "application/x-ndjson";
  const type = bodyTypes.find((known) => known === declared);
  if (type) return type;
  throw new ProblemError("unsupported-media-type", {
    detail: declared ? `"${declared}" is not read here` : "The request has no Content-Type",
    headers: { "accept-post": bodyTypes.join(", ") },
  });
}
