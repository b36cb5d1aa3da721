// A burst is allowed, more is refused until the bucket refills, addresses do not share one.
import { Hono } from "hono";
import { expect, test } from "vitest";
import { ProblemError } from "../problem/problem.ts";
import { rateLimit } from "./rate-limit.ts";

test("two a minute: the third waits half a minute", async () => {
  let time = 0;
  const app = new Hono();
  app.use(
    rateLimit({ perMinute: 2, addressOf: (request) => request.headers.get("x-from") ?? undefined, now: () => time }),
  );
  app.get("/", (c) => c.text("ok"));
  app.onError((error, c) => {
    if (!(error instanceof ProblemError)) throw error;
    return c.text(error.type, 429, { ...error.options.headers });
  });
  const get = async (from?: string) => {
    const response = await app.request("/", from === undefined ? {} : { headers: { "x-from": from } });
    return [response.status, response.headers.get("retry-after")];
  };
  expect(await get("a")).toEqual([200, null]);
  expect(await get("a")).toEqual([200, null]);
  expect(await get("a")).toEqual([429, "30"]);
  expect(await get("b")).toEqual([200, null]);
  expect(await get()).toEqual([200, null]);
  time = 30_000;
  expect(await get("a")).toEqual([200, null]);
  expect(await get("a")).toEqual([429, "30"]);
});
