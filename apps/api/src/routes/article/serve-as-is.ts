// Answers a whole stored article from its prepared bytes, or in a format other than JSON; the rest goes on to the route.
import type { Context, MiddlewareHandler } from "hono";
import { Format, mediaTypes, write } from "../../formats.ts";
import { negotiate } from "../../query/negotiate.ts";
import type { Env } from "../../router.ts";
import type { StoredArticle } from "../../store.ts";

export const serveAsIs: MiddlewareHandler<Env> = async (c, next) => {
  const stored = c.get("store").get(c.req.param("id") ?? "");
  const query = new URLSearchParams(new URL(c.req.url).search);
  const asked = Format.optional().safeParse(query.get("format") ?? undefined);
  query.delete("format");
  // An unknown article, parameter or format is the route's to refuse.
  if (!stored || !asked.success || query.size > 0) return next();
  const format = negotiate(c, asked.data);
  if (format === "json") return prepared(c, stored);
  return c.body(write(stored.parsed, format, "utf16"), 200, {
    "content-type": mediaTypes[format],
    vary: "Accept, Accept-Encoding",
  });
};

async function prepared(c: Context<Env>, stored: StoredArticle): Promise<Response> {
  const { bytes, etag, gzip } = await stored.body();
  const headers = { "content-type": mediaTypes.json, vary: "Accept, Accept-Encoding" };
  const coding = c.req.header("accept-encoding") ?? "";
  // `gzip;q=0` refuses it; that rare wish is left to the compression middleware to understand.
  if (!/\bgzip\b(?!\s*;\s*q)/iu.test(coding)) return c.body(bytes, 200, { ...headers, etag });
  return c.body(await gzip(), 200, { ...headers, etag: `W/${etag}`, "content-encoding": "gzip" });
}
