// The package as others get it: what its manifest promises is there, and the main entry stands alone.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { publint } from "publint";
import { expect, test } from "vitest";

const pkgDir = fileURLToPath(new URL("../packages/core", import.meta.url));

test("publint finds nothing wrong", async () => {
  const { messages } = await publint({ pkgDir, pack: false, level: "warning" });
  // The source condition is for this repository: sister packages read it, published files do not hold it.
  expect(messages.filter(({ path }) => !path.includes("@isnad/source"))).toEqual([]);
});

/** Files that the entry loads, itself included. */
function loadedBy(entry: string, seen = new Set<string>()): Set<string> {
  if (seen.has(entry)) return seen;
  seen.add(entry);
  const source = readFileSync(`${pkgDir}/dist/${entry}`, "utf8");
  for (const [, specifier] of source.matchAll(/^(?:import|export)\b[^"\n]*"([^"]+)";?$/gmu)) {
    if (specifier?.startsWith("./")) loadedBy(specifier.slice(2), seen);
    else if (specifier?.startsWith("../")) loadedBy(specifier.slice(3), seen);
    else if (specifier) seen.add(`outside: ${specifier}`);
  }
  return seen;
}

test("the main entry depends on nothing, the schemas on zod only", () => {
  const outside = (entry: string): string[] => [...loadedBy(entry)].filter((file) => file.startsWith("outside: "));
  expect(outside("index.js")).toEqual([]);
  expect(outside("schema.js")).toEqual(["outside: zod"]);
});

test("no built file names a Node built-in", () => {
  const files = readdirSync(`${pkgDir}/dist`, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".js"),
  );
  expect(files.length).toBeGreaterThan(2);
  for (const file of files)
    expect(readFileSync(`${pkgDir}/dist/${file}`, "utf8")).not.toMatch(/from\s*"node:|\brequire\(|\bprocess\./u);
});
