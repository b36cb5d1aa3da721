// The built site in a real browser: reading without a script, both languages, accessibility, narrow screens, nothing from elsewhere.
import { AxeBuilder } from "@axe-core/playwright";
import { facts } from "@isnad/core";
import { articles } from "@isnad/core/articles";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openSite, type SiteUnderTest } from "./site-browser.ts";

let site: SiteUnderTest;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const first = articles[0];
if (first === undefined) throw new Error("no article was built");
const { id } = first.article;

const pages = ["", `articles/${id}/`];
const addresses = pages.flatMap((path) => [`/${path}`, `/en/${path}`]);

describe.each(addresses)("%s", (address) => {
  test("language, direction, no trouble, nothing too wide at 320 px", async () => {
    const { page, troubles, close } = await site.visit(address, { viewport: { width: 320, height: 640 } });
    const english = address.startsWith("/en/");
    expect(await page.getAttribute("html", "lang")).toBe(english ? "en" : "ar");
    expect(await page.evaluate(() => getComputedStyle(document.body).direction)).toBe(english ? "ltr" : "rtl");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(troubles).toEqual([]);
    await close();
  });

  test.each(["light", "dark"] as const)("axe finds nothing to fault (%s)", async (colorScheme) => {
    const { page, close } = await site.visit(address, { colorScheme, reducedMotion: "reduce" });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(
      violations.map(
        ({ id, nodes }) =>
          `${id}: ${nodes
            .map(({ target }) => target.join(" "))
            .slice(0, 5)
            .join(", ")}`,
      ),
    ).toEqual([]);
    await close();
  });

  test("the link to the other language leads to the same page there", async () => {
    const { page, close } = await site.visit(address);
    await page.click("a.language");
    const wanted = address.startsWith("/en/") ? address.replace("/en", "") : `/en${address}`;
    expect(new URL(page.url()).pathname).toBe(wanted);
    await close();
  });
});

describe("the reading page without a script", () => {
  const visit = (path: string) => site.visit(path, { javaScriptEnabled: false });

  test("the article stands there as published, right to left, every fact and report beside it", async () => {
    const { page, troubles, close } = await visit(`/en/articles/${id}/`);
    const text = page.locator("article.text");
    expect(await text.getAttribute("dir")).toBe("rtl");
    expect(await text.getAttribute("lang")).toBe(first.article.language);
    // Sentence numbers are the page's; without them the letters are the article's own.
    const letters = await page.evaluate(() => {
      const copy = document.querySelector("article.text")?.cloneNode(true);
      if (!(copy instanceof Element)) return "";
      for (const number of copy.querySelectorAll(".no")) number.remove();
      return (copy.textContent ?? "").replace(/\s+/gu, "");
    });
    expect(letters).toBe(first.article.text.replace(/\s+/gu, ""));
    const ids = [...facts(first).map((fact) => fact.id), ...first.facts.reports.map((report) => report.id)];
    const missing = await page.evaluate((all) => all.filter((item) => document.getElementById(item) === null), ids);
    expect(missing).toEqual([]);
    expect(troubles).toEqual([]);
    await close();
  });

  test("following a fact's link lights its words in the text, and only those", async () => {
    const fact = facts(first).find(
      ({ proposition }) => proposition.predicate.kind === "verb" && proposition.clause.text.split(" ").length > 4,
    );
    if (fact === undefined) throw new Error("no fact with a verb");
    const { page, close } = await visit(`/articles/${id}/`);
    await page.click(`#${fact.id} a.in-text`);
    const { lit, parts } = await page.evaluate(() => {
      const words = [...document.querySelectorAll("article.text .w")];
      const painted = words.filter((word) => getComputedStyle(word).boxShadow !== "none");
      return { lit: painted.map((word) => word.textContent), parts: words.length };
    });
    expect(lit.length).toBeLessThan(parts);
    const { clause } = fact.proposition;
    const wanted = first.article.tokens
      .filter(({ start, end }) => start < clause.end && end > clause.start)
      .map(({ text }) => text);
    expect(lit).toEqual(wanted);
    await close();
  });

  test("no letter stands apart from the word it belongs to", async () => {
    const { page, close } = await visit(`/articles/${id}/`);
    const torn = await page.evaluate(() => {
      const words = [...document.querySelectorAll("article.text .w")];
      return words.filter((word) => {
        let next: Node | null = word.nextSibling;
        while (next instanceof Element && next.classList.contains("at")) next = next.nextSibling;
        return /\p{L}$/u.test(word.textContent ?? "") && /^\p{L}/u.test(next?.textContent ?? "");
      }).length;
    });
    expect(torn).toBe(0);
    await close();
  });

  test("a layer can be switched off", async () => {
    const { page, close } = await visit("/");
    const line = () =>
      page
        .locator("article.text .name:not(a):not(.src):not(.time)")
        .first()
        .evaluate((word) => getComputedStyle(word).textDecorationLine);
    expect(await line()).toBe("underline");
    await page.uncheck("#layer-name");
    expect(await line()).toBe("none");
    await close();
  });
});

test("a word without a link leads to the smallest fact it is part of", async () => {
  const { page, troubles, close } = await site.visit(`/articles/${id}/`);
  await page.locator("article.text span.w.time").first().click();
  expect(new URL(page.url()).hash).toMatch(/^#p\d+$/u);
  expect(troubles).toEqual([]);
  await close();
});

test("the page's policy names no other host and lets nothing be sent", async () => {
  const { page, close } = await site.visit("/");
  const policy = (await page.getAttribute("meta[http-equiv='Content-Security-Policy']", "content")) ?? "";
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("connect-src 'none'");
  expect(policy).not.toMatch(/https?:|\*|unsafe/u);
  await close();
});

test("an address that leads nowhere says so in both languages", async () => {
  const { page, close } = await site.visit("/none/");
  expect(await page.locator("[lang=en] h2").textContent()).toBe("No page has this address");
  expect(await page.locator("h1").textContent()).toBe("لا صفحة بهذا العنوان");
  await close();
});
