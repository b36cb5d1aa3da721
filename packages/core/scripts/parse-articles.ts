// Parses articles/*.txt with the built parser into dist/articles: one JSON an article, and a module that exports them all.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { readArticleFile } from "../src/front-matter.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const out = `${root}dist/articles/`;
const { parseArticle } = await import(`${root}dist/index.js`);

/** Ids stand in file names and in addresses of pages and API routes. */
const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });

const names = readdirSync(`${root}articles`)
  .filter((name) => name.endsWith(".txt"))
  .sort();
const seen = new Map<string, string>();
for (const name of names) {
  const bytes = readFileSync(`${root}articles/${name}`);
  const source = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  const { meta, body } = readArticleFile(source, `articles/${name}`);
  const id = meta.id ?? basename(name, ".txt");
  if (!idPattern.test(id))
    throw new Error(`articles/${name}: id "${id}" must be lower-case letters, digits and hyphens`);
  const twin = seen.get(id);
  if (twin) throw new Error(`articles/${name}: id "${id}" is taken by articles/${twin}`);
  seen.set(id, name);
  writeFileSync(`${out}${id}.json`, `${JSON.stringify(parseArticle(body, { ...meta, id }))}\n`);
}

const ids = [...seen.keys()];
const imports = ids.map((id, n) => `import a${n} from "./${id}.json" with { type: "json" };\n`).join("");
writeFileSync(`${out}index.js`, `${imports}export const articles = [${ids.map((_, n) => `a${n}`).join(", ")}];\n`);
writeFileSync(
  `${out}index.d.ts`,
  'import type { ParsedArticle } from "@isnad/core/schema";\n' +
    "/** Every article of packages/core/articles, parsed at build time, in file name order. */\n" +
    "export declare const articles: readonly ParsedArticle[];\n",
);
console.log(`parsed ${ids.length} article${ids.length === 1 ? "" : "s"}`);
