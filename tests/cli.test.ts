// The built `isnad` program as a process: threads, order, exit codes, and a reader that leaves.
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { ParsedArticle } from "@isnad/core/schema";
import { expect, test } from "vitest";

const program = fileURLToPath(new URL("../apps/cli/bin/isnad.js", import.meta.url));

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function isnad(args: readonly string[], input: string): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...args]);
    let out = "";
    let err = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      out += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      err += text;
    });
    child.once("error", reject);
    child.once("close", (code) => resolve({ code, out, err }));
    child.stdin.end(input);
  });
}

const line = (id: number, text = `قال الوزير رقم ${id} إن المحادثات بدأت.`): string =>
  JSON.stringify({ id: `${id}`, text });

test("hundreds of lines on several threads come out in order and fit the schema", async () => {
  const count = 300;
  const { code, out, err } = await isnad(
    ["parse", "--ndjson", "--jobs", "3"],
    Array.from({ length: count }, (_, id) => line(id)).join("\n"),
  );
  const parsed = out
    .trimEnd()
    .split("\n")
    .map((text) => JSON.parse(text));
  expect(parsed.map(({ article }) => article.id)).toEqual(Array.from({ length: count }, (_, id) => `${id}`));
  expect(() => ParsedArticle.parse(parsed[0])).not.toThrow();
  expect({ code, err }).toEqual({ code: 0, err: "" });
});

test("bad lines are named by number, the rest goes on, the exit code says it", async () => {
  const { code, out, err } = await isnad(["parse", "--ndjson", "--jobs", "2"], `${line(1)}\n{oops\n${line(3)}`);
  expect(
    out
      .trimEnd()
      .split("\n")
      .map((text) => JSON.parse(text).article.id),
  ).toEqual(["1", "3"]);
  expect(err).toMatch(/^isnad: -:2: not JSON: [^\n]+\n$/u);
  expect(code).toBe(1);
});

test("a reader that leaves early ends it without a stack trace", async () => {
  const child = spawn(process.execPath, [program, "parse", "--ndjson", "--jobs", "1"]);
  let err = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    err += text;
  });
  child.stdin.on("error", () => {});
  child.stdout.once("data", () => child.stdout.destroy());
  child.stdin.end(Array.from({ length: 2000 }, (_, id) => line(id)).join("\n"));
  const code = await new Promise((resolve) => child.once("close", resolve));
  expect({ code, err }).toEqual({ code: 0, err: "" });
});
