// Lists are answered in pages: `limit` items after the item whose id is `after`, with only the `fields` asked for.
import { z } from "zod";
import { ProblemError } from "../problem/problem.ts";
import { listParameter } from "./list-parameter.ts";

/** Enough for every list of one article in one answer. */
const defaultLimit = 1000;
const largestLimit = 10_000;
const limitRange = `must be a whole number from 1 to ${largestLimit}`;

const limit = z
  .string()
  .regex(/^\d+$/u, limitRange)
  .transform(Number)
  .refine((value) => value >= 1 && value <= largestLimit, limitRange)
  .optional()
  .describe(`Most items of a page, up to ${largestLimit}; default ${defaultLimit}`);

/** The query parameters that every list of items of this schema takes. */
export function pageParameters<Shape extends z.core.$ZodShape>(item: z.ZodObject<Shape>) {
  const keys = Object.keys(item.shape);
  return {
    limit,
    after: z.string().optional().describe("Id of the last item of the page before"),
    fields: listParameter(z.enum(keys), "Top-level fields to give; default all"),
  };
}

/** The answer to a list: with `fields`, items hold those only. */
export function pageOf<Shape extends z.core.$ZodShape>(item: z.ZodObject<Shape>) {
  const name = item.meta()?.id;
  if (name === undefined) throw new Error("A list needs a schema with an id");
  const some = item.partial().meta({ id: `${name}Fields`, description: "Only the fields asked for" });
  return z.object({
    items: z.array(z.union([item, some])),
    total: z.int().describe("Items that match, on all pages"),
    next: z.string().nullable().describe("Address of the next page"),
  });
}

export interface PageQuery {
  readonly limit?: number | undefined;
  readonly after?: string | undefined;
  readonly fields?: readonly string[] | undefined;
}

export interface Page<Item> {
  items: (Item | Partial<Item>)[];
  total: number;
  next: string | null;
}

/**
 * Cuts a page out of the items that matched.
 * @param address the request's own address; `next` differs from it in `after` only
 * @throws ProblemError when `after` is not the id of one of them
 */
export function paginate<Item extends { readonly id: string }>(
  matching: readonly Item[],
  query: PageQuery,
  address: string,
): Page<Item> {
  const from = query.after === undefined ? 0 : matching.findIndex(({ id }) => id === query.after) + 1;
  if (query.after !== undefined && from === 0) {
    const detail = `No item of this list has the id "${query.after}"`;
    throw new ProblemError("invalid-parameter", {
      errors: [{ pointer: "/after", in: "query", code: "unknown_item", detail }],
    });
  }
  const items = matching.slice(from, from + (query.limit ?? defaultLimit));
  const last = from + items.length < matching.length ? items.at(-1) : undefined;
  return {
    items: query.fields ? items.map((item) => pick(item, query.fields ?? [])) : items,
    total: matching.length,
    next: last ? withAfter(address, last.id) : null,
  };
}

function pick<Item extends object>(item: Item, fields: readonly string[]): Partial<Item> {
  const wanted: Partial<Item> = {};
  for (const key of Object.keys(item) as (keyof Item & string)[]) {
    if (fields.includes(key)) wanted[key] = item[key];
  }
  return wanted;
}

function withAfter(address: string, id: string): string {
  const url = new URL(address, "http://localhost");
  url.searchParams.set("after", id);
  return `${url.pathname}${url.search}`;
}
