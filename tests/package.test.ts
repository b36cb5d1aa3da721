// The package as others get it: what its manifest promises is there, each entry exports what it says and loads no more than it needs.
import { readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const pkgDir = fileURLToPath(new URL("../packages/core", import.meta.url));
const manifest = JSON.parse(readFileSync(`${pkgDir}/package.json`, "utf8"));

/** Files that the entry loads, itself included. */
function loadedBy(entry: string, seen = new Set<string>()): Set<string> {
  if (seen.has(entry)) return seen;
  seen.add(entry);
  const source = readFileSync(`${pkgDir}/dist/${entry}`, "utf8");
  for (const [, specifier] of source.matchAll(/\b(?:import|export)\b[\w$\s{},*]*"([^"]+)"/gu)) {
    if (specifier?.startsWith(".")) loadedBy(posix.join(posix.dirname(entry), specifier), seen);
    else if (specifier) seen.add(`outside: ${specifier}`);
  }
  return seen;
}

test("the main entry depends on nothing, the schemas and the scorer on zod only", () => {
  const outside = (entry: string): string[] => [...loadedBy(entry)].filter((file) => file.startsWith("outside: "));
  for (const entry of ["index.js", "explain.js", "export.js", "render.js", "front-matter.js", "parse.js"])
    expect(outside(entry)).toEqual([]);
  expect(outside("schema.js")).toEqual(["outside: zod"]);
  expect(outside("score.js")).toEqual(["outside: zod"]);
});

test("the parser alone loads nothing that writes sentences", () => {
  const writes = (entry: string): string[] => [...loadedBy(entry)].filter((file) => file.includes("render"));
  expect(writes("index.js")).not.toEqual([]);
  expect(writes("parse.js")).toEqual([]);
});

test("no built file names a Node built-in", () => {
  const files = readdirSync(`${pkgDir}/dist`, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".js"),
  );
  expect(files.length).toBeGreaterThan(2);
  for (const file of files)
    expect(readFileSync(`${pkgDir}/dist/${file}`, "utf8")).not.toMatch(/from\s*"node:|\brequire\(|\bprocess\./u);
});

/** Adding a name is a promise, taking one away breaks somebody: both are done here as well, on purpose. */
test.each<[string, string[]]>([
  ["index", ["InvalidOptionError", "explain", "facts", "parseArticle", "render", "stances"]],
  ["explain", ["explain"]],
  ["export", ["codePointCounter", "toBrat", "toCodePointOffsets", "toConllu", "toCsv", "toJsonLd"]],
  ["front-matter", ["readArticleFile"]],
  ["parse", ["InvalidOptionError", "parseWithoutStatements"]],
  ["render", ["render", "reportStatement", "statementOf", "viewOf", "withStatements"]],
  [
    "score",
    ["GoldArticle", "GoldError", "figures", "layerNames", "readGold", "scoreArticle", "scoreTable", "sumLayers"],
  ],
])("%s exports these names", async (entry, names) => {
  expect(Object.keys(await import(`${pkgDir}/dist/${entry}.js`)).sort()).toEqual(names);
});

test("what is published names the same entries as here, without the sources", () => {
  const entries = Object.entries<string | Readonly<Record<string, string>>>(manifest.exports);
  const published = entries.map(([path, target]) => {
    if (typeof target === "string") return [path, target];
    return [path, Object.fromEntries(Object.entries(target).filter(([name]) => name !== "@isnad/source"))];
  });
  expect(manifest.publishConfig.exports).toEqual(Object.fromEntries(published));
  const typed = entries.flatMap(([path, target]) =>
    path === "." || typeof target === "string" || target.types === undefined ? [] : [[path.slice(2), [target.types]]],
  );
  expect(manifest.typesVersions).toEqual({ "*": Object.fromEntries(typed) });
});

test("the version written into answers is the package's", async () => {
  const { parseArticle } = await import(`${pkgDir}/dist/index.js`);
  expect(parseArticle("").engine).toEqual({ name: "isnad", version: manifest.version });
});
