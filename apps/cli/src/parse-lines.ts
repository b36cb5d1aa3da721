// Some NDJSON lines parsed together: what a thread is given and gives back. Bytes out, which move between threads uncopied.
import { ParseOptions } from "@isnad/core/schema";
import { z } from "zod";
import type { Format, WriteOptions } from "./format.ts";
import { type ParseResult, parseTask } from "./parse-task.ts";
import { type Line, maximumLineBytes } from "./read-lines.ts";

export interface ParsedLines {
  /** The answers to the good lines one after the other, in UTF-8: NDJSON, unless another format was asked for. */
  readonly written: Uint8Array<ArrayBuffer>;
  readonly errors: readonly { readonly number: number; readonly message: string }[];
}

/** What a line must hold. Other keys are allowed and ignored: corpora carry their own. */
const InputLine = ParseOptions.extend({ text: z.string() });

export interface LinesTask {
  readonly lines: readonly Line[];
  readonly format: Format;
  /** Whether nothing was written before these lines. */
  readonly isFirst: boolean;
}

export function parseLines({ lines, format, isFirst }: LinesTask): ParsedLines {
  let written = "";
  const errors: { number: number; message: string }[] = [];
  for (const line of lines) {
    const result = parseLine(line, { format, indent: 0, isFirst: isFirst && written === "" });
    if (!result) continue;
    if ("written" in result) written += result.written;
    else errors.push({ number: line.number, message: result.error });
  }
  return { written: new TextEncoder().encode(written), errors };
}

/** Undefined for a blank line: nothing in, nothing out. */
function parseLine(line: Line, write: WriteOptions): ParseResult | undefined {
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
  return parseTask({ text, options, write });
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
