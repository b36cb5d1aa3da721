// The shell commands in docs/recipes, run as they stand there.
import { spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type StartedApi, startApi } from "./start-api.ts";

const recipes = new URL("../docs/recipes/", import.meta.url);
const program = fileURLToPath(new URL("../apps/cli/bin/isnad.js", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "isnad-recipes-"));
let api: StartedApi;

beforeAll(async () => {
  api = await startApi();
  writeFileSync(join(folder, "isnad"), `#!/bin/sh\nexec "${process.execPath}" "${program}" "$@"\n`);
  chmodSync(join(folder, "isnad"), 0o755);
  const lines = Array.from({ length: 50 }, (_, id) =>
    JSON.stringify({ id: `${id}`, text: `قال الوزير رقم ${id} إن المحادثات بدأت.` }),
  );
  writeFileSync(join(folder, "corpus.ndjson"), `${lines.join("\n")}\n`);
});

afterAll(() => {
  api.child.kill();
  rmSync(folder, { recursive: true });
});

const blocks = readdirSync(recipes).flatMap((name) =>
  [...readFileSync(new URL(name, recipes), "utf8").matchAll(/```sh\n([\s\S]*?)```/gu)].map(
    ([, commands = ""]): [string, string] => [name, commands],
  ),
);

test("there are commands to run", () => {
  expect(blocks.map(([name]) => name)).toEqual(expect.arrayContaining(["use-as-ndjson-filter.md", "use-the-api.md"]));
});

// Without --norc bash takes a socket on standard input for a remote shell and reads the machine's own bashrc.
test.each(blocks)("the commands of %s do what they say", (_, commands) => {
  const { status, stderr } = spawnSync("bash", ["--norc", "-euo", "pipefail", "-c", commands], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, NODE_OPTIONS: "", API: api.address, PATH: `${folder}${delimiter}${process.env.PATH}` },
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
});

test("recipes are six lines at most, beside their commands", () => {
  for (const name of readdirSync(recipes)) {
    const prose = readFileSync(new URL(name, recipes), "utf8").replace(/```[\s\S]*?```/gu, "");
    expect(prose.split("\n").filter((line) => line !== "").length - 1, name).toBeLessThanOrEqual(6);
  }
});
