// The built site served on this machine and a real browser from a package to look at it with.
import chromium from "@sparticuz/chromium";
import { type Browser, type BrowserContextOptions, type Page, chromium as playwright } from "playwright-core";
import { type SiteServer, serveSite } from "../scripts/serve-site.ts";

/** The package's own arguments put the browser in one process, which ends with its first window. */
const browserArguments = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"];

export interface SiteVisit {
  readonly page: Page;
  /** Errors on the console, uncaught exceptions, refused loads and requests that left this machine. */
  readonly troubles: string[];
  close(): Promise<void>;
}

export interface SiteUnderTest {
  readonly address: string;
  visit(path: string, options?: BrowserContextOptions): Promise<SiteVisit>;
  close(): Promise<void>;
}

export async function openSite(): Promise<SiteUnderTest> {
  const server: SiteServer = await serveSite(0, "127.0.0.1");
  const browser: Browser = await playwright.launch({
    executablePath: await chromium.executablePath(),
    args: browserArguments,
    headless: true,
  });
  const address = `http://127.0.0.1:${server.port}`;
  return {
    address,
    async visit(path, options = {}) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
      const page = await context.newPage();
      const troubles: string[] = [];
      page.on("console", (message) => message.type() === "error" && troubles.push(message.text()));
      page.on("pageerror", (error) => troubles.push(error.message));
      page.on("request", (request) => {
        const { protocol, host } = new URL(request.url());
        const local = protocol === "data:" || protocol === "blob:" || `http://${host}` === address;
        if (!local) troubles.push(`left the machine: ${request.url()}`);
      });
      page.on(
        "response",
        (response) => response.status() >= 400 && troubles.push(`${response.status()} ${response.url()}`),
      );
      await page.goto(address + path);
      return { page, troubles, close: () => context.close() };
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}
