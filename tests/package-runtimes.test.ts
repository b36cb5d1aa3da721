// The package bundled for a runtime that has nothing but the language, and what a bundler keeps of it.
import { fileURLToPath } from "node:url";
import { runInNewContext } from "node:vm";
import { parseArticle } from "@isnad/core";
import { rolldown } from "rolldown";
import { expect, test } from "vitest";

const text = "قال وزير الخارجية العراقي حيدر الساعدي إن المحادثات بدأت أمس. وأضاف أنها قد تستمر حتى نوفمبر.";

/** What a bundler makes of these lines, beside this file so that the package resolves. */
async function bundle(code: string): Promise<string> {
  const entry = fileURLToPath(new URL("entry-of-a-bundle.js", import.meta.url));
  const build = await rolldown({
    input: entry,
    platform: "browser",
    plugins: [
      {
        name: "entry",
        resolveId: (id) => (id === entry ? id : null),
        load: (id) => (id === entry ? code : null),
      },
    ],
  });
  const { output } = await build.generate({ format: "iife" });
  await build.close();
  return output[0].code;
}

test("parses where there is no Node, no browser, no clock and no network: the same bytes", async () => {
  const code = await bundle(
    'import { parseArticle } from "@isnad/core"; globalThis.answer = (text) => JSON.stringify(parseArticle(text));',
  );
  const runtime: { answer?: (text: string) => string } = {};
  runInNewContext(`delete globalThis.Date; delete globalThis.Intl; Math.random = undefined;\n${code}`, runtime);
  expect(runtime.answer?.(text)).toBe(JSON.stringify(parseArticle(text)));
});

const kilobyte = 1024;

test.each([
  ["nothing of an entry that is not used", 'import "@isnad/core";', 0.1],
  ["no lexicon for the views", 'import { facts, stances } from "@isnad/core"; console.log(facts, stances);', 16],
  ["one export without the others", 'import { toCsv } from "@isnad/core/export"; console.log(toCsv);', 12],
  ["explanations without the parser", 'import { explain } from "@isnad/core/explain"; console.log(explain);', 24],
])("a bundler keeps %s", async (_, code, atMost) => {
  expect((await bundle(code)).length).toBeLessThan(atMost * kilobyte);
});
