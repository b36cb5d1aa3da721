// `isnad parse --ndjson`: a line in, a line out, in order. A bad line is one line on stderr and the rest goes on.
import { ParseOptions } from "@isnad/core/schema";
import { z } from "zod";
import { mapInOrder } from "./map-in-order.ts";
import type { ParseResult } from "./parse-task.ts";
import type { Pool } from "./pool.ts";
import { type Line, maximumLineBytes, readLines } from "./read-lines.ts";
import { type Streams, write } from "./streams.ts";

/** What a line must hold. Other keys are allowed and ignored: corpora carry their own. */
const InputLine = ParseOptions.extend({ text: z.string() });

/** Returns how many lines could not be parsed. */
export async function parseNdjson(streams: Streams, pool: Pool): Promise<number> {
  let bad = 0;
  const results = mapInOrder(readLines(streams.stdin), pool.window, async (line) => ({
    number: line.number,
    result: await parseLine(line, pool),
  }));
  for await (const { number, result } of results) {
    if (!result) continue;
    if ("json" in result) await write(streams.stdout, `${result.json}\n`);
    else {
      bad += 1;
      await write(streams.stderr, `isnad: line ${number}: ${oneLine(result.error)}\n`);
    }
  }
  return bad;
}

/** Undefined for a blank line: nothing in, nothing out. */
async function parseLine(line: Line, pool: Pool): Promise<ParseResult | undefined> {
  if ("error" in line) {
    return { error: line.error === "too-long" ? `longer than ${maximumLineBytes} bytes` : "not valid UTF-8" };
  }
  const source = line.number === 1 ? line.text.replace(/^\uFEFF/u, "") : line.text;
  if (source.trim() === "") return undefined;
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch (error) {
    return { error: `not JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
  const input = InputLine.safeParse(withoutNulls(value));
  if (!input.success) return { error: input.error.issues.map(wording).join("; ") };
  const { text, ...options } = input.data;
  return pool.parse({ text, options, indent: 0 });
}

/** `"title": null` says the same as no title. */
function withoutNulls(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== null));
}

function wording(issue: z.core.$ZodIssue): string {
  const path = issue.path.join(".");
  return path === "" ? `expected an object with "text" (${issue.message})` : `"${path}": ${issue.message}`;
}

/** A message with a line break in it (JSON.parse quotes its input) would look like two errors. */
export function oneLine(message: string): string {
  return message.replace(/\s+/gu, " ").trim();
}
