// POST /v1/parse: the three kinds of body, their limits, and what is answered when the parser cannot.
import type { ParsedArticle } from "@isnad/core/schema";
import { expect, test } from "vitest";
import { Overloaded, type Parser, TimedOut } from "../../parser/parser.ts";
import type { Problem } from "../../problem/problem.ts";
import { readJson } from "../../testing/read-json.ts";
import { sampleApp } from "../../testing/sample-app.ts";

const app = sampleApp({ config: { maxBodyBytes: 2000, maxTextLength: 100, maxStreamLines: 5 } });

const post = (type: string, body: string | Uint8Array<ArrayBuffer>, query = "", to = app) =>
  to.request(`/v1/parse${query}`, { method: "POST", body, headers: type ? { "content-type": type } : {} });

test("plain text, with what is known of it in the query", async () => {
  const response = await post("text/plain; charset=utf-8", "قال الوزير.", "?id=khabar&title=t&published=2024-09-07");
  expect(response.headers.get("content-type")).toBe("application/json");
  expect((await readJson<ParsedArticle>(response)).article).toMatchObject({
    id: "khabar",
    title: "t",
    text: "قال الوزير.",
  });
});

test("JSON", async () => {
  const response = await post("application/json", JSON.stringify({ text: "قال الوزير.", id: "khabar" }));
  expect((await readJson<ParsedArticle>(response)).article).toMatchObject({ id: "khabar", text: "قال الوزير." });
});

test("another format", async () => {
  const response = await post("text/plain", "قال الوزير.", "?format=conllu");
  expect(response.headers.get("content-type")).toBe("text/x-conllu; charset=utf-8");
  expect(await response.text()).toContain("# text = قال الوزير.");
});

test("an empty text is a text", async () => {
  expect((await post("text/plain", "")).status).toBe(200);
});

test.each<[string, string, string | Uint8Array<ArrayBuffer>, number, string, string[]]>([
  ["broken JSON", "application/json", '{"text":', 400, "malformed-json", []],
  ["no text", "application/json", "{}", 422, "invalid-body", ["/text"]],
  [
    "a wrong type and an unknown field",
    "application/json",
    '{"text":1,"a/b":1}',
    422,
    "invalid-body",
    ["/text", "/a~1b"],
  ],
  [
    "an impossible day",
    "application/json",
    '{"text":"","published":"2024-13-40"}',
    422,
    "invalid-body",
    ["/published"],
  ],
  ["bytes that are not UTF-8", "text/plain", new Uint8Array([0xd9]), 400, "invalid-encoding", []],
  ["a text over the limit", "text/plain", "ق".repeat(101), 413, "text-too-long", []],
  ["a body over the limit", "text/plain", "ق".repeat(1001), 413, "body-too-large", []],
  ["another media type", "application/xml", "<a/>", 415, "unsupported-media-type", []],
  ["no media type", "", new Uint8Array([0x61]), 415, "unsupported-media-type", []],
])("%s", async (_, type, body, status, problem, pointers) => {
  const response = await post(type, body);
  const answer = await readJson<Problem>(response);
  expect({ status: response.status, type: answer.type }).toEqual({ status, type: `/problems/${problem}` });
  expect((answer.errors ?? []).map(({ pointer }) => pointer)).toEqual(pointers);
});

test("415 says what is read", async () => {
  expect((await post("image/png", "x")).headers.get("accept-post")).toContain("application/x-ndjson");
});

test("a wrong query is a problem of the query", async () => {
  const answer = await (await post("text/plain", "نص", "?published=soon&offsets=utf16")).json();
  expect(answer).toMatchObject({
    type: "/problems/invalid-parameter",
    errors: [{ in: "query", pointer: "/published" }],
  });
  expect((await post("text/plain", "نص", "?colour=red")).status).toBe(400);
});

test("a stream answers line for line, a bad one with a problem, and ends at the limit", async () => {
  const lines = [
    '{"text":"أ","id":"1"}',
    "oops",
    "",
    '{"text":"ب","id":"4"}',
    '{"text":"ت","id":"5"}',
    '{"text":"ث","id":"6"}',
  ];
  const response = await post("application/x-ndjson", lines.join("\n"));
  expect(response.headers.get("content-type")).toBe("application/x-ndjson");
  const answers = (await response.text())
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(answers.map(({ article, type, line }) => article?.id ?? `${type} ${line}`)).toEqual([
    "1",
    "/problems/malformed-json 2",
    "4",
    "5",
    "/problems/too-many-lines 6",
  ]);
});

test("the first answer of a stream comes before its last line was sent", async () => {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const writer = writable.getWriter();
  const line = (id: string) => writer.write(new TextEncoder().encode(`${JSON.stringify({ text: "نص", id })}\n`));
  const request = new Request("http://localhost/v1/parse", {
    ...{ method: "POST", body: readable, duplex: "half" },
    headers: { "content-type": "application/x-ndjson" },
  });
  void line("1").then(() => line("2"));
  const reader = ((await app.request(request)).body as ReadableStream<Uint8Array>).getReader();
  const first = new TextDecoder().decode((await reader.read()).value);
  expect(JSON.parse(first).article.id).toBe("1");
  await writer.close();
  expect(JSON.parse(new TextDecoder().decode((await reader.read()).value)).article.id).toBe("2");
  expect((await reader.read()).done).toBe(true);
});

test.each([
  ["overloaded", new Overloaded()],
  ["parse-timeout", new TimedOut()],
])("%s is 503 with Retry-After", async (type, error) => {
  const parser: Parser = { parse: () => Promise.reject(error), load: 0, threads: 1, close: async () => {} };
  const response = await post("text/plain", "نص", "", sampleApp({ parser }));
  expect([response.status, response.headers.get("retry-after")]).toEqual([503, "2"]);
  expect((await readJson<Problem>(response)).type).toBe(`/problems/${type}`);
});

test("offsets in code points", async () => {
  const response = await post("text/plain", "😀 قال", "?offsets=codepoint");
  expect((await readJson<ParsedArticle>(response)).article.text).toBe("😀 قال");
});
