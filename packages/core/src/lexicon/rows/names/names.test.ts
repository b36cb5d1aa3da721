// Every name row can be told apart: no name twice in its kind, keys that mean one thing, codes that look like ISO 3166-1.
import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { fold } from "../../../script/fold.ts";
import type { Row } from "../../define.ts";
import { slug } from "../../name-parts.ts";

const folder = new URL("./", import.meta.url);
const files = readdirSync(folder).filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"));
const rows: Row[] = [];
for (const file of files) {
  const module: Record<string, unknown> = await import(new URL(file, folder).href);
  for (const value of Object.values(module)) if (Array.isArray(value)) rows.push(...(value as Row[]));
}

const named = rows.flatMap((row) => (row.row === "place" || row.row === "person" || row.row === "organization" ? [row] : []));

test("there are names of every kind", () => {
  const kinds = new Set(rows.map((row) => row.row));
  expect([...kinds].sort()).toEqual(["adjective", "given", "organization", "person", "place", "surname"]);
});

test("no written form stands twice in its kind", () => {
  const seen = new Set<string>();
  const twice: string[] = [];
  for (const row of rows) {
    const forms = "name" in row ? [row.name, ...("aliases" in row ? (row.aliases ?? []) : [])] : "lemma" in row ? [row.lemma] : [];
    for (const form of forms) {
      const key = `${row.row} ${form.split(" ").map(fold).join(" ")}`;
      if (seen.has(key)) twice.push(key);
      seen.add(key);
    }
  }
  expect(twice).toEqual([]);
});

test("a key means one thing, whatever its kind", () => {
  const byKey = new Map<string, string>();
  const clashes: string[] = [];
  for (const row of named) {
    const key = ("key" in row ? row.key : undefined) ?? slug(row.en);
    const thing = `${row.row} ${row.en} ${"in" in row ? (row.in ?? "") : ""}`;
    const other = byKey.get(key);
    if (other !== undefined && other !== thing) clashes.push(`${key}: ${other} / ${thing}`);
    byKey.set(key, thing);
  }
  expect(clashes).toEqual([]);
});

test("country codes are two capital letters", () => {
  for (const row of named) if ("in" in row && row.in !== undefined) expect(row.in).toMatch(/^[A-Z]{2}$/);
});

test("a nisba's country is a place of the rows", () => {
  const keys = new Set(named.map((row) => ("key" in row ? row.key : undefined) ?? slug(row.en)));
  for (const row of rows) if (row.row === "adjective" && row.of !== undefined) expect(keys).toContain(row.of);
});
