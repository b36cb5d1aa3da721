// Words a second through the morphology on one core, and the ratio to Intl.Segmenter on the same text. Run: node --conditions=@isnad/source
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { morphStage } from "../src/morph/index.ts";
import { comparable } from "../src/script/comparable.ts";
import { segment } from "../src/segment/segment-stage.ts";

const folder = fileURLToPath(new URL("../articles/", import.meta.url));
const copies = 200;
const rounds = 5;

const articles = readdirSync(folder)
  .filter((name) => name.endsWith(".txt"))
  .map((name) => readFileSync(folder + name, "utf8"));
const text = Array.from({ length: copies }, () => articles.join("\n")).join("\n");
const document = { text, options: {}, comparable: comparable(text), issues: [], repairs: [], ...segment(text) };

function best(run: () => number): { count: number; perSecond: number } {
  let count = 0;
  let fastest = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const from = performance.now();
    count = run();
    fastest = Math.min(fastest, performance.now() - from);
  }
  return { count, perSecond: Math.round((count / fastest) * 1000) };
}

const words = best(() => morphStage.run(document).words.length);
const segmenter = new Intl.Segmenter("ar", { granularity: "word" });
const pieces = best(() => {
  let count = 0;
  for (const piece of segmenter.segment(text)) if (piece.isWordLike) count++;
  return count;
});
console.log(`morphology: ${words.perSecond} words/s (${words.count} words)`);
console.log(`Intl.Segmenter: ${pieces.perSecond} words/s; ratio ${(words.perSecond / pieces.perSecond).toFixed(2)}`);
