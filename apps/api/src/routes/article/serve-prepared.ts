// Answers a whole stored article from its prepared bytes; anything else about it goes on to the route.
import type { MiddlewareHandler } from "hono";
import type { Env } from "../../router.ts";

export const servePrepared: MiddlewareHandler<Env> = async (c, next) => {
  const stored = new URL(c.req.url).search === "" ? c.get("store").get(c.req.param("id") ?? "") : undefined;
  if (!stored) return next();
  const { bytes, etag, gzip } = await stored.body();
  const headers = { "content-type": "application/json", vary: "Accept-Encoding" };
  const coding = c.req.header("accept-encoding") ?? "";
  // `gzip;q=0` refuses it; that rare wish is left to the compression middleware to understand.
  if (!/\bgzip\b(?!\s*;\s*q)/iu.test(coding)) return c.body(bytes, 200, { ...headers, etag });
  return c.body(await gzip(), 200, { ...headers, etag: `W/${etag}`, "content-encoding": "gzip" });
};
