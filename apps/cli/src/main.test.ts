// The program in-process: what goes in, what comes out, on which stream and with which exit code.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough, Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { expect, test } from "vitest";
import { main } from "./main.ts";

async function isnad(args: string[], input: string | Buffer = "") {
  const stdout = new PassThrough();
  const stderr = new PassThrough();
  const read = Promise.all([text(stdout), text(stderr)]);
  const code = await main(args, { stdin: Readable.from([Buffer.from(input as string)]), stdout, stderr });
  stdout.end();
  stderr.end();
  const [out, err] = await read;
  return { code, out, err };
}

const ndjson = ["parse", "--ndjson", "--jobs", "1"];
const ids = (out: string): string[] =>
  out
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line).article.id);

test("a line in, a line out, the last one without a newline", async () => {
  const { code, out, err } = await isnad(
    ndjson,
    '{"id":"a","text":"قال الوزير."}\n\n{"id":"b","text":"","title":null}',
  );
  expect(ids(out)).toEqual(["a", "b"]);
  expect(JSON.parse(out.split("\n")[0] ?? "").article.text).toBe("قال الوزير.");
  expect({ code, err }).toEqual({ code: 0, err: "" });
});

test.each([
  ["broken JSON", '{"id":', "not JSON"],
  ["no text", '{"id":"x"}', '"text"'],
  ["a number as text", '{"text":1}', '"text"'],
  ["no object", "[1]", "object"],
  ["an impossible day", '{"text":"نص","published":"2024-13-45"}', "published"],
])("%s is one line on stderr, and the rest goes on", async (_, line, reason) => {
  const { code, out, err } = await isnad(ndjson, `{"id":"a","text":"نص"}\n${line}\n{"id":"c","text":"نص"}\n`);
  expect(ids(out)).toEqual(["a", "c"]);
  expect(err).toMatch(/^isnad: line 2: [^\n]+\n$/u);
  expect(err).toContain(reason);
  expect(code).toBe(1);
});

test("bytes that are not UTF-8 are a bad line", async () => {
  const { code, err } = await isnad(ndjson, Buffer.from([0x7b, 0xff, 0x0a]));
  expect({ code, err }).toEqual({ code: 1, err: "isnad: line 1: not valid UTF-8\n" });
});

test("a file's name is its id; an option overrides it", async () => {
  const folder = mkdtempSync(join(tmpdir(), "isnad-cli-"));
  const file = join(folder, "khabar.txt");
  writeFileSync(file, "أعلنت الوزارة القرار.");
  expect(ids((await isnad(["parse", file])).out)).toEqual(["khabar"]);
  expect(ids((await isnad(["parse", "--id", "other", file])).out)).toEqual(["other"]);
  expect((await isnad(["parse", "--pretty", file])).out.split("\n").length).toBeGreaterThan(10);
  rmSync(folder, { recursive: true });
});

test("standard input as one article", async () => {
  const { code, out } = await isnad(["parse", "--id", "in", "-"], "نص");
  expect(ids(out)).toEqual(["in"]);
  expect(code).toBe(0);
});

test("a file that is not there is named", async () => {
  expect(await isnad(["parse", "nowhere.txt"])).toEqual({
    code: 1,
    out: "",
    err: "isnad: nowhere.txt: no such file\n",
  });
});

test.each([
  [[], "no command"],
  [["eat"], 'unknown command "eat"'],
  [["parse"], "parse what?"],
  [["parse", "--ndjson", "a.txt"], "takes no files"],
  [["parse", "--colour"], "--colour"],
  [["parse", "--jobs", "0", "a.txt"], "--jobs"],
  [["parse", "--title", "t", "a.txt", "b.txt"], "one file only"],
])("%j is a usage error in one line", async (args, reason) => {
  const { code, out, err } = await isnad(args);
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toMatch(/^isnad: [^\n]+\n$/u);
  expect(err).toContain(reason);
});

test("help and version", async () => {
  expect((await isnad(["--help"])).out).toContain("isnad parse --ndjson");
  expect((await isnad(["--version"])).out).toMatch(/^\d+\.\d+\.\d+\n$/u);
});
