// What a request to parse may say, and what is wrong with one that says something else.
import { ParseOptions } from "@isnad/core/schema";
import { z } from "zod";
import { detailsFrom } from "../../problem/from-zod.ts";
import { ProblemError } from "../../problem/problem.ts";

export const ParseRequest = z
  .strictObject({ text: z.string().describe("The article, as published"), ...ParseOptions.shape })
  .meta({ id: "ParseRequest" });
export type ParseRequest = z.infer<typeof ParseRequest>;

/** @throws ProblemError malformed-json, invalid-body or text-too-long */
export function readParseRequest(source: string, maxTextLength: number): ParseRequest {
  let value: unknown;
  try {
    value = JSON.parse(source.replace(/^\uFEFF/u, ""));
  } catch (error) {
    throw new ProblemError("malformed-json", { detail: jsonError(error) });
  }
  const request = ParseRequest.safeParse(value);
  if (!request.success) {
    throw new ProblemError("invalid-body", { errors: detailsFrom(request.error.issues, "body") });
  }
  checkTextLength(request.data.text, maxTextLength);
  return request.data;
}

/** Returns the text. @throws ProblemError text-too-long */
export function checkTextLength(text: string, limit: number): string {
  if (text.length > limit) {
    throw new ProblemError("text-too-long", { detail: `${text.length} UTF-16 code units; at most ${limit}` });
  }
  return text;
}

/** @throws ProblemError invalid-parameter */
export function optionsFromQuery<T>(query: z.ZodSafeParseResult<T>): T {
  if (query.success) return query.data;
  throw new ProblemError("invalid-parameter", { errors: detailsFrom(query.error.issues, "query") });
}

/** Node's message quotes the text around the error: that part is left out, answers and logs hold no article text. */
function jsonError(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return (
    /position \d+(?: \(line \d+ column \d+\))?/u.exec(message)?.[0].replace(/^/u, "JSON ends or breaks at ") ??
    "Not JSON"
  );
}
