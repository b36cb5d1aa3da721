// The API as a process over HTTP: every route against its own OpenAPI document, short requests beside long ones, a clean end.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createClient } from "@isnad/api/client";
import { articles } from "@isnad/core/articles";
import { ParsedArticle } from "@isnad/core/schema";
import { Validator } from "@seriousme/openapi-schema-validator";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, beforeAll, expect, test } from "vitest";
import { apiProgram, type StartedApi, startApi } from "./start-api.ts";

let api: StartedApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => {
  api.child.kill("SIGKILL");
});

const id = articles[0]?.article.id ?? "";

interface Document {
  readonly paths: Record<
    string,
    Record<string, { responses: Record<string, { content?: Record<string, { schema: object }> }> }>
  >;
  readonly components: object;
}

test("every answer is what the OpenAPI document says", async () => {
  const document: Document = await (await fetch(`${api.address}/openapi.json`)).json();
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  ajv.addSchema({ $id: "openapi", ...document });
  const resolved = (schema: object): object => JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"openapi#/'));
  const wrong: string[] = [];
  let checked = 0;
  const check = async (path: string, address: string): Promise<void> => {
    const response = await fetch(api.address + address);
    const type = response.headers.get("content-type")?.split(";")[0] ?? "";
    const schema = document.paths[path]?.get?.responses[response.status]?.content?.[type]?.schema;
    if (!schema) wrong.push(`${address}: ${response.status} ${type} is not in the document`);
    else if (!ajv.validate(resolved(schema), await response.json())) wrong.push(`${address}: ${ajv.errorsText()}`);
    checked += 1;
  };
  for (const [path, methods] of Object.entries(document.paths)) {
    if (!methods.get) continue;
    const address = path.replace("{id}", id).replace("{type}", "overloaded");
    if (!address.includes("{")) {
      for (const query of ["", "?limit=2", "?nothing=1"]) await check(path, address + query);
      continue;
    }
    const list = await (await fetch(api.address + address.replace(/\/\{item\}$/u, ""))).json();
    await check(path, address.replace("{item}", list.items?.[0]?.id ?? "w0"));
    await check(path, address.replace("{item}", "none"));
  }
  expect(wrong).toEqual([]);
  expect(checked).toBeGreaterThan(40);
});

test("a third party's validator finds the OpenAPI document valid", async () => {
  const document = await (await fetch(`${api.address}/openapi.json`)).json();
  const { valid, errors } = await new Validator().validate(document);
  expect({ valid, errors }).toEqual({ valid: true, errors: undefined });
});

test("the reference article: found, whole, with its facts", async () => {
  const client = createClient(api.address);
  const list = await (await client.v1.articles.$get({ query: {} })).json();
  expect("items" in list && list.items.map((item) => item.id)).toContain(id);
  const whole = await (await fetch(`${api.address}/v1/articles/${id}`)).json();
  expect(ParsedArticle.parse(whole)).toEqual(articles[0]);
  const facts = await (await fetch(`${api.address}/v1/articles/${id}/facts`)).json();
  expect(facts.total).toBeGreaterThan(0);
});

test("a parsed text is the article the build made of it", async () => {
  const body = JSON.stringify({ text: articles[0]?.article.text, id, language: "ar" });
  const headers = { "content-type": "application/json" };
  const response = await fetch(`${api.address}/v1/parse`, { method: "POST", headers, body });
  expect(await response.json()).toEqual(articles[0]);
});

test("short requests are answered while a long text is parsed", async () => {
  const text = `${articles[0]?.article.text}\n`.repeat(250).slice(0, 1_000_000);
  const headers = { "content-type": "text/plain" };
  let done = false;
  const long = fetch(`${api.address}/v1/parse`, { method: "POST", headers, body: text }).then(async (response) => {
    await response.arrayBuffer();
    done = true;
    return response.status;
  });
  const times: number[] = [];
  while (!done && times.length < 200) {
    const start = performance.now();
    await (await fetch(`${api.address}/healthz`)).arrayBuffer();
    times.push(performance.now() - start);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  expect([200, 503]).toContain(await long);
  // Half of them: on two busy cores a single one may wait for the machine.
  const median = times.sort((a, b) => a - b)[Math.floor(times.length / 2)];
  expect(median).toBeLessThan(50);
});

test("the documentation page asks for nothing from elsewhere", async () => {
  const page = await (await fetch(`${api.address}/docs`)).text();
  const addresses = [...page.matchAll(/(?:src|href)="([^"]+)"/gu)].map(([, address]) => address ?? "");
  expect(addresses.every((address) => address.startsWith("/docs/") || address === "data:,")).toBe(true);
  for (const address of addresses.filter((address) => address.startsWith("/"))) {
    expect((await fetch(api.address + address)).status).toBe(200);
  }
});

test("the bare address leads to the documentation", async () => {
  const answer = await fetch(api.address);
  expect([answer.status, new URL(answer.url).pathname]).toEqual([200, "/docs"]);
});

test("metrics count requests by route", async () => {
  const text = await (await fetch(`${api.address}/metrics`)).text();
  expect(text).toMatch(/http_request_duration_seconds_count\{[^}]*route="\/v1\/articles\/:id"[^}]*\} \d/u);
});

test("SIGTERM finishes the answer under way and ends with 0", async () => {
  const { child, address } = await startApi();
  const text = `${articles[0]?.article.text}\n`.repeat(20);
  const headers = { "content-type": "text/plain" };
  const answer = fetch(`${address}/v1/parse`, { method: "POST", headers, body: text });
  await new Promise((resolve) => setTimeout(resolve, 50));
  const ended = once(child, "exit");
  child.kill("SIGTERM");
  const response = await answer;
  expect(response.status).toBe(200);
  expect((await response.json()).article.text).toBe(text);
  expect((await ended)[0]).toBe(0);
});

test("a wrong configuration is said by name", async () => {
  const child = spawn(process.execPath, [apiProgram], { env: { ...process.env, API_PORT: "many" } });
  let words = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    words += text;
  });
  expect((await once(child, "exit"))[0]).toBe(1);
  expect(words).toMatch(/^API_PORT: [^\n]+\n$/u);
});
