// What holds at every address: problems, methods, conditional requests, headers, CORS, logs.
import { expect, test } from "vitest";
import { Problem } from "./problem/problem.ts";
import { sampleApp } from "./testing/sample-app.ts";
import { text } from "./testing/sample-article.ts";

const app = sampleApp();

test.each([
  ["GET", "/nowhere", 404, "not-found"],
  ["GET", "/v1/articles/none", 404, "article-not-found"],
  ["GET", "/v1/articles/none/facts", 404, "article-not-found"],
  ["GET", "/v1/articles/sample/facts/p9", 404, "item-not-found"],
  ["GET", "/v1/articles/sample/reports?act=whisper", 400, "invalid-parameter"],
  ["GET", "/v1/articles/sample/reports?acts=deny", 400, "invalid-parameter"],
  ["GET", "/v1/articles?limit=0", 400, "invalid-parameter"],
  ["GET", "/v1/articles?after=zzz", 400, "invalid-parameter"],
  ["GET", "/v1/articles/sample?offsets=bytes", 400, "invalid-parameter"],
  ["GET", "/problems/none", 400, "invalid-parameter"],
  ["DELETE", "/v1/articles/sample", 405, "method-not-allowed"],
  ["GET", "/v1/parse", 405, "method-not-allowed"],
])("%s %s is %i %s", async (method, address, status, type) => {
  const response = await app.request(address, { method });
  expect(response.headers.get("content-type")).toBe("application/problem+json");
  const problem = Problem.parse(await response.json());
  expect({ status: response.status, type: problem.type }).toEqual({ status, type: `/problems/${type}` });
  expect(problem.requestId).toBe(response.headers.get("x-request-id"));
  expect((await app.request(problem.type)).status).toBe(200);
});

test("a wrong parameter is named by pointer", async () => {
  const response = await app.request("/v1/articles/sample/facts?act=assert,whisper&certainty=maybe&foo=1");
  const { errors } = Problem.parse(await response.json());
  expect(errors?.map(({ pointer, in: place }) => `${place} ${pointer}`)).toEqual([
    "query /act/1",
    "query /certainty/0",
    "query /foo",
  ]);
});

test("405 says what is allowed", async () => {
  expect((await app.request("/v1/parse", { method: "PUT" })).headers.get("allow")).toBe("POST");
  expect((await app.request("/v1/articles", { method: "POST" })).headers.get("allow")).toBe("GET, HEAD");
});

test("HEAD is GET without the body", async () => {
  const head = await app.request("/v1/articles/sample", { method: "HEAD" });
  expect([head.status, await head.text()]).toEqual([200, ""]);
});

test("If-None-Match answers 304 with the headers that still hold", async () => {
  const first = await app.request("/v1/articles/sample");
  const tag = first.headers.get("etag") ?? "";
  expect(tag).toMatch(/^"[^"]+"$/u);
  for (const header of [tag, `W/${tag}`, `"other", ${tag}`, "*"]) {
    const again = await app.request("/v1/articles/sample", { headers: { "if-none-match": header } });
    expect([again.status, again.headers.get("etag"), await again.text()]).toEqual([304, tag, ""]);
    expect(again.headers.get("access-control-allow-origin")).toBe("*");
  }
  expect((await app.request("/v1/articles/sample", { headers: { "if-none-match": '"other"' } })).status).toBe(200);
});

test("another query is another representation", async () => {
  const tags = ["/v1/articles/sample/reports", "/v1/articles/sample/reports?fields=id"].map(async (address) =>
    (await app.request(address)).headers.get("etag"),
  );
  expect(new Set(await Promise.all(tags)).size).toBe(2);
});

test.each([
  ["application/ld+json", /^\{"@context"/u],
  ["text/x-conllu", /^$/u],
  ["text/csv", /^article,fact,/u],
  ["text/x-brat", /^T1\t/u],
])("an article as %s", async (accept, expected) => {
  const response = await app.request("/v1/articles/sample", { headers: { accept } });
  expect(response.headers.get("content-type")).toContain(accept);
  expect(response.headers.get("vary")).toContain("Accept");
  expect(await response.text()).toMatch(expected);
});

test("what cannot be given is 406", async () => {
  const response = await app.request("/v1/articles/sample", { headers: { accept: "image/png" } });
  expect(Problem.parse(await response.json())).toMatchObject({ status: 406, type: "/problems/not-acceptable" });
});

test("security headers stand on every answer", async () => {
  for (const address of ["/healthz", "/nowhere", "/v1/articles/sample"]) {
    const { headers } = await app.request(address);
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("content-security-policy")).toContain("default-src 'none'");
  }
});

test("a browser elsewhere may call, unless origins are named", async () => {
  const ask = { method: "OPTIONS", headers: { origin: "https://a.example", "access-control-request-method": "POST" } };
  expect((await app.request("/v1/parse", ask)).headers.get("access-control-allow-origin")).toBe("*");
  const closed = sampleApp({ config: { corsOrigins: ["https://b.example"] } });
  expect((await closed.request("/v1/parse", ask)).headers.get("access-control-allow-origin")).toBeNull();
});

test("large JSON is compressed when asked for", async () => {
  const response = await app.request("/v1/articles/sample", { headers: { "accept-encoding": "gzip" } });
  expect(response.headers.get("content-encoding")).toBe("gzip");
});

test("a failing route is 500, logged by request id and without the article's words", async () => {
  const lines: string[] = [];
  const parser = { parse: () => Promise.reject(new Error(text)), load: 0, threads: 1, close: async () => {} };
  const failing = sampleApp({ parser, write: (line) => lines.push(line) });
  const request = { method: "POST", body: text, headers: { "content-type": "text/plain", "x-request-id": "abc" } };
  const response = await failing.request("/v1/parse?title=%D8%B3%D8%B1", request);
  expect(Problem.parse(await response.json())).toMatchObject({
    status: 500,
    type: "/problems/internal",
    requestId: "abc",
  });
  expect(lines.map((line) => JSON.parse(line)).map(({ level, requestId }) => [level, requestId])).toEqual([
    ["error", "abc"],
    ["info", "abc"],
  ]);
  expect(lines.join("\n")).not.toMatch(/[\u0600-\u06ff]|%D8/u);
});
