// The lists below an article: their filters, as addresses and the ids they give.
import { expect, test } from "vitest";
import { readJson } from "../testing/read-json.ts";
import { sampleApp } from "../testing/sample-app.ts";

const app = sampleApp();

async function ids(address: string): Promise<string[]> {
  const response = await app.request(`/v1/articles/sample/${address}`);
  if (response.status !== 200) throw new Error(await response.text());
  return (await readJson<{ items: { id: string }[] }>(response)).items.map(({ id }) => id);
}

test.each([
  ["entities", ["e4", "e:talks"]],
  ["entities?type=person", ["e4"]],
  ["entities?known=talks", ["e:talks"]],
  ["entities?named=true", []],
  ["entities?name=the%20minister", ["e4"]],
  ["times", ["t37", "t64"]],
  ["times?from=2025-01-01", ["t37"]],
  ["times?to=2024-06-01", ["t64"]],
  ["times?type=DURATION", []],
  ["quantities", []],
  ["mentions?form=name", []],
  ["propositions?entity=talks", ["p27", "p44"]],
  ["propositions?realis=future", []],
  ["reports?source=الوزير", ["r0"]],
  ["reports?act=deny&act=assert", ["r0"]],
  ["reports?parent=r9", []],
  ["commitments?value=CT%2B", ["c44.author"]],
  ["commitments?value=CT+", ["c44.author"]],
  ["commitments?value=CT+,PS+", ["c27.e4", "c44.author"]],
  ["commitments?source=author", ["c27.author", "c44.author"]],
  ["commitments?proposition=p27", ["c27.e4", "c27.author"]],
  ["relations?explicit=true", []],
  ["stances", ["s:r0.p27"]],
  ["stances?holder=الوزير&attitude=holds", ["s:r0.p27"]],
  ["stances?attitude=wants", []],
  ["stances?of=talks", []],
  ["timeline", ["p44", "p27"]],
  ["timeline?clock=said", []],
])("%s gives %j", async (address, expected) => {
  expect(await ids(address)).toEqual(expected);
});

test("one item by its id", async () => {
  const response = await app.request("/v1/articles/sample/reports/r0");
  expect(await response.json()).toMatchObject({ id: "r0", act: "assert" });
});

test("an item explained", async () => {
  const response = await app.request("/v1/articles/sample/explain/p27");
  const { steps } = await readJson<{ steps: { id: string }[] }>(response);
  expect(steps.map(({ id }) => id)).toEqual(expect.arrayContaining(["p27", "p27.theme", "r0", "c27.e4", "e4", "t37"]));
  expect((await app.request("/v1/articles/sample/explain/p9")).status).toBe(404);
});

test("pages and fields", async () => {
  const first = await readJson<{ next: string }>(
    await app.request("/v1/articles/sample/commitments?limit=2&fields=id,value"),
  );
  expect(first).toEqual({
    items: [
      { id: "c27.e4", value: "PS+" },
      { id: "c27.author", value: "Uu" },
    ],
    total: 3,
    next: "/v1/articles/sample/commitments?limit=2&fields=id%2Cvalue&after=c27.author",
  });
  const second = await (await app.request(first.next)).json();
  expect(second).toEqual({ items: [{ id: "c44.author", value: "CT+" }], total: 3, next: null });
});
