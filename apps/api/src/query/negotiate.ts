// Which format to answer in: the `format` parameter if there is one, else what the Accept header likes best.
import type { Context } from "hono";
import { accepts } from "hono/accepts";
import { z } from "zod";
import { Format, mediaTypes } from "../formats.ts";
import { ProblemError } from "../problem/problem.ts";

export const formatParameter = Format.optional().describe(
  "Format of the answer, instead of the Accept header: json, json-ld (schema.org and Web Annotation), conllu, csv (facts), brat",
);

const byMediaType = new Map(Format.options.map((format) => [mediaTypes[format].split(";")[0] ?? "", format]));

/** Media types for the OpenAPI document of a route that answers in any format; JSON has its own schema there. */
export const otherFormats = Object.fromEntries(
  [...byMediaType].filter(([, format]) => format !== "json").map(([type]) => [type, { schema: z.string() }]),
);

/** @throws ProblemError not-acceptable */
export function negotiate(c: Context, asked?: Format): Format {
  if (asked) return asked;
  const header = c.req.header("accept");
  if (header === undefined || header.trim() === "") return "json";
  const best = accepts(c, {
    header: "Accept",
    supports: [...byMediaType.keys()],
    default: "",
    match: (accepted, { supports }) => {
      const wanted = accepted.filter(({ q }) => q > 0).sort((a, b) => b.q - a.q);
      for (const { type } of wanted) {
        const found = supports.find((known) => covers(type.toLowerCase(), known));
        if (found) return found;
      }
      return "";
    },
  });
  const format = byMediaType.get(best);
  if (format) return format;
  throw new ProblemError("not-acceptable", { detail: `There is ${[...byMediaType.keys()].join(", ")}` });
}

/** A media range (`text/*`) covers the media types it stands for. */
function covers(range: string, type: string): boolean {
  return range === "*/*" || range === type || (range.endsWith("/*") && type.startsWith(range.slice(0, -1)));
}
