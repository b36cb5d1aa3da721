// A query parameter that may be given several times, or once with commas: ?act=assert&act=deny or ?act=assert,deny.
import { z } from "zod";

function toList(value: unknown): unknown {
  if (value === undefined) return undefined;
  return (Array.isArray(value) ? value : [value]).flatMap((part) =>
    typeof part === "string" ? part.split(",") : [part],
  );
}

/** Any of the values given; undefined when the parameter is absent. */
export function listParameter<T extends z.ZodType>(item: T, description: string) {
  return z.preprocess(toList, z.array(item).min(1).optional()).optional().describe(description);
}

/** `+` in a query string means a space, so `certainty=CT+` arrives as "CT ": read it as it was meant. */
export function plusRestored<T extends z.ZodType>(item: T) {
  return z.preprocess((value) => (typeof value === "string" ? value.replace(/ $/u, "+") : value), item);
}

export const booleanParameter = (description: string) =>
  z
    .enum(["true", "false"])
    .transform((value) => value === "true")
    .optional()
    .describe(description);
