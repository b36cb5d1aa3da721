// So many requests a minute from one address (a token bucket), then 429 with Retry-After.
import type { MiddlewareHandler } from "hono";
import { ProblemError } from "../problem/problem.ts";
import type { Env } from "../router.ts";

/** Addresses remembered at most; the longest unseen is forgotten first. */
const mostAddresses = 10_000;

export interface RateLimitOptions {
  readonly perMinute: number;
  /** Undefined is not limited: the machine itself, or an address that is not known. */
  readonly addressOf: (request: Request, env: unknown) => string | undefined;
  readonly now: () => number;
}

/** A minute's requests may come at once; after that they refill evenly. */
export function rateLimit({ perMinute, addressOf, now }: RateLimitOptions): MiddlewareHandler<Env> {
  const buckets = new Map<string, { tokens: number; at: number }>();
  const perMillisecond = perMinute / 60_000;
  return async (c, next) => {
    const address = addressOf(c.req.raw, c.env);
    if (address !== undefined) {
      const time = now();
      const bucket = buckets.get(address) ?? { tokens: perMinute, at: time };
      const tokens = Math.min(perMinute, bucket.tokens + (time - bucket.at) * perMillisecond);
      buckets.delete(address);
      buckets.set(address, { tokens: Math.max(0, tokens - 1), at: time });
      const oldest = buckets.size > mostAddresses ? buckets.keys().next().value : undefined;
      if (oldest !== undefined) buckets.delete(oldest);
      if (tokens < 1) {
        const seconds = Math.ceil((1 - tokens) / perMillisecond / 1000);
        throw new ProblemError("too-many-requests", { headers: { "retry-after": String(seconds) } });
      }
    }
    await next();
  };
}
