// Hands a text to the parser and turns what can go wrong there into problems.

import { Overloaded, type Parser, type ParseTask, RefusedInput, TimedOut } from "../../parser/parser.ts";
import type { ProblemDetail } from "../../problem/problem.ts";
import { ProblemError } from "../../problem/problem.ts";

/** Long enough for some texts to be done, short enough that a client still wants its answer. */
const retryAfterSeconds = "2";

/** @throws ProblemError invalid-parameter or invalid-body, overloaded, parse-timeout */
export async function parseToAnswer(
  parser: Parser,
  task: ParseTask,
  where: ProblemDetail["in"],
): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return await parser.parse(task);
  } catch (error) {
    if (error instanceof RefusedInput) {
      throw new ProblemError(where === "body" ? "invalid-body" : "invalid-parameter", {
        errors: [{ pointer: `/${error.field}`, in: where, code: "refused", detail: error.message }],
      });
    }
    const headers = { "retry-after": retryAfterSeconds };
    if (error instanceof Overloaded) throw new ProblemError("overloaded", { headers });
    if (error instanceof TimedOut) throw new ProblemError("parse-timeout", { headers });
    throw error;
  }
}
