// The OpenAPI document describes every route, and every reference in it leads somewhere.
import { expect, test } from "vitest";
import { readJson } from "./testing/read-json.ts";
import { sampleApp } from "./testing/sample-app.ts";

const app = sampleApp();
interface Document {
  readonly openapi: string;
  readonly paths: Record<string, Record<string, { operationId: string }>>;
  readonly components: { schemas: Record<string, object> };
}
const document = await readJson<Document>(await app.request("/openapi.json"));

test("it is 3.1 and names every address below /v1", () => {
  expect(document.openapi).toBe("3.1.0");
  const served = app.routes
    .filter(({ method, path }) => method !== "ALL" && path.startsWith("/v1/"))
    .map(({ method, path }) => `${method} ${path.replace(/:(\w+)/gu, "{$1}")}`);
  const described = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  );
  expect(served.length).toBeGreaterThan(15);
  expect(described).toEqual(expect.arrayContaining([...new Set(served)]));
});

test("what may be null says so, also where the schema has a name", () => {
  const { properties } = document.components.schemas.Relation as { properties: { connective: unknown } };
  expect(properties.connective).toEqual({ anyOf: [{ $ref: "#/components/schemas/Span" }, { type: "null" }] });
});

test("references lead to a schema, operation ids are unique", () => {
  const references = [...JSON.stringify(document).matchAll(/"#\/components\/schemas\/(\w+)"/gu)].map(
    ([, name]) => name ?? "",
  );
  expect(references.filter((name) => !(name in document.components.schemas))).toEqual([]);
  expect(Object.keys(document.components.schemas)).toEqual(
    expect.arrayContaining(["ParsedArticle", "Fact", "Problem"]),
  );
  const ids = Object.values(document.paths).flatMap((methods) =>
    Object.values(methods).map(({ operationId }) => operationId),
  );
  expect(new Set(ids).size).toBe(ids.length);
});
