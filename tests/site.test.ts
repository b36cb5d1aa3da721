// The built site in a real browser: reading without a script, both languages, accessibility, narrow screens, nothing from elsewhere.
import { gzipSync } from "node:zlib";
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

const ofArticle = ["", "facts/", "isnad/", "timeline/", "actors/", "numbers/"].map((path) => `articles/${id}/${path}`);
const pages = ["", "search/", "analyse/", "how/", "quality/", "api/", ...ofArticle];
const addresses = pages.flatMap((path) => [`/${path}`, `/en/${path}`]);

describe.each(addresses)("%s", (address) => {
  const english = address.startsWith("/en/");

  test("language and direction, nothing too wide at 320 px, no trouble, the way to the other language", async () => {
    const { page, troubles, close } = await site.visit(address, { viewport: { width: 320, height: 640 } });
    expect(await page.getAttribute("html", "lang")).toBe(english ? "en" : "ar");
    expect(await page.evaluate(() => getComputedStyle(document.body).direction)).toBe(english ? "ltr" : "rtl");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await page.getAttribute("a.language", "href")).toBe(english ? address.replace("/en", "") : `/en${address}`);
    expect(troubles).toEqual([]);
    await close();
  });

  test("axe finds nothing to fault, light or dark", async () => {
    const { page, close } = await site.visit(address, { reducedMotion: "reduce" });
    // What is folded is part of the page too.
    await page.evaluate(() => {
      for (const folded of document.querySelectorAll("details")) folded.open = true;
    });
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      const axe = new AxeBuilder({ page });
      // Only colours differ in the dark.
      const { violations } = await (colorScheme === "dark" ? axe.withRules("color-contrast") : axe).analyze();
      const places = violations.map(
        ({ id: rule, nodes }) =>
          `${rule}: ${nodes
            .map(({ target }) => target.join(" "))
            .slice(0, 5)
            .join(", ")}`,
      );
      expect(places, colorScheme).toEqual([]);
    }
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
    const { page, close } = await visit(`/articles/${id}/`);
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

test("filters leave what they ask for, and live in the address", async () => {
  const { page, troubles, close } = await site.visit(`/en/articles/${id}/facts/`);
  const shown = page.locator(".fact:visible");
  const all = await shown.count();
  await page.selectOption("select[name=source]", "author");
  const own = await shown.count();
  expect(own).toBeGreaterThan(0);
  expect(own).toBeLessThan(all);
  expect(new URL(page.url()).search).toBe("?source=author");
  await page.goto(`${site.address}/articles/${id}/facts/?source=author`);
  expect(await shown.count()).toBe(own);
  expect(await page.textContent("#shown")).toContain(String(own));
  await page.click("#filters button[type=reset]");
  await expect.poll(() => shown.count()).toBe(all);
  expect(troubles).toEqual([]);
  await close();
});

test("search finds a word in its other forms", async () => {
  const { page, troubles, close } = await site.visit("/search/?q=محادثة");
  await page.waitForSelector("#found li");
  // The text has المحادثات and محادثات only.
  expect(await page.locator("#found li").first().textContent()).toContain("محادثات");
  expect(await page.locator("#found mark").first().textContent()).toContain("محادثات");
  expect(await page.textContent("#found-count")).toMatch(/^\d+ جمل في (?:خبر|\d)/u);
  await page.fill("#query", "زرافة");
  await expect.poll(() => page.locator("#found li").count()).toBe(0);
  expect(await page.textContent("#found-count")).toContain("«زرافة»");
  expect(troubles).toEqual([]);
  await close();
});

test("by keyboard: past the masthead, to a fact, into the text, and the facts stay where they were", async () => {
  const { page, close } = await site.visit(`/articles/${id}/`, { reducedMotion: "reduce" });
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.className)).toBe("skip");
  await page.keyboard.press("Enter");
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("main");
  const link = page.locator(".fact a.in-text").nth(12);
  await link.focus();
  const before = await page.evaluate(() => scrollY);
  await page.keyboard.press("Enter");
  const anchor = page.locator(`[id="${((await link.getAttribute("href")) ?? "").slice(1)}"]`);
  await expect.poll(() => anchor.evaluate((element) => element.getBoundingClientRect().top)).toBeGreaterThan(0);
  expect(await anchor.evaluate((element) => element.getBoundingClientRect().top)).toBeLessThan(900);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(before);
  await close();
});

