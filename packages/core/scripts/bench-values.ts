// How fast the value stage is on its own: characters a second over the articles of the package, words read beforehand.
//   node --conditions=@isnad/source scripts/bench-values.ts
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { findValues } from "../src/mention/value-stage.ts";
import type { TextLayer } from "../src/model/document.ts";
import { pipeline } from "../src/model/stage.ts";
import { morphStage } from "../src/morph/index.ts";
import { repairStage } from "../src/script/glue/repair-stage.ts";
import { scriptStage } from "../src/script/script-stage.ts";
import { segmentStage } from "../src/segment/segment-stage.ts";

/** Times the texts are repeated in one run, and runs of which the fastest counts: the first ones warm the engine up. */
const COPIES = 40;
const RUNS = 25;

const folder = fileURLToPath(new URL("../articles/", import.meta.url));
const read = pipeline<TextLayer>().then(scriptStage).then(segmentStage).then(repairStage).then(morphStage);
const documents = readdirSync(folder)
  .filter((name) => name.endsWith(".txt"))
  .map((name) => read.run({ text: readFileSync(folder + name, "utf8"), options: {} }));
const characters = COPIES * documents.reduce((sum, { text }) => sum + text.length, 0);

function once(): number {
  const start = performance.now();
  for (let copy = 0; copy < COPIES; copy++) {
    for (const { text, words, wordSentences } of documents) findValues(text, words, wordSentences);
  }
  return performance.now() - start;
}

const fastest = Math.min(...Array.from({ length: RUNS }, once));
console.log(`value stage: ${Math.round((characters / fastest) * 1000).toLocaleString("en")} characters a second`);
