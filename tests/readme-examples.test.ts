// Every example in the package's README and in the project's runs against the built package and prints what the README says it prints.
import { spawnSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const readme = ["../packages/core/README.md", "../README.md"]
  .map((path) => readFileSync(new URL(path, import.meta.url), "utf8"))
  .join("\n");

/** A js block and the txt block that follows it with at most a word between. */
const examples = [...readme.matchAll(/```js\n([\s\S]*?)```\s*(?:Yields:\s*)?```txt\n([\s\S]*?)```/gu)].map(
  ([, code = "", output = ""]) => ({ code, output, title: code.trim().split("\n").at(-1) ?? "" }),
);

test("every js block has its output beside it", () => {
  expect(examples.length).toBeGreaterThan(4);
  expect(examples.length).toBe([...readme.matchAll(/```js\n/gu)].length);
});

test.each(examples)("$title", ({ code, output }) => {
  // Beside this file, so that the package resolves as it does for anyone who installed it.
  const file = fileURLToPath(new URL(`readme-example-${process.pid}.mjs`, import.meta.url));
  writeFileSync(file, code);
  try {
    const { stdout, stderr } = spawnSync(process.execPath, [file], {
      encoding: "utf8",
      env: { ...process.env, NODE_OPTIONS: "", NO_COLOR: "1" },
    });
    expect(stderr).toBe("");
    expect(stdout).toBe(output);
  } finally {
    rmSync(file);
  }
});
