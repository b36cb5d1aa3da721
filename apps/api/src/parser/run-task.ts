// Parses one text to JSON; the same on a worker thread and without one.
import { InvalidOptionError, parseArticle } from "@isnad/core";
import { toCodePointOffsets } from "./code-point-offsets.ts";
import type { ParseTask } from "./parser.ts";

export type TaskResult = { readonly json: string } | { readonly refused: string; readonly field: string };

export function runTask({ text, options, offsets }: ParseTask): TaskResult {
  try {
    const parsed = parseArticle(text, options);
    return { json: JSON.stringify(offsets === "codepoint" ? toCodePointOffsets(parsed, text) : parsed) };
  } catch (error) {
    // The parser never throws on text, only on a caller's mistake, and that names the field.
    if (!(error instanceof InvalidOptionError)) throw error;
    return { refused: error.message, field: error.field };
  }
}
