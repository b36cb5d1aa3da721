// POST /mcp: the Model Context Protocol, without sessions: each request is answered by a server of its own.
import { WebStandardStreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js";
import { Hono } from "hono";
import type { Env } from "../../router.ts";
import { createMcpServer } from "./server.ts";

export function mcpRoutes(): Hono<Env> {
  const app = new Hono<Env>();
  app.post("/mcp", async (c) => {
    const { maxBodyBytes } = c.get("config");
    const transport = new WebStandardStreamableHTTPServerTransport({
      enableJsonResponse: true,
      maxRequestBodySize: maxBodyBytes,
    });
    const server = createMcpServer(c.get("store"), c.get("parser"), c.get("config").maxTextLength);
    await server.connect(transport);
    return transport.handleRequest(c.req.raw);
  });
  return app;
}
