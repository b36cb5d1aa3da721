// A problem document (RFC 9457), and the error that carries one to the place where it is answered.
import type { Context } from "hono";
import { z } from "zod";
import { catalogue, type ProblemType } from "./catalogue.ts";

export const mediaType = "application/problem+json";

export const ProblemDetail = z
  .object({
    pointer: z.string().describe("JSON pointer (RFC 6901) into the body, or /name of the parameter"),
    in: z.enum(["body", "query", "path", "header"]),
    code: z.string().describe("Short code of what is wrong"),
    detail: z.string(),
  })
  .meta({ id: "ProblemDetail" });
export type ProblemDetail = z.infer<typeof ProblemDetail>;

export const Problem = z
  .object({
    type: z.string().describe("URI reference of the explanation of this type"),
    title: z.string(),
    status: z.int(),
    detail: z.string().optional(),
    instance: z.string().describe("Path of the request"),
    requestId: z.string(),
    errors: z.array(ProblemDetail).optional(),
  })
  .meta({ id: "Problem", description: "RFC 9457 problem details" });
export type Problem = z.infer<typeof Problem>;

export interface ProblemOptions {
  readonly detail?: string;
  readonly errors?: readonly ProblemDetail[];
  readonly headers?: Readonly<Record<string, string>>;
}

/** Thrown by a handler, answered by the app as its problem document. */
export class ProblemError extends Error {
  readonly type: ProblemType;
  readonly options: ProblemOptions;
  constructor(type: ProblemType, options: ProblemOptions = {}) {
    super(options.detail ?? catalogue[type].title);
    this.name = "ProblemError";
    this.type = type;
    this.options = options;
  }
}

/** The document without a request around it: for a line of a stream. */
export function problemDocument(
  type: ProblemType,
  options: ProblemOptions,
  instance: string,
  requestId: string,
): Problem {
  const { status, title } = catalogue[type];
  return {
    type: `/problems/${type}`,
    title,
    status,
    ...(options.detail === undefined ? {} : { detail: options.detail }),
    instance,
    requestId,
    ...(options.errors === undefined ? {} : { errors: [...options.errors] }),
  };
}

export function problemResponse(c: Context, type: ProblemType, options: ProblemOptions = {}): Response {
  const document = problemDocument(type, options, c.req.path, c.get("requestId") ?? "");
  return c.body(JSON.stringify(document), catalogue[type].status, {
    "content-type": mediaType,
    "cache-control": "no-store",
    ...options.headers,
  });
}
