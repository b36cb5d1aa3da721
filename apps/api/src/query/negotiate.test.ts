// The format asked for, else the one the Accept header likes best, else a problem.
import { Hono } from "hono";
import { expect, test } from "vitest";
import type { Format } from "../formats.ts";
import { ProblemError } from "../problem/problem.ts";
import { negotiate } from "./negotiate.ts";

const app = new Hono();
app.get("/", (c) => c.text(negotiate(c, c.req.query("format") as Format | undefined)));
app.onError((error, c) => c.text(error instanceof ProblemError ? error.type : String(error)));

test.each([
  [undefined, "json"],
  ["*/*", "json"],
  ["application/json", "json"],
  ["application/ld+json", "json-ld"],
  ["text/csv;q=0.5, text/x-conllu", "conllu"],
  ["text/*", "conllu"],
  ["text/html, application/xhtml+xml, */*;q=0.8", "json"],
  ["TEXT/CSV", "csv"],
  ["image/png", "not-acceptable"],
  ["application/json;q=0", "not-acceptable"],
])("Accept: %s gives %s", async (accept, expected) => {
  const response = await app.request("/", accept === undefined ? {} : { headers: { accept } });
  expect(await response.text()).toBe(expected);
});

test("the parameter wins", async () => {
  expect(await (await app.request("/?format=brat", { headers: { accept: "text/csv" } })).text()).toBe("brat");
});