test("every link inside the site leads to a page, and every fragment to its place", async () => {
  const { page, close } = await site.visit("/");
  const targets = new Map<string, Set<string>>();
  const seen = new Set<string>();
  const queue = ["/", "/en/"];
  while (queue.length > 0) {
    const path = queue.pop() ?? "";
    if (seen.has(path)) continue;
    seen.add(path);
    const response = await page.request.get(site.address + path);
    expect(response.status(), path).toBe(200);
    const markup = await response.text();
    for (const [, link = ""] of markup.matchAll(/<a [^>]*?href="([^"]+)"/gu)) {
      const { pathname, hash, origin } = new URL(link, site.address + path);
      if (origin !== site.address) continue;
      queue.push(pathname);
      if (hash !== "")
        targets.set(pathname, (targets.get(pathname) ?? new Set()).add(decodeURIComponent(hash.slice(1))));
    }
    const ids = new Set([...markup.matchAll(/ id="([^"]+)"/gu)].map(([, name]) => name));
    targets.set(`${path} has`, ids as Set<string>);
  }
  const broken = [...seen].flatMap((path) =>
    [...(targets.get(path) ?? [])]
      .filter((name) => !targets.get(`${path} has`)?.has(name))
      .map((name) => `${path}#${name}`),
  );
  expect(broken).toEqual([]);
  await close();
});

test.each([
  ["/", "connect-src 'self'"],
  ["/analyse/", "connect-src 'none'"],
])("the policy of %s names no other host; what a reader pastes cannot be sent at all", async (address, connections) => {
  const { page, close } = await site.visit(address);
  const policy = (await page.getAttribute("meta[http-equiv='Content-Security-Policy']", "content")) ?? "";
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain(connections);
  expect(policy).not.toMatch(/https?:|\*|unsafe/u);
  await close();
});

test("an address that leads nowhere says so in both languages", async () => {
  const { page, close } = await site.visit("/none/");
  expect(await page.locator("[lang=en] h2").textContent()).toBe("No page has this address");
  expect(await page.locator("h1").textContent()).toBe("لا صفحة بهذا العنوان");
  await close();
});

test.each([
  ["/", "site"],
  [`/en/articles/${id}/isnad/`, id],
])("a link to %s is shared with a picture of its own", async (address, name) => {
  const { page, close } = await site.visit(address);
  const picture = (await page.getAttribute("meta[property='og:image']", "content")) ?? "";
  const { pathname } = new URL(picture);
  expect(pathname).toBe(`/og/${address.startsWith("/en/") ? "en" : "ar"}/${name}.png`);
  const response = await fetch(site.address + pathname);
  expect([response.status, response.headers.get("content-type")]).toEqual([200, "image/png"]);
  await close();
});

test("on paper: dark ink whatever the screen's scheme, the text first, nothing that only a screen can use", async () => {
  const { page, close } = await site.visit(`/articles/${id}/`, { colorScheme: "dark" });
  await page.emulateMedia({ media: "print" });
  const luminance = (selector: string): Promise<number> =>
    page.evaluate((name) => {
      const [red = 0, green = 0, blue = 0] = (
        getComputedStyle(document.querySelector(name) ?? document.body).color.match(/[\d.]+/gu) ?? []
      ).map(Number);
      return (red * 0.3 + green * 0.6 + blue * 0.1) / 255;
    }, selector);
  for (const selector of [".text", ".text .cue", ".evidence", ".facts-of"])
    expect(await luminance(selector), selector).toBeLessThan(0.5);
  for (const selector of [".masthead nav", ".layers", ".tools"])
    expect(await page.locator(selector).first().isVisible(), selector).toBe(false);
  await close();
});

