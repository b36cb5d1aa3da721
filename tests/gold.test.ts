// The gold articles, which we wrote and annotated ourselves: no layer falls below what was reached before.
import { readdirSync, readFileSync } from "node:fs";
import { parseArticle } from "@isnad/core";
import { figures, type Gold, type LayerName, layerNames, readGold, scoreArticle, sumLayers } from "@isnad/core/score";
import { expect, test } from "vitest";

const folder = new URL("gold/", import.meta.url);
const read = (name: string) => JSON.parse(readFileSync(new URL(name, folder), "utf8"));
const files = readdirSync(folder).filter((name) => name.endsWith(".gold.json"));
const floors: { readonly articles: readonly string[]; readonly f1: Readonly<Partial<Record<LayerName, number>>> } =
  read("floors.json");

test.each(files)("%s is well-formed and every anchor is found", (file) => {
  expect(readGold(read(file)).id).toBe(file.replace(".gold.json", ""));
});

test("every gold article stands under the floors; if not, run pnpm gold --raise", () => {
  expect(floors.articles).toEqual(files.map((file) => file.replace(".gold.json", "")).sort());
});

const parse = ({ id, text, title, published }: Gold) =>
  parseArticle(text, { id, ...(title === null ? {} : { title }), ...(published === null ? {} : { published }) });

const golds = floors.articles.map((id) => readGold(read(`${id}.gold.json`)));
const scores = sumLayers(golds.map((gold) => scoreArticle(gold, parse(gold))));

test.each(layerNames.filter((name) => floors.f1[name] !== undefined))("%s: F1 is at its floor or above", (name) => {
  expect(figures(scores[name]).f1, scores[name].missed.slice(0, 20).join("\n")).toBeGreaterThanOrEqual(
    floors.f1[name] ?? 1,
  );
});
