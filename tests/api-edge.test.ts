// The API bundled for the edge, in a real edge runtime (workerd): no threads, no files, no process; the same answers.
import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { fileURLToPath } from "node:url";
import { parseArticle } from "@isnad/core";
import { articles } from "@isnad/core/articles";
import { afterAll, beforeAll, expect, test } from "vitest";
import workerd from "workerd";

const config = fileURLToPath(new URL("../apps/api/workerd.capnp", import.meta.url));
let runtime: ChildProcess | undefined;
let address = "";

beforeAll(async () => {
  const options = ["serve", config, "--socket-addr=http=127.0.0.1:0", "--control-fd=3"];
  runtime = spawn(workerd, options, { stdio: ["ignore", "inherit", "inherit", "pipe"] });
  // On the control pipe workerd says, one JSON line each, where its sockets listen.
  for await (const line of createInterface({ input: runtime.stdio[3] as Readable })) {
    const { event, port } = JSON.parse(line) as { event: string; port?: number };
    if (event !== "listen") continue;
    address = `http://127.0.0.1:${port}`;
    return;
  }
  throw new Error("workerd ended before it listened");
});
afterAll(() => {
  runtime?.kill("SIGKILL");
});

const post = (path: string, type: string, body: string) =>
  fetch(address + path, { method: "POST", headers: { "content-type": type, accept: "application/json" }, body });

test("a parsed text is what Node makes of it, byte for byte", async () => {
  const text = "قال وزير النقل حازم الشامي لرويترز أمس إن المرفأ سيفتح في مارس. وأضاف أن الكلفة بلغت 3 ملايين دولار.";
  const answer = await post("/v1/parse", "text/plain", text);
  expect(await answer.text()).toBe(JSON.stringify(parseArticle(text)));
});

test("stored articles are served, and their facts", async () => {
  const id = articles[0]?.article.id ?? "";
  expect(await (await fetch(`${address}/v1/articles/${id}`)).json()).toEqual(articles[0]);
  const { items } = (await (await fetch(`${address}/v1/articles/${id}/facts?act=fear`)).json()) as { items: unknown[] };
  expect(items.length).toBeGreaterThan(0);
});

test("of a stream the good lines are answered and the bad one is a problem", async () => {
  const answer = await post("/v1/parse", "application/x-ndjson", '{"text":"قال الوزير."}\n{bad\n{"text":"نص"}\n');
  const lines = (await answer.text()).trimEnd().split("\n");
  expect(lines.map((line) => JSON.parse(line).type ?? "article")).toEqual([
    "article",
    "/problems/malformed-json",
    "article",
  ]);
});

test("errors are problem documents there too", async () => {
  const answer = await fetch(`${address}/v1/nowhere`);
  expect([answer.status, answer.headers.get("content-type")]).toEqual([404, "application/problem+json"]);
});

test("its tools can be asked over MCP", async () => {
  const call = { name: "parse_text", arguments: { text: "قال الوزير إن الخطة جاهزة." } };
  const request = { jsonrpc: "2.0", id: 1, method: "tools/call", params: call };
  const headers = { "content-type": "application/json", accept: "application/json, text/event-stream" };
  const answer = await fetch(`${address}/mcp`, { method: "POST", headers, body: JSON.stringify(request) });
  expect(await answer.text()).toContain("The plan is ready");
});
