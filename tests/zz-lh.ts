// `pnpm lighthouse`: Google's Lighthouse over the built site, one line a page type and language: its four scores out of 100
// and what lost points. Exits non-zero when a score is under the mark. Not a test: its timings depend on the machine.
import { createServer } from "node:net";
import { articles } from "@isnad/core/articles";
import chromium from "@sparticuz/chromium";
import lighthouse from "lighthouse";
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
try {
  for (const address of addresses) {
    const result = await lighthouse(`http://127.0.0.1:${server.port}${address}`, {
      port,
      output: "json",
      logLevel: "error",
      onlyCategories: measured,
    });
    if (result === undefined) throw new Error(`Lighthouse gave nothing for ${address}`);
    const { categories, audits } = result.lhr;
    const scores = Object.values(categories).map(({ id, score }) => `${id} ${Math.round((score ?? 0) * 100)}`);
    const lost = Object.values(categories).flatMap(({ auditRefs }) =>
      auditRefs
        .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
        .map(({ id }) => `${id} ${audits[id]?.displayValue ?? ""}`.trim()),
    );
    if (process.env.DETAIL)
      for (const a of process.env.DETAIL.split(",")) console.log(JSON.stringify(audits[a], null, 1).slice(0, 6000));
    console.log(`${address}\n  ${scores.join(", ")}${lost.length > 0 ? `\n  lost: ${lost.join("; ")}` : ""}`);
    if (Object.values(categories).some(({ score }) => (score ?? 0) * 100 < mark)) process.exitCode = 1;
  }
} finally {
  await browser.close();
  await server.close();
}
