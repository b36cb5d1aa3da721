// `pnpm gold`: the scores on tests/gold, layer by layer; with --aside, those on the articles in tests/gold/aside, which nobody looks at
// while rules are written, so that they tell what to expect of new text. `pnpm gold --raise` writes them down as the floors that
// tests/gold.test.ts holds; a floor is never lowered while the articles are the same.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { parseArticle } from "@isnad/core";
import {
  figures,
  type Gold,
  type LayerName,
  type Layers,
  layerNames,
  readGold,
  scoreArticle,
  scoreTable,
  sumLayers,
} from "@isnad/core/score";

const isAside = process.argv.includes("--aside");
const path = isAside ? "tests/gold/aside" : "tests/gold";
const folder = new URL(`../${path}/`, import.meta.url);
const floorsFile = new URL("floors.json", folder);

interface Floors {
  readonly articles: readonly string[];
  /** F1 of each layer over these articles together. */
  readonly f1: Readonly<Partial<Record<LayerName, number>>>;
}

const scores = new Map<string, Layers>();
for (const name of readdirSync(folder).filter((name) => name.endsWith(".gold.json"))) {
  try {
    score(readGold(JSON.parse(readFileSync(new URL(name, folder), "utf8"))));
  } catch (error) {
    console.error(`${path}/${name}: ${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
  }
}
const sum = sumLayers(scores.values());

if (process.argv.includes("--json")) {
  console.log(JSON.stringify(Object.fromEntries(layerNames.map((name) => [name, figures(sum[name])]))));
} else {
  if (process.argv.includes("--each")) for (const [id, layers] of scores) console.log(`${id}\n${scoreTable(layers)}`);
  console.log(`${scores.size} articles of ${path}\n${scoreTable(sum)}`);
}
if (process.argv.includes("--raise") && !isAside && process.exitCode === undefined)
  raise([...scores.keys()].sort(), sum);

function score(gold: Gold): void {
  const { id, text, title, published } = gold;
  const options = { id, ...(title === null ? {} : { title }), ...(published === null ? {} : { published }) };
  scores.set(id, scoreArticle(gold, parseArticle(text, options)));
}

function raise(articles: readonly string[], layers: Layers): void {
  const before: Floors = existsSync(floorsFile)
    ? JSON.parse(readFileSync(floorsFile, "utf8"))
    : { articles: [], f1: {} };
  const isSame = articles.join() === before.articles.join();
  const f1: Partial<Record<LayerName, number>> = {};
  for (const name of layerNames) {
    if (layers[name].gold === 0) continue;
    // Down to a hundredth: one item more or less in one article is not yet a loss.
    const measured = Math.floor(figures(layers[name]).f1 * 100) / 100;
    f1[name] = isSame ? Math.max(measured, before.f1[name] ?? 0) : measured;
  }
  writeFileSync(floorsFile, `${JSON.stringify({ articles, f1 }, null, 2)}\n`);
}
