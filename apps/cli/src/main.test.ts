// The program in-process: what goes in, what comes out, on which stream and with which exit code.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
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
  expect(err).toMatch(/^isnad: -:2: [^\n]+\n$/u);
  expect(err).toContain(reason);
  expect(code).toBe(1);
});

test("bytes that are not UTF-8 are a bad line", async () => {
  const { code, err } = await isnad(ndjson, Buffer.from([0x7b, 0xff, 0x0a]));
  expect({ code, err }).toEqual({ code: 1, err: "isnad: -:1: not valid UTF-8\n" });
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

test("a pronoun that speaks is told by the name behind it", async () => {
  const { out } = await isnad(["facts", "-"], "قالت الوزيرة ليلى حداد إن الخطة جاهزة، لكنها حذرت من أن التمويل ناقص.");
  expect(out).toMatch(/said by \u2068?ليلى حداد\u2069? \u2068?حذرت/u);
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
  [["parse", "--ndjson", "--out", "x"], "--ndjson"],
  [["score"], "score what?"],
  [["score", "--misses", "colours", "a.gold.json"], "--misses"],
  [["serve", "--port", "http"], "--port"],
  [["parse", "--colour"], "--colour"],
  [["parse", "--format", "xml", "a.txt"], "--format"],
  [["facts"], "facts what?"],
  [["explain", "a.txt"], "explain wants"],
  [["facts", "--out", "x", "a.txt"], "--out"],
  [["parse", "--jobs", "0", "a.txt"], "--jobs"],
  [["parse", "--title", "t", "a.txt", "b.txt"], "one file only"],
])("%j is a usage error in one line", async (args, reason) => {
  const { code, out, err } = await isnad(args);
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toMatch(/^isnad: [^\n]+\n$/u);
  expect(err).toContain(reason);
});

test("a folder means its .txt files, --out writes them and does not parse twice", async () => {
  const folder = mkdtempSync(join(tmpdir(), "isnad-cli-"));
  mkdirSync(join(folder, "in", "deep"), { recursive: true });
  for (const name of ["b.txt", "a.txt", "deep/c.txt", "notes.md"])
    writeFileSync(join(folder, "in", name), `نص ${name}`);
  expect(ids((await isnad(["parse", "--jobs", "1", join(folder, "in")])).out)).toEqual(["a", "b", "c"]);
  const out = join(folder, "out");
  const command = ["parse", "--jobs", "1", "--out", out, join(folder, "in")];
  expect(await isnad(command)).toEqual({ code: 0, out: "", err: "" });
  expect(readdirSync(out)).toEqual(["a.json", "b.json", "c.json"]);
  writeFileSync(join(out, "b.json"), "kept");
  expect((await isnad(command)).code).toBe(0);
  expect(readFileSync(join(out, "b.json"), "utf8")).toBe("kept");
  rmSync(folder, { recursive: true });
});

test("a front matter is read, the command line wins over it, a broken one is named by line", async () => {
  const source = "---\nid: khabar\ntitle: عنوان\n---\nقال الوزير.";
  const { article } = JSON.parse((await isnad(["parse", "--title", "t", "-"], source)).out);
  expect(article).toMatchObject({ id: "khabar", title: "t", text: "قال الوزير." });
  expect((await isnad(["parse", "-"], "---\nid khabar\n---\n")).err).toMatch(/^isnad: -:2: [^\n]+\n$/u);
});

test("many articles as one table have one header", async () => {
  const lines = '{"text":"قال الوزير إن المحادثات بدأت.","id":"a"}\n{"text":"قال الوزير إن المحادثات بدأت.","id":"b"}';
  const { out } = await isnad([...ndjson, "--format", "csv"], lines);
  expect(out.match(/^article,/gmu)).toHaveLength(1);
  expect(out).toMatch(/^a,[\s\S]*\nb,/mu);
});

test.each(["json-ld", "conllu", "csv", "brat"])("a file as %s", async (format) => {
  const { code, out } = await isnad(["parse", "--format", format, "-"], "قال الوزير إن المحادثات بدأت.");
  expect(code).toBe(0);
  expect(out).toContain("المحادثات");
});

test("facts are shown for a person, without colours in a pipe", async () => {
  const { code, out } = await isnad(["facts", "--id", "khabar", "-"], "قال الوزير إن المحادثات بدأت أمس.");
  expect(out).toMatch(/^khabar\n/u);
  expect(out).toMatch(/\d+ clauses: \d+ understood, \d+ in part, \d+ not\n$/u);
  expect(out).not.toContain("\u001b");
  expect(code).toBe(0);
});

test("a fact is explained by its id; one that is not there is an error", async () => {
  const article = "قال الوزير إن المحادثات بدأت أمس.";
  const id = /^p\d+/mu.exec((await isnad(["facts", "-"], article)).out)?.[0] ?? "";
  const { code, out } = await isnad(["explain", "-", id], article);
  expect(code).toBe(0);
  expect(out).toMatch(new RegExp(`^${id} proposition  rule \\S+\n`, "u"));
  expect(await isnad(["explain", "-", "p999"], article)).toMatchObject({
    code: 1,
    out: "",
    err: expect.stringContaining("p999"),
  });
});

test("help and version", async () => {
  expect((await isnad(["--help"])).out).toContain("isnad parse --ndjson");
  expect((await isnad(["--version"])).out).toMatch(/^\d+\.\d+\.\d+\n$/u);
});

test("a pattern means the files it matches, two articles of one name are not mixed up", async () => {
  const folder = mkdtempSync(join(tmpdir(), "isnad-cli-"));
  for (const name of ["2024", "2025"]) mkdirSync(join(folder, name));
  for (const name of ["2024/b.txt", "2024/a.txt", "2025/a.txt"]) writeFileSync(join(folder, name), `نص ${name}`);
  expect(ids((await isnad(["parse", "--jobs", "1", join(folder, "*", "*.txt")])).out)).toEqual(["a", "b", "a"]);
  expect((await isnad(["parse", join(folder, "*.md")])).err).toMatch(/: no such file\n$/u);
  const { code, err } = await isnad(["parse", "--jobs", "1", "--out", join(folder, "out"), folder]);
  expect(code).toBe(1);
  expect(err).toMatch(/^isnad: \S+a\.txt: \S+a\.json is already written from \S+a\.txt\n$/u);
  rmSync(folder, { recursive: true });
});

test("NDJSON files one after the other; a bad line is named by file and line", async () => {
  const folder = mkdtempSync(join(tmpdir(), "isnad-cli-"));
  writeFileSync(join(folder, "a.ndjson"), '{"id":"1","text":"نص"}\n{oops\n');
  writeFileSync(join(folder, "b.ndjson"), '{"id":"2","text":"نص"}');
  const { code, out, err } = await isnad([...ndjson, folder, join(folder, "none.ndjson")]);
  expect(ids(out)).toEqual(["1", "2"]);
  expect(code).toBe(1);
  const [first = "", second = "", ...rest] = err.trimEnd().split("\n");
  expect(first).toMatch(/a\.ndjson:2: not JSON/u);
  expect(second).toMatch(/none\.ndjson: no such file$/u);
  expect(rest).toEqual([]);
  rmSync(folder, { recursive: true });
});

const gold = {
  id: "khabar",
  text: "قال وزير الخارجية إن المحادثات بدأت أمس في بغداد.",
  published: "2024-09-07",
  names: [{ at: "في [[بغداد]]", type: "GPE", entity: "baghdad" }],
  times: [{ at: "[[أمس]]", type: "DATE", value: "2024-09-06" }],
};

test("a gold file is scored, or what is wrong in it is said by its place", async () => {
  const folder = mkdtempSync(join(tmpdir(), "isnad-cli-"));
  const file = join(folder, "khabar.gold.json");
  writeFileSync(file, JSON.stringify(gold));
  const scored = JSON.parse((await isnad(["score", "--json", folder])).out);
  expect(scored.times).toEqual({ gold: 1, precision: 1, recall: 1, f1: 1 });
  expect((await isnad(["score", "--misses", "names", file])).out).toMatch(/^1 article\nlayer +gold[\s\S]*\nnames +1 /u);
  const parsed = (await isnad(["parse", "--id", "khabar", "-"], gold.text)).out;
  const without = JSON.parse((await isnad(["score", "--json", "--parsed", "-", file], parsed)).out);
  expect(without.times).toMatchObject({ gold: 1, recall: 0 });
  writeFileSync(file, JSON.stringify({ ...gold, names: [{ at: "[[كركوك]]", type: "GPE", entity: "kirkuk" }] }));
  expect(await isnad(["score", file])).toMatchObject({
    code: 1,
    err: `isnad: ${file}: names[0]: does not occur in the text: [[كركوك]]\n`,
  });
  rmSync(folder, { recursive: true });
});
