// More texts than the parser can take, and a text that takes too long: 503 at once, and the service goes on.
import { articles } from "@isnad/core/articles";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type StartedApi, startApi } from "./start-api.ts";

let api: StartedApi;
beforeAll(async () => {
  api = await startApi({ PARSE_WORKERS: "1", PARSE_QUEUE: "2", PARSE_TIMEOUT_MS: "1000" });
});
afterAll(() => {
  api.child.kill("SIGKILL");
});

const article = articles[0]?.article.text ?? "";

async function parse(text: string): Promise<{ status: number; type: string; retryAfter: string | null }> {
  const headers = { "content-type": "text/plain" };
  const response = await fetch(`${api.address}/v1/parse`, { method: "POST", headers, body: text });
  const { type = "" } = await response.json();
  return { status: response.status, type, retryAfter: response.headers.get("retry-after") };
}

test("with one thread and two places to wait, the rest of twenty are sent away at once", async () => {
  await parse(article);
  const answers = await Promise.all(Array.from({ length: 20 }, () => parse(article)));
  const refused = answers.filter(({ status }) => status === 503);
  expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThanOrEqual(3);
  expect(refused.length).toBeGreaterThan(0);
  expect(new Set(refused.map(({ type, retryAfter }) => `${type} ${retryAfter}`))).toEqual(
    new Set(["/problems/overloaded 2"]),
  );
  expect((await parse(article)).status).toBe(200);
});

test("a text that takes too long is stopped, and the next one is parsed", async () => {
  const long = `${article}\n`.repeat(Math.ceil(1_000_000 / article.length)).slice(0, 1_000_000);
  expect(await parse(long)).toMatchObject({ status: 503, type: "/problems/parse-timeout" });
  // The thread that was stopped is replaced; until it is up, a request may wait longer than this test's short limit.
  await expect.poll(async () => (await parse("قال الوزير.")).status, { timeout: 20_000 }).toBe(200);
});

test("a stream waits for its turn instead of being sent away", async () => {
  const lines = Array.from({ length: 12 }, (_, id) =>
    JSON.stringify({ id: `${id}`, text: "قال الوزير إن المحادثات بدأت." }),
  );
  const headers = { "content-type": "application/x-ndjson" };
  const response = await fetch(`${api.address}/v1/parse`, { method: "POST", headers, body: lines.join("\n") });
  const ids = (await response.text())
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line).article?.id);
  expect(ids).toEqual(lines.map((_, id) => `${id}`));
});