test.each(["/", `/en/articles/${id}/`])(
  "%s: its HTML, styles and scripts stay within what a slow line carries",
  async (address) => {
    const loaded = new Map<string, number>();
    const { page, close } = await site.visit(address);
    const markup = await (await page.request.get(site.address + address)).text();
    for (const [, link = ""] of markup.matchAll(/<script[^>]* src="([^"]+)"/gu)) {
      const script = await (await page.request.get(site.address + link)).text();
      loaded.set(link, gzipSync(script).length);
      for (const [, inner = ""] of script.matchAll(/from"\.\/([^"]+)"/gu))
        loaded.set(inner, gzipSync(await (await page.request.get(`${site.address}/_astro/${inner}`)).text()).length);
    }
    const style = /<style>(.*?)<\/style>/su.exec(markup)?.[1] ?? "";
    expect(gzipSync(markup).length).toBeLessThan(60_000);
    expect(style).toContain("Naskh Arabic");
    expect(gzipSync(style).length).toBeLessThan(20_000);
    expect([...loaded.values()].reduce((sum, size) => sum + size, 0)).toBeLessThan(30_000);
    // Nothing has to come before the page is painted but the page itself.
    expect(markup).not.toContain('rel="stylesheet"');
    await close();
  },
);

test.each(["/", "/en/", `/articles/${id}/isnad/`])("%s: the faces of its letters come with it", async (address) => {
  const { page, close } = await site.visit(address);
  await page.evaluate(() => document.fonts.ready);
  const loaded = await page.evaluate(() =>
    [...document.fonts].filter(({ status }) => status === "loaded").map(({ family, weight }) => `${family} ${weight}`),
  );
  expect(loaded).toContain("Naskh Arabic 400");
  expect(loaded).toContain(address.startsWith("/en/") ? "Sans Latin 400" : "Sans Arabic 400");
  const preloads = await page.evaluate(() =>
    [...document.querySelectorAll("link[rel=preload]")].map((link) => link.getAttribute("href") ?? ""),
  );
  let bytes = 0;
  for (const link of preloads) bytes += (await (await page.request.get(site.address + link)).body()).length;
  expect(bytes).toBeLessThan(140_000);
  await close();
});

test.each(["timeline/", "numbers/", "actors/", ""])(
  "no code of the data model stands in the words of %j",
  async (path) => {
    const { page, close } = await site.visit(`/articles/${id}/${path}`);
    const main = page.locator("main");
    const words = (await main.allInnerTexts()).join();
    expect(words).not.toMatch(/_REF|XXXX|\bPT?\d+[YMWDHS]\b|iso3166|null|undefined|NaN|\{\w+\}/u);
    await close();
  },
);

test("the matrix of sources is a table for a screen reader on a phone too, and names whose each position is", async () => {
  const { page, close } = await site.visit(`/articles/${id}/isnad/`, { viewport: { width: 390, height: 800 } });
  const matrix = page.locator(".matrix");
  expect(await matrix.getByRole("columnheader").count()).toBeGreaterThan(2);
  expect(await matrix.locator(".whose").first().isVisible()).toBe(true);
  expect(await page.locator(".scroll").evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
  await close();
});

test("a sentence's number stays with its sentence, and is not copied with it", async () => {
  const { page, close } = await site.visit(`/articles/${id}/`, { viewport: { width: 390, height: 800 } });
  const parted = await page.evaluate(
    () =>
      [...document.querySelectorAll(".text .no")].filter((number) => {
        const words = number.previousElementSibling?.querySelectorAll(".w") ?? [];
        const last = [...(words[words.length - 1]?.getClientRects() ?? [])].at(-1);
        const own = number.getClientRects()[0];
        return last === undefined || own === undefined || own.bottom < last.top || own.top > last.bottom;
      }).length,
  );
  expect(parted).toBe(0);
  const copied = await page.evaluate(() => {
    const text = document.querySelector(".text");
    if (text !== null) getSelection()?.selectAllChildren(text);
    return getSelection()?.toString() ?? "";
  });
  expect(copied).not.toMatch(/\u2060|\n\s*\d+\s*\n/u);
  await close();
});
