// Parses the reference article for so many milliseconds and says how often: the parser alone.
import { parentPort, workerData } from "node:worker_threads";
import { parseArticle } from "@isnad/core";

const { text, milliseconds } = workerData;
const run = (limit: number): number => {
  const end = performance.now() + limit;
  let count = 0;
  while (performance.now() < end) {
    JSON.stringify(parseArticle(text));
    count += 1;
  }
  return count;
};
/** Long enough for the compiler to have seen the hot functions. */
const warmUpMilliseconds = 2000;
run(warmUpMilliseconds);
const start = performance.now();
const count = run(milliseconds);
parentPort?.postMessage((count / (performance.now() - start)) * 1000);
