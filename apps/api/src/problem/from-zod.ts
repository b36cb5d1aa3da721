// What Zod found wrong, as entries of a problem's `errors`.
import type { z } from "zod";
import type { ProblemDetail } from "./problem.ts";

/** JSON pointer of a path: `~` and `/` in a key are escaped (RFC 6901). */
export function pointer(path: readonly PropertyKey[]): string {
  return path.map((part) => `/${String(part).replace(/~/gu, "~0").replace(/\//gu, "~1")}`).join("");
}

export function detailsFrom(issues: readonly z.core.$ZodIssue[], where: ProblemDetail["in"]): ProblemDetail[] {
  return issues.flatMap((issue) => {
    if (issue.code === "unrecognized_keys") {
      return issue.keys.map((key) => ({
        pointer: pointer([...issue.path, key]),
        in: where,
        code: "unknown",
        detail: `There is no ${where === "body" ? "field" : "parameter"} "${key}"`,
      }));
    }
    return [{ pointer: pointer(issue.path), in: where, code: issue.code, detail: issue.message }];
  });
}
