// Defaults hold, and each wrong variable is named.
import { expect, test } from "vitest";
import { readConfig } from "./config.ts";

test("an empty environment gives the defaults", () => {
  expect(readConfig({ API_PORT: "" })).toMatchObject({ port: 8787, host: "127.0.0.1", corsOrigins: ["*"] });
});

test("values are read", () => {
  const config = readConfig({
    API_PORT: "0",
    CORS_ORIGIN: "https://a.example, https://b.example",
    TRUST_PROXY: "true",
  });
  expect(config).toMatchObject({ port: 0, corsOrigins: ["https://a.example", "https://b.example"], trustProxy: true });
});

test("every wrong variable is named, one a line", () => {
  const read = (): unknown => readConfig({ API_PORT: "99999", PARSE_QUEUE: "many", LOG_REQUESTS: "yes" });
  expect(read).toThrow(/^API_PORT: [^\n]+\nPARSE_QUEUE: [^\n]+\nLOG_REQUESTS: [^\n]+$/u);
});
