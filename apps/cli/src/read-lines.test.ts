// Lines come out whole however the bytes arrive.
import { Readable } from "node:stream";
import { expect, test } from "vitest";
import { type Line, readLines } from "./read-lines.ts";

async function lines(chunks: readonly (string | Buffer)[], limit?: number): Promise<Line[]> {
  const out: Line[] = [];
  const bytes = chunks.map((chunk) => Buffer.from(chunk as string));
  for await (const together of readLines(Readable.from(bytes), limit)) out.push(...together);
  return out;
}

test.each<[string, string[], string[]]>([
  ["a final line without a newline", ["a\nb"], ["a", "b"]],
  ["a final newline opens no line", ["a\n"], ["a"]],
  ["CRLF", ["a\r\nb\r\n"], ["a", "b"]],
  ["empty lines are lines", ["a\n\nb\n"], ["a", "", "b"]],
  ["a line over three chunks", ["س", "لا", "م\nx"], ["سلام", "x"]],
  ["nothing", [], []],
])("%s", async (_, chunks, expected) => {
  expect(await lines(chunks)).toEqual(expected.map((text, index) => ({ number: index + 1, text })));
});

test("a letter cut in two by a chunk is one letter", async () => {
  const bytes = Buffer.from("ع\n");
  expect(await lines([bytes.subarray(0, 1), bytes.subarray(1)])).toEqual([{ number: 1, text: "ع" }]);
});

test("bad bytes spoil their own line only", async () => {
  expect(await lines([Buffer.from([0x61, 0xff, 0x0a]), "b\n"])).toEqual([
    { number: 1, error: "not-utf8" },
    { number: 2, text: "b" },
  ]);
});

test("a line over the limit is skipped, the next is read", async () => {
  expect(await lines(["aaaa", "aaaa\nb\n"], 5)).toEqual([
    { number: 1, error: "too-long" },
    { number: 2, text: "b" },
  ]);
});

test("what arrived together comes together, up to a limit; a line alone does not wait", async () => {
  const sizes: number[] = [];
  const chunks = ["a\n", "b\n".repeat(40), "c\nd"].map((chunk) => Buffer.from(chunk));
  for await (const together of readLines(Readable.from(chunks))) sizes.push(together.length);
  expect(sizes).toEqual([1, 16, 16, 8, 1, 1]);
});
