// Lets browsers on other origins call (CORS). Preflights are Hono's. On other answers the headers are set at the end and on
// the answer itself: set earlier, or through the context, they make Hono build the answer anew and copy its whole body.
import type { MiddlewareHandler } from "hono";
import { cors } from "hono/cors";
import type { Env } from "../router.ts";

const exposed = ["ETag", "X-Request-Id", "Retry-After", "Accept-Post", "Allow"];
const exposedList = exposed.join(", ");

/** @param origins the origins that may call, or `*` among them for any */
export function crossOrigin(origins: readonly string[]): MiddlewareHandler<Env> {
  const any = origins.includes("*");
  const preflight = cors({
    origin: any ? "*" : [...origins],
    allowMethods: ["GET", "HEAD", "POST"],
    exposeHeaders: exposed,
    maxAge: 86_400,
  });
  return async (c, next) => {
    if (c.req.method === "OPTIONS") return preflight(c, next);
    await next();
    const { headers } = c.res;
    const origin = c.req.header("origin");
    const allowed = any ? "*" : origins.find((known) => known === origin);
    if (allowed) {
      headers.set("access-control-allow-origin", allowed);
      headers.set("access-control-expose-headers", exposedList);
    }
    if (!any) headers.append("vary", "Origin");
  };
}
