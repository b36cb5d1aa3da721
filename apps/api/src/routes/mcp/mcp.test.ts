// The MCP endpoint, asked by the official client.
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StreamableHTTPClientTransport } from "@modelcontextprotocol/sdk/client/streamableHttp.js";
import { expect, test } from "vitest";
import { createApp } from "../../app.ts";
import { readConfig } from "../../config.ts";
import { createLog } from "../../log.ts";
import { createInProcessParser } from "../../parser/in-process.ts";
import { createStore } from "../../store.ts";
import { sample } from "../../testing/sample-article.ts";
import { mcpRoutes } from "./index.ts";

const app = createApp({
  config: readConfig(),
  store: createStore([sample]),
  parser: createInProcessParser(),
  log: createLog(() => {}, false),
  extras: [mcpRoutes()],
});

async function connected(): Promise<Client> {
  const client = new Client({ name: "test", version: "1.0.0" });
  const transport = new StreamableHTTPClientTransport(new URL("http://localhost/mcp"), {
    fetch: async (address, init) => app.request(new Request(address, init)),
  });
  // The SDK's transport types do not hold under exactOptionalPropertyTypes.
  await client.connect(transport as Parameters<Client["connect"]>[0]);
  return client;
}

function textOf(result: Awaited<ReturnType<Client["callTool"]>>): string {
  const [first] = result.content as { text: string }[];
  return first?.text ?? "";
}

test("the tools are listed, and answer", async () => {
  const client = await connected();
  const { tools } = await client.listTools();
  expect(tools.map(({ name }) => name)).toEqual([
    "list_articles",
    "article_facts",
    "article_sources",
    "explain",
    "parse_text",
  ]);
  expect(JSON.parse(textOf(await client.callTool({ name: "list_articles" })))).toMatchObject([{ id: "sample" }]);
  const sources = await client.callTool({ name: "article_sources", arguments: { id: "sample" } });
  expect(JSON.parse(textOf(sources))).toMatchObject([
    { id: "r0", cue: "قال", source: { name: { en: "the minister" } } },
  ]);
  const parsed = await client.callTool({ name: "parse_text", arguments: { text: "قال الوزير إن المحادثات بدأت." } });
  expect(parsed.isError ?? false).toBe(false);
  await client.close();
});

test("an unknown article is an error the model can read", async () => {
  const client = await connected();
  const result = await client.callTool({ name: "article_facts", arguments: { id: "none" } });
  expect(result.isError).toBe(true);
  expect(textOf(result)).toContain("list_articles");
  await client.close();
});
