// `pnpm lighthouse`: Google's Lighthouse over the built site, one line a page type and language: its four scores out of 100
// and what lost points. Exits non-zero when a score is under the mark. Not a test: its timings depend on the machine, so a page
// whose first run is under the mark is run twice more, and the run of median speed counts, as Lighthouse advises.
import { createServer } from "node:net";
import { articles } from "@isnad/core/articles";
import chromium from "@sparticuz/chromium";
import lighthouse, { type RunnerResult } from "lighthouse";
import { computeMedianRun } from "lighthouse/core/lib/median-run.js";
import { chromium as playwright } from "playwright-core";
import { serveSite } from "../scripts/serve-site.ts";

/** A port that nothing listens on: Lighthouse has to know the browser's before it starts. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === "object" ? resolve(address.port) : reject(new Error("no port")),
      );
    });
  });
}

/** What every page is to reach in each category. */
const mark = 98;
const measured = ["performance", "accessibility", "best-practices", "seo"];

const article = articles[0];
if (article === undefined) throw new Error("no article was built: run `npx pnpm@12 build` first");
const ofArticle = ["", "facts/", "isnad/", "timeline/", "actors/", "numbers/"].map(
  (path) => `articles/${article.article.id}/${path}`,
);
const pages = ["", "search/", "analyse/", "how/", "quality/", "api/", ...ofArticle];
const wanted = process.argv[2];
const addresses = pages.flatMap((path) => [`/${path}`, `/en/${path}`]).filter((path) => !wanted || path === wanted);

const port = await freePort();
const server = await serveSite(0, "127.0.0.1");
const browser = await playwright.launch({
  executablePath: await chromium.executablePath(),
  args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", `--remote-debugging-port=${port}`],
  headless: true,
});
type Report = RunnerResult["lhr"];

async function run(address: string): Promise<Report> {
  const result = await lighthouse(`http://127.0.0.1:${server.port}${address}`, {
    port,
    logLevel: "error",
    onlyCategories: measured,
    // Lighthouse fetches robots.txt from inside the page, which the policy of this page forbids: it may send nothing.
    skipAudits: address.endsWith("/analyse/") ? ["robots-txt"] : [],
  });
  if (result === undefined) throw new Error(`Lighthouse gave nothing for ${address}`);
  return result.lhr;
}

const isUnderMark = ({ categories }: Report) =>
  Object.values(categories).some(({ score }) => (score ?? 0) * 100 < mark);

/** The first run, or the run of median speed out of three when the first is under the mark. */
async function measure(address: string): Promise<{ report: Report; runs: number }> {
  const first = await run(address);
  if (!isUnderMark(first)) return { report: first, runs: 1 };
  const runs = [first, await run(address), await run(address)];
  return { report: computeMedianRun(runs), runs: runs.length };
}

try {
  for (const address of addresses) {
    const { report, runs } = await measure(address);
    const { categories, audits } = report;
    const scores = Object.values(categories).map(({ id, score }) => `${id} ${Math.round((score ?? 0) * 100)}`);
    const lost = Object.values(categories).flatMap(({ auditRefs }) =>
      auditRefs
        .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
        .map(({ id }) => `${id} ${audits[id]?.displayValue ?? ""}`.trim()),
    );
    const counted = runs > 1 ? ` (median of ${runs} runs)` : "";
    console.log(`${address}${counted}\n  ${scores.join(", ")}${lost.length > 0 ? `\n  lost: ${lost.join("; ")}` : ""}`);
    if (isUnderMark(report)) process.exitCode = 1;
  }
} finally {
  await browser.close();
  await server.close();
}
