// Malformed, huge and hostile requests, the same ones every run: only documented answers come back, and the service lives on.
import { connect } from "node:net";
import { articles } from "@isnad/core/articles";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type StartedApi, startApi } from "./start-api.ts";

let api: StartedApi;
beforeAll(async () => {
  api = await startApi({ MAX_BODY_BYTES: "100000", MAX_TEXT_LENGTH: "20000", MAX_STREAM_LINES: "20" });
});
afterAll(() => {
  api.child.kill("SIGKILL");
});

/** mulberry32: small, and the same numbers on every machine. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const id = articles[0]?.article.id ?? "";
const paths = [
  ...[
    "/",
    "/v1",
    "/v1/articles",
    `/v1/articles/${id}`,
    `/v1/articles/${id}/facts`,
    `/v1/articles/${id}/reports`,
    "/v1/parse",
  ],
  ...[
    `/v1/articles/${id}/explain/p0`,
    `/v1/articles/${id}/facts/%00`,
    "/v1/articles/..%2f..%2fetc%2fpasswd",
    "/v1/articles/%E0%A4%A",
  ],
  ...[
    "/problems/%3Cscript%3E",
    "/openapi.json",
    "/docs/../../package.json",
    `/v1/articles/${"a".repeat(3000)}`,
    "/v1/articles//facts",
  ],
];
const queries = [
  "",
  "?",
  "?act=deny",
  "?act=",
  "?act[]=deny",
  "?__proto__=1",
  "?limit=-1",
  "?limit=1e9",
  "?limit=NaN",
  "?after=%00",
];
const moreQueries = [
  "?fields=id,__proto__",
  "?entity=%D8%B9",
  "?entity=%FF",
  `?source=${"x".repeat(5000)}`,
  "?certainty=CT+",
  "?format=../x",
];
const types = [
  "application/json",
  "text/plain",
  "application/x-ndjson",
  "application/xml",
  "text/plain; charset=utf-16",
  "multipart/form-data",
  "",
];
const bodies = [
  ...[
    "",
    "null",
    "[]",
    '{"text":null}',
    '{"text":"قال"}',
    '{"text":"قال","__proto__":{"x":1}}',
    '{"text":"\\ud800"}',
    "{".repeat(5000),
  ],
  ...[
    "[".repeat(50_000),
    '{"text":"x"}\n'.repeat(30),
    "\u0000\u0001\u2028",
    "قال ".repeat(6000),
    "ق".repeat(60_000),
    '"text"',
    "1e999",
  ],
  ...[
    `{"text":"نص","published":"${"9".repeat(500)}"}`,
    '{"text":"نص","url":"javascript:1"}',
    "\ufeff{}",
    "😀".repeat(5000),
  ],
];
const documented = new Set([200, 304, 400, 404, 405, 406, 413, 415, 422, 429, 503]);

test("six hundred odd requests get documented answers only", async () => {
  const next = random(20_240_907);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(next() * items.length)] as T;
  const wrong: string[] = [];
  for (let n = 0; n < 600; n += 1) {
    const method = pick(["GET", "GET", "POST", "POST", "POST", "HEAD", "PUT", "DELETE", "PATCH"]);
    const isPost = method === "POST";
    const path = isPost && next() < 0.8 ? "/v1/parse" : pick(paths);
    const type = pick(types);
    const headers = {
      ...(type && { "content-type": type }),
      accept: pick(["*/*", "text/csv", "image/png", ";;q=,", "application/ld+json"]),
    };
    const address = path + pick([...queries, ...moreQueries]);
    const response = await fetch(api.address + address, { method, headers, ...(isPost ? { body: pick(bodies) } : {}) });
    const text = await response.text();
    const isProblem = response.headers.get("content-type") === "application/problem+json";
    if (!documented.has(response.status) || response.status >= 400 !== isProblem)
      wrong.push(`${method} ${address} ${type}: ${response.status}`);
    if (isProblem && method !== "HEAD" && JSON.parse(text).status !== response.status)
      wrong.push(`${method} ${address}: ${text}`);
  }
  expect(wrong).toEqual([]);
  expect((await fetch(`${api.address}/healthz`)).status).toBe(200);
});

/** Sends bytes as they are and gives back what comes until the connection ends or falls silent. */
function raw(bytes: string, silentMilliseconds = 500): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(Number(new URL(api.address).port), "127.0.0.1", () => socket.write(bytes));
    let answer = "";
    socket.setEncoding("utf8").on("data", (text: string) => {
      answer += text;
    });
    socket.setTimeout(silentMilliseconds, () => socket.destroy());
    // A server may cut the line of a client that misbehaves.
    socket.once("close", () => resolve(answer)).on("error", () => {});
  });
}

test.each([
  ["no HTTP at all", "سلام\r\n\r\n", /^HTTP\/1\.1 400 /u],
  ["an endless header", `GET / HTTP/1.1\r\nhost: x\r\na: ${"b".repeat(20_000)}\r\n\r\n`, /^HTTP\/1\.1 431 /u],
  [
    "two lengths",
    "POST /v1/parse HTTP/1.1\r\nhost: x\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\nab",
    /^HTTP\/1\.1 400 /u,
  ],
  [
    "a length that lies",
    "POST /v1/parse HTTP/1.1\r\nhost: x\r\ncontent-type: text/plain\r\ncontent-length: 99999999\r\n\r\nab",
    /^HTTP\/1\.1 413 /u,
  ],
])("%s", async (_, bytes, expected) => {
  expect(await raw(bytes)).toMatch(expected);
  expect((await fetch(`${api.address}/healthz`)).status).toBe(200);
});

test("a client that leaves in the middle of its body does no harm", async () => {
  await raw(
    'POST /v1/parse HTTP/1.1\r\nhost: x\r\ncontent-type: application/x-ndjson\r\ncontent-length: 5000\r\n\r\n{"text":',
    100,
  );
  expect((await fetch(`${api.address}/healthz`)).status).toBe(200);
});
