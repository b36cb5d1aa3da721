// "Analyse your own" in a real browser: the text is read there, nothing can be sent, a reading can be stopped.
import { AxeBuilder } from "@axe-core/playwright";
import { articles } from "@isnad/core/articles";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openSite, type SiteUnderTest } from "./site-browser.ts";

let site: SiteUnderTest;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const text = articles[0]?.article.text ?? "";

test("a pasted text gives the same facts as the build gave", async () => {
  const { page, troubles, close } = await site.visit("/analyse/");
  await page.fill("#own-text", text);
  await page.click("#own-run");
  await page.waitForSelector("#own-result .fact");
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`)).toEqual(
    [],
  );
  const shown = await page.locator("#own-result .text .w").count();
  await page.goto(`${site.address}/articles/${articles[0]?.article.id}/`);
  expect(shown).toBe(await page.locator(".text .w").count());
  expect(troubles).toEqual([]);
  await close();
});

test("the result comes down as JSON, and a fact's link lights its words", async () => {
  const { page, close } = await site.visit("/en/analyse/");
  await page.fill("#own-text", "قال وزير الخارجية المصري إن المحادثات بدأت في القاهرة.");
  await page.fill("#own-date", "2024-03-28");
  await page.click("#own-run");
  await page.waitForSelector("#own-result .fact");
  const [download] = await Promise.all([page.waitForEvent("download"), page.click("#own-save")]);
  const parsed = JSON.parse(await new Response((await download.createReadStream()) as never).text());
  expect(parsed.article.published.edtf).toBe("2024-03-28");
  await page.locator("#own-result .fact a.in-text").first().click();
  const lit = await page.evaluate(
    () =>
      [...document.querySelectorAll(".text .w")].filter((word) => getComputedStyle(word).boxShadow !== "none").length,
  );
  expect(lit).toBeGreaterThan(0);
  await close();
});

test("neither the page nor its worker can send anything", async () => {
  const { page, close } = await site.visit("/analyse/");
  const refused = await page.evaluate(async () => {
    const attempt = `fetch("/").then(() => "sent", () => "refused")`;
    const blob = URL.createObjectURL(
      new Blob([`${attempt}.then((word) => postMessage(word));`], { type: "text/javascript" }),
    );
    const worker = new Worker(blob, { type: "module" });
    const inWorker = new Promise((resolve) => worker.addEventListener("message", ({ data }) => resolve(data)));
    const inPage = await fetch("/").then(
      () => "sent",
      () => "refused",
    );
    return [inPage, await inWorker];
  });
  expect(refused).toEqual(["refused", "refused"]);
  await close();
});

test("a long reading can be stopped, and the next one works", async () => {
  const { page, close } = await site.visit("/en/analyse/");
  await page.fill("#own-text", `${text}\n`.repeat(200));
  await page.click("#own-run");
  await page.click("#own-stop");
  expect(await page.textContent("#own-status")).toBe("Cancelled.");
  await page.fill("#own-text", text);
  await page.click("#own-run");
  await page.waitForSelector("#own-result .fact");
  await close();
});

test("a long text tells how far its reading is, and is shown part by part", async () => {
  const { page, close } = await site.visit("/en/analyse/");
  await page.fill("#own-text", `${text}\n`.repeat(20));
  await page.evaluate(() => {
    const bar = document.querySelector<HTMLProgressElement>("#own-progress");
    const seen = new Set<number>();
    Object.assign(window, { seen });
    const watch = (): void => {
      if (bar !== null && !bar.hidden) seen.add(bar.value);
      requestAnimationFrame(watch);
    };
    watch();
  });
  await page.click("#own-run");
  await page.waitForSelector("#own-result .fact");
  expect(await page.evaluate(() => (window as unknown as { seen: Set<number> }).seen.size)).toBeGreaterThan(2);
  const number = page.locator(".part-pager span").first();
  const first = await page.textContent("#own-result .text");
  expect(await number.textContent()).toMatch(/^Part 1 of \d$/u);
  await page.locator(".part-pager button").nth(1).click();
  expect(await number.textContent()).toMatch(/^Part 2 of \d$/u);
  expect(await page.textContent("#own-result .text")).not.toBe(first);
  await close();
});

test.each([
  ["", "الصق نصًا أولًا."],
  ["The minister said that talks would resume.", "لا كلام عربيًا في هذا النص، وإسناد يقرأ العربية وحدها."],
  ["123 !!! ---", "لا كلام عربيًا في هذا النص، وإسناد يقرأ العربية وحدها."],
])("%j is answered with what is missing, and with no result", async (input, answer) => {
  const { page, troubles, close } = await site.visit("/analyse/");
  await page.fill("#own-text", input);
  await page.click("#own-run");
  await expect.poll(() => page.textContent("#own-status")).toBe(answer);
  expect(await page.locator("#own-result > *").count()).toBe(0);
  expect(troubles).toEqual([]);
  await close();
});

test.each([
  "خبر",
  "وزير المالية: الحكومة لن ترفع أسعار الوقود هذا العام",
  `${"كلمة".repeat(300)} https://example.com/${"never-ends-".repeat(60)}`,
  'أعلنت شركة Apple أمس إطلاق هاتف iPhone 17 بسعر 999 دولارا. وقال Tim Cook: "نتوقع طلبا قويا".',
  "سجل المنتخب هدفين في الشوط الأول.\n\nيلعب المنتخب يوم السبت في الدار البيضاء.",
])("a text of another kind is shown whole on a narrow screen: %j", async (input) => {
  const { page, troubles, close } = await site.visit("/analyse/", { viewport: { width: 320, height: 640 } });
  await page.fill("#own-text", input);
  await page.click("#own-run");
  await page.waitForSelector("#own-numbers");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`)).toEqual(
    [],
  );
  // The reader is taken to what was asked for.
  await expect
    .poll(() => page.locator("#own-result").evaluate((element) => Math.abs(element.getBoundingClientRect().top)))
    .toBeLessThan(100);
  expect(troubles).toEqual([]);
  await close();
});
